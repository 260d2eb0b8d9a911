import type { CodedFacts } from '../case/facts.ts';
import { dayNumber } from '../dates/day.ts';
import { registerOf, sessionsOf, type SessionName } from '../register/register.ts';
import { fromWire, toWire } from '../register/wire.ts';
import type { Patch } from './checklist.ts';

/** The base case with a patch on it. @throws Error for a mark outside every register, which would change nothing. */
export function patched(base: CodedFacts, { facts = {}, without = [], marks = {}, answers = {} }: Patch): CodedFacts {
  const result: CodedFacts = { ...base, registers: base.registers?.map((fact) => ({ ...fact })), ...facts };
  for (const key of without) delete result[key];
  for (const [session, mark] of Object.entries(marks)) setMark(result, session, mark);
  const kept = (result.answers ?? []).filter(({ question }) => answers[question] === undefined);
  const set = Object.entries(answers).flatMap(([question, value]) => (value ? [{ question, value }] : []));
  if (Object.keys(answers).length > 0) result.answers = [...kept, ...set];
  return result;
}

function setMark({ registers = [] }: CodedFacts, session: string, mark: string): void {
  const [day = '', name] = session.split(' ');
  const fact = registers.find(({ span }) => span.from <= day && day <= span.to);
  const register = fact && fromWire(fact.span, fact.marks);
  if (!fact || !register || 'fault' in register) throw new Error(`no register of the base case holds ${session}`);
  const others = sessionsOf(register).filter((one) => one.number !== dayNumber(day) || one.session !== name);
  fact.marks = toWire(registerOf(fact.span, [...others, { day, session: name as SessionName, mark }]));
}
