import { addDays, dayNumber, mondayOf, weekdayOf, type Day } from '../../shared/dates/day.ts';
import { dayInShort } from '../../shared/dates/words.ts';
import type { Pupil } from '../demo-school/pupil.ts';
import { schoolYearStarting } from '../demo-school/calendar.ts';
import { truthOfYear, type Mark } from '../demo-school/registers.ts';

/** A register as systems export it: rows of texts. What is in them is the demo school's truth. */

export type Rows = string[][];

export const truth = (pupil: Pupil, year = 2026): Mark[] => truthOfYear(pupil.id, schoolYearStarting(year)!);

const weekdays = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri'];
/** `07/09/2026`, as British systems write it. */
export const numbered = (day: Day): string => day.split('-').toReversed().join('/');

/** What a system puts above the table. */
export const preamble = (pupil: Pupil): Rows => [
  ['Marlow Vale School'],
  ['Registration certificate'],
  [],
  ['Pupil', pupil.name],
  ['UPN', pupil.upn],
  ['Printed on', '20 November 2026'],
  [],
];

/** A row per session. */
export const sessionRows = (marks: readonly Mark[], dayOf: (day: Day) => string = numbered): Rows => [
  ['Date', 'Session', 'Mark', 'Entered on'],
  ...marks.map(({ day, session, code }) => [dayOf(day), session, code, `${numbered(day)} 09:12`]),
];

/** A row per day. */
export const dayRows = (marks: readonly Mark[]): Rows => [
  ['Date', 'AM', 'PM'],
  ...daysOf(marks).map((day) => [`${weekdays[weekdayOf(dayNumber(day))]} ${numbered(day)}`, ...codesOn(marks, day)]),
];

/** A row per week, with headings over both sessions of a day in the first column only. */
export function weekRows(marks: readonly Mark[]): Rows {
  const mondays = [...new Set(marks.map(({ day }) => mondayOf(day)))];
  return [
    ['', ...weekdays.flatMap((name) => [name, ''])],
    ['Week beginning', ...weekdays.flatMap(() => ['AM', 'PM'])],
    ...mondays.map((monday) => [dayInShort(monday), ...weekdays.flatMap((_, place) => codesOn(marks, addDays(monday, place)))]),
  ];
}

/** A row per pupil, a column per session. */
export function pupilRows(pupils: readonly Pupil[], year = 2026): Rows {
  const days = daysOf(pupils.flatMap((pupil) => truth(pupil, year))).toSorted();
  return [
    ['', '', '', ...days.flatMap((day) => [numbered(day), ''])],
    ['Surname', 'Forename', 'UPN', ...days.flatMap(() => ['AM', 'PM'])],
    ...pupils.map((pupil) => [pupil.surname, pupil.forename, pupil.upn, ...days.flatMap((day) => codesOn(truth(pupil, year), day))]),
  ];
}

const daysOf = (marks: readonly Mark[]): Day[] => [...new Set(marks.map(({ day }) => day))];

const codesOn = (marks: readonly Mark[], day: Day): [string, string] => [codeAt(marks, day, 'AM'), codeAt(marks, day, 'PM')];

const codeAt = (marks: readonly Mark[], on: Day, half: 'AM' | 'PM'): string =>
  marks.find(({ day, session }) => day === on && session === half)?.code ?? '';

export const csv = (rows: Rows, separator = ','): string =>
  rows.map((row) => row.map((cell) => (/["\n,;\t]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(separator)).join('\r\n');

/**
 * A register as every reading must give it: `2026-09-02 AM /`, in order, blanks as `-`. A day without either mark may be a holiday, and
 * an afternoon of today may not have been: neither is told as a session.
 */
export const marksIn = (marks: readonly Mark[], today = '2026-11-20'): string[] =>
  marks.flatMap(({ day, session, code }) =>
    code !== '' || (day !== today && codesOn(marks, day).some((other) => other !== '')) ? [`${day} ${session} ${code || '-'}`] : [],
  );
