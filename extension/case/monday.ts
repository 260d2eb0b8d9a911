import { closedDays, contextOf, type Context } from '../../shared/checklist/context.ts';
import { schoolMet } from '../../shared/checklist/laid-out.ts';
import { schoolCalendar, type SchoolCalendar } from '../../shared/dates/calendar.ts';
import { schoolYearOf, type Day } from '../../shared/dates/day.ts';
import { withTermDates } from '../../shared/dates/terms.ts';
import { dayInShort } from '../../shared/dates/words.ts';
import { codesOn } from '../../shared/register/codes.ts';
import { mostOf, unauthorised, type CountableSession } from '../../shared/register/countable.ts';
import { faultsIn } from '../../shared/register/faults.ts';
import type { FaultKind } from '../../shared/register/fault-kinds.ts';
import { figuresOf, isPersistent, isSevere, percentage, type Figures } from '../../shared/register/figures.ts';
import { nationalThreshold, threshold } from '../../shared/register/penalty-notice.ts';
import { unread } from '../../shared/register/register.ts';
import { returnTitles, returnsOn, type ReturnKind } from '../../shared/register/returns.ts';
import { sessionCount } from '../../shared/register/session-count.ts';
import type { PupilReading } from '../mis/reading.ts';
import type { YearDates } from './term-dates/assembled.ts';
import { termDatesOf } from './term-dates/of-years.ts';

/** What a register of a class is looked through for, what cannot wait first. */
export const concernKinds = {
  'n-overdue': 'N for more than five school days',
  blank: 'No mark',
  'threshold-met': 'National threshold',
  'return-due': 'Return',
  severe: 'Half of sessions missed',
  run: 'Absent on end',
  'threshold-near': 'Near the national threshold',
  persistent: 'A tenth of sessions missed',
  'part-time': 'C2, a part-time timetable',
  'n-recent': 'N within five school days',
  unread: 'Not read',
} as const;
export type ConcernKind = keyof typeof concernKinds;
export type Concern = { kind: ConcernKind; words: string };

/** `place` is the pupil's among those read. */
export type Watched = { place: number; pupil: PupilReading; concerns: Concern[] };

/** From three quarters of the threshold on: our choice, so that there is time to act. */
const nearBy = 7;
/** Three school days: our choice. */
const runSessions = 6;

const order = Object.keys(concernKinds) as ConcernKind[];

/**
 * Every pupil of a class with what their register shows as of a day, those with the most pressing first, and those of whom nothing was
 * found last, in the page's order. `loaded`: the school's own term dates. What is worked out is not a decision about anybody.
 */
export function mondayList(pupils: readonly PupilReading[], asOf: Day, loaded: readonly YearDates[]): Watched[] {
  const contexts = pupils.map(({ registers }) => contextOf({ registers }, asOf, {}));
  const calendar = calendarOf(contexts, pupils, asOf, loaded);
  const watched = pupils.map((pupil, place) => ({ place, pupil, concerns: concernsIn(contexts[place]!.sessions, calendar, asOf) }));
  return watched.toSorted((one, other) => rankOf(one) - rankOf(other) || one.place - other.place);
}

/**
 * The school met on every day on which any of them has a mark that says so, and on those that its term dates plan for. Where no mark says
 * so, and some of them were not read, nobody can tell.
 */
function calendarOf(
  contexts: readonly Context[],
  pupils: readonly PupilReading[],
  asOf: Day,
  loaded: readonly YearDates[],
): SchoolCalendar {
  const met = contexts.flatMap(({ sessions }) => sessions.filter(schoolMet).map(({ day }) => day));
  const calendar = schoolCalendar(
    met,
    contexts.flatMap((context) => context.calendar.covered),
    { unsure: contexts.flatMap((context) => context.calendar.unsure) },
  );
  const years = pupils.flatMap(({ registers }) => registers.map(({ schoolYear }) => schoolYear));
  const dates = termDatesOf([schoolYearOf(asOf), ...years], loaded);
  const closed = contexts.flatMap(({ unusual }) => closedDays(unusual));
  return dates ? withTermDates(calendar, dates, closed, asOf).calendar : calendar;
}

const rankOf = ({ concerns }: Watched): number => (concerns[0] ? order.indexOf(concerns[0].kind) : order.length);

function concernsIn(sessions: readonly CountableSession[], calendar: SchoolCalendar, asOf: Day): Concern[] {
  const concerns = [
    ...faultConcerns(sessions, calendar, asOf),
    ...thresholdConcern(sessions, calendar, asOf),
    ...returnConcerns(sessions, calendar, asOf),
    ...shareConcern(sessions, asOf),
    ...runConcern(sessions),
  ];
  return concerns.toSorted((one, other) => order.indexOf(one.kind) - order.indexOf(other.kind));
}

