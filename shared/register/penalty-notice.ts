import { isBeforeJoining, type SchoolCalendar } from '../dates/calendar.ts';
import type { Day, Span } from '../dates/day.ts';
import { isKnownThroughout, schoolWeeksByDay, spanBackFrom, type Unknown } from '../dates/spans.ts';
import { countCodes, mostOf, unauthorised, unauthorisedSettled, type Count, type CountableSession } from './countable.ts';
import { source } from './source.ts';

/** The national threshold for considering a penalty notice. */
export const threshold = {
  sessions: 10,
  schoolWeeks: 10,
  /** Absences before this day do not count towards it. */
  from: '2024-08-19' as Day,
  source: source('framework', 'National threshold'),
} as const;

export type ThresholdVerdict = 'met' | 'not-met' | 'unknown';

/** The count in one window. `span` is the shortest the window can be: where `isWindowCertain`, it holds all that counts. */
export type WindowCount = Count & { verdict: ThresholdVerdict; span: Span | null; isWindowCertain: boolean };

/**
 * No source says whether ten school weeks end with whole weeks or go from day to day: both are counted, and where they differ the
 * verdict is `borderline`.
 */
export type ThresholdCount = { verdict: ThresholdVerdict | 'borderline'; byWeek: WindowCount; byDay: WindowCount };

export type Threshold = {
  /** The window ends on this day. */
  asOf: Day;
  /** G, N, O and U: at ten a notice has to be considered. */
  withN: ThresholdCount;
  /** G, O and U: what can be relied on once every N is settled. */
  withoutN: ThresholdCount;
  /** The last day of absence on or before `asOf` on which the ten of `withN` were there for certain, by each alignment. */
  lastMet: { byWeek: Day | null; byDay: Day | null };
};

/**
 * The national threshold in the ten school weeks that end on `asOf`. Ten school weeks are never seventy days: weeks without school are
 * passed over. Only sessions of compulsory school age, on roll and not relied on before count; where that or a mark is unknown the
 * count is an interval. `sessions` are in order and may reach into earlier school years.
 */
export function nationalThreshold(sessions: readonly CountableSession[], calendar: SchoolCalendar, asOf: Day): Threshold {
  const counts = sessions.filter(({ day }) => day >= threshold.from && day <= asOf);
  return {
    asOf,
    ...thresholdOn(counts, calendar, asOf),
    lastMet: { byWeek: lastMet(counts, calendar, 'week'), byDay: lastMet(counts, calendar, 'day') },
  };
}

/** The two counts of `nationalThreshold` without looking back. Sessions marked present may be left out. */
export function thresholdOn(
  sessions: readonly CountableSession[],
  calendar: SchoolCalendar,
  asOf: Day,
): Pick<Threshold, 'withN' | 'withoutN'> {
  const [week, day] = [windowEnding(asOf, calendar, 'week'), windowEnding(asOf, calendar, 'day')];
  const count = (codes: ReadonlySet<string>): ThresholdCount => {
    const byWeek = countWindow(sessions, codes, calendar, week);
    const byDay = countWindow(sessions, codes, calendar, day);
    return { verdict: byWeek.verdict === byDay.verdict ? byWeek.verdict : differing(byWeek, byDay), byWeek, byDay };
  };
  return { withN: count(unauthorised), withoutN: count(unauthorisedSettled) };
}

/** Known to differ, or not known to: an unknown beside a known verdict may yet turn out the same. */
const differing = (byWeek: WindowCount, byDay: WindowCount): 'borderline' | 'unknown' =>
  byWeek.verdict === 'unknown' || byDay.verdict === 'unknown' ? 'unknown' : 'borderline';

type Alignment = 'week' | 'day';
type TenWeeks = Pick<WindowCount, 'span' | 'isWindowCertain'>;

const nothing: Count = { counted: [], ageUnknown: 0, unread: 0, leftOut: 0 };

function countWindow(
  sessions: readonly CountableSession[],
  codes: ReadonlySet<string>,
  calendar: SchoolCalendar,
  { span, isWindowCertain }: TenWeeks,
): WindowCount {
  if (!span) return { ...nothing, verdict: 'unknown', span, isWindowCertain };
  const count = countCodes(sessions, codes, span, calendar);
  const isMet = count.counted.length >= threshold.sessions;
  const isNot = isWindowCertain && mostOf(count) < threshold.sessions;
  return { ...count, verdict: isMet ? 'met' : isNot ? 'not-met' : 'unknown', span, isWindowCertain };
}

/** The shortest that the ten weeks can be, without what lies before the threshold began. */
function windowEnding(end: Day, calendar: SchoolCalendar, alignment: Alignment): TenWeeks {
  const back = alignment === 'week' ? wholeWeeks : schoolWeeksByDay;
  const shortest = back(end, threshold.schoolWeeks, calendar, 'met');
  if (!shortest) return { span: null, isWindowCertain: false };
  const isWindowCertain =
    shortest.from <= threshold.from ||
    isBeforeJoining(shortest.from, calendar) ||
    isKnownThroughout(shortest, calendar) ||
    back(end, threshold.schoolWeeks, calendar, 'did-not-meet')?.from === shortest.from;
  return { span: { from: shortest.from < threshold.from ? threshold.from : shortest.from, to: end }, isWindowCertain };
}

const wholeWeeks = (end: Day, count: number, calendar: SchoolCalendar, unknown: Unknown): Span | null =>
  spanBackFrom(end, count, 'school-week', calendar, unknown);

function lastMet(sessions: readonly CountableSession[], calendar: SchoolCalendar, alignment: Alignment): Day | null {
  return daysOfAbsence(sessions).findLast((day) => isMetOn(day, sessions, unauthorised, calendar, alignment)) ?? null;
}

/**
 * The first day from `since` to `asOf` on which the ten were there for certain, by each alignment: at ten a notice has to be considered,
 * whatever comes after. Sessions marked present may be left out.
 */
export function firstMet(
  sessions: readonly CountableSession[],
  calendar: SchoolCalendar,
  { from: since, to: asOf }: Span,
  codes: ReadonlySet<string>,
): Record<'byWeek' | 'byDay', Day | null> {
  const days = daysOfAbsence(sessions).filter((day) => day >= since && day >= threshold.from && day <= asOf);
  const first = (alignment: Alignment) => days.find((day) => isMetOn(day, sessions, codes, calendar, alignment)) ?? null;
  return { byWeek: first('week'), byDay: first('day') };
}

/** A count only grows on a day of absence, so only windows that end on one need looking at. */
const daysOfAbsence = (sessions: readonly CountableSession[]): Day[] => [
  ...new Set(sessions.filter(({ mark }) => unauthorised.has(mark)).map(({ day }) => day)),
];

const isMetOn = (
  day: Day,
  sessions: readonly CountableSession[],
  codes: ReadonlySet<string>,
  calendar: SchoolCalendar,
  alignment: Alignment,
): boolean => countWindow(sessions, codes, calendar, windowEnding(day, calendar, alignment)).verdict === 'met';
