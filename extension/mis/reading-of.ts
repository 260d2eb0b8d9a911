import type { Day } from '../../shared/dates/day.ts';
import type { Candidate } from './candidates.ts';
import type { Collection } from './collect.ts';
import { commentsInCells, commentsInRows } from './comments.ts';
import { coverageOf, doubtsOf, unseenSessions } from './doubts.ts';
import { mayBeOne, type WhoseIs } from './identity.ts';
import type { Cell } from './page.ts';
import { isInOrder } from './in-order.ts';
import { mayHaveMore } from './collect.ts';
import { inPieces, rowsAtOnce, seldom, type Pause } from './pause.ts';
import type { Placed } from './placed.ts';
import { nobody } from './pupils.ts';
import { reconcile, registersOut } from './reconcile.ts';
import type { Cells, Identity, PupilReading, ReadOptions, Reading, ReadOutcome, YearTold } from './reading.ts';
import { put, slotsOf, type Sessions, type Slot, type TwoMarks } from './sessions.ts';
import { addTo, nothingSummed } from './summed.ts';
import type { Look } from './walk.ts';
import type { When } from './when.ts';
import { dayMeant, settleYears, yearsDeclared } from './years.ts';

/** A cell across several sessions with one of these holds no marks: the school was not in. */
const closure =
  /^(?:(?:\w+ )?half[- ]?term(?: holidays?| break)?|bank holiday|inset(?: day)?|staff training(?: day)?|training day|school (?:closed|holidays?)|closed|(?:christmas|easter|summer|winter|spring|autumn) (?:holidays?|break)|holidays?|weekend)$/i;

/** From aligned grids to a reading: years, days, marks, and what does not add up. */
export async function readingOf(
  chosen: readonly Candidate[],
  look: Look,
  whose: WhoseIs,
  collection: Collection | null,
  options: ReadOptions,
  pause: Pause,
): Promise<ReadOutcome> {
  const whens = chosen.flatMap(({ aligned }) => aligned.whens);
  const years = settleYears(whens, yearsDeclared(look.page), options.schoolYear, options.today);
  if (years.kind === 'ask') return { kind: 'ask-year', candidates: years.candidates, byWeekdays: years.byWeekdays };
  if (years.kind === 'none') return { kind: 'refused', why: 'weekday-differs', shown: [] };
  const slots = slotsOf(whens, (when) => dayMeant(when, years.told?.schoolYear ?? null));
  if ('noDay' in slots) return { kind: 'refused', why: 'weekday-differs', shown: [inWords(slots.noDay)] };
  const pupils: Pupils = [];
  const isClosure = closuresIn(chosen);
  for (const { aligned } of chosen) {
    const twoMarks = await inPieces(aligned.placed.length, pause, (from, to) => putAll(aligned.placed, from, to, slots, isClosure, pupils));
    if (twoMarks) return contradictory(twoMarks.twoMarks);
  }
  const inOrder = isInOrder(chosen, slots.of, pupils[0] ?? []);
  return assembled(
    chosen,
    look,
    whose,
    collection,
    options,
    { pupils, slots: slots.inOrder, of: slots.of, inOrder, year: years.told },
    pause,
  );
}

/** Each pupil's sessions so far. */
type Pupils = Array<Array<Placed | undefined>>;

function putAll(
  placed: readonly Placed[],
  from: number,
  to: number,
  { of, inOrder }: { of: ReadonlyMap<When, Slot>; inOrder: readonly Slot[] },
  isClosure: (placed: Placed) => boolean,
  pupils: Pupils,
): TwoMarks | null {
  for (let at = from; at < to; at += 1) {
    const one = placed[at]!;
    const sessions = (pupils[one.pupil] ??= holesFor(inOrder));
    const twoMarks = put(sessions, isClosure(one) ? { ...one, held: { kind: 'empty' } } : one, of.get(one.when)!);
    if (twoMarks) return twoMarks;
  }
  return null;
}

/** Pushed one by one, so that the browser keeps every pupil's list in the same way, and the loops over them stay fast. */
function holesFor(slots: readonly Slot[]): Array<Placed | undefined> {
  const sessions: Array<Placed | undefined> = [];
  while (sessions.length < slots.length) sessions.push(undefined);
  return sessions;
}

/** Tells cells that say over several sessions that there was no school. How many each covers is counted once one of them may. */
function closuresIn(chosen: readonly Candidate[]): (placed: Placed) => boolean {
  let covers: Map<Cell, number> | null = null;
  return ({ cell, held }) => {
    if (held?.kind !== 'unknown' || cell === null || !closure.test(cell.text)) return false;
    covers ??= coversOf(chosen);
    return covers.get(cell)! > 1;
  };
}

