import { kentFrontDoor } from './kent/front-door.ts';
import { kentForm } from './kent/profile.ts';
import type { FormProfile } from './profile.ts';
import { walsallForm } from './walsall/profile.ts';

/** Every form we know something about. */
export const formProfiles: readonly FormProfile[] = [kentForm, ...kentFrontDoor, walsallForm];

/** What is being asked of which authority, as the settings say. */
export type Request = { authority: string; route: string };

/**
 * The profile of the request a page belongs to: by its title or heading where those say, else the one asked for. `null`: nothing special is
 * known, and what holds for any form is used.
 */
export function profileOf(page: Document, { authority, route }: Request): FormProfile | null {
  const ofAuthority = formProfiles.filter((profile) => profile.authority === authority);
  const said = `${page.title}\n${page.querySelector('h1')?.textContent ?? ''}`;
  const named = ofAuthority.filter(({ heading }) => heading.test(said));
  return named.length === 1 ? named[0]! : (ofAuthority.find((profile) => profile.route === route) ?? null);
}

/**
 * Whether a form may stand here. Where the school has set where the authority's forms are, anywhere else is somebody else's page, however alike
 * its name; where it has set none, the site the user chose the case for counts. Hosts are compared whole.
 */
export const isHostOf = (host: string, set: readonly string[]): boolean => set.length === 0 || set.includes(host);
