import { describe, expect, test } from 'vitest';
import { readingOn, sessions } from './pages.ts';

/** Twelve days over a half-term, a page of a list of which four more rows are on other pages. */
const days = [19, 20, 21, 22, 23].map((day) => `${day} Oct 2026`).concat([2, 3, 4, 5, 6].map((day) => `${day} Nov 2026`));
const page = (rows: string[]): string => `${sessions(...rows)}<p>Showing 1 to ${rows.length} of ${rows.length + 4}</p>`;
const rows = (am: (day: number) => string, pm: (day: number) => string): string[] =>
  days.flatMap((day, place) => [`${day} AM ${am(place)} `, `${day} PM ${pm(place)} `]);
const halfTerm = async (html: string): Promise<string> =>
  ((await readingOn(html)).pupils[0]?.registers[0]?.marks ?? '').replaceAll(/[^?]/g, '');

describe('days between those on a page of a list', () => {
  const inTime = rows(
    (day) => (day === 3 ? 'O' : '/'),
    () => '\\',
  );
  test('in order of time: a week without a day is without sessions', async () => expect(await halfTerm(page(inTime))).toBe(''));
  test('newest first', async () => expect(await halfTerm(page(inTime.toReversed()))).toBe(''));
  test('a day left out of a week is not read', async () =>
    expect(await halfTerm(page(inTime.filter((row) => !row.startsWith('21 Oct'))))).toBe('??'));
  test('in order of the marks: what is left out may be on another page', async () => {
    const inMarks = [...inTime.filter((row) => row.endsWith('/ ')), ...inTime.filter((row) => row.endsWith('O '))];
    expect(await halfTerm(page(inMarks))).not.toBe('');
  });
  test('one mark throughout: the list may be in order of the marks', async () => {
    const absent = rows(
      () => 'O',
      () => 'O',
    );
    expect(await halfTerm(page(absent))).toBe('??????????');
  });
});
