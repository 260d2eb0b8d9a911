import { isBeforeJoining, type SchoolCalendar } from '../dates/calendar.ts';
import { isWithin, type Day, type Span } from '../dates/day.ts';
import { daysNotCovered } from '../dates/not-covered.ts';
import { isKnownThroughout, schoolWeeksByDay, spanBackFrom, type Unknown } from '../dates/spans.ts';
import { countCodes, isNotValid, mostOf, unauthorised, unauthorisedSettled, type Count, type CountableSession } from './countable.ts';
import { unread } from './register.ts';
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
/** `longest`: what the ten weeks can be at most; `null` where they might begin before anything known. */
type TenWeeks = Pick<WindowCount, 'span' | 'isWindowCertain'> & { longest: Span | null };

const nothing: Count = { counted: [], ageUnknown: 0, unread: 0, notValid: 0, leftOut: 0 };

function countWindow(
  sessions: readonly CountableSession[],
  codes: ReadonlySet<string>,
  calendar: SchoolCalendar,
  { span, isWindowCertain, longest }: TenWeeks,
): WindowCount {
  if (!span) return { ...nothing, verdict: 'unknown', span, isWindowCertain };
  const count = countCodes(sessions, codes, span, calendar);
  const isMet = count.counted.length >= threshold.sessions;
  const isNot = longest !== null && mostOf(isWindowCertain ? count : countCodes(sessions, codes, longest, calendar)) < threshold.sessions;
  return { ...count, verdict: isMet ? 'met' : isNot ? 'not-met' : 'unknown', span, isWindowCertain };
}

/** The shortest that the ten weeks can be and the longest, without what lies before the threshold began. */
function windowEnding(end: Day, calendar: SchoolCalendar, alignment: Alignment): TenWeeks {
  const back = alignment === 'week' ? wholeWeeks : schoolWeeksByDay;
  const sinceBegun = ({ from }: Span): Span => ({ from: from < threshold.from ? threshold.from : from, to: end });
  const shortest = back(end, threshold.schoolWeeks, calendar, 'met');
  if (!shortest) return { span: null, isWindowCertain: false, longest: null };
  const span = sinceBegun(shortest);
  if (shortest.from <= threshold.from || isBeforeJoining(shortest.from, calendar) || isKnownThroughout(shortest, calendar))
    return { span, isWindowCertain: true, longest: span };
  const longest = back(end, threshold.schoolWeeks, calendar, 'did-not-meet');
  return { span, isWindowCertain: longest?.from === shortest.from, longest: longest && sinceBegun(longest) };
}

const wholeWeeks = (end: Day, count: number, calendar: SchoolCalendar, unknown: Unknown): Span | null =>
  spanBackFrom(end, count, 'school-week', calendar, unknown);

function lastMet(sessions: readonly CountableSession[], calendar: SchoolCalendar, alignment: Alignment): Day | null {
  return daysOfAbsence(sessions).findLast((day) => countOn(day, sessions, unauthorised, calendar, alignment).verdict === 'met') ?? null;
}

/** The first day on which it was reached for certain, by each alignment; `null` where there is none. */
export type FirstMet = Record<'byWeek' | 'byDay', Day | null> & {
  /** The first day on which nobody can tell, by one alignment at least; `null` once it was reached by both, or where there is none. */
  mayBe: { day: Day; byWeek: WindowCount; byDay: WindowCount } | null;
};

/**
 * When the ten were there first, from `since` to `asOf`: at ten a notice has to be considered, whatever comes after. The ten school weeks
 * up to a day may begin before `since`. Sessions marked present may be left out.
 */
export function firstMet(
  sessions: readonly CountableSession[],
  calendar: SchoolCalendar,
  { from: since, to: asOf }: Span,
  codes: ReadonlySet<string>,
): FirstMet {
  const span = { from: since < threshold.from ? threshold.from : since, to: asOf };
  const first: FirstMet = { byWeek: null, byDay: null, mayBe: null };
  for (const day of daysThatMayCount(sessions, calendar, span)) {
    const byWeek = countOn(day, sessions, codes, calendar, 'week');
    const byDay = countOn(day, sessions, codes, calendar, 'day');
    if (byWeek.verdict === 'met') first.byWeek ??= day;
    if (byDay.verdict === 'met') first.byDay ??= day;
    if (first.byWeek && first.byDay) return { ...first, mayBe: null };
    if (byWeek.verdict === 'unknown' || byDay.verdict === 'unknown') first.mayBe ??= { day, byWeek, byDay };
  }
  return first;
}

/** Of absence, or of marks that nobody saw or that are no code on their day. */
const daysThatMayCount = (sessions: readonly CountableSession[], calendar: SchoolCalendar, span: Span): Day[] =>
  [
    ...new Set([
      ...sessions
        .filter((session) => unauthorised.has(session.mark) || session.mark === unread || isNotValid(session))
        .flatMap(({ day }) => (isWithin(day, span) ? [day] : [])),
      ...daysNotCovered(calendar, span),
    ]),
  ].sort();

/** A count only grows on a day of absence, so only windows that end on one need looking at. */
const daysOfAbsence = (sessions: readonly CountableSession[]): Day[] => [
  ...new Set(sessions.filter(({ mark }) => unauthorised.has(mark)).map(({ day }) => day)),
];

const countOn = (
  day: Day,
  sessions: readonly CountableSession[],
  codes: ReadonlySet<string>,
  calendar: SchoolCalendar,
  alignment: Alignment,
): WindowCount => countWindow(sessions, codes, calendar, windowEnding(day, calendar, alignment));
