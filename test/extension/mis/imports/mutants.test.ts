import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { readFile } from '../../../../extension/mis/imports/read-file.ts';
import { pupils } from '../../../demo-school/pupils.ts';
import { sessionsIn } from '../../../exports/reading.ts';
import * as out from '../../../exports/rows.ts';

const runs = process.env['SOAK'] ? 2_000 : 60;
const today = '2026-11-20';
const pupil = pupils[0]!;
const truth = out.truth(pupil);
const expected = new Map(out.marksIn(truth).map((session) => [session.slice(0, 13), session.slice(14)]));

type Mutation = (rows: out.Rows, at: number, other: number) => out.Rows;
/** A row below the headings that holds something. */
const within = (rows: out.Rows, at: number): number => {
  const filled = rows.flatMap((row, place) => (place >= 2 && row.length > 1 ? [place] : []));
  return filled[at % filled.length]!;
};

/** A row as wide as the table: what is added after it stands in a column of its own. */
const whole = (rows: out.Rows, row: readonly string[]): string[] => {
  const width = Math.max(...rows.map(({ length }) => length));
  return [...row, ...Array.from({ length: width - row.length }, () => '')];
};

/** What exports and people do to a table. None of it changes what a mark means; some of it makes a mark unreadable. */
const mutations: Record<string, Mutation> = {
  'rows in another order': (rows) => [...rows.slice(0, 2), ...rows.slice(2).toReversed()],
  'a row twice': (rows, at) => rows.toSpliced(within(rows, at), 0, rows[within(rows, at)]!),
  'a row taken out': (rows, at) => rows.toSpliced(within(rows, at), 1),
  'a column of notes before': (rows) => rows.map((row, place) => [place < 2 ? 'Reg group' : '10B', ...row]),
  'a column of letters that are codes': (rows) => rows.map((row, place) => [...whole(rows, row), place < 2 ? 'House' : 'B']),
  'a column of counts': (rows) => rows.map((row, place) => [...whole(rows, row), place < 2 ? 'Minutes late' : '0']),
  'blank lines between': (rows, at) => rows.toSpliced(within(rows, at), 0, [''], ['', '']),
  'the headings again half way': (rows, at) => rows.toSpliced(within(rows, at), 0, rows[0]!, rows[1]!),
  'totals below': (rows) => [...rows, [], ['Total', '66', '38'], ['Possible sessions', '104']],
  'a line cut short': (rows, at) => rows.with(within(rows, at), rows[within(rows, at)]!.slice(0, 2)),
  'a cell that says something else': (rows, at, other) => {
    const row = rows[within(rows, at)]!;
    return rows.with(within(rows, at), row.with(other % row.length, 'see note'));
  },
  'a cell emptied': (rows, at, other) => {
    const row = rows[within(rows, at)]!;
    return rows.with(within(rows, at), row.with(other % row.length, ''));
  },
  'two cells in each other’s place': (rows, at, other) => {
    const row = rows[within(rows, at)]!;
    return rows.with(within(rows, at), row.with(0, row[other % row.length]!).with(other % row.length, row[0]!));
  },
  'headings in capitals': (rows) => rows.map((row, place) => (place < 2 ? row.map((cell) => cell.toUpperCase()) : row)),
  'lower-case codes': (rows, at) =>
    rows.with(
      within(rows, at),
      rows[within(rows, at)]!.map((cell) => (/^[A-Z]$/.test(cell) ? cell.toLowerCase() : cell)),
    ),
};
const layouts: Record<string, out.Rows> = {
  // Two heading lines each, so that a mutation may count on them.
  sessions: [['Marlow Vale School'], ...out.sessionRows(truth)],
  days: [['Marlow Vale School'], ...out.dayRows(truth)],
  weeks: out.weekRows(truth),
};

test(`${runs} exports, mutated: not one wrong mark; a session that is not there was emptied, taken out, or said not to be understood`, async () => {
  let read = 0;
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...Object.keys(layouts)),
      fc.array(fc.tuple(fc.constantFrom(...Object.keys(mutations)), fc.nat(10_000), fc.nat(10_000)), { minLength: 1, maxLength: 4 }),
      async (layout, steps) => {
        const rows = steps.reduce((before, [name, at, other]) => mutations[name]!(before, at, other), layouts[layout]!);
        const outcome = await readFile(new File([out.csv(rows)], 'register.csv'), { today });
        if (outcome.kind !== 'read') return;
        read += 1;
        const wrong = outcome.reading.pupils.flatMap(sessionsIn).filter((session) => {
          const [key, mark] = [session.slice(0, 13), session.slice(14)];
          // A cell emptied beside one that holds a mark is shown as having none: that is what the file says.
          return mark !== '?' && mark !== '-' && mark !== expected.get(key);
        });
        expect([layout, wrong]).toEqual([layout, []]);
      },
    ),
    { numRuns: runs, seed: 20261120 },
  );
  // Otherwise a reader that refuses everything would do.
  expect(read).toBeGreaterThan(runs / 2);
});
