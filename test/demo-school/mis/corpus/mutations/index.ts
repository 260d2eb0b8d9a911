import type { CorpusPage } from '../page.ts';

/** Changes that leave a page saying the same: classes renamed, cells wrapped, columns added … */
export const preserving = [
  'rename-classes',
  'wrap-cells',
  'add-column',
  'add-hidden-column',
  'add-spacers',
  'reverse-rows',
  'change-tags',
  'nest-deeper',
  'add-sort-arrows',
  'add-other-table',
  'translate-labels',
  'invisible-characters',
  'add-node-comments',
] as const;

/** Changes after which a page says less, or contradicts itself: it may be refused, read in part, or read right; never wrong. */
export const destroying = [
  'remove-years',
  'delete-headings',
  'swap-sessions',
  'wrong-weekdays',
  'contradicting-column',
  'duplicate-column',
  'ragged-row',
  'unknown-codes',
  'lose-dates',
] as const;

export type Preserving = (typeof preserving)[number];
export type Destroying = (typeof destroying)[number];
export type MutationName = Preserving | Destroying;

/** One changed page: what is done to it, in this order, and what is then expected. */
export type Mutant = { page: CorpusPage; kind: 'preserving' | 'destroying'; names: MutationName[]; seed: number };

/** What a grid engine's page allows: it draws its cells anew while it is scrolled, so they stay as they are. */
const aroundAnEngine: MutationName[] = ['nest-deeper', 'add-other-table', 'reverse-rows', 'remove-years'];
/** Rows of these stand where their styles put them, in whatever order they are in the page. */
const placedByStyles = ['ag-grid', 'slickgrid'];

/** Whether a change can be made to a page, and is of the kind it says. */
export function fits(name: MutationName, page: CorpusPage): boolean {
  const { engine, layout, dressing } = page;
  if (page.inside === 'closed-shadow') return ['nest-deeper', 'add-other-table'].includes(name);
  if (engine !== 'html') return aroundAnEngine.includes(name) && (name !== 'reverse-rows' || placedByStyles.includes(engine));
  // A calendar's rows are weeks by their place, a day's two rows belong together, and repeated headings belong above their rows.
  if (name === 'reverse-rows')
    return layout !== 'E' && !['c-paired-rows', 'a-sticky-headings'].includes(page.id) && page.id !== 'd-tables-over-new-year';
  if (name === 'add-column' || name === 'add-hidden-column') return !['D', 'E', 'G'].includes(layout);
  if (name === 'swap-sessions') return isOfCodes(page) && layout === 'A';
  if (name === 'wrong-weekdays') return dressing.every((one) => one !== 'one-letter-weekdays') && ['A', 'C', 'F'].includes(layout);
  if (['contradicting-column', 'duplicate-column', 'ragged-row', 'lose-dates'].includes(name)) return ['A', 'B', 'F'].includes(layout);
  return true;
}

const isOfCodes = ({ dressing }: CorpusPage) => dressing.includes('codes') && !dressing.includes('colour-only');

/** Changes of one page, the same for the same seed: each kind of change comes in turn, and every third mutant has two. */
export function mutantsOf(page: CorpusPage, count: number, seed: number): Mutant[] {
  const random = randomFrom(seed + hashOf(page.id));
  const kept = inOrder(
    preserving.filter((name) => fits(name, page)),
    random,
  );
  const lost = inOrder(
    destroying.filter((name) => fits(name, page)),
    random,
  );
  return Array.from({ length: count }, (_, place) => {
    const isDestroying = lost.length > 0 && page.expects !== 'refused' && place % 5 >= 3;
    const from: MutationName[] = isDestroying ? lost : kept;
    const turn = Math.floor(place / 5) * (isDestroying ? 2 : 3) + (isDestroying ? (place % 5) - 3 : place % 5);
    const first = from[turn % from.length]!;
    const second = kept[Math.floor(random() * kept.length)]!;
    const names = place % 3 === 2 && second !== first ? [first, second] : [first];
    return { page, kind: isDestroying ? 'destroying' : 'preserving', names, seed: Math.floor(random() * 2 ** 31) };
  });
}

/** Numbers from 0 to 1, the same ones for the same seed. */
export function randomFrom(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const hashOf = (text: string): number => [...text].reduce((sum, letter) => (Math.imul(sum, 31) + letter.charCodeAt(0)) | 0, 7);

const inOrder = <Thing>(things: readonly Thing[], random: () => number): Thing[] =>
  things
    .map((thing) => ({ thing, at: random() }))
    .toSorted((a, b) => a.at - b.at)
    .map(({ thing }) => thing);
