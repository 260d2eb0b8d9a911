import type { Day } from '../../../shared/dates/day.ts';
import { isDay } from '../../../shared/dates/day.ts';
import { sessionsOf, type SessionName } from '../../../shared/register/register.ts';
import { fromWire } from '../../../shared/register/wire.ts';
import { candidatesOn, type Candidate } from '../candidates.ts';
import { factsIn } from '../axes.ts';
import { factsOf } from '../facts.ts';
import { whoseIs } from '../identity.ts';
import type { Page, Row } from '../page.ts';
import { pauses } from '../pause.ts';
import { readingOf } from '../reading-of.ts';
import type { PupilReading, ReadOptions, RefusedWhy } from '../reading.ts';
import { mappingOf } from './mapping.ts';
import type { ImportOutcome, NotUnderstood } from './outcome.ts';
import { lineOf } from './table-page.ts';

/** The likeliest thing to tell of a file without a register. */
const tellFirst: RefusedWhy[] = ['lessons-only', 'no-sessions', 'no-dates', 'pattern', 'no-marks', 'percentages-only'];
const mostShown = 60;

/** The registers in a page made of texts, by the same steps as a page of a MIS; what was understood of it, and what was not. */
export async function readTexts(page: Page, options: Pick<ReadOptions, 'today' | 'schoolYear'>): Promise<ImportOutcome> {
  const pause = pauses();
  const candidates = await candidatesOn(page, pause);
  const chosen = chosenOf(candidates);
  if (chosen.length === 0) return nothing(candidates);
  const whose = whoseIs(page);
  if (whose.kind === 'several' && chosen.every(({ aligned }) => aligned.pupils.length === 1))
    return { kind: 'refused', why: 'two-pupils-on-one-page', shown: whose.shown };
  const look = { page, elements: [], collectable: new Map() };
  const outcome = await readingOf(chosen, look, whose, null, options, pause);
  if (outcome.kind !== 'read') return outcome;
  const { reading } = outcome;
  if (reading.pupils.some(listsAbsencesOnly)) return { kind: 'refused', why: 'only-absences', shown: [] };
  const leftOut = candidates.filter((candidate) => !chosen.includes(candidate)).flatMap(linesLeftOut);
  const notUnderstood = [...leftOut, ...chosen.flatMap(unplacedLines), ...unknownMarks(chosen, reading.pupils)];
  return {
    kind: 'read',
    reading: { ...reading, complete: reading.complete && notUnderstood.length === 0 },
    mappings: chosen.map(mappingOf),
    notUnderstood: notUnderstood.toSorted((one, other) => one.line - other.line),
    printed: printedOn(page),
    ourReading: null,
  };
}

/** All of one pupil's grids together, or the one grid of several pupils that holds most: as on a page. */
function chosenOf(candidates: readonly Candidate[]): Candidate[] {
  const registers = candidates.filter(({ fit }) => fit === 'register').toSorted((one, other) => other.marks - one.marks);
  const [first] = registers;
  if (!first) return [];
  return first.aligned.pupils.length > 1 ? [first] : registers.filter(({ aligned }) => aligned.pupils.length === 1);
}

function nothing(candidates: readonly Candidate[]): ImportOutcome {
  const reasons = new Set(candidates.flatMap((candidate) => (candidate.fit === 'refused' ? [candidate.why] : [])));
  const why = tellFirst.find((reason) => reasons.has(reason));
  return why === undefined ? { kind: 'no-register' } : { kind: 'refused', why, shown: [] };
}

/**
 * A list that leaves out the sessions attended looks like a register of few sessions. Told by its having no present mark at all, and a
 * week with some sessions and not others: a child who never came still has a mark for every session.
 */
