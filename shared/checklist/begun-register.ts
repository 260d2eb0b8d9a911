import type { RegisterFact } from '../case/register-fact.ts';
import { registerIn } from '../case/register-in.ts';
import { dayFrom, dayNumber, type Day, type Span } from '../dates/day.ts';
import type { CountableSession } from '../register/countable.ts';
import type { Mark, SessionName } from '../register/register.ts';

/**
 * A register with its marks up to the day of the check: `days` of them from the one with the number `first`. What decides whether one
 * counts is by the numbers of days as well, since it is asked of every session.
 */
export type BegunRegister = {
  span: Span;
  marks: readonly Mark[];
  first: number;
  days: number;
  /** `null` while nobody has given the boundary days. */
  ofAge: Numbers | null;
  offRoll: readonly Numbers[];
  reliedOn: readonly Numbers[];
};

/** The numbers of the first and the last day of a span. */
type Numbers = { from: number; to: number };

const numbersOf = ({ from, to }: Span): Numbers => ({ from: dayNumber(from), to: dayNumber(to) });

function isAmong(number: number, spans: readonly Numbers[]): boolean {
  for (const { from, to } of spans) if (from <= number && number <= to) return true;
  return false;
}

/** Which places of a register lie in a span: whole days, from a morning on, and the first that does not any more. */
export const placesIn = (first: number, days: number, { from, to }: Span): [number, number] => [
  Math.max(0, dayNumber(from) - first) * 2,
  Math.min(days, dayNumber(to) - first + 1) * 2,
];

/** Those that begin by the day of the check, in order. */
export const begunBy = (registers: readonly RegisterFact[], asOf: Day, offRoll: readonly Span[]): BegunRegister[] =>
  registers
    .filter(({ span }) => span.from <= asOf)
    .map((fact) => upTo(fact, asOf, offRoll))
    .sort((a, b) => a.first - b.first);

/** Registers were checked when the facts were parsed; one that cannot be read now is a bug. */
function upTo(fact: RegisterFact, asOf: Day, offRoll: readonly Span[]): BegunRegister {
  const register = registerIn(fact);
  if ('fault' in register) throw new Error(`a register was not checked before it was weighed: ${register.fault}`);
  const { span, compulsoryAge, reliedOn = [] } = fact;
  const first = dayNumber(span.from);
  return {
    span,
    marks: register.marks,
    first,
    days: Math.min(register.marks.length / 2, dayNumber(asOf) - first + 1),
    ofAge: compulsoryAge ? numbersOf(compulsoryAge) : null,
    offRoll: offRoll.map(numbersOf),
    reliedOn: reliedOn.map((earlier) => numbersOf(earlier.span)),
  };
}

export function sessionAt(register: BegunRegister, place: number, mark: Mark): CountableSession {
  const number = register.first + (place >> 1);
  return sessionOf(register, dayFrom(number), number, place % 2 === 0 ? 'AM' : 'PM', mark);
}

export const sessionOf = (
  { ofAge, offRoll, reliedOn }: BegunRegister,
  day: Day,
  number: number,
  session: SessionName,
  mark: Mark,
): CountableSession => ({
  day,
  number,
  session,
  mark,
  ofAge: ofAge && ofAge.from <= number && number <= ofAge.to,
  onRoll: !isAmong(number, offRoll),
  reliedOn: isAmong(number, reliedOn),
});
