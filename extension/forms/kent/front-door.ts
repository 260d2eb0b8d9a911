import type { FormProfile } from '../profile.ts';

/**
 * The other pathways of Kent's Digital Front Door, as its announcement on Kelsi names them. No form was seen and no list of what they ask was
 * found, so a page is told by its title alone; everything else is left to what holds for any form. `says`: words that are of this pathway
 * wherever they stand. `called`: its published name, which the steps of another request may mention too.
 */
const pathway = (route: string, title: string, { says, called }: { says: string; called?: string }): FormProfile => ({
  authority: 'kent',
  route,
  title: `Kent: ${title}`,
  heading: new RegExp(says, 'i'),
  ...(called && { called: new RegExp(alone(called), 'i') }),
  hosts: [],
  hints: [],
  actions: { final: [], next: [] },
  beside: [],
  asks: [],
});

const apart = String.raw`\s[-–—|·›>]\s|:\s`;
/** With nothing beside it but what kind of page it is, or the site's own name: a question about a thing is no request for it. */
const alone = (name: string): string =>
  String.raw`(?:^|${apart})(?:(?:report|request|notify|notification|referral|form)(?: us)?(?: of| for)? )?(?:an? |the |your )?(?:${name})(?: (?:request|referral|form|notification|return))?(?=$|${apart})`;

export const kentFrontDoor: readonly FormProfile[] = [
  pathway('formal-meeting', 'invitation to a formal attendance meeting', { says: String.raw`\binvit\w*.*formal (attendance )?meeting` }),
  pathway('penalty-notice', 'request for a penalty notice', {
    says: String.raw`\b(request|apply)\b.*penalty notice|penalty notice request`,
    called: '(fixed )?penalty notice',
  }),
  pathway('returns', 'returns and notifications', {
    says: String.raw`\bchild(ren)? missing (from )?education|\b(deletion|removal) from (the )?(school )?(admissions? )?register|part-time timetable (notification|form|return)|\b(attendance|sickness|new pupil|deletion) return\b`,
    called: String.raw`(potential )?CME|part-time timetable|(suspension|(permanent )?exclusion)(\s*(/|or|and)\s*(permanent )?exclusion)?`,
  }),
  pathway('inclusion-advice', 'inclusion advice for a pupil', { says: String.raw`\binclusion advice\b` }),
  pathway('pru-registration', 'single registration at a pupil referral unit', { says: String.raw`\bsingle registration\b` }),
  pathway('service-advice', 'advice of the service, for the council’s own services', { says: String.raw`\b(PIAS|KPAS) advice\b` }),
];
