import { always, type SchoolCalendar } from '../dates/calendar.ts';
import { addDays, isWithin, schoolYearOf, type Day, type Span } from '../dates/day.ts';
import { schoolYearSpan } from '../dates/terms.ts';
import { isNotValid, isOpenYet, openAmong, unauthorised, type CountableSession, type Open } from './countable.ts';
import { overlap, unread } from './register.ts';
import { runsOf, withUnseen, type Run, type RunRules, type Unseen } from './runs.ts';

/** The notifications of regulation 13. Each is a duty of its own and no referral. */
export const returnTitles = {
  attendance: 'Attendance return',
  sickness: 'Sickness return',
  'new-pupil': 'New pupil return',
  deletion: 'Deletion return',
} as const;
export type ReturnKind = keyof typeof returnTitles;

/**
 * `due`: what is counted is there. `borderline`: only by one of two ways of counting. `unknown`: what nobody could see decides.
 * `not-due` never says that a person's belief does not make it due: `asks` is put to somebody in every case.
 */
export type ReturnStatus = 'due' | 'borderline' | 'unknown' | 'not-due';

export type StatutoryReturn = {
  kind: ReturnKind;
  status: ReturnStatus;
  /** The day from which it has been due, or may have been by one of the two ways; `null` where that cannot be told. */
  since: Day | null;
  /** The last day for it, where the law gives one. */
  deadline: Day | null;
  /** The sessions it rests on, in order. */
  sessions: CountableSession[];
  /** How many sessions it rests on beside them, of days for which nobody has looked at a register. */
  unseen: number;
  /** What leaves it `unknown`. */
  open?: Open;
  /** The law leaves the way of counting open: return-kinds.ts says how we did. */
  ourReading: boolean;
};

/**
 * The returns as they stand on `asOf`, for absence in the school year of that day. `sessions` are in order; the calendar reaches to `asOf` and
 * holds when the pupil was off roll. `age` is when they are of compulsory school age, where that is known.
 */
export const returnsOn = (sessions: readonly CountableSession[], calendar: SchoolCalendar, asOf: Day, age?: Span): StatutoryReturn[] =>
  (Object.keys(returnTitles) as ReturnKind[]).flatMap((kind) => returnOf(kind, sessions, calendar, asOf, age) ?? []);

/**
 * One of `returnsOn`; `null` where it cannot be due. Sessions marked present may be left out; for an attendance return all but one
 * wherever there are some, since they break its run.
 */
export function returnOf(
  kind: ReturnKind,
  sessions: readonly CountableSession[],
  calendar: SchoolCalendar,
  asOf: Day,
  age?: Span,
): StatutoryReturn | null {
  if (kind === 'deletion') return deletionReturn(calendar, asOf);
  const joined = joinedBy(asOf, calendar);
  if (kind === 'new-pupil') return newPupilReturn(joined, asOf);
  const start = schoolYearSpan(schoolYearOf(asOf), calendar).from;
  const from = joined !== undefined && joined > start ? joined : start;
  const seen = sessions.filter(
    (session) =>
      session.day >= (joined ?? session.day) &&
      session.day <= asOf &&
      session.ofAge !== false &&
      session.onRoll &&
      !isOpenYet(session, asOf),
  );
  if (kind === 'sickness') return sicknessReturn(inSpan(seen, { from, to: asOf }, calendar, age));
  const first = seen[0]?.day ?? from;
  return attendanceReturn(inSpan(seen, { from: first < from ? first : from, to: asOf }, calendar, age), from);
}

/** What was seen in a span and what nobody looked at: nothing that is known to lie outside compulsory school age. */
function inSpan(
  sessions: readonly CountableSession[],
  span: Span,
  calendar: SchoolCalendar,
  age: Span = span,
): Array<CountableSession | Unseen> {
  const asked = overlap(span, age);
  const meant = asked ? sessions.filter(({ day }) => isWithin(day, asked)) : [];
  return asked ? withUnseen(meant, asked, calendar) : [];
}

