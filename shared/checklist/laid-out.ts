import type { RegisterFact } from '../case/register-fact.ts';
import { always, calendarInOrder, never, schoolCalendar, type SchoolCalendar } from '../dates/calendar.ts';
import { addDays, dayFrom, type Day, type Span } from '../dates/day.ts';
import { metWith } from '../register/codes.ts';
import type { CountableSession } from '../register/countable.ts';
import { blank, isUsual, noSession, unread, usualMark, type Mark, type SessionName } from '../register/register.ts';
import { begunBy, placesIn, sessionAt, sessionOf, type BegunRegister } from './begun-register.ts';

/** A pupil's registers side by side, up to the day of a check: most questions are about few of their sessions. */
export type LaidOut = {
  /** Those that begin by the day of the check, in order. */
  registers: readonly BegunRegister[];
  calendar: SchoolCalendar;
  /** In order, without those that are marked present as most are: `/` in the morning, `\` in the afternoon. */
  unusual: CountableSession[];
};

export function laidOut(registers: readonly RegisterFact[], asOf: Day): LaidOut {
  const schoolDays: Day[] = [];
  const unsure: Day[] = [];
  const unusual: CountableSession[] = [];
  const offRoll = offRollIn(registers);
  const begun = begunBy(registers, asOf, offRoll);
  for (const register of begun) {
    const { marks, first, days } = register;
    for (let day = 0; day < days; day += 1) {
      const [morning, afternoon] = [marks[day * 2]!, marks[day * 2 + 1]!];
      if (morning === noSession && afternoon === noSession) continue;
      const date = dayFrom(first + day);
      if (morning === usualMark.AM && afternoon === usualMark.PM) {
        schoolDays.push(date);
        continue;
      }
      if (meets(date, morning) || meets(date, afternoon)) schoolDays.push(date);
      else if (isOpen(date, morning, asOf) || isOpen(date, afternoon, asOf)) unsure.push(date);
      if (morning !== usualMark.AM && morning !== noSession) unusual.push(sessionOf(register, date, first + day, 'AM', morning));
      if (afternoon !== usualMark.PM && afternoon !== noSession) unusual.push(sessionOf(register, date, first + day, 'PM', afternoon));
    }
  }
  const covered = begun.map(({ span }) => ({ from: span.from, to: span.to < asOf ? span.to : asOf }));
  return overlap(begun)
    ? { registers: begun, calendar: schoolCalendar(schoolDays, covered, { unsure, offRoll }), unusual: unusual.sort(byTime) }
    : { registers: begun, calendar: calendarInOrder(schoolDays, covered, { unsure, offRoll }), unusual };
}

/** Whether the school may have met for a session with this mark. On the day of the check one without a mark has not been yet. */
const isOpen = (day: Day, mark: Mark, asOf: Day): boolean => (mark === blank ? day !== asOf : schoolMet({ day, mark }) === null);

/**
 * When the pupil was not on roll, in order, by all days of joining and leaving that the registers give together: before a day of joining,
 * back to that of leaving before it, where there is one; and after the last of leaving.
 */
function offRollIn(registers: readonly RegisterFact[]): Span[] {
  const left = registers.flatMap(({ onRoll }) => onRoll?.to ?? []).sort();
  const joined = registers.flatMap(({ onRoll }) => onRoll?.from ?? []).sort();
  return [...new Set(joined), never].flatMap((day, place, all) => {
    const before = left.findLast((one) => one < day);
    // On roll already: joined before, and not left since.
    if (before === undefined ? day !== joined[0] : (all[place - 1] ?? '') > before) return [];
    return [{ from: before === undefined ? always : addDays(before, 1), to: addDays(day, -1) }];
  });
}

/** Registers are in the order of their beginnings; only those that overlap have to be sorted into one another. */
const overlap = (begun: readonly BegunRegister[]): boolean =>
  begun.some(({ span }, place) => place > 0 && begun[place - 1]!.span.to >= span.from);

const byTime = (a: CountableSession, b: CountableSession): number => a.number - b.number || (a.session < b.session ? -1 : 1);

/** Whether any session of a span, up to the day of the check, is like that. Registers, here and below, as they were laid out. */
export function someIn(registers: readonly BegunRegister[], span: Span, is: (session: CountableSession) => boolean): boolean {
  for (const register of registers) {
    const { marks, first, days } = register;
    const [from, to] = placesIn(first, days, span);
    for (let place = from; place < to; place += 1) {
      const mark = marks[place]!;
      if (mark === noSession) continue;
      if (is(sessionAt(register, place, mark))) return true;
    }
  }
  return false;
}

/**
 * The sessions of a span that tell what went on without a break: all but those marked present in the usual way after another
 * that is. In order.
 */
export function turnsIn(registers: readonly BegunRegister[], span: Span): CountableSession[] {
  if (overlap(registers)) return sessionsIn(registers, span);
  const turns: CountableSession[] = [];
  for (const register of registers) {
    const { marks, first, days } = register;
    const [from, to] = placesIn(first, days, span);
    let wasUsual = false;
    for (let place = from; place < to; place += 1) {
      const mark = marks[place]!;
      if (mark === noSession || (wasUsual && isUsual(mark))) continue;
      wasUsual = isUsual(mark);
      turns.push(sessionAt(register, place, mark));
    }
  }
  return turns;
}

/**
 * The last day before `day` with a session marked present in the usual way, at or after `earliest`, and otherwise that: whatever goes on
 * at `day` began no earlier.
 */
export function usualBefore(registers: readonly BegunRegister[], day: Day, earliest: Day): Day {
  for (const { marks, first, days } of registers.toReversed()) {
    const [from, to] = placesIn(first, days, { from: earliest, to: addDays(day, -1) });
    for (let place = to - 1; place >= from; place -= 1) if (isUsual(marks[place]!)) return dayFrom(first + (place >> 1));
  }
  return earliest;
}

/** The sessions of a span, in order. */
export function sessionsIn(registers: readonly BegunRegister[], span: Span): CountableSession[] {
  const sessions: CountableSession[] = [];
  someIn(registers, span, (session) => sessions.push(session) === 0);
  return overlap(registers) ? sessions.sort(byTime) : sessions;
}

/** How many sessions of a span are marked present in the usual way. */
export function usualIn(registers: readonly BegunRegister[], span: Span): Record<SessionName, number> {
  let [mornings, afternoons] = [0, 0];
  for (const { marks, first, days } of registers) {
    const [from, to] = placesIn(first, days, span);
    for (let place = from; place < to; place += 2) {
      if (marks[place] === usualMark.AM) mornings += 1;
      if (marks[place + 1] === usualMark.PM) afternoons += 1;
    }
  }
  return { AM: mornings, PM: afternoons };
}

const meets = (day: Day, mark: Mark): boolean => isUsual(mark) || schoolMet({ day, mark }) === true;

/** Whether a mark says that the school met for this session; a session without one says nothing. `null` for what could not be read, and as `metWith`. */
export function schoolMet({ day, mark }: { day: Day; mark: Mark }): boolean | null {
  if (mark === unread) return null;
  return mark !== noSession && mark !== blank && metWith(day, mark);
}
