import { isDay } from '../../shared/dates/day.ts';
import { factsOf } from './facts.ts';
import type { Cell, Grid, Row } from './page.ts';
import type { Identity } from './reading.ts';
import { nameText, withoutArrows } from './text.ts';

/** Columns that say whose row it is. */
export type PupilColumns = { names: number[]; upn: number | null; dateOfBirth: number | null };

export const nobody: Identity = { name: null, upn: null, dateOfBirth: null, pageId: null };

const upnForm = /^[A-HJ-NP-RT-Z]\d{11}[\dA-HJ-NP-RT-Z]$/;
const isNameTitle = /\b(?:name|pupil|student|learner|child|surname|forename)s?\b/i;
const isOtherTitle = /\b(?:upn|number|no|id|year|group|house|form|class|teacher|staff|tutor|parent|user|course)\b/i;
const totals = /^(?:total|average|percentage|count|present|absent|%)/i;

export const isUpn = (text: string): boolean => upnForm.test(text);

/** Two or more words of letters, or `Surname, Forename`. */
export const isNameLike = (text: string): boolean =>
  text.length <= 100 && /^\p{L}[\p{L}\p{M}'’.-]*(?:,? \(?\p{L}[\p{L}\p{M}'’.-]*\)?){1,5}$/u.test(text);

/** A date of birth as shown; `null` for what is no full date. */
export function dayOfBirth(text: string): string | null {
  const date = factsOf(text)?.date;
  if (!date || date.year === null) return null;
  const day = `${date.year}-${String(date.month).padStart(2, '0')}-${String(date.day).padStart(2, '0')}`;
  return isDay(day) ? day : null;
}

/** The columns of pupils, by their headings; failing that, by holding names, where `rowsArePupils` says rows must be something. */
export function pupilColumns({ head, body }: Grid, rowsArePupils: boolean): PupilColumns {
  const titles = (head.at(-1) ?? []).map((_, column) => titleOf(head, column));
  const find = (pattern: RegExp): number | null => {
    const column = titles.findIndex((title) => pattern.test(title));
    return column === -1 ? null : column;
  };
  let names = titles.flatMap((title, column) => (isNameTitle.test(title) && !isOtherTitle.test(title) ? [column] : []));
  // Forename before surname, whichever the page shows first.
  if (names.length > 1)
    names = names.filter((column) => /name/i.test(titles[column]!)).toSorted((one) => (/fore|first|given/i.test(titles[one]!) ? -1 : 1));
  if (names.length === 0 && rowsArePupils) names = columnOfNames(body);
  return { names: names.slice(0, 2), upn: find(/^upn$/i), dateOfBirth: find(/^(?:dob|d\.o\.b\.?|date of birth|birth date)$/i) };
}

function titleOf(head: readonly Row[], column: number): string {
  for (const row of head.toReversed()) if (row[column]?.text) return withoutArrows(row[column].text);
  return '';
}

function columnOfNames(body: readonly Row[]): number[] {
  for (let column = 0; column < Math.min(6, body[0]?.length ?? 0); column += 1) {
    const cells = body.map((row) => row[column]).filter((cell): cell is Cell => cell?.text !== undefined && cell.text !== '');
    if (cells.length > 0 && cells.filter(({ text }) => isNameLike(text)).length >= cells.length * 0.8) return [column];
  }
  return [];
}

/** Whose row this is; `null` for a row of totals. */
export function pupilOf(row: Row, columns: PupilColumns): Identity | null {
  const name = nameIn(row, columns.names);
  if (totals.test(name)) return null;
  const upn = columns.upn === null ? '' : (row[columns.upn]?.text ?? '');
  const linked = columns.names.find((column) => row[column]?.link);
  const link = linked === undefined ? null : row[linked]!.link;
  return {
    name: name || null,
    upn: isUpn(upn) ? upn : null,
    dateOfBirth: columns.dateOfBirth === null ? null : dayOfBirth(row[columns.dateOfBirth]?.text ?? ''),
    pageId: link ? pageIdIn(link) : null,
  };
}

function nameIn(row: Row, names: readonly number[]): string {
  if (names.length === 1) return nameText(row[names[0]!]?.text ?? '');
  const texts = names.map((column) => row[column]?.text ?? '').filter((text) => text !== '');
  return nameText([...new Set(texts)].join(' '));
}

/** The id of a pupil in an address: `/pupils/P1001/register`, `student-id/77`, `?StudentIDs=77`. Two different ids: neither. */
export function pageIdIn(address: string): string | null {
  const ids = new Set<string>();
  for (const [, id] of address.matchAll(/\b(?:pupil|student|learner|child)s?[-_]?(?:ids?)?[/=]([A-Za-z]{0,4}[-_]?\d[\w-]{0,39})/gi))
    ids.add(id!);
  const [only] = ids;
  return ids.size === 1 ? only! : null;
}
