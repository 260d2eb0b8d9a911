import type { SchoolCalendar } from '../dates/calendar.ts';
import { addDays, isWithin, schoolYearOf, type Day, type Span } from '../dates/day.ts';
import { schoolYearSpan } from '../dates/terms.ts';
import { unauthorised, type CountableSession } from './countable.ts';
import { unread } from './register.ts';
import { runsOf, withUnseen, type Run, type RunRules } from './runs.ts';
import { source, type Source } from './source.ts';

/** The notifications of regulation 13. Each is a duty of its own and no referral. */
export const returnKinds = {
  attendance: {
    title: 'Attendance return',
    sends:
      'Names and addresses of pupils of compulsory school age absent for ten school days on end with N, O, G or U, or who fail to attend regularly, with the cause if known',
    when: 'At the intervals agreed with the authority, at least once in each calendar month',
    asks: 'Does this child fail to attend regularly, whatever the count?',
    source: source('regulations', 'regulation 13, attendance'),
  },
  sickness: {
    title: 'Sickness return',
    sends: 'Full name and address of a pupil of compulsory school age recorded as ill',
    when: 'No deadline is stated; once for a continuous period of sickness in a school year',
    asks: 'Are there reasonable grounds to believe that this child will miss fifteen school days, together or in all, because of illness?',
    source: source('regulations', 'regulation 13, sickness'),
  },
  'new-pupil': {
    title: 'New pupil return',
    sends: 'Everything in the pupil’s entry in the admission register',
    when: 'By the end of the fifth day after the day of the entry',
    asks: 'Did this child start in the youngest class on the first day of the school year, and has the authority not asked for those?',
    source: source('regulations', 'regulation 13(1) to (3)'),
  },
  deletion: {
    title: 'Deletion return',
    sends: 'Name, address, the parents the child lived with and their emergency numbers, where the child goes, and the ground of deletion',
    when: 'As soon as the ground is met, and no later than the deletion',
    asks: 'Did this child leave at the end of the school’s last year, and has the authority not asked for those?',
    source: source('regulations', 'regulation 13(4) on', 'unconfirmed'),
  },
} as const satisfies Record<string, { title: string; sends: string; when: string; asks: string; source: Source }>;
export type ReturnKind = keyof typeof returnKinds;

/**
 * `due`: what is counted is there. `borderline`: only by one of two ways of counting. `unknown`: what nobody could see decides.
 * `not-due` never says that a person's belief does not make it due: `asks` is put to somebody in every case.
 */
export type ReturnStatus = 'due' | 'borderline' | 'unknown' | 'not-due';

export type StatutoryReturn = {
  kind: ReturnKind;
  status: ReturnStatus;
  /** The day from which it has been due. */
  since: Day | null;
  /** The last day for it, where the law gives one. */
  deadline: Day | null;
  /** The sessions it rests on, in order. */
  sessions: CountableSession[];
  /** The law leaves the way of counting open; `counting` says how we did. */
  ourReading: boolean;
  counting: string;
};

/** Days on which a pupil joined and left, where they are known. */
export type OnRoll = { from?: Day | undefined; to?: Day | undefined };

/** The returns as they stand on `asOf`, for the school year of that day. `sessions` are in order; the calendar reaches to `asOf`. */
export function returnsOn(
  sessions: readonly CountableSession[],
  calendar: SchoolCalendar,
  asOf: Day,
  onRoll: OnRoll = {},
): StatutoryReturn[] {
  const span = spanOnRoll(calendar, asOf, onRoll);
  const seen = sessions.filter(({ day, ofAge, onRoll }) => span && isWithin(day, span) && ofAge !== false && onRoll);
  const year = span ? withUnseen(seen, span, calendar) : [];
  return [attendanceReturn(year), sicknessReturn(year), ...newPupilReturn(onRoll, asOf), ...deletionReturn(onRoll, asOf)];
}

