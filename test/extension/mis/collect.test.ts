import { afterEach, describe, expect, test, vi } from 'vitest';
import { addDays } from '../../../shared/dates/day.ts';
import { locate, read, type ReadOptions } from '../../../extension/mis/index.ts';
import { pageOf, today } from './pages.ts';
import { virtualGrid } from './virtual-grid.ts';

const days = Array.from({ length: 40 }, (_, index) => addDays('2026-09-07', index + 2 * Math.floor(index / 5)));
const codes = ['/', 'O', 'L', 'C1', 'I', 'B', '-'];
const codeOf = (pupil: number, place: number): string => codes[(pupil * 3 + place * 5 + ((place * place) % 11)) % codes.length]!;

/** 80 rows, one a session, 10 drawn at once. */
const sessionRows = (): string[][] =>
  days.flatMap((day, index) => ['AM', 'PM'].map((half, second) => [day, half, codeOf(0, 2 * index + second)]));

function listOfSessions(): ReturnType<typeof virtualGrid> {
  const page = pageOf('<h1>Ada Sample</h1>');
  const grid = virtualGrid(page, [['Date', 'Session', 'Code']], sessionRows(), { rows: 10, columns: 3 });
  page.body.append(grid.element);
  return grid;
}

/** 6 pupils by 80 sessions, 3 by 9 drawn at once, days over halves. */
function classGrid(): ReturnType<typeof virtualGrid> {
  const page = pageOf('');
  const heads = [
    ['Pupil', ...days.flatMap((day) => [day, day])],
    ['Pupil', ...days.flatMap(() => ['AM', 'PM'])],
  ];
  const body = Array.from({ length: 6 }, (_, pupil) => [
    `Pupil ${'ABCDEF'[pupil]}`,
    ...days.flatMap((_, index) => [codeOf(pupil, 2 * index), codeOf(pupil, 2 * index + 1)]),
  ]);
  const grid = virtualGrid(page, heads, body, { rows: 3, columns: 9 });
  page.body.append(grid.element);
  return grid;
}

const weeksOf = (pupil: number): string =>
  Array.from({ length: 8 }, (_, week) => Array.from({ length: 10 }, (_, place) => codeOf(pupil, week * 10 + place)).join('')).join(' ');

const collect = async (options: Partial<ReadOptions> = {}) => {
  const outcome = await read(document, { today, collect: true, ...options });
  if (outcome.kind !== 'read') throw new Error(`expected a reading, got ${JSON.stringify(outcome)}`);
  return outcome;
};

afterEach(() => vi.restoreAllMocks());

describe('a virtual grid', () => {
  test('a row per session: every mark, and scrolled back to where it was', async () => {
    const grid = listOfSessions();
    grid.element.scrollTop = 300;
    await new Promise((resolve) => setTimeout(resolve, 5));
    const { reading } = await collect();
    expect(reading.pupils[0]?.registers).toEqual([{ schoolYear: 2026, span: { from: days[0], to: days.at(-1) }, marks: weeksOf(0) }]);
    expect(reading).toMatchObject({ complete: true, coverage: { seen: 80, declared: 80 } });
    expect(grid.element.scrollTop).toBe(300);
  });

  test('pupils by sessions, rows and columns virtual', async () => {
    classGrid();
    const { reading } = await collect();
    expect(reading.pupils.map(({ registers }) => registers[0]?.marks)).toEqual([0, 1, 2, 3, 4, 5].map(weeksOf));
    expect(reading).toMatchObject({ complete: true, coverage: { seen: 480, declared: 480 } });
  });

  test('without leave to scroll it is partial: nothing unseen is counted', async () => {
    const grid = listOfSessions();
    grid.tops.length = 0;
    const { reading } = await collect({ collect: false });
    expect(reading).toMatchObject({ complete: false, doubts: ['partial-grid'], coverage: { seen: 10, declared: 80 } });
    expect(grid.tops).toEqual([]);
  });

  test('stopped half way: what was seen, and never complete', async () => {
    listOfSessions();
    const stop = new AbortController();
    const { reading } = await collect({ signal: stop.signal, onProgress: ({ collected }) => collected > 60 && stop.abort() });
    expect(reading).toMatchObject({ complete: false, coverage: { declared: 80 } });
    expect(reading.doubts).toEqual(['partial-grid', 'cancelled']);
    expect(reading.coverage.seen).toBeLessThan(80);
  });

  test('rows that are sorted anew while they are read are not mixed', async () => {
    const rows = sessionRows();
    const page = pageOf('<h1>Ada Sample</h1>');
    page.body.append(virtualGrid(page, [['Date', 'Session', 'Code']], rows, { rows: 10, columns: 3 }).element);
    let turned = false;
    const turn = (): void => {
      if (!turned) rows.reverse();
      turned = true;
    };
    expect(await read(page, { today, collect: true, onProgress: turn })).toEqual({ kind: 'refused', why: 'page-changed', shown: [] });
  });

  test('in a hidden tab it waits, and goes on when the tab is seen', async () => {
    listOfSessions();
    const hidden = vi.spyOn(document, 'hidden', 'get').mockReturnValue(true);
    let collected = 0;
    const reading = collect({ onProgress: (progress) => (collected = progress.collected) });
    await new Promise((resolve) => setTimeout(resolve, 150));
    expect(collected).toBe(0);
    hidden.mockReturnValue(false);
    document.dispatchEvent(new Event('visibilitychange'));
    expect((await reading).reading).toMatchObject({ complete: true, coverage: { seen: 80 } });
  });

  test('stopped while hidden says so', async () => {
    listOfSessions();
    vi.spyOn(document, 'hidden', 'get').mockReturnValue(true);
    const stop = new AbortController();
    setTimeout(() => stop.abort(), 20);
    expect((await collect({ signal: stop.signal })).reading.doubts).toEqual(['partial-grid', 'cancelled', 'tab-hidden']);
  });

  test('an element that now draws another session is not pointed at', async () => {
    const grid = listOfSessions();
    const { cells } = await collect();
    grid.draw();
    expect(locate(document, cells, 0, days[1]!, 'AM')?.textContent).toBe(codeOf(0, 2));
    const shown = locate(document, cells, 0, days[1]!, 'AM')!;
    shown.textContent = 'G';
    expect(locate(document, cells, 0, days[1]!, 'AM')).toBeNull();
    grid.element.scrollTop = 1e6;
    grid.draw();
    expect(locate(document, cells, 0, days[1]!, 'AM')).toBeNull();
    expect(locate(document, cells, 0, days.at(-1)!, 'PM')?.textContent).toBe(codeOf(0, 79));
    expect(locate(document, cells, 1, days[0]!, 'AM')).toBeNull();
  });
});
