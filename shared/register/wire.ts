import { dayNumber, isDay, weekdayOf, type Span } from '../dates/day.ts';
import { allCodes } from './codes.ts';
import { blank, noSession, noSessions, unread, type Mark, type Register } from './register.ts';

/**
 * How marks travel: weeks from Monday, separated by one space, two marks a day, morning then afternoon.
 *
 *     /\/\/\/\/\ /\OOO\/\/\ . /\/\C2C2?-
 *
 * A code is itself, `-` a blank, `?` a session not read, `.` no such session. No code is a letter followed by another code's
 * digit, so nothing separates marks. Places without a session at the end of a week are left out; a week without any is `.`.
 * The span travels beside it; its first week is the week of its first day.
 */
export function toWire({ span, marks }: Register): string {
  const lead = weekdayOf(dayNumber(span.from)) * 2;
  // Joined once: a text that grows mark by mark is made anew with each.
  const parts: string[] = [];
  for (let start = -lead; start < marks.length; start += 14) {
    let end = Math.min(start + 14, marks.length);
    while (end > 0 && end > start && marks[end - 1] === noSession) end -= 1;
    if (parts.length > 0) parts.push(' ');
    if (end <= Math.max(start, 0)) parts.push(noSession);
    else for (let place = start; place < end; place += 1) parts.push(place < 0 ? noSession : marks[place]!);
  }
  return parts.join('');
}

export type WireFault = 'not-a-mark' | 'week-too-long' | 'outside-span' | 'span';

/** The register, or what is wrong with the text. Lossless: `fromWire(span, toWire(register))` is the register. */
export function fromWire(span: Span, text: string): Register | { fault: WireFault } {
  if (!isDay(span.from) || !isDay(span.to) || span.from > span.to) return { fault: 'span' };
  const marks = noSessions(span);
  let place = -weekdayOf(dayNumber(span.from)) * 2;
  let week = 0;
  while (week <= text.length) {
    const space = text.indexOf(' ', week);
    const end = space === -1 ? text.length : space;
    const fault = readWeek(text, week, end, place, marks);
    if (fault) return { fault };
    place += 14;
    week = end + 1;
  }
  return { span, marks };
}

export const isMark: ReadonlySet<string> = new Set([...allCodes, blank, unread, noSession]);

/** Puts the marks of one week, the text from `at` to `end`, into their places from `start` on. */
function readWeek(text: string, at: number, end: number, start: number, marks: Mark[]): WireFault | null {
  if (at === end) return 'not-a-mark';
  let place = start;
  for (let next = at; next < end; place += 1) {
    const mark = hasDigit(text, next + 1) ? text.slice(next, next + 2) : text.charAt(next);
    next += mark.length;
    if (!isMark.has(mark)) return 'not-a-mark';
    if (place >= start + 14) return 'week-too-long';
    if (mark === noSession) continue;
    if (place < 0 || place >= marks.length) return 'outside-span';
    marks[place] = mark;
  }
  return null;
}

const hasDigit = (text: string, place: number): boolean => text.charCodeAt(place) >= 48 && text.charCodeAt(place) <= 57;
