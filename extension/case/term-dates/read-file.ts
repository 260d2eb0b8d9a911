import { daysBetween, type Day } from '../../../shared/dates/day.ts';
import { kindOf, type EntryKind } from './entry-kind.ts';
import { dayIn, orderIn, type Order } from './file-day.ts';
import type { FileEntry, FileFault } from './file-entry.ts';
import { fileText } from './file-text.ts';
import { readCsv } from './read-csv.ts';
import { readIcal } from './read-ical.ts';

/** An entry with its days. `kind` is what its words say; `unclear` is for a person to decide. */
export type DatedEntry = { line: number; words: string; from: Day; to: Day; kind: EntryKind | 'unclear' };

/** What was read of a file. `asks` shows a day that could be two: nothing is read until somebody says which. */
export type ReadFile = { fault: string } | { asks: string } | { entries: DatedEntry[]; faults: FileFault[] };

/** Reads a file of term dates, CSV or iCalendar; `order` is what a person said of days in numbers, `null` before they were asked. */
export function readTermDates(bytes: Uint8Array, order: Order | null): ReadFile {
  const text = fileText(bytes);
  if (typeof text !== 'string') return text;
  const { entries, faults } = /^\s*BEGIN:VCALENDAR/i.test(text) ? readIcal(text) : readCsv(text);
  const written = entries.flatMap(({ from, to }) => [from, ...(to ? [to] : [])]);
  const shown = orderIn(written);
  if (shown === 'mixed') return { fault: 'Some days in this file are written day first, others month first. Write them all one way.' };
  if (shown === 'ask' && order === null) return { asks: written.find((text) => orderIn([text]) === 'ask') ?? '' };
  const meant = shown === 'ask' || shown === null ? (order ?? 'day-first') : shown;
  const dated = entries.map((entry) => withDays(entry, meant));
  const notDated = dated.flatMap((one) => ('says' in one ? [one] : []));
  return {
    entries: dated.flatMap((one) => ('says' in one ? [] : [one])),
    faults: [...faults, ...notDated].sort((a, b) => (a.line ?? 0) - (b.line ?? 0)),
  };
}

function withDays({ line, words, from, to = from }: FileEntry, order: Order): DatedEntry | FileFault {
  const days = [dayIn(from, order), dayIn(to, order)] as const;
  if (days[0] === null || days[1] === null) {
    const [notUnderstood] = [from, to].filter((_, place) => days[place] === null);
    return { line, says: `“${notUnderstood!.slice(0, 40)}” is not understood as a day` };
  }
  if (days[1] < days[0]) return { line, says: 'This entry ends before it begins' };
  if (daysBetween(days[0], days[1]) > 366) return { line, says: 'This entry is longer than a year' };
  return { line, words, from: days[0], to: days[1], kind: kindOf(words, daysBetween(days[0], days[1]) + 1) };
}
