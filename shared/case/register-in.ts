import type { Span } from '../dates/day.ts';
import type { Register } from '../register/register.ts';
import { fromWire, type WireFault } from '../register/wire.ts';

/** A register as it travels. */
export type WiredRegister = { span: Span; marks: string };

/** What was read of each, kept as long as the fact itself is: nothing of a pupil outlives the request. */
const read = new WeakMap<WiredRegister, { text: string; span: Span; register: Register }>();

/** The register of a fact, or what is wrong with its text. Checking a request reads it; whoever weighs the same fact has it for nothing. */
export function registerIn(fact: WiredRegister): Register | { fault: WireFault } {
  const known = read.get(fact);
  if (known && known.text === fact.marks && known.span === fact.span) return known.register;
  const register = fromWire(fact.span, fact.marks);
  if (!('fault' in register)) read.set(fact, { text: fact.marks, span: fact.span, register });
  return register;
}
