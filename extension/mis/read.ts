import { gridOf } from './aria.ts';
import { candidatesOn, isNamedElse, type Candidate } from './candidates.ts';
import { collect, mayHaveMore, type Collection } from './collect.ts';
import { whoseIs, type WhoseIs } from './identity.ts';
import { layoutTables, type Looking } from './looking.ts';
import { pauses } from './pause.ts';
import { speaksOfPercentages } from './summaries.ts';
import { shadowRootOf } from './roots.ts';
import { readingOf } from './reading-of.ts';
import type { ReadOptions, ReadOutcome, RefusedWhy } from './reading.ts';
import { lessonsFor, translate } from './teaching/apply.ts';
import { visibility } from './visible.ts';
import { glance, walk, type Look } from './walk.ts';

/**
 * Reads the registers on a page, and tells whose they are. Nothing on the page is changed, except that grids are scrolled where
 * `collect` asks for it, and scrolled back. Expected failures are outcomes; it throws only for a bug.
 */
export async function read(root: Document, options: ReadOptions): Promise<ReadOutcome> {
  const looking = lookingAt(pauses());
  const before = whoseIs(await glance(root, looking));
  await looking.pause();
  const look = await walk(root, looking);
  const applied = lessonsFor(look.page, options.lessons ?? []);
  if (applied.changed) return { kind: 'refused', why: 'changed-since-taught', shown: [] };
  translate(look.page, applied);
  let candidates = await candidatesOn(look.page, looking.pause);
  const { collection, refused } = await collectAll(look, candidates, looking, options);
  if (refused) return refused;
  if (collection) {
    translate(look.page, applied);
    candidates = await candidatesOn(look.page, looking.pause);
  }

  const chosen = chosenOf(candidates);
  if (chosen.length === 0) return nothing(candidates, look);
  const namesNobody = chosen.every(({ aligned }) => aligned.pupils.length === 1);
  if (namesNobody && before.kind === 'several') return { kind: 'refused', why: 'two-pupils-on-one-page', shown: before.shown };
  const outcome = await readingOf(chosen, look, before, collection, options, looking.pause);
  await looking.pause();
  const after = whoseIs(await glance(root, lookingAt(looking.pause)));
  // The page may have gone to another pupil in one of the turns it was given.
  return JSON.stringify(after) === JSON.stringify(before) ? outcome : { kind: 'refused', why: 'pupil-changed', shown: shownIn(before) };
}

export const lookingAt = (pause: Looking['pause']): Looking => ({
  ...visibility(),
  elements: [],
  rootOf: shadowRootOf,
  isLayout: layoutTables(),
  pause,
});

/** Collects every grid that is a register and has more to show. `null` where none was scrolled. */
async function collectAll(
  { page, collectable }: Look,
  candidates: readonly Candidate[],
  looking: Looking,
  options: ReadOptions,
): Promise<{ collection: Collection | null; refused?: ReadOutcome }> {
  const passes: Collection[] = [];
  for (const { fit, index, grid } of candidates) {
    const collected = collectable.get(index);
    if (!collected || fit !== 'register' || options.collect !== true || !mayHaveMore(grid)) continue;
    passes.push(await collect(collected, looking, options));
    if (collected.changed) return { collection: null, refused: { kind: 'refused', why: 'page-changed', shown: [] } };
    page.grids[index] = { ...gridOf(collected), under: grid.under };
  }
  const any = (of: keyof Collection): boolean => passes.some((pass) => pass[of]);
  return { collection: passes.length === 0 ? null : { cancelled: any('cancelled'), wasHidden: any('wasHidden') } };
}

/** The registers to read: all of one pupil's grids together, or the one grid of several pupils that holds most. */
function chosenOf(candidates: readonly Candidate[]): Candidate[] {
  const registers = candidates.filter(({ fit }) => fit === 'register').toSorted((one, other) => other.marks - one.marks);
  const [first] = registers;
  if (!first) return [];
  if (first.aligned.pupils.length > 1) return [first];
  const ofOne = registers.filter(({ aligned }) => aligned.pupils.length === 1);
  first.aligned.unplaced += candidates.filter((candidate) => hasLostItsDays(candidate, ofOne)).length;
  return [...ofOne, ...candidates.filter((candidate) => isLeftOut(candidate, ofOne))];
}

/** A week or month like the others in which no mark is understood: its sessions are not to be lost. */
const isLeftOut = ({ fit, grid, aligned, ...rest }: Candidate, registers: readonly Candidate[]): boolean =>
  (fit === 'none' || ('why' in rest && rest.why === 'no-marks')) &&
  aligned.placed.length > 0 &&
  registers.some(
    (register) => register.aligned.layout === aligned.layout && titlesOf(register.grid) === titlesOf(grid) && titlesOf(grid) !== '',
  );

/** Of the same shape as a register that is read, and no part of it: its headings may have been understood if they were whole. */
function hasLostItsDays({ grid, ...rest }: Candidate, registers: readonly Candidate[]): boolean {
  const isElse = rest.fit === 'register' || (rest.fit === 'refused' && !/^no-(?:dates|sessions)$/.test(rest.why));
  const width = grid.body[0]?.length ?? 0;
  return !isElse && width >= leastWidth && registers.some((register) => register.grid.body[0]?.length === width);
}

/** A school week: lists and keys are narrower. */
const leastWidth = 5;

const titlesOf = ({ head }: Candidate['grid']): string =>
  head
    .flat()
    .map((cell) => cell?.text ?? '')
    .join('|');

/** The likeliest thing to tell of a page without a register, worst taken for a register first. */
const tellFirst: RefusedWhy[] = ['lessons-only', 'no-sessions', 'no-dates', 'pattern', 'no-marks', 'counts-only', 'percentages-only'];

function nothing(candidates: readonly Candidate[], { page }: Look): ReadOutcome {
  if (isNamedElse(page)) return { kind: 'no-register' };
  const reasons = new Set(candidates.flatMap((candidate) => (candidate.fit === 'refused' ? [candidate.why] : [])));
  const why = tellFirst.find((reason) => reasons.has(reason)) ?? (speaksOfPercentages(page) ? 'percentages-only' : null);
  return why === null ? { kind: 'no-register' } : { kind: 'refused', why, shown: [] };
}

const shownIn = (whose: WhoseIs): string[] => (whose.kind === 'several' ? whose.shown : [whose.identity.name ?? ''].filter(Boolean));