/** The day on which the pupil last joined, where it is known. */
function joinedBy(asOf: Day, { offRoll }: SchoolCalendar): Day | undefined {
  const before = offRoll.findLast(({ to }) => to < asOf);
  return before && addDays(before.to, 1);
}

const continuousSessions = 20;

/**
 * Ten school days on end are twenty sessions. Whether a session when the child could not have attended (D, Q, X, Y) breaks them is not
 * said: we count both ways. The latest such absence is shown; one return is made for each. It may have begun in an earlier school year:
 * only a sickness return is bounded by one. One that was over before this one began, on `yearStart`, is left to that year.
 */
function attendanceReturn(sessions: ReadonlyArray<CountableSession | Unseen>, yearStart: Day): StatutoryReturn {
  const longEnough = (rules: Omit<RunRules, 'codes'>): Run | undefined =>
    runsOf(sessions, { codes: unauthorised, ...rules }).findLast((run) => run.to >= yearStart && run.length >= continuousSessions);
  const certain = longEnough({ notPossible: 'breaks', unknown: 'breaks' });
  const passedOver = certain ?? longEnough({ notPossible: 'passed-over', unknown: 'breaks' });
  const run = passedOver ?? longEnough({ notPossible: 'passed-over', unknown: 'counts' });
  const ageUnknown = run?.sessions.some(({ ofAge }) => ofAge === null) ?? false;
  const unseen = run ? run.length - run.sessions.length : 0;
  const status = !run ? 'not-due' : ageUnknown || !passedOver ? 'unknown' : certain ? 'due' : 'borderline';
  return {
    kind: 'attendance',
    status,
    since: (status !== 'unknown' && run?.sessions[continuousSessions - 1]?.day) || null,
    deadline: null,
    sessions: run?.sessions ?? [],
    unseen,
    ...(run && { open: openAmong(run.sessions, unseen) }),
    ourReading: status === 'borderline',
  };
}

const sickSessions = 30;

/** Fifteen days as thirty sessions of `I`, half days added up, together or in all: our reading of a count whose unit is not stated. */
function sicknessReturn(parts: ReadonlyArray<CountableSession | Unseen>): StatutoryReturn {
  const sessions = parts.flatMap((part) => (part.mark === undefined ? [] : part));
  const notCovered = parts.reduce((count, part) => count + (part.mark === undefined ? part.sessions : 0), 0);
  const ill = sessions.filter(({ mark }) => mark === 'I');
  const certain = ill.filter(({ ofAge }) => ofAge === true);
  const mayBe = sessions.filter((session) => session.mark === unread || isNotValid(session));
  const isCounted = certain.length >= sickSessions;
  const status = isCounted ? 'due' : ill.length + mayBe.length + notCovered >= sickSessions ? 'unknown' : 'not-due';
  return {
    kind: 'sickness',
    status,
    since: (isCounted ? certain[sickSessions - 1]?.day : null) ?? null,
    deadline: null,
    sessions: ill,
    unseen: 0,
    open: openAmong([...ill, ...mayBe], notCovered),
    ourReading: true,
  };
}

/** "Day" is not defined: calendar days, the earliest reading. */
function newPupilReturn(joined: Day | undefined, asOf: Day): StatutoryReturn | null {
  if (joined === undefined || !isInYearOf(asOf, joined)) return null;
  return { kind: 'new-pupil', status: 'due', since: joined, deadline: addDays(joined, 5), sessions: [], unseen: 0, ourReading: true };
}

function deletionReturn({ offRoll }: SchoolCalendar, asOf: Day): StatutoryReturn | null {
  const off = offRoll.findLast(({ from }) => from > always);
  const left = off && addDays(off.from, -1);
  if (left === undefined || !isInYearOf(asOf, left)) return null;
  // Of a child who is still to leave, nobody has said when the ground was met, or will be.
  return { kind: 'deletion', status: 'due', since: left > asOf ? null : left, deadline: left, sessions: [], unseen: 0, ourReading: true };
}

/** Our bound: who joined or left in an earlier school year is not asked after for good. */
const isInYearOf = (asOf: Day, day: Day): boolean => schoolYearOf(day) === schoolYearOf(asOf);
