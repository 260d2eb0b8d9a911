import { kentFrontDoor } from './kent/front-door.ts';
import { kentForm } from './kent/profile.ts';
import type { FormProfile } from './profile.ts';
import type { Step } from './step.ts';
import { clean } from './text.ts';
import { walsallForm } from './walsall/profile.ts';

/** Every form we know something about. */
export const formProfiles: readonly FormProfile[] = [kentForm, ...kentFrontDoor, walsallForm];

/** What is being asked of which authority, as the settings say. */
export type Request = { authority: string; route: string };

/**
 * The profile of the request a page belongs to: by its title or heading where those say, else the one asked for. A page that names others is
 * one of those, and never the one asked for. `null`: nothing special is known, and what holds for any form is used.
 */
export function profileOf(page: { title: string; heading: string; step: Step | null }, { authority, route }: Request): FormProfile | null {
  const ofAuthority = formProfiles.filter((profile) => profile.authority === authority);
  const [title, headed] = [clean(page.title), clean(page.heading)];
  const isFirst = page.step === null || page.step.at === 1;
  const named = ofAuthority.filter(
    ({ heading, called }) => heading.test(title) || heading.test(headed) || called?.test(title) || (isFirst && called?.test(headed)),
  );
  const isAsked = (profile: FormProfile) => profile.route === route;
  return named.find(isAsked) ?? named[0] ?? ofAuthority.find(isAsked) ?? null;
}

/**
 * Whether a form may stand here. Where the school has set where the authority's forms are, anywhere else is somebody else's page, however alike
 * its name; where it has set none, the site the user chose the case for counts. Hosts are compared whole.
 */
export const isHostOf = (host: string, set: readonly string[]): boolean => set.length === 0 || set.includes(host);
