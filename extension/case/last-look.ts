import type { Day } from '../../shared/dates/day.ts';
import { sessionsOf, unread } from '../../shared/register/register.ts';
import { fromWire } from '../../shared/register/wire.ts';
import type { PageOfList, PupilReading } from '../mis/reading.ts';

/** What a look at a page saw of all that the page holds. */
export type Saw = {
  /** The user stopped it, or the tab went out of view. */
  stopped: boolean;
  /** Sessions that the page says it has and that were not reached; `null` where it does not say. */
  unseen: number | null;
  /** `unseen` is of all pupils of the page together. */
  ofSeveral?: true;
  /** `whole`: all of its rows were seen. */
  page?: PageOfList & { whole: boolean };
};

/** One page of a list: its rows, and the first and last session on it as `2026-11-09 AM`. */
type Pass = { from: number; to: number; first: string; last: string };

/** The pages of a list of so many rows that were read on one day. */
export type ListRead = { of: number; passes: Pass[] };

/** Absent from a case of which no page was read since this is kept. */
export type LastLook = Omit<Saw, 'page'> & { host: string; readOn: Day; list?: ListRead };

/** What is known of the last look at a pupil's page. A page of the list that was read before is added to; any other look stands for itself. */
export function lastLook(
  before: LastLook | undefined,
  { page, ...saw }: Saw,
  pupil: PupilReading,
  { host, readOn }: { host: string; readOn: Day },
): LastLook {
  const look = { host, readOn, ...saw };
  const seen = page && seenIn(pupil);
  if (!page || !seen) return look;
  const isSame = before?.list?.of === page.of && before.host === host && before.readOn === readOn;
  const known = isSame ? before.list!.passes : [];
  const others = known.filter(({ from, to }) => to < page.from || from > page.to);
  const { from, to, of, whole } = page;
  const passes = whole ? [...others, { from, to, ...seen }].sort((one, other) => one.from - other.from) : known;
  return passes.length === 0 ? look : { ...look, list: { of, passes } };
}

function seenIn({ registers }: PupilReading): { first: string; last: string } | null {
  const keys = registers.flatMap(({ span, marks }) => {
    const register = fromWire(span, marks);
    return 'fault' in register
      ? []
      : sessionsOf(register).flatMap(({ day, session, mark }) => (mark === unread ? [] : `${day} ${session}`));
  });
  const [first, last] = [keys[0], keys.at(-1)];
  return first === undefined || last === undefined ? null : { first, last };
}

/** How much of a list was read, in its pages where these are of one size. `whole`: `null` where every page was read and it cannot be told. */
export type PagesRead = { unit: 'pages' | 'rows'; read: number; of: number; whole: boolean | null };

export function pagesRead({ of, passes }: ListRead): PagesRead {
  const sizes = new Set(passes.filter(({ from, to }) => to < of || from === 1).map(({ from, to }) => to - from + 1));
  const [size] = sizes;
  const rows = passes.reduce((sum, { from, to }) => sum + to - from + 1, 0);
  const whole = rows < of ? false : areInTurn(passes) || null;
  if (size === undefined || sizes.size > 1) return { unit: 'rows', read: rows, of, whole };
  return { unit: 'pages', read: passes.length, of: Math.ceil(of / size), whole };
}

/** Each page lies before or after all others in time too: a list that was put in another order in between may show one session twice. */
function areInTurn(passes: readonly Pass[]): boolean {
  const inTime = passes.toSorted((one, other) => (one.first < other.first ? -1 : 1));
  const isApart = inTime.every(({ first }, place) => place === 0 || inTime[place - 1]!.last < first);
  const [same, reversed] = [inTime, inTime.toReversed()].map((order) => order.every((pass, place) => pass === passes[place]));
  return isApart && (same === true || reversed === true);
}

export const isReadOf = ({ of, passes }: ListRead, page: PageOfList): boolean =>
  of === page.of && passes.some(({ from, to }) => from === page.from && to === page.to);

/** One sentence or two about a list. */
export function pagesInWords(list: ListRead): string {
  const { unit, read, of, whole } = pagesRead(list);
  if (whole && unit === 'pages') return `${of === 2 ? 'Both' : `All ${of}`} pages of the list have been read.`;
  if (whole) return `All ${of} rows of the list have been read.`;
  const words = `${unit === 'pages' ? 'Pages' : 'Rows'} of the list read: ${read} of ${of}.`;
  return whole === null
    ? `${words} Its pages do not follow one another in time: it may have been put in another order in between, so some sessions may not have been among them.`
    : words;
}
