import type { Day } from '../../shared/dates/day.ts';
import { figuresOf } from '../../shared/register/figures.ts';
import { sessionsOf } from '../../shared/register/register.ts';
import type { Placed, When } from './align.ts';
import type { Candidate } from './candidates.ts';
import type { Collection } from './collect.ts';
import { decode, type Decoded } from './decode.ts';
import { mayBeOne, type WhoseIs } from './identity.ts';
import type { Cell } from './page.ts';
import type { Pause } from './pause.ts';
import { nobody } from './pupils.ts';
import { once, reconcile, registersOut, type Held, type Reconciled } from './reconcile.ts';
import type { Cells, Doubt, Identity, PupilReading, ReadOptions, Reading, ReadOutcome } from './reading.ts';
import { totalsDiffer, totalsOn } from './totals.ts';
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
  const held = new Map<number, Held[]>();
  for (const { aligned } of chosen) {
    for (const placed of aligned.placed) {
      const day = dayMeant(placed.when, years.schoolYear);
      if (day === null) return { kind: 'refused', why: 'weekday-differs', shown: [inWords(placed.when)] };
      const cells = held.get(placed.pupil) ?? [];
      held.set(placed.pupil, cells);
      cells.push({ day, session: placed.when.session, held: heldIn(placed, covers), cell: placed.cell });
      const turn = pause();
      if (turn) await turn;
    }
  }
  return assembled(chosen, look, whose, collection, options, held, pause);
}

/** The different dates as shown, each once, and how many sessions each cell covers. */
async function surveyed(chosen: readonly Candidate[], pause: Pause): Promise<{ whens: When[]; covers: Map<Cell, number> }> {
  const whens = new Map<string, When>();
  const covers = new Map<Cell, number>();
  for (const { aligned } of chosen) {
    for (const { cell, when } of aligned.placed) {
      const { date, weekday, inWeek } = when;
      whens.set(`${date.year}-${date.month}-${date.day} ${weekday} ${inWeek?.weekday} ${inWeek?.kind}`, when);
      if (cell) covers.set(cell, (covers.get(cell) ?? 0) + 1);
      const turn = pause();
      if (turn) await turn;
    }
  }
  return { whens: [...whens.values()], covers };
}

function heldIn({ cell, said, when }: Placed, covers: ReadonlyMap<Cell, number>): Decoded | null {
  if (cell === null) return null;
  const decoded = decode(said.length > 0 ? { ...cell, words: [...cell.words, ...said] } : cell, when.session);
  const isClosure = decoded.kind === 'unknown' && (covers.get(cell) ?? 0) > 1 && closure.test(cell.text);
  return isClosure ? { kind: 'empty' } : decoded;
}

const inWords = ({ date, session }: When): string => `${date.day}/${date.month}${date.year === null ? '' : `/${date.year}`} ${session}`;

async function assembled(
  chosen: readonly Candidate[],
  look: Look,
  whose: WhoseIs,
  collection: Collection | null,
  { today }: ReadOptions,
  held: ReadonlyMap<number, Held[]>,
  pause: Pause,
): Promise<ReadOutcome> {
  const { aligned, grid } = chosen[0]!;
  const unseen = unseenSessions(chosen);
  const cells: Cells = new Map();
  const read: Array<{ pupil: PupilReading; result: Reconciled }> = [];
  for (const [index, inGrid] of aligned.pupils.entries()) {
    const sessions = once(held.get(index) ?? []);
    if ('twoMarks' in sessions) return contradictory(sessions.twoMarks);
    const result = reconcile(sessions, today, unseen.days);
    const identity = aligned.pupils.length > 1 ? inGrid : merged(inGrid, whose);
    if (identity === null) return { kind: 'refused', why: 'two-pupils-on-one-page', shown: [inGrid.name ?? '', nameOf(whose)] };
    for (const [key, { cell }] of sessions) keep(cells, `${read.length}|${key}`, cell, look);
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
    complete: doubts.length === 0,
    doubts,
  };
  return { kind: 'read', reading, cells };
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

function keep(cells: Cells, key: string, cell: Cell | null, { elements }: Look): void {
  const element = cell && elements[cell.id];
  if (element) cells.set(key, { element, row: cell.row, column: cell.column, shown: cell.text });
}

/** Sessions in rows and columns that the grids declare and did not show, and whether these may be days that nobody saw. */
function unseenSessions(chosen: readonly Candidate[]): { sessions: number; days: boolean } {
  let sessions = 0;
  let days = false;
  for (const { aligned, grid } of chosen) {
    const rows = Math.max(1, grid.body.length);
    sessions += Math.ceil((grid.unseenRows * aligned.placed.length) / rows) + grid.unseenColumns * (rows + grid.unseenRows);
    if (aligned.daysOn === 'rows' ? grid.unseenRows > 0 : grid.unseenColumns > 0) days = true;
  }
  return { sessions, days };
}

function coverageOf(results: readonly Reconciled[], unseen: number, declares: boolean): Reading['coverage'] {
  const sum = (of: (result: Reconciled) => number): number => results.reduce((total, result) => total + of(result), 0);
  const missing = unseen + sum(({ undrawn }) => undrawn);
  const seen = sum(({ coverage }) => coverage.seen);
  return {
    seen,
    declared: declares || missing > 0 ? seen + missing : null,
    read: sum(({ coverage }) => coverage.read),
    blank: sum(({ coverage }) => coverage.blank),
    notUnderstood: sum(({ coverage }) => coverage.notUnderstood),
    empty: sum(({ coverage }) => coverage.empty),
  };
}

function doubtsOf(
  chosen: readonly Candidate[],
  { page }: Look,
  collection: Collection | null,
  results: readonly Reconciled[],
  coverage: Reading['coverage'],
  unseen: number,
): Doubt[] {
  const doubts: Doubt[] = [];
  const isPaged = chosen.some(({ grid }) => grid.paged && grid.unseenRows > 0);
  if (isPaged) doubts.push('more-pages');
  if ((unseen > 0 && !isPaged) || results.some(({ undrawn }) => undrawn > 0)) doubts.push('partial-grid');
  if (collection?.cancelled) doubts.push('cancelled');
  if (collection?.wasHidden) doubts.push('tab-hidden');
  if (coverage.notUnderstood > 0) doubts.push('unknown-codes');
  if (results.every(({ attended }) => attended === 0) && coverage.blank + coverage.empty > coverage.read) doubts.push('only-absences');
  if (results.some(({ oneHalf, registers }) => oneHalf && registers.length > 0)) doubts.push('one-half');
  if (results.some(({ atWeekends }) => atWeekends > 0)) doubts.push('weekend-marks');
  if (chosen.some(({ grid }) => grid.hidden > 0)) doubts.push('hidden-cells');
  const [only] = results;
  const totals = totalsOn(page, new Set(chosen.map(({ grid }) => grid)));
  if (results.length === 1 && only && totalsDiffer(totals, figuresOf(only.registers.flatMap(sessionsOf)))) doubts.push('totals-differ');
  return doubts;
}