/** The school year of `asOf` up to it, as far as the pupil was on roll; `null` where that is nothing. */
function spanOnRoll(calendar: SchoolCalendar, asOf: Day, onRoll: OnRoll): Span | null {
  const start = schoolYearSpan(schoolYearOf(asOf), calendar).from;
  const from = onRoll.from !== undefined && onRoll.from > start ? onRoll.from : start;
  const to = onRoll.to !== undefined && onRoll.to < asOf ? onRoll.to : asOf;
  return from <= to ? { from, to } : null;
}

const continuousSessions = 20;

/**
 * Ten school days on end are twenty sessions. Whether a session when the child could not have attended (D, Q, X, Y) breaks them is not
 * said: we count both ways. The latest such absence is shown; one return is made for each.
 */
function attendanceReturn(sessions: readonly CountableSession[]): StatutoryReturn {
  const longEnough = (rules: Omit<RunRules, 'codes'>): Run | undefined =>
    runsOf(sessions, { codes: unauthorised, ...rules }).findLast((run) => run.sessions.length >= continuousSessions);
  const certain = longEnough({ notPossible: 'breaks', unknown: 'breaks' });
  const passedOver = longEnough({ notPossible: 'passed-over', unknown: 'breaks' });
  const possible = longEnough({ notPossible: 'passed-over', unknown: 'counts' });
  const run = certain ?? passedOver ?? possible;
  const ageUnknown = run?.sessions.some(({ ofAge }) => ofAge === null) ?? false;
  const status = !run ? 'not-due' : ageUnknown || run === possible ? 'unknown' : run === certain ? 'due' : 'borderline';
  return {
    kind: 'attendance',
    status,
    since: run?.sessions[continuousSessions - 1]?.day ?? null,
    deadline: null,
    sessions: run?.sessions ?? [],
    ourReading: status === 'borderline',
    counting:
      'Ten school days on end as twenty sessions on end; where D, Q, X or Y stands between, counted both as breaking them and as passed over',
  };
}

const sickSessions = 30;

/** Fifteen days as thirty sessions of `I`, half days added up, together or in all: our reading of a count whose unit is not stated. */
function sicknessReturn(sessions: readonly CountableSession[]): StatutoryReturn {
  const ill = sessions.filter(({ mark }) => mark === 'I');
  const certain = ill.filter(({ ofAge }) => ofAge === true);
  const open = sessions.filter(({ mark }) => mark === unread).length;
  const isCounted = certain.length >= sickSessions;
  const status = isCounted ? 'due' : ill.length + open >= sickSessions ? 'unknown' : 'not-due';
  return {
    kind: 'sickness',
    status,
    since: (isCounted ? certain[sickSessions - 1]?.day : null) ?? null,
    deadline: null,
    sessions: ill,
    ourReading: true,
    counting: 'Fifteen school days as thirty sessions of I in the school year, half days added up',
  };
}

/** "Day" is not defined: calendar days, the earliest reading. */
function newPupilReturn({ from }: OnRoll, asOf: Day): StatutoryReturn[] {
  if (from === undefined || from > asOf) return [];
  const counting = 'The fifth day as a calendar day, since the law does not say which days; nobody has said whether it was made';
  return [{ kind: 'new-pupil', status: 'due', since: from, deadline: addDays(from, 5), sessions: [], ourReading: true, counting }];
}

function deletionReturn({ to }: OnRoll, asOf: Day): StatutoryReturn[] {
  if (to === undefined) return [];
  const counting = 'From the last day on roll that was recorded; the ground of deletion may have been met earlier';
  const isYearOfCheck = isWithin(to, { from: `${schoolYearOf(asOf)}-08-01`, to: `${schoolYearOf(asOf) + 1}-07-31` });
  if (!isYearOfCheck) return [];
  return [{ kind: 'deletion', status: 'due', since: to < asOf ? to : asOf, deadline: to, sessions: [], ourReading: true, counting }];
}
