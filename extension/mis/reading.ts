import type { Day, Span } from '../../shared/dates/day.ts';
import type { SessionName } from '../../shared/register/register.ts';
import type { Lesson } from './teaching/lesson.ts';

/** What a look at a page is given. */
export type ReadOptions = {
  /** Days after it are cut off: what a page shows for them is planned, not marked. */
  today: Day;
  /** The user's answer to `ask-year`: the calendar year in which the school year on the page began. The page's own word wins. */
  schoolYear?: number;
  /** Aborting ends the read with what was collected so far, as `cancelled` and never complete. */
  signal?: AbortSignal;
  /** Called while a virtual grid is collected. In cells of the grid, not sessions; `declared` is the grid's own claim. */
  onProgress?: (progress: { collected: number; declared: number | null }) => void;
  /** Scroll virtual grids to collect what they do not draw at once. Without it such a grid is a `partial-grid`. */
  collect?: boolean;
  /** What was taught about pages of this host and route: see teaching/lesson.ts. */
  lessons?: readonly Lesson[];
};

export type ReadOutcome =
  | { kind: 'no-register' }
  /** `shown` is what the user should look at: the two names, the two dates. Text from the page; may be empty. */
  | { kind: 'refused'; why: RefusedWhy; shown: string[] }
  /**
   * The page gives days without a year. Calendar years in which the school year may have begun, likeliest first. `byWeekdays`: of the years
   * registers are kept for, only in these do its days fall on the weekdays it shows.
   */
  | { kind: 'ask-year'; candidates: number[]; byWeekdays: boolean }
  /**
   * `cells` stays on the page: it holds elements, and only `locate` should use it. `scrolls`: the grid draws a part at a time, and to read it
   * whole is to scroll it.
   */
  | { kind: 'read'; reading: Reading; cells: Cells; scrolls: boolean };

/** What one look at one page gave. Plain data: it may travel in a message. */
export type Reading = {
  source: { layout: Layout; title: string | null };
  /** Where the page leaves years out. */
  year?: YearTold;
  /** Of one pupil's sessions in a list that turns pages. */
  page?: PageOfList;
  pupils: PupilReading[];
  coverage: Coverage;
  /**
   * What staff wrote beside marks, by the pupil's place; `session` is `null` where it stands beside a whole day. `shown` is text from the page, at
   * most 100 characters. It stays on the page: it goes into no case and no list.
   */
  comments: Array<{ pupil: number; day: Day; session: SessionName | null; shown: string }>;
  /** False while anything is unseen, not understood or in doubt: see `doubts`. Blanks do not make a reading incomplete. */
  complete: boolean;
  doubts: Doubt[];
};

/**
 * The school year of days shown without one, and what told it: dates beside them that have one, the page's own words, the user, or the weekdays,
 * which fit no other of the years that registers are kept for.
 */
export type YearTold = { schoolYear: number; by: 'dates-beside' | 'words' | 'user' | 'weekdays' };

/** The rows that a list shows on the page it was turned to, counted from one, and how many it has on all its pages. */
export type PageOfList = { from: number; to: number; of: number };

/** What a row of the grid stands for; `calendar` has a cell for each day, `blocks` no grid at all. */
export type Layout = 'week-rows' | 'pupil-rows' | 'session-rows' | 'day-rows' | 'calendar' | 'blocks';

export type PupilReading = {
  identity: Identity;
  /** One for each school year on the page, in order. Never overlapping. */
  registers: Array<{ schoolYear: number; span: Span; marks: string /* wire form: shared/register/wire.ts */ }>;
  /** Sessions whose cell holds something that is no code. Their mark is `?`. `shown` is at most 40 characters. */
  notUnderstood: Array<{ day: Day; session: SessionName; shown: string }>;
};

/**
 * Who the page says this is. Each is `null` where the page does not say.
 * Text from the page: NFC, no control characters, at most 100 characters; still to be shown as text only.
 */
