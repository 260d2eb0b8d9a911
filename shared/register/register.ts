import { addDays, dayFrom, dayNumber, type Day, type Span } from '../dates/day.ts';

export type SessionName = 'AM' | 'PM';

/** The register holds no mark for a session it shows. Neither an absence nor a possible attendance. */
export const blank = '-';
/** There is a session here that we could not see or could not understand. */
export const unread = '?';
/** The register has no such session: a weekend, a holiday, a day before joining. */
export const noSession = '.';

/** How most sessions are marked: present. The same in either set of codes. */
export const usualMark = { AM: '/', PM: '\\' } as const;
export const isUsual = (mark: Mark): boolean => mark === usualMark.AM || mark === usualMark.PM;

/** A code, `blank`, `unread` or `noSession`. Codes are kept as the register shows them, valid on their day or not. */
export type Mark = string;

/** One session as the register holds it. `number` is the day's number, for arithmetic. */
export type Session = { day: Day; number: number; session: SessionName; mark: Mark };

/**
 * One pupil's marks over a span of days.
 * `marks` has two places a day, morning then afternoon, from the first day of the span to its last, weekends included.
 */
export type Register = { span: Span; marks: readonly Mark[] };

/** The sessions that are there, in order: everything but `noSession`. */
export function sessionsOf({ span, marks }: Register): Session[] {
  const first = dayNumber(span.from);
  const sessions: Session[] = [];
  let day = span.from;
  for (let place = 0; place < marks.length; place += 1) {
    const number = first + (place >> 1);
    if (place % 2 === 0) day = '';
    const mark = marks[place]!;
    if (mark === noSession) continue;
    day ||= dayFrom(number);
    sessions.push({ day, number, session: place % 2 === 0 ? 'AM' : 'PM', mark });
  }
  return sessions;
}

/** The places of a span, without any session yet. Pushed one by one, since `Array.from` takes ten times as long. */
export function noSessions({ from, to }: Span): Mark[] {
  const places = (dayNumber(to) - dayNumber(from) + 1) * 2;
  const marks: Mark[] = [];
  while (marks.length < places) marks.push(noSession);
  return marks;
}

/**
 * A register from marks in any order.
 * @throws RangeError for a mark outside the span, or two marks for one session: the caller must have settled both.
 */
export function registerOf(span: Span, entries: Iterable<{ day: Day; session: SessionName; mark: Mark }>): Register {
  const marks = noSessions(span);
  for (const { day, session, mark } of entries) {
    const place = (dayNumber(day) - dayNumber(span.from)) * 2 + (session === 'AM' ? 0 : 1);
    if (!(place >= 0 && place < marks.length)) throw new RangeError('a mark lies outside the span of its register');
    if (marks[place] !== noSession) throw new RangeError('a session has two marks');
    marks[place] = mark;
  }
  return { span, marks };
}

/** `span` shortened to what lies in `within`; `null` where nothing does. */
export function overlap(span: Span, within: Span): Span | null {
  const from = span.from > within.from ? span.from : within.from;
  const to = span.to < within.to ? span.to : within.to;
  return from <= to ? { from, to } : null;
}

/** The day after a span. */
export const dayAfter = ({ to }: Span): Day => addDays(to, 1);
