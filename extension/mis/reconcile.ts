import { addDays, dayNumber, schoolYearOf, weekdayOf, type Day, type Span } from '../../shared/dates/day.ts';
import { codesOn } from '../../shared/register/codes.ts';
import { blank, noSession, noSessions, unread, type Mark, type Register, type SessionName } from '../../shared/register/register.ts';
import { toWire } from '../../shared/register/wire.ts';
import type { Coverage, PupilReading } from './reading.ts';
import type { UnseenDays } from './in-order.ts';
import type { Decoded } from './decode.ts';
import type { Sessions, Slot } from './sessions.ts';

export type Reconciled = {
  registers: Register[];
  notUnderstood: PupilReading['notUnderstood'];
  coverage: Omit<Coverage, 'declared'>;
  /** Places for sessions where nothing was drawn. */
  undrawn: number;
  attended: number;
  atWeekends: number;
  /** Every day seen lacks the same half: nothing is known of it. */
  oneHalf: boolean;
  /** No present mark, and more sessions left empty than marked: what is empty may have been attended. */
  absencesOnly: boolean;
};

/**
 * The registers of one pupil, one for each school year, cut off after `today`.
 * An empty cell is a blank where the day's other session holds a mark; a day with nothing in it has no session. Where days may be
 * unseen, weekdays nobody saw are `unread` rather than without session.
 */
export function reconcile(sessions: Sessions, slots: readonly Slot[], today: Day, unseenDays: UnseenDays): Reconciled {
  const result: Reconciled = {
    registers: [],
    notUnderstood: [],
    coverage: { seen: 0, read: 0, blank: 0, notUnderstood: 0, empty: 0 },
    undrawn: 0,
    attended: 0,
    atWeekends: 0,
    oneHalf: isOneHalf(sessions, slots),
    absencesOnly: isAbsencesOnly(sessions, slots, today),
  };
  const reversed = reversedDays(sessions, slots);
  let year: Year = { slots: [], marks: [] };
  const close = (): void => {
    if (year.slots.length > 0) result.registers.push(registerFrom(year, unseenDays, result.oneHalf));
    year = { slots: [], marks: [] };
  };
  for (let place = 0; place < sessions.length; place += 1) {
    const session = sessions[place];
    if (session === undefined) continue;
    const slot = slots[place]!;
    const held = reversed.size > 0 && reversed.has(slot.number) ? notUnderstood(session.held) : session.held;
    const other = held?.kind === 'empty' ? otherHalf(sessions, slots, slot) : null;
    const mark = markOf(slot, held, other, today, result);
    if (slot.day > today) continue;
    if (year.slots.length > 0 && year.slots[0]!.schoolYear !== slot.schoolYear) close();
    year.slots.push(slot);
    year.marks.push(mark);
  }
  close();
  return result;
}

/** The sessions of one school year, and what each holds; `null` for no session. */
type Year = { slots: Slot[]; marks: Array<Mark | null> };

/**
 * Days whose halves contradict their marks: the morning has the afternoon's, or the other way round where the register tells the two
 * apart. Where more days contradict theirs than bear them out, none can be believed.
 */
function reversedDays(sessions: Sessions, slots: readonly Slot[]): Set<number> {
  const [mornings, afternoons] = [new Set<number>(), new Set<number>()];
  let tellsApart = false;
  for (let place = 0; place < sessions.length; place += 1) {
    const half = presentOf(sessions[place]?.held);
    if (half === null) continue;
    const { number, session } = slots[place]!;
    if (half === 'PM' && session === 'PM') tellsApart = true;
    else if (half !== session) (session === 'AM' ? mornings : afternoons).add(number);
  }
  const reversed = tellsApart || mornings.size > 0 ? new Set([...mornings, ...afternoons]) : mornings;
  if (reversed.size === 0) return reversed;
  const right = new Set(slots.flatMap(({ number, session }, place) => (presentOf(sessions[place]?.held) === session ? [number] : [])));
  return reversed.size > right.size ? new Set(slots.flatMap(({ number }, place) => (sessions[place] ? [number] : []))) : reversed;
}

/** The half of the day that a present mark is for, by itself. */
const presentOf = (held: Decoded | null | undefined): SessionName | null =>
  held?.kind !== 'code' ? null : held.code === '/' ? 'AM' : held.code === '\\' ? 'PM' : null;

