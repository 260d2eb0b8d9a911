import { addDays, dayNumber, schoolYearOf, weekdayOf, type Day, type Span } from '../../shared/dates/day.ts';
import { codesOn } from '../../shared/register/codes.ts';
import { blank, noSession, noSessions, unread, type Mark, type Register } from '../../shared/register/register.ts';
import { toWire } from '../../shared/register/wire.ts';
import type { Coverage, PupilReading } from './reading.ts';
import type { UnseenDays } from './in-order.ts';
import type { Held, Sessions } from './sessions.ts';

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
export function reconcile(sessions: Sessions, today: Day, unseenDays: UnseenDays): Reconciled {
  const result: Reconciled = {
    registers: [],
    notUnderstood: [],
    coverage: { seen: 0, read: 0, blank: 0, notUnderstood: 0, empty: 0 },
    undrawn: 0,
    attended: 0,
    atWeekends: 0,
    oneHalf: isOneHalf(sessions),
    absencesOnly: isAbsencesOnly(sessions, today),
  };
  const reversed = reversedDays(sessions);
  let year: Entry[] = [];
  const close = (): void => {
    if (year.length > 0) result.registers.push(registerFrom(year, unseenDays, result.oneHalf));
    year = [];
  };
  for (const [place, held] of sessions.entries()) {
    if (held === undefined) continue;
    const mark = markOf(reversed.has(held.slot.number) ? notUnderstood(held) : held, otherHalf(sessions, place, held), today, result);
    if (held.slot.day > today) continue;
    if (year.length > 0 && year[0]!.schoolYear !== held.slot.schoolYear) close();
    year.push({
      schoolYear: held.slot.schoolYear,
      number: held.slot.number,
      half: held.slot.session === 'AM' ? 0 : 1,
      day: held.slot.day,
      mark,
    });
  }
  close();
  return result;
}

/**
 * Days whose halves contradict their marks: the morning has the afternoon's, or the other way round where the register tells the two
 * apart. Where more days contradict theirs than bear them out, none can be believed.
 */
function reversedDays(sessions: Sessions): Set<number> {
  const [mornings, afternoons] = [new Set<number>(), new Set<number>()];
  const right = new Set<number>();
  let tellsApart = false;
  for (const held of sessions) {
    if (held?.held?.kind !== 'code') continue;
    const { slot } = held;
    if (held.held.code === '\\') {
      if (slot.session === 'PM') tellsApart = true;
      (slot.session === 'AM' ? mornings : right).add(slot.number);
    } else if (held.held.code === '/') (slot.session === 'PM' ? afternoons : right).add(slot.number);
  }
  const reversed = tellsApart || mornings.size > 0 ? new Set([...mornings, ...afternoons]) : mornings;
  return reversed.size > right.size ? new Set(sessions.flatMap((held) => held?.slot.number ?? [])) : reversed;
}

const notUnderstood = (held: Held): Held =>
  held.held?.kind === 'code'
    ? { ...held, held: { kind: 'unknown', shown: held.held.code } }
    : held.held?.kind === 'blank' || held.held?.kind === 'empty'
      ? { ...held, held: { kind: 'unknown', shown: '' } }
      : held;

type Entry = { schoolYear: number; number: number; half: number; day: Day; mark: Mark | null };

function isOneHalf(sessions: Sessions): boolean {
  let [mornings, afternoons] = [false, false];
  for (const held of sessions) {
    if (held?.slot.session === 'AM') mornings = true;
    if (held?.slot.session === 'PM') afternoons = true;
    if (mornings && afternoons) return false;
  }
  return mornings || afternoons;
}

function isAbsencesOnly(sessions: Sessions, today: Day): boolean {
  let [marks, empty] = [0, 0];
  for (const held of sessions) {
    if (!held || held.slot.day > today) continue;
    if (held.held?.kind === 'empty') empty += 1;
    else if (held.held?.kind === 'code') marks += 1;
    if (held.held?.kind === 'code' && (held.held.code === '/' || held.held.code === '\\')) return false;
  }
  return marks > 0 && empty > marks;
}

/** Sessions are in order, so the other half of a day is beside it. */
function otherHalf(sessions: Sessions, place: number, { slot }: Held): Held | undefined {
  const other = sessions[slot.session === 'AM' ? place + 1 : place - 1];
  return other?.slot.number === slot.number ? other : undefined;
}

/** The mark of a session, counted; `null` for no session. */
function markOf({ slot, held }: Held, other: Held | undefined, today: Day, result: Reconciled): Mark | null {
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
  if (day > today || (held.kind === 'empty' && (day === today || !hasMark(other)))) {
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

const hasMark = (other: Held | undefined): boolean => other?.held?.kind === 'code' || other?.held?.kind === 'unknown';

function registerFrom(entries: readonly Entry[], unseenDays: UnseenDays, oneHalf: boolean): Register {
  const span: Span = { from: entries[0]!.day, to: entries.at(-1)!.day };
  const first = entries[0]!.number;
  const marks = noSessions(span);
  const known = new Set<number>();
  const isKnown = unseenDays !== 'none' || oneHalf;
  const weeksSeen = new Set(entries.map(({ number }) => weekOf(number)));
  for (const { number, half, mark } of entries) {
    const place = (number - first) * 2 + half;
    if (isKnown) known.add(place);
    if (mark === null) continue;
    marks[place] = mark;
    if (oneHalf && marks[place + 1 - 2 * half] === noSession) marks[place + 1 - 2 * half] = unread;
  }
  if (unseenDays !== 'none') {
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