export type Identity = { name: string | null; upn: string | null; dateOfBirth: Day | null; pageId: string | null };

/**
 * In sessions, all pupils together. `seen` = `read` + `blank` + `notUnderstood` + `empty`.
 * `declared` is what the page says there is, where it says so; `seen` below it means a partly seen grid.
 */
export type Coverage = {
  seen: number;
  declared: number | null;
  /** Holds a code. */
  read: number;
  /** Shown as having no mark. */
  blank: number;
  notUnderstood: number;
  /** A day with nothing in either session (holiday, weekend, before joining), or a day after today. Never an absence. */
  empty: number;
};

export type RefusedWhy =
  | 'two-pupils-on-one-page'
  | 'pupil-changed'
  | 'page-changed'
  | 'no-dates'
  | 'no-sessions'
  | 'no-marks'
  | 'percentages-only'
  | 'counts-only'
  | 'pattern'
  | 'lessons-only'
  | 'weekday-differs'
  | 'contradictory'
  | 'future-only'
  | 'changed-since-taught';

export const refusedInWords: Record<RefusedWhy, string> = {
  'two-pupils-on-one-page': 'The page names more than one pupil, and it is not clear whose register this is.',
  'pupil-changed': 'The page went to another pupil while it was being read.',
  'page-changed': 'The register changed on the page while it was being read. Read it again.',
  'no-dates': 'The page shows marks but not the days they belong to.',
  'no-sessions': 'The page shows days but not which mark is for the morning and which for the afternoon.',
  'no-marks': 'The page shows days and sessions, but nothing in them that is a register mark.',
  'percentages-only': 'The page shows attendance totals or percentages, not the marks behind them.',
  'counts-only': 'The page counts how often each code was used. It does not show on which days.',
  pattern: 'This is a plan of when a pupil is expected, not a register.',
  'lessons-only': 'These are marks for lessons. The statutory register has one mark for the morning and one for the afternoon.',
  'weekday-differs': 'The page shows a date with a day of the week that it does not fall on.',
  contradictory: 'The page shows two different marks for one session.',
  'future-only': 'Every day on the page is still to come.',
  'changed-since-taught': 'This page was taught, and its headings, or how it writes days and sessions, have changed since.',
};

export type Doubt =
  | 'partial-grid'
  | 'more-pages'
  | 'totals-differ'
  | 'unknown-codes'
  | 'only-absences'
  | 'one-half'
  | 'unplaced'
  | 'weekend-marks'
  | 'hidden-cells'
  | 'cancelled'
  | 'tab-hidden';

export const doubtInWords: Record<Doubt, string> = {
  'partial-grid': 'The page holds more of the register than was seen.',
  'more-pages': 'The register goes on over further pages of the list.',
  'totals-differ': 'The totals on the page are not those of the marks that were read.',
  'unknown-codes': 'Some sessions hold something that is not a register code.',
  'only-absences': 'The page seems to show absences only, and leaves the other sessions empty.',
  'one-half': 'The page shows one half of each day. Nothing is known of the other.',
  unplaced: 'Some marks stand without a day, or without the half of it that they are for. These were left out.',
  'weekend-marks': 'There are marks on a Saturday or Sunday.',
  'hidden-cells': 'The page holds cells that it does not show. They were left out.',
  cancelled: 'Reading was stopped before it was finished.',
  'tab-hidden': 'The tab was not in view, so the page did not draw the rest of the register.',
};

/** Where a session was seen: the key is `pupil index|day session`, such as `0|2026-11-09 AM`. */
export type Cells = { get(key: string): CellPlace | undefined };

/** The element at the time of reading, and what must still hold before it may be pointed at: virtual grids reuse elements. */
export type CellPlace = { element: Element; row: string | null; column: string | null; shown: string };

/**
 * What the cheap look says of a page. A `summary` holds what registers come to, and no marks. `score` is between 0 and 1; `why` is for a
 * log, without anything from the page.
 */
export type Detection = { kind: 'register' | 'summary'; score: number; why: string[] };