const notUnderstood = (held: Decoded | null): Decoded | null =>
  held === null || held.kind === 'unknown' ? held : { kind: 'unknown', shown: held.kind === 'code' ? held.code : '' };

function isOneHalf(sessions: Sessions, slots: readonly Slot[]): boolean {
  let [mornings, afternoons] = [false, false];
  for (let place = 0; place < sessions.length && !(mornings && afternoons); place += 1) {
    if (sessions[place] === undefined) continue;
    if (slots[place]!.session === 'AM') mornings = true;
    else afternoons = true;
  }
  return mornings !== afternoons;
}

function isAbsencesOnly(sessions: Sessions, slots: readonly Slot[], today: Day): boolean {
  let [marks, empty] = [0, 0];
  for (let place = 0; place < sessions.length; place += 1) {
    const held = sessions[place]?.held;
    if (!held || slots[place]!.day > today) continue;
    if (held.kind === 'empty') empty += 1;
    else if (held.kind === 'code') marks += 1;
    if (presentOf(held) !== null) return false;
  }
  return marks > 0 && empty > marks;
}

/** Sessions are in order, so the other half of a day is beside it. */
function otherHalf(sessions: Sessions, slots: readonly Slot[], { place, number, session }: Slot): Decoded | null {
  const other = session === 'AM' ? place + 1 : place - 1;
  return slots[other]?.number === number ? (sessions[other]?.held ?? null) : null;
}

/** The mark of a session, counted; `null` for no session. */
function markOf(slot: Slot, held: Decoded | null, other: Decoded | null, today: Day, result: Reconciled): Mark | null {
  const { coverage } = result;
  if (held === null) {
    result.undrawn += 1;
    return unread;
  }
  coverage.seen += 1;
  const { day, session } = slot;
  if (held.kind === 'empty' && result.absencesOnly && day <= today && weekdayOf(slot.number) <= 4) {
    coverage.empty += 1;
    return unread;
  }
  if (day > today || (held.kind === 'empty' && (day === today || !isMarked(other)))) {
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
  if (codesOn(day).get(held.code)?.counts === 'attended') result.attended += 1;
  if (held.code !== '#' && weekdayOf(slot.number) > 4) result.atWeekends += 1;
  return held.code;
}

const isMarked = (other: Decoded | null): boolean => other?.kind === 'code' || other?.kind === 'unknown';

function registerFrom(year: Year, unseenDays: UnseenDays, oneHalf: boolean): Register {
  const span: Span = { from: year.slots[0]!.day, to: year.slots.at(-1)!.day };
  const first = year.slots[0]!.number;
  const marks = noSessions(span);
  const known = new Set<number>();
  const isKnown = unseenDays !== 'none' || oneHalf;
  for (let at = 0; at < year.slots.length; at += 1) {
    const { number, session } = year.slots[at]!;
    const mark = year.marks[at]!;
    const half = session === 'AM' ? 0 : 1;
    const place = (number - first) * 2 + half;
    if (isKnown) known.add(place);
    if (mark === null) continue;
    marks[place] = mark;
    if (oneHalf && marks[place + 1 - 2 * half] === noSession) marks[place + 1 - 2 * half] = unread;
  }
  if (unseenDays !== 'none') {
    const weeksSeen = new Set(year.slots.map(({ number }) => weekOf(number)));
    for (let day = span.from; day <= span.to; day = addDays(day, 1)) {
      if (weekdayOf(dayNumber(day)) > 4) continue;
      if (unseenDays === 'in-weeks-seen' && !weeksSeen.has(weekOf(dayNumber(day)))) continue;
      for (const half of [0, 1]) {
        const place = (dayNumber(day) - first) * 2 + half;
        if (!known.has(place)) marks[place] = unread;
      }
    }
  }
  return { span, marks };
}

/** Weeks from Monday to Sunday, numbered. */
const weekOf = (number: number): number => Math.floor((number - weekdayOf(number)) / 7);

export const registersOut = (registers: readonly Register[]): PupilReading['registers'] =>
  registers.map((register) => ({ schoolYear: schoolYearOf(register.span.from), span: register.span, marks: toWire(register) }));
