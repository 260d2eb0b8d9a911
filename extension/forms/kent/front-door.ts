import type { FormProfile } from '../profile.ts';

/**
 * The other attendance pathways of Kent's Digital Front Door, as its announcement on Kelsi names them. No form was seen and no list of what
 * they ask was found, so a page is told by its title alone; everything else is left to what holds for any form.
 */
const pathway = (route: string, title: string, heading: RegExp): FormProfile => ({
  authority: 'kent',
  route,
  title: `Kent: ${title}`,
  heading,
  hosts: [],
  hints: [],
  actions: { final: [], next: [] },
  beside: [],
  asks: [],
});

export const kentFrontDoor: readonly FormProfile[] = [
  pathway('formal-meeting', 'invitation to a formal attendance meeting', /\binvit\w*.*formal (attendance )?meeting/i),
  pathway('penalty-notice', 'request for a penalty notice', /\b(request|apply)\b.*penalty notice|penalty notice request/i),
  pathway(
    'returns',
    'returns and notifications',
    /children? missing (from )?education|\bdeletion from (the )?(admissions )?register|part-time timetable (notification|form|return)|\b(attendance|sickness|new pupil|deletion) return\b/i,
  ),
];
