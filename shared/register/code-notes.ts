import type { Day } from '../dates/day.ts';
import { codesChanged } from './codes.ts';
import { source, type Source } from './source.ts';

/** What somebody has to know before relying on a code, and where it comes from. */
export type CodeNote = {
  codes: readonly string[];
  /** Days on which the note holds; absent where it always does. */
  from?: Day;
  until?: Day;
  note: string;
  source: Source;
};

/** Day before the codes changed. */
const untilChange: Pick<CodeNote, 'until'> = { until: '2024-08-18' };
const sinceChange: Pick<CodeNote, 'from'> = { from: codesChanged };

export const codeNotes: readonly CodeNote[] = [
  {
    codes: ['N'],
    ...sinceChange,
    note: 'Settled within five school days: the reason is found out and its code entered, or O where it cannot be established',
    source: source('regulations', 'regulation 10(7) to (9)', 'second-hand'),
  },
  {
    codes: ['N'],
    note: 'Counts towards the national threshold, yet several authorities return a file that holds one',
    source: source('framework', 'what counts'),
  },
  { codes: ['L'], note: 'Before the register closed: attended', source: source('regulations', 'regulation 10, Table 1') },
  {
    codes: ['U'],
    note: 'After the register closed, and no other code fits: the whole session is an unauthorised absence, even where the pupil was taught',
    source: source('guidance', 'attendance codes', 'second-hand'),
  },
  {
    codes: ['B'],
    note: 'Supervised in person by somebody the school considers suitable; work at home without that is an absence',
    source: source('kentSchools', 'Attendance and absence codes'),
  },
  {
    codes: ['B'],
    note: 'The nature of the activity is to be recorded',
    source: source('regulations', 'regulation 10', 'unconfirmed'),
  },
  {
    codes: ['K'],
    ...sinceChange,
    note: 'Only where the local authority arranged the education; what the school arranged is B, another school is D',
    source: source('kentSchools', 'Attendance and absence codes'),
  },
  {
    codes: ['D'],
    note: 'Only for sessions due at the other school, whose register holds the rest: one register is not the whole picture',
    source: source('practice', 'dual registration', 'unconfirmed'),
  },
  {
    codes: ['C2'],
    ...sinceChange,
    note: 'Of compulsory school age, agreed between school and a parent; an authorised absence, so it lowers attendance',
    source: source('kentSchools', 'Attendance and absence codes'),
  },
  {
    codes: ['C'],
    ...untilChange,
    note: 'Also held part-time timetables and performances: an older register cannot show a part-time timetable reliably',
    source: source('formerRegulations', 'codes under it'),
  },
  {
    codes: ['J'],
    ...untilChange,
    note: 'Counted as attended; J1 today, for the same event, is an authorised absence',
    source: source('formerRegulations', 'codes under it'),
  },
  {
    codes: ['X'],
    ...sinceChange,
    note: 'Only for a pupil who is not of compulsory school age',
    source: source('kentSchools', 'Attendance and absence codes'),
  },
  {
    codes: ['X'],
    from: '2020-09-01',
    until: '2022-03-31',
    note: 'Was also used for not attending because of coronavirus',
    source: source('practice', 'the years 2020 to 2022', 'unconfirmed'),
  },
  {
    codes: ['E'],
    note: 'Only while no other provision is made; from the sixth school day of a suspension or exclusion there has to be some',
    source: source('educationAct', 'provision for excluded pupils', 'unconfirmed'),
  },
  {
    codes: ['Q'],
    ...sinceChange,
    note: 'The authority owed travel arrangements and had not made them, which is also a defence',
    source: source('educationAct', 's.444'),
  },
  {
    codes: ['Y1'],
    ...sinceChange,
    note: 'Transport that had been arranged did not run; where none was arranged it is Q',
    source: source('kentSchools', 'Attendance and absence codes'),
  },
  {
    codes: ['Y2', 'Y7'],
    ...sinceChange,
    note: 'The nature of the emergency or cause is to be noted in the register',
    source: source('regulations', 'regulation 10', 'unconfirmed'),
  },
  {
    codes: ['T'],
    note: "A parent's work that takes them from place to place, with a defence of its own where the child attended as often as they could",
    source: source('educationAct', 's.444(6)'),
  },
  {
    codes: ['R'],
    note: "A day set apart by the parent's religious body, which is also a defence",
    source: source('educationAct', 's.444(3)', 'second-hand'),
  },
  {
    codes: ['H', 'F', 'Y'],
    ...untilChange,
    note: 'No longer in use',
    source: source('guidance', 'attendance codes'),
  },
];

/** The notes on a code that hold on a day. */
export const notesOn = (code: string, day: Day): CodeNote[] =>
  codeNotes.filter((note) => note.codes.includes(code) && (note.from ?? day) <= day && day <= (note.until ?? day));