function coversOf(chosen: readonly Candidate[]): Map<Cell, number> {
  const covers = new Map<Cell, number>();
  for (const { aligned } of chosen) for (const { cell } of aligned.placed) if (cell) covers.set(cell, (covers.get(cell) ?? 0) + 1);
  return covers;
}

const inWords = ({ date, session }: When): string => `${date.day}/${date.month}${date.year === null ? '' : `/${date.year}`} ${session}`;

/** Each pupil's sessions, and which these are. A hole for a pupil of whom the page has none. */
type AllSessions = {
  pupils: ReadonlyArray<Sessions | undefined>;
  slots: readonly Slot[];
  of: ReadonlyMap<When, Slot>;
  inOrder: boolean;
  year: YearTold | null;
};

async function assembled(
  chosen: readonly Candidate[],
  look: Look,
  whose: WhoseIs,
  collection: Collection | null,
  { today, collect }: ReadOptions,
  { pupils, slots, of, inOrder, year }: AllSessions,
  pause: Pause,
): Promise<ReadOutcome> {
  const { aligned, grid } = chosen[0]!;
  const unseen = unseenSessions(chosen);
  const read: PupilReading[] = [];
  const summed = nothingSummed();
  const unseenDays = !unseen.days ? 'none' : inOrder ? 'in-weeks-seen' : 'any';
  const inCells: Reading['comments'] = [];
  const rested = seldom(pause, rowsAtOnce);
  for (const [index, inGrid] of aligned.pupils.entries()) {
    const sessions = pupils[index] ?? [];
    const result = reconcile(sessions, slots, today, unseenDays);
    inCells.push(...commentsInCells(sessions, index, slots, today));
    const identity = aligned.pupils.length > 1 ? inGrid : merged(inGrid, whose);
    if (identity === null) return { kind: 'refused', why: 'two-pupils-on-one-page', shown: [inGrid.name ?? '', nameOf(whose)] };
    read.push({ identity, registers: registersOut(result.registers), notUnderstood: result.notUnderstood });
    addTo(summed, result);
    if (aligned.pupils.length === 1) summed.registers = result.registers;
    const turn = rested();
    if (turn) await turn;
  }
  if (read.every(({ registers }) => registers.length === 0)) return { kind: 'refused', why: 'future-only', shown: [] };
  const coverage = coverageOf(
    summed,
    unseen.sessions,
    chosen.some(({ grid }) => grid.declares),
  );
  const beside = commentsInRows(
    chosen.flatMap((one) => one.aligned.comments),
    (when) => of.get(when),
    today,
  );
  const isOpen = collect !== true || collection?.cancelled === true;
  const scrolls = isOpen && chosen.some((one) => look.collectable.has(one.index) && mayHaveMore(one.grid));
  const doubts = doubtsOf(chosen, look, collection, summed, unseen.sessions);
  const reading: Reading = {
    source: { layout: aligned.layout, title: grid.caption || look.page.title || null },
    ...(year && { year }),
    ...(chosen.length === 1 && aligned.pupils.length === 1 && grid.page && { page: grid.page }),
    pupils: read,
    coverage,
    comments: [...beside, ...inCells],
    complete: doubts.length === 0,
    doubts,
  };
  return { kind: 'read', reading, cells: placesOf(pupils, slots, look), scrolls };
}

/** Where sessions were seen, looked up when asked: a year of a school has half a million. */
function placesOf(pupils: AllSessions['pupils'], slots: readonly Slot[], { elements }: Look): Cells {
  const places = new Map(slots.map(({ day, session, place }) => [`${day} ${session}`, place]));
  return {
    get(key) {
      const [pupil = '', session = ''] = key.split('|');
      const cell = pupils[Number(pupil)]?.[places.get(session) ?? -1]?.cell;
      const element = cell && elements[cell.id];
      return element ? { element, row: cell.row, column: cell.column, shown: cell.text } : undefined;
    },
  };
}

const contradictory = ({ day, session, shown }: { day: Day; session: string; shown: [string, string] }): ReadOutcome => ({
  kind: 'refused',
  why: 'contradictory',
  shown: [`${day} ${session}`, ...shown],
});

/** The grid's own word and the page's; `null` where they name two people. */
function merged(inGrid: Identity, whose: WhoseIs): Identity | null {
  const onPage = whose.kind === 'known' ? whose.identity : nobody;
  if (inGrid.name !== null && onPage.name !== null && !mayBeOne(inGrid.name, onPage.name)) return null;
  return {
    name: inGrid.name ?? onPage.name,
    upn: inGrid.upn ?? onPage.upn,
    dateOfBirth: inGrid.dateOfBirth ?? onPage.dateOfBirth,
    pageId: onPage.pageId ?? inGrid.pageId,
  };
}

const nameOf = (whose: WhoseIs): string => (whose.kind === 'known' ? (whose.identity.name ?? '') : whose.shown.join(', '));