function listsAbsencesOnly({ registers }: PupilReading): boolean {
  const sessions = registers.flatMap(({ span, marks }) => {
    const register = fromWire(span, marks);
    return 'fault' in register ? [] : sessionsOf(register);
  });
  if (sessions.some(({ mark }) => mark === '/' || mark === '\\')) return false;
  const weeks = new Map<number, number>();
  for (const { number } of sessions) {
    const week = Math.floor((number + 3) / 7);
    weeks.set(week, (weeks.get(week) ?? 0) + 1);
  }
  return [...weeks.values()].some((count) => count < 10);
}

/** Another table of the file, as far as it may be a register too: it must not be missed that it was not read. */
function linesLeftOut({ grid, fit }: Candidate): NotUnderstood[] {
  const rows = grid.body.filter((row) => fit === 'register' || (factsIn(row.find((cell) => cell !== null))?.date ?? null) !== null);
  return rows.flatMap((row) => {
    const first = row.find((cell) => cell !== null);
    const shown = [grid.caption, textIn(row)].filter(Boolean).join(': ');
    return first ? [{ line: lineOf(first), shown, at: null }] : [];
  });
}

/** Lines of the table that hold something, and gave no session. */
function unplacedLines({ aligned, grid }: Candidate): NotUnderstood[] {
  const placed = new Set(aligned.placed.flatMap(({ cell }) => (cell ? [lineOf(cell)] : [])));
  return grid.body.flatMap((row) => {
    const [first] = row.filter((cell) => cell !== null);
    const shown = textIn(row);
    return !first || placed.has(lineOf(first)) || shown === '' ? [] : [{ line: lineOf(first), shown, at: null }];
  });
}

const textIn = (row: Row): string =>
  [...new Set(row)]
    .flatMap((cell) => (cell && cell.text !== '' ? [cell.text] : []))
    .join(', ')
    .slice(0, mostShown);

/** Marks that are no code, with the line that shows them; days and sessions as the reading has them. */
function unknownMarks(chosen: readonly Candidate[], pupils: readonly PupilReading[]): NotUnderstood[] {
  const lines = new Map<string, number[]>();
  for (const { aligned } of chosen) {
    for (const { cell, when, held } of aligned.placed) {
      if (held?.kind !== 'unknown') continue;
      const key = keyOf(when.date.month, when.date.day, when.session, held.shown);
      lines.set(key, [...(lines.get(key) ?? []), lineOf(cell!)]);
      if (when.inWeek) lines.set(`week ${held.shown}`, [...(lines.get(`week ${held.shown}`) ?? []), lineOf(cell!)]);
    }
  }
  return pupils.flatMap(({ notUnderstood }) =>
    notUnderstood.map(({ day, session, shown }) => {
      const own = lines.get(keyOf(Number(day.slice(5, 7)), Number(day.slice(8)), session, shown)) ?? lines.get(`week ${shown}`);
      return { line: own?.shift() ?? 0, shown, at: { day, session } };
    }),
  );
}

const keyOf = (month: number, day: number, session: SessionName, shown: string): string => `${month}-${day} ${session} ${shown}`;

const saysPrinted =
  /\b(?:printed|produced|generated|run|issued|date of (?:print|issue)|report date|print date|date printed|as at)\b(?:\s+(?:on|at|date))?\s*[:-]?\s*(.*)$/i;

/** The day on which the file says that it was printed; `null` where it does not say, or says two. */
export function printedOn({ texts }: Page): Day | null {
  const days = new Set<Day>();
  texts.forEach(({ text }, place) => {
    const said = saysPrinted.exec(text);
    if (!said) return;
    for (const words of [said[1]!, texts[place + 1]?.text ?? '']) {
      const date = factsOf(words.replace(/\s+by\s.*$/i, ''))?.date;
      const day = date?.year ? `${date.year}-${String(date.month).padStart(2, '0')}-${String(date.day).padStart(2, '0')}` : '';
      if (!isDay(day)) continue;
      days.add(day);
      return;
    }
  });
  const [only = null] = days;
  return days.size === 1 ? only : null;
}
