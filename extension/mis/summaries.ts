import { isCode } from '../../shared/register/codes.ts';
import type { Grid, Page } from './page.ts';

const fewestCodes = 4;
/** Headings may be rows like any other, below a title. */
const mostHeadings = 4;
/** Enough to tell what a grid is. A list of codes is narrow. */
const [mostRows, widestList] = [200, 12];
const isNumber = /^\d{1,4}(?:\.\d+)?(?:\s?%)?$|^[-–—]$/;

/** Codes across or down, each once and with numbers beside it: how often each was used, and never when. */
export function countsCodes(grid: Grid): boolean {
  const rows = textsOf(grid);
  return (
    rows.slice(0, mostHeadings).some((row, at) => isAllCodes(row.filter((text, column) => isCode(text) && isCounted(rows, at, column)))) ||
    codesDown(rows).some((codes) => isAllCodes(codes.map(({ code }) => code)) && codes.every(hasNumber))
  );
}

function isCounted(rows: ReadonlyArray<readonly string[]>, head: number, column: number): boolean {
  const under = rows
    .slice(head + 1)
    .map((row) => row[column]!)
    .filter((text) => text !== '');
  return under.length > 0 && under.every((text) => isNumber.test(text));
}

/** A key to registers: a code a row, each once, with words beside it and no number. */
export function isKey(grid: Grid): boolean {
  return codesDown(textsOf(grid)).some(
    (codes) =>
      isAllCodes(codes.map(({ code }) => code)) && codes.every(({ beside }) => beside.some((text) => / /.test(text) || text.length > 4)),
  );
}

const textsOf = ({ head, body }: Grid): string[][] =>
  [...head, ...body].slice(0, mostRows).map((row) => row.map((cell) => cell?.text ?? ''));

type InRow = { code: string; beside: string[] };

const hasNumber = ({ beside }: InRow): boolean => beside.some((text) => isNumber.test(text));

/** For each column, the rows that have a code in it. */
const codesDown = (rows: ReadonlyArray<readonly string[]>): InRow[][] =>
  (rows[0] ?? [])
    .slice(0, widestList)
    .map((_, column) =>
      rows.flatMap((row) =>
        isCode(row[column]!) ? [{ code: row[column]!, beside: row.slice(0, widestList).filter((_cell, other) => other !== column) }] : [],
      ),
    );

/** Letters are houses and grades too; a stroke is of registers. In a register a code comes again. */
const isAllCodes = (codes: readonly string[]): boolean =>
  codes.length >= fewestCodes && codes.some((code) => code === '/' || code === '\\') && new Set(codes).size === codes.length;

export const hasPercentages = ({ body }: Grid): boolean =>
  body.some((row) => row.some((cell) => /^\d{1,3}(?:\.\d+)?\s?%$/.test(cell?.text ?? '')));

/** True where the page speaks of attendance and gives a percentage, outside any grid. */
export const speaksOfPercentages = ({ texts }: Page): boolean =>
  texts.some(
    ({ text }, index) => /\battendance\b/i.test(text) && /\b\d{1,3}(?:\.\d+)?\s?%/.test(`${text} ${texts[index + 1]?.text ?? ''}`),
  );
