import { convertIcsEvent } from 'ts-ics';
import { addDays, isDay, type Day } from '../../../shared/dates/day.ts';
import { mostEntries, tooMany, type FileEntry, type FileFault } from './file-entry.ts';

/** Entries of an iCalendar file (RFC 5545): events of whole days. Times of day, repetition and anything else is said, and not used. */
export function readIcal(text: string): { entries: FileEntry[]; faults: FileFault[] } {
  const entries: FileEntry[] = [];
  const faults: FileFault[] = [];
  for (const { line, lines } of eventsIn(text)) {
    if (entries.length === mostEntries) return { entries, faults: [...faults, tooMany(line)] };
    const read = entryOf(line, lines);
    if ('says' in read) faults.push(read);
    else entries.push(read);
  }
  return { entries, faults };
}

type Block = { line: number; lines: string[] };

/** Each event's own lines, unfolded, with the line of the file on which it begins. One that never ends is given as far as it goes. */
function eventsIn(text: string): Block[] {
  const blocks: Block[] = [];
  // Parts of the event being read: none outside an event; an alarm inside one has lines of the same names.
  let parts: string[] = [];
  for (const [place, written] of text.split(/\r\n|\r|\n/).entries()) {
    const [, word, part] = /^(BEGIN|END):\s*([A-Z-]+)\s*$/i.exec(written) ?? [];
    if (part?.toUpperCase() === 'VEVENT') {
      parts = word!.toUpperCase() === 'BEGIN' ? [part] : [];
      if (parts.length > 0) blocks.push({ line: place + 1, lines: [] });
    } else if (parts.length > 0 && part) parts = word!.toUpperCase() === 'BEGIN' ? [...parts, part] : parts.slice(0, -1);
    else if (parts.length === 1) addTo(blocks.at(-1)!.lines, written);
  }
  return blocks;
}

/** A line that begins with a space goes on with the one before. */
function addTo(lines: string[], written: string): void {
  if (/^[ \t]/.test(written)) lines.push(`${lines.pop() ?? ''}${written.slice(1)}`);
  else lines.push(written);
}

function entryOf(line: number, lines: string[]): FileEntry | FileFault {
  const from = wholeDay(lines, 'DTSTART');
  const end = wholeDay(lines, 'DTEND');
  const words = wordsOf(lines);
  const about = words ? ` (${words.slice(0, 60)})` : '';
  const fault = (says: string): FileFault => ({ line, says: `${says}${about}` });
  if (from === undefined) return fault('This event has no first day');
  if (from === null || end === null) return fault('This event has a time of day, or a day that does not exist');
  if (lines.some((one) => /^(RRULE|RDATE)[;:]/i.test(one))) return fault('This event repeats: enter each time it happens');
  if (lines.some((one) => /^DURATION[;:]/i.test(one))) return fault('This event says how long it takes, and not its last day');
  if (lines.some((one) => /^STATUS:CANCELLED/i.test(one))) return fault('This event was cancelled');
  // The end of an event is the first day that is no longer part of it.
  return { line, words, from, ...(end && { to: end > from ? addDays(end, -1) : end }) };
}

/** The text of a summary without iCalendar's own escapes. */
function wordsOf(lines: string[]): string {
  const summary = lines.find((one) => /^SUMMARY[;:]/i.test(one));
  if (!summary) return '';
  try {
    return convertIcsEvent(undefined, `BEGIN:VEVENT\r\n${summary}\r\nEND:VEVENT`).summary?.trim() ?? '';
  } catch {
    return '';
  }
}

/**
 * The day of a property: a date, or midnight by the clock on the wall. `null` for any other time, and for a day that does not exist:
 * the library would make the 32nd of a month the first of the next. `undefined` where there is no such line.
 */
function wholeDay(lines: string[], property: string): Day | null | undefined {
  const found = lines.find((one) => new RegExp(`^${property}[;:]`, 'i').test(one));
  if (found === undefined) return undefined;
  const [, year, month, date] = /:(\d{4})(\d{2})(\d{2})(?:T000000)?\s*$/.exec(found) ?? [];
  const day = `${year}-${month}-${date}`;
  return isDay(day) ? day : null;
}
