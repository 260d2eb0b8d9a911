import { expect, test } from 'vitest';
import { misSite } from './demo-school/mis/routes.ts';
import { truthOf } from './demo-school/index.ts';
import { corpus, pathOf, type CorpusPage } from './demo-school/mis/corpus/index.ts';
import { destroying, mutantsOf, preserving } from './demo-school/mis/corpus/mutations/index.ts';

const of = (wanted: Partial<CorpusPage>) =>
  corpus.filter((page) => Object.entries(wanted).every(([key, value]) => page[key as keyof CorpusPage] === value));

test('the start page leads to a list of all of them, and each address there answers', async () => {
  const site = misSite({ posts: [], bundles: new Map() });
  const linksOn = async (path: string): Promise<string[]> => {
    const response = await site(new Request(`http://mis.localhost${path}`));
    return [...(await response.text()).matchAll(/<main>[\s\S]*<\/main>/g)].flatMap(([main]) =>
      [...main.matchAll(/href="([^"]+)"/g)].map(([, href]) => href!),
    );
  };
  expect(await linksOn('/')).toContain('/corpus/');
  const listed = await linksOn('/corpus/');
  expect(listed.toSorted()).toEqual(corpus.map(pathOf).toSorted());
  const answers = await Promise.all(listed.map(async (path) => (await site(new Request(`http://mis.localhost${path}`))).status));
  expect(new Set(answers)).toEqual(new Set([200]));
});

test('pages have names of their own, without digits', () => {
  expect(new Set(corpus.map(({ id }) => id)).size).toBe(corpus.length);
  expect(corpus.filter(({ id }) => !/^[a-z-]+$/.test(id))).toEqual([]);
});

test.each(['A', 'B', 'C', 'D', 'E', 'F', 'G'] as const)('layout %s is read in at least four dressings', (layout) => {
  const dressed = new Set(of({ layout, engine: 'html', expects: 'exact' }).map(({ dressing }) => dressing.join()));
  expect(dressed.size).toBeGreaterThanOrEqual(4);
});

test.each(['ag-grid', 'tabulator', 'datatables', 'slickgrid', 'mui'] as const)('%s is read in at least four dressings', (engine) => {
  const dressed = new Set(of({ engine }).map(({ dressing }) => dressing.join()));
  expect(dressed.size).toBeGreaterThanOrEqual(4);
});

test('at least twenty pages are no registers, and nothing is to be read of them or of percentages and plans', () => {
  expect(of({ layout: 'none' }).length).toBeGreaterThanOrEqual(20);
  const refused = corpus.filter(({ layout }) => ['H', 'I', 'none'].includes(layout));
  expect(refused.filter(({ expects, pupils }) => expects !== 'refused' || pupils.length > 0)).toEqual([]);
  expect(corpus.filter(({ expects, pupils }) => expects !== 'refused' && pupils.length === 0)).toEqual([]);
  expect(corpus.filter(({ layout, told }) => (layout === 'H' || layout === 'I') !== (told !== undefined))).toEqual([]);
});

test.each(corpus.filter(({ expects }) => expects !== 'refused'))('$id: every mark it shows is the register’s', ({ pupils }) => {
  for (const { pupil, truth } of pupils) {
    const codes = new Map(truthOf(pupil.id).map(({ day, session, code }) => [`${day} ${session}`, code]));
    expect(truth.length).toBeGreaterThan(0);
    expect(truth.filter(({ day, session, code }) => code !== '?' && codes.get(`${day} ${session}`) !== code)).toEqual([]);
  }
});

test('what is partial says why: mornings alone, colours alone, or pages that were not turned', () => {
  const reasons = /am-only|colour-only|paged/;
  expect(of({ expects: 'partial' }).filter(({ dressing }) => !reasons.test(dressing.join()))).toEqual([]);
});

test('mutants come again for the same seed, and every change is made to some page', () => {
  const mutants = corpus.flatMap((page) => mutantsOf(page, 50, 1));
  expect(corpus.flatMap((page) => mutantsOf(page, 50, 1))).toEqual(mutants);
  expect(new Set(mutants.flatMap(({ names }) => names))).toEqual(new Set([...preserving, ...destroying]));
  const lost = new Set<string>(destroying);
  expect(mutants.filter(({ kind, names }) => (kind === 'destroying') !== names.some((name) => lost.has(name)))).toEqual([]);
});
