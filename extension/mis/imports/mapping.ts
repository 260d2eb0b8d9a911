import { axesOf, withHead } from '../axes.ts';
import type { Candidate } from '../candidates.ts';
import type { Facts } from '../facts.ts';
import { pupilColumns } from '../pupils.ts';
import { factsIn } from '../axes.ts';
import type { ColumnUse, Mapping } from './outcome.ts';
import { lineOf } from './table-page.ts';

const rowsShown = 3;
const longestShown = 40;

/** What each column of a table was taken to be, with its first rows: for the user to see before anything is stored. */
export function mappingOf({ grid: shown, aligned }: Candidate): Mapping {
  const grid = withHead(shown);
  const whose = pupilColumns(grid, aligned.daysOn === 'columns' && grid.body.length > 1);
  const ofPupils = new Set([...whose.names, whose.upn, whose.dateOfBirth]);
  const { columns, labels, values } = axesOf(grid, (column) => ofPupils.has(column));
  const uses = columns.map(({ facts }, column): ColumnUse => {
    if (ofPupils.has(column)) return 'pupil';
    if (labels.includes(column))
      return labelUse(
        grid.body.slice(0, 60).flatMap((row) => factsIn(row[column]) ?? []),
        facts,
      );
    if (values.some((value) => value.column === column)) return 'marks';
    return values.some(({ said }) => said.includes(column)) ? 'marks in words' : 'not used';
  });
  return {
    table: grid.caption,
    columns: columns.map((_, column) => ({ heading: headingOf(grid.head.map((row) => row[column]?.text ?? '')), use: uses[column]! })),
    firstRows: grid.body.slice(0, rowsShown).flatMap((row) => {
      const first = row.find((cell) => cell !== null);
      return first ? [{ line: lineOf(first), cells: row.map((cell) => (cell?.text ?? '').slice(0, longestShown)) }] : [];
    }),
  };
}

function labelUse(facts: readonly Facts[], above: Facts): ColumnUse {
  const hasDate = facts.some(({ date, weekday, dayOfMonth }) => date !== null || weekday !== null || dayOfMonth !== null);
  const hasSession = above.session === null && facts.some(({ session, time }) => session !== null || time !== null);
  return hasDate ? (hasSession ? 'date and session' : 'date') : 'session';
}

const headingOf = (texts: readonly string[]): string => [...new Set(texts.filter((text) => text !== ''))].join(' ').slice(0, longestShown);
