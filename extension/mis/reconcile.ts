import { dayNumber, schoolYearOf, weekdayOf, type Day, type Span } from '../../shared/dates/day.ts';
import { blank, noSession, unread, type Mark, type Register } from '../../shared/register/register.ts';
import { toWire } from '../../shared/register/wire.ts';
import type { Coverage, PupilReading } from './reading.ts';
import type { UnseenDays } from './in-order.ts';
import type { Decoded } from './decode.ts';
import { overviewOf } from './overview.ts';
import type { Sessions, Slot } from './sessions.ts';

export type Reconciled = {
  registers: Register[];
  notUnderstood: PupilReading['notUnderstood'];
  coverage: Omit<Coverage, 'declared'>;
  /** Places for sessions where nothing was drawn. */
  undrawn: number;
  atWeekends: number;
  /** Every day seen lacks the same half: nothing is known of it. */
  oneHalf: boolean;
  /** No present mark, and more sessions left empty than marked: what is empty may have been attended. */
  absencesOnly: boolean;
};

/**
 * The registers of one pupil, one for each school year, cut off after `today`, or before it while it holds nothing yet.
 * An empty cell is a blank where the day's other session holds a mark; an earlier day with nothing in it has no session. Where days may be
 * unseen, weekdays nobody saw are `unread` rather than without session.
 */
export function reconcile(sessions: Sessions, slots: readonly Slot[], today: Day, unseenDays: UnseenDays): Reconciled {
  // Days are compared by number, which is quicker than as text, and is done for every mark.
  const now = dayNumber(today);
  const { oneHalf, absencesOnly, reversed } = overviewOf(sessions, slots, now);
  const result: Reconciled = {
    registers: [],
    notUnderstood: [],
    coverage: { seen: 0, read: 0, blank: 0, notUnderstood: 0, empty: 0 },
    undrawn: 0,
    atWeekends: 0,
    oneHalf,
    absencesOnly,
  };
  let year: Year | null = null;
  for (let place = 0; place < sessions.length; place += 1) {
    const session = sessions[place];
    if (session === undefined) continue;
    const slot = slots[place]!;
    const held = reversed !== null && reversed.has(slot.number) ? notUnderstood(session.held) : session.held;
    const other = held?.kind === 'empty' ? otherHalf(sessions, slots, slot) : null;
    const mark = markOf(slot, held, other, now, result);
    if (slot.number > now || isNotBegun(slot, mark, now, year)) continue;
    if (year !== null && year.first.schoolYear !== slot.schoolYear) {
      result.registers.push(registerFrom(year, sessions, slots, unseenDays, oneHalf));
      year = null;
    }
    year ??= { first: slot, last: slot, marks: [] };
    year.last = slot;
    putMark(year, slot, mark);
  }
  if (year !== null) result.registers.push(registerFrom(year, sessions, slots, unseenDays, oneHalf));
  return result;
}

/** One school year so far: its first and last session, and the marks between, two places a day. */
type Year = { first: Slot; last: Slot; marks: Mark[] };

/** What nobody has taken yet today is no day without school: the register says nothing of it until it holds a mark of that day. */
const isNotBegun = ({ number }: Slot, mark: Mark | null, now: number, year: Year | null): boolean =>
  mark === null && number === now && year?.last.number !== now;

/** Sessions come in order, so the places between the last and this one hold none. */
function putMark({ first, marks }: Year, slot: Slot, mark: Mark | null): void {
  const place = placeIn(first, slot);
  while (marks.length < place) marks.push(noSession);
  marks.push(mark ?? noSession);
}

const placeIn = (first: Slot, { number, session }: Slot): number => (number - first.number) * 2 + (session === 'AM' ? 0 : 1);

const notUnderstood = (held: Decoded | null): Decoded | null =>
  held === null || held.kind === 'unknown' ? held : { kind: 'unknown', shown: held.kind === 'code' ? held.code : '' };

/** Sessions are in order, so the other half of a day is beside it. */
function otherHalf(sessions: Sessions, slots: readonly Slot[], { place, number, session }: Slot): Decoded | null {
  const other = session === 'AM' ? place + 1 : place - 1;
  return slots[other]?.number === number ? (sessions[other]?.held ?? null) : null;
}

/** The mark of a session, counted; `null` for no session. */
function markOf(slot: Slot, held: Decoded | null, other: Decoded | null, now: number, result: Reconciled): Mark | null {
  const { coverage } = result;
  if (held === null) {
    result.undrawn += 1;
    return unread;
  }
  coverage.seen += 1;
  const { day, number, session } = slot;
  if (held.kind === 'empty' && result.absencesOnly && number <= now && weekdayOf(number) <= 4) {
    coverage.empty += 1;
    return unread;
  }
  if (number > now || (held.kind === 'empty' && (number === now || !isMarked(other)))) {
    coverage.empty += 1;
    return null;
  }
  if (held.kind === 'unknown') {
    coverage.notUnderstood += 1;
    result.notUnderstood.push({ day, session, shown: held.shown });
    return unread;
  }
  if (held.kind !== 'code') {
    coverage.blank += 1;
    return blank;
  }
  coverage.read += 1;
  if (held.code !== '#' && weekdayOf(number) > 4) result.atWeekends += 1;
  return held.code;
}

const isMarked = (other: Decoded | null): boolean => other?.kind === 'code' || other?.kind === 'unknown';

function registerFrom(
  { first, last, marks }: Year,
  sessions: Sessions,
  slots: readonly Slot[],
  unseenDays: UnseenDays,
  oneHalf: boolean,
): Register {
  const span: Span = { from: first.day, to: last.day };
  const places = (last.number - first.number + 1) * 2;
  while (marks.length < places) marks.push(noSession);
  if (oneHalf) leaveOpen(marks);
  if (unseenDays === 'none') return { span, marks };
  const seen = slots.slice(first.place, last.place + 1).filter(({ place }) => sessions[place] !== undefined);
  const known = new Set(seen.map((slot) => placeIn(first, slot)));
  const weeksSeen = new Set(seen.map(({ number }) => weekOf(number)));
  for (let number = first.number; number <= last.number; number += 1) {
    if (weekdayOf(number) > 4 || (unseenDays === 'in-weeks-seen' && !weeksSeen.has(weekOf(number)))) continue;
    const place = (number - first.number) * 2;
    for (const half of [place, place + 1]) if (!known.has(half)) marks[half] = unread;
  }
  return { span, marks };
}

/** Of days whose other half nobody saw. */
function leaveOpen(marks: Mark[]): void {
  for (let morning = 0; morning < marks.length; morning += 2) {
    if (marks[morning] === noSession && marks[morning + 1] !== noSession) marks[morning] = unread;
    else if (marks[morning] !== noSession && marks[morning + 1] === noSession) marks[morning + 1] = unread;
  }
}

/** Weeks from Monday to Sunday, numbered. */
const weekOf = (number: number): number => Math.floor((number - weekdayOf(number)) / 7);

export const registersOut = (registers: readonly Register[]): PupilReading['registers'] =>
  registers.map((register) => ({ schoolYear: schoolYearOf(register.span.from), span: register.span, marks: toWire(register) }));