/** The same faults as in a pupil's own register. */
const concernOf: Partial<Record<FaultKind, ConcernKind>> = {
  'n-overdue': 'n-overdue',
  blank: 'blank',
  'part-time': 'part-time',
  'n-recent': 'n-recent',
  unread: 'unread',
};

function faultConcerns(sessions: readonly CountableSession[], calendar: SchoolCalendar, asOf: Day): Concern[] {
  return faultsIn(sessions, calendar, asOf).flatMap(({ kind, sessions: at }) => {
    const concern = concernOf[kind];
    return concern ? [{ kind: concern, words: `${sessionCount(at.length)}: ${daysInWords(at)}` }] : [];
  });
}

/** Whether each child is of compulsory school age nobody has said yet: the words say so. */
function thresholdConcern(sessions: readonly CountableSession[], calendar: SchoolCalendar, asOf: Day): Concern[] {
  const { byWeek, byDay } = nationalThreshold(sessions, calendar, asOf).withN;
  const [least, most] = [byWeek, byDay].map(({ counted, ageUnknown }) => counted.length + ageUnknown).toSorted((a, b) => a - b);
  const open = Math.max(mostOf(byWeek) - byWeek.counted.length - byWeek.ageUnknown, 0);
  if (most! < nearBy) return [];
  const counts = least === most ? `${most}` : `${least} or ${most}, by how weeks are counted,`;
  const unreadWords = open > 0 ? `, and ${open} not read, not seen or not valid on their day` : '';
  const words = `${counts} sessions of G, N, O or U in ten school weeks${unreadWords}; ${threshold.sessions} is where a notice has to be considered, at compulsory school age`;
  return [{ kind: most! >= threshold.sessions ? 'threshold-met' : 'threshold-near', words }];
}

/** From so many sessions of a return's codes on, all of them read: what nobody saw is said once for the class, by `returnsInClass`. */
const leastOfReturn = 20;

const returnRestsOn: Partial<Record<ReturnKind, string>> = {
  attendance: 'sessions of G, N, O or U on end, where 20 are ten school days',
  sickness: 'sessions of I in this school year, where 30 are fifteen school days',
};

function returnConcerns(sessions: readonly CountableSession[], calendar: SchoolCalendar, asOf: Day): Concern[] {
  return returnsOn(sessions, calendar, asOf).flatMap(({ kind, status, sessions: at, unseen }): Concern[] => {
    const seen = at.filter(({ mark }) => mark === 'I' || unauthorised.has(mark)).length;
    const restsOn = returnRestsOn[kind];
    if (restsOn === undefined || status === 'not-due' || seen < leastOfReturn) return [];
    // What nobody saw may have broken it, or have been there sooner.
    const from = kind === 'attendance' && seen === at.length && unseen === 0 ? ` since ${dayInShort(at[leastOfReturn - 1]!.day)}` : '';
    const is = status === 'due' ? 'due' : 'may be due';
    return [{ kind: 'return-due', words: `${returnTitles[kind]} ${is}${from}: ${seen} ${restsOn}, at compulsory school age` }];
  });
}

function shareConcern(sessions: readonly CountableSession[], asOf: Day): Concern[] {
  const thisYear = sessions.filter(({ day, onRoll }) => onRoll && schoolYearOf(day) === schoolYearOf(asOf));
  const figures = figuresOf(thisYear);
  if (isSevere(figures)) return [{ kind: 'severe', words: shareInWords(figures, thisYear[0]!.day) }];
  return isPersistent(figures) ? [{ kind: 'persistent', words: shareInWords(figures, thisYear[0]!.day) }] : [];
}

/** Of what was read: a page that begins after half-term says nothing of the weeks before. */
const shareInWords = ({ authorised, unauthorised, possible }: Figures, since: Day): string =>
  `${authorised + unauthorised} of the ${possible} sessions read since ${dayInShort(since)} missed (${percentage(authorised + unauthorised, possible)})`;

/** Absent in the last sessions that were read, one after the other, whatever the reason. */
function runConcern(sessions: readonly CountableSession[]): Concern[] {
  const known = sessions.filter(({ day, mark }) => {
    const counts = codesOn(day).get(mark)?.counts;
    return mark === unread || counts === 'attended' || counts === 'authorised' || counts === 'unauthorised';
  });
  const last = known.findLastIndex(({ day, mark }) => mark === unread || codesOn(day).get(mark)?.counts === 'attended');
  const run = known.slice(last + 1);
  if (run.length < runSessions) return [];
  return [{ kind: 'run', words: `Absent for ${run.length} sessions on end, since ${dayInShort(run[0]!.day)}` }];
}

const mostDays = 4;

function daysInWords(sessions: readonly CountableSession[]): string {
  const days = [...new Set(sessions.map(({ day }) => day))];
  return `${days.slice(0, mostDays).map(dayInShort).join(', ')}${days.length > mostDays ? ` and ${days.length - mostDays} more days` : ''}`;
}
