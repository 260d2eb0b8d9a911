import { dayNumber, isDay, weekdayOf, type Span } from '../dates/day.ts';
import { isCode } from './codes.ts';
import { blank, noSession, unread, type Mark, type Register } from './register.ts';

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
  const weeks: string[] = [];
  for (let start = -lead; start < marks.length; start += 14) {
    let week = '';
    let kept = 0;
    for (let place = start; place < start + 14; place += 1) {
      const mark = marks[place] ?? noSession;
      week += mark;
      if (mark !== noSession) kept = week.length;
    }
    weeks.push(week.slice(0, kept) || noSession);
  }
  return weeks.join(' ');
}

export type WireFault = 'not-a-mark' | 'week-too-long' | 'outside-span' | 'span';

const marksOfWeek = /[A-Z]\d?|[/\\#?.-]/y;

/** The register, or what is wrong with the text. Lossless: `fromWire(span, toWire(register))` is the register. */
export function fromWire(span: Span, text: string): Register | { fault: WireFault } {
  if (!isDay(span.from) || !isDay(span.to) || span.from > span.to) return { fault: 'span' };
  const places = (dayNumber(span.to) - dayNumber(span.from) + 1) * 2;
  const marks: Mark[] = Array.from({ length: places }, () => noSession);
  let place = -weekdayOf(dayNumber(span.from)) * 2;
  for (const week of text.split(' ')) {
    const fault = readWeek(week, place, marks);
    if (fault) return { fault };
    place += 14;
  }
  return { span, marks };
}

function readWeek(week: string, start: number, marks: Mark[]): WireFault | null {
  marksOfWeek.lastIndex = 0;
  let place = start;
  let read = 0;
  for (let match = marksOfWeek.exec(week); match; match = marksOfWeek.exec(week)) {
    const mark = match[0];
    read = marksOfWeek.lastIndex;
    if (place >= start + 14) return 'week-too-long';
    if (mark !== noSession) {
      if (mark !== blank && mark !== unread && !isCode(mark)) return 'not-a-mark';
      if (place < 0 || place >= marks.length) return 'outside-span';
      marks[place] = mark;
    }
    place += 1;
  }
  return read === week.length && read > 0 ? null : 'not-a-mark';
}
