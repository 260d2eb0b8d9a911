import type { Day } from '../../shared/dates/day.ts';
import type { Placed, When } from './align.ts';
import type { Candidate } from './candidates.ts';
import type { Collection } from './collect.ts';
import { commentsOf } from './comments.ts';
import { decode, type Decoded } from './decode.ts';
import { coverageOf, doubtsOf, unseenSessions } from './doubts.ts';
import { mayBeOne, type WhoseIs } from './identity.ts';
import type { Cell } from './page.ts';
import { isInOrder } from './in-order.ts';
import type { Pause } from './pause.ts';
import { nobody } from './pupils.ts';
import { reconcile, registersOut, type Reconciled } from './reconcile.ts';
import type { Cells, Identity, PupilReading, ReadOptions, Reading, ReadOutcome } from './reading.ts';
import { put, slotsOf, type Held, type Slot } from './sessions.ts';
import type { Look } from './walk.ts';
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
  const { whens, covers } = await surveyed(chosen, pause);
  const years = settleYears(whens, yearsDeclared(look.page), options.schoolYear, options.today);
  if (years.kind === 'ask') return { kind: 'ask-year', candidates: years.candidates };
  if (years.kind === 'none') return { kind: 'refused', why: 'weekday-differs', shown: [] };
  const slots = slotsOf(whens, (when) => dayMeant(when, years.schoolYear));
  if ('noDay' in slots) return { kind: 'refused', why: 'weekday-differs', shown: [inWords(slots.noDay)] };
  const held: Array<Array<Held | undefined>> = [];
  for (const { aligned } of chosen) {
    let count = 0;
    for (const placed of aligned.placed) {
      const sessions = (held[placed.pupil] ??= Array.from({ length: slots.inOrder.length }, () => undefined));
      const twoMarks = put(sessions, placed, slots.of.get(placed.when)!, heldIn(placed, covers));
      if (twoMarks) return contradictory(twoMarks.twoMarks);
      const turn = (count += 1) % lookUpEvery === 0 ? pause() : null;
      if (turn) await turn;
    }
  }
  const inOrder = isInOrder(chosen, slots.of, held[0] ?? []);
  return assembled(chosen, look, whose, collection, options, { held, slots: slots.inOrder, of: slots.of, inOrder }, pause);
}

/** Asking the clock takes as long as a cell. */
const lookUpEvery = 64;
/** No code is longer: only longer texts can be of a closure. */
const longestCode = 2;

/** The different times as shown, each once, and how many sessions each cell with words covers. */
async function surveyed(chosen: readonly Candidate[], pause: Pause): Promise<{ whens: When[]; covers: Map<Cell, number> }> {
  const whens = new Set<When>();
  const covers = new Map<Cell, number>();
  for (const { aligned } of chosen) {
    let count = 0;
    for (const { cell, when } of aligned.placed) {
      whens.add(when);
      if (cell && cell.text.length > longestCode) covers.set(cell, (covers.get(cell) ?? 0) + 1);
      const turn = (count += 1) % lookUpEvery === 0 ? pause() : null;
      if (turn) await turn;
    }
  }
  return { whens: [...whens], covers };
}

function heldIn({ cell, said, when }: Placed, covers: ReadonlyMap<Cell, number>): Decoded | null {
  if (cell === null) return null;
  const decoded = decode(said.length > 0 ? { ...cell, words: [...cell.words, ...said] } : cell, when.session);
  const isClosure = decoded.kind === 'unknown' && (covers.get(cell) ?? 0) > 1 && closure.test(cell.text);
  return isClosure ? { kind: 'empty' } : decoded;
}

const inWords = ({ date, session }: When): string => `${date.day}/${date.month}${date.year === null ? '' : `/${date.year}`} ${session}`;

type AllHeld = {
  held: ReadonlyArray<Array<Held | undefined> | undefined>;
  slots: readonly Slot[];
  of: ReadonlyMap<When, Slot>;
  inOrder: boolean;
};

async function assembled(
  chosen: readonly Candidate[],
  look: Look,
  whose: WhoseIs,
  collection: Collection | null,
  { today }: ReadOptions,
  { held, slots, of, inOrder }: AllHeld,
  pause: Pause,
): Promise<ReadOutcome> {
  const { aligned, grid } = chosen[0]!;
  const unseen = unseenSessions(chosen);
  const read: Array<{ pupil: PupilReading; result: Reconciled }> = [];
  for (const [index, inGrid] of aligned.pupils.entries()) {
    const result = reconcile(held[index] ?? [], today, !unseen.days ? 'none' : inOrder ? 'in-weeks-seen' : 'any');
    const identity = aligned.pupils.length > 1 ? inGrid : merged(inGrid, whose);
    if (identity === null) return { kind: 'refused', why: 'two-pupils-on-one-page', shown: [inGrid.name ?? '', nameOf(whose)] };
    read.push({ pupil: { identity, registers: registersOut(result.registers), notUnderstood: result.notUnderstood }, result });
    const turn = pause();
    if (turn) await turn;
  }
  if (read.every(({ pupil }) => pupil.registers.length === 0)) return { kind: 'refused', why: 'future-only', shown: [] };
  const results = read.map(({ result }) => result);
  const coverage = coverageOf(
    results,
    unseen.sessions,
    chosen.some(({ grid }) => grid.declares),
  );
  const doubts = doubtsOf(chosen, look, collection, results, coverage, unseen.sessions);
  const reading: Reading = {
    source: { layout: aligned.layout, title: grid.caption || look.page.title || null },
    pupils: read.map(({ pupil }) => pupil),
    coverage,
    comments: commentsOf(
      chosen.flatMap((one) => one.aligned.comments),
      held,
      (when) => of.get(when),
      today,
    ),
    complete: doubts.length === 0,
    doubts,
  };
  return { kind: 'read', reading, cells: placesOf(held, slots, look) };
}

/** Where sessions were seen, looked up when asked: a year of a school has half a million. */
function placesOf(held: AllHeld['held'], slots: readonly Slot[], { elements }: Look): Cells {
  const places = new Map(slots.map(({ day, session, place }) => [`${day} ${session}`, place]));
  return {
    get(key) {
      const [pupil = '', session = ''] = key.split('|');
      const cell = held[Number(pupil)]?.[places.get(session) ?? -1]?.cell;
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
