import type { SchoolYear } from '../calendar.ts';
import type { Day } from '../dates.ts';

/** What staff write beside such a mark. Some of it looks like codes and dates, as real comments do. */
const usual: Record<string, string> = {
  O: 'No contact from home. Text sent 9.35am',
  U: 'Arrived 10.20am, after registers closed',
  G: 'Leave form of 12 Oct not agreed',
  I: 'Parent rang',
  M: 'Appointment card seen',
  N: 'Awaiting a reply; change to O if none',
  C2: 'Part-time timetable, afternoons',
  E: 'See letter to parents',
  L: '8 minutes late',
  J1: 'College interview',
  Q: 'Transport not arranged; reported to the authority',
  Y1: 'School bus did not run',
  Y4: 'Burst water main',
};

export const commentOn = (year: SchoolYear, day: Day, code: string): string =>
  year.plannedClosures.find((closure) => closure.day === day)?.why ?? usual[code] ?? '';
