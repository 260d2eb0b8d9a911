import { sessionsOf } from '../../shared/register/register.ts';
import { fromWire } from '../../shared/register/wire.ts';
import type { ImportOutcome, ImportRead } from '../../extension/mis/imports/outcome.ts';
import type { PupilReading } from '../../extension/mis/reading.ts';

/** Every session of a reading: `2026-09-02 AM /`. */
export const sessionsIn = ({ registers }: Pick<PupilReading, 'registers'>): string[] =>
  registers.flatMap(({ span, marks }) => {
    const register = fromWire(span, marks);
    if ('fault' in register) throw new Error(`not the wire form: ${register.fault}`);
    return sessionsOf(register).map(({ day, session, mark }) => `${day} ${session} ${mark}`);
  });

export function readIn(outcome: ImportOutcome): ImportRead {
  if (outcome.kind !== 'read') throw new Error(`expected a reading, got ${JSON.stringify(outcome)}`);
  return outcome;
}

/** What became of a file, in one line. */
export function inShort(outcome: ImportOutcome): string {
  if (outcome.kind === 'cannot-read') return `cannot-read ${outcome.why}${outcome.line === null ? '' : ` line ${outcome.line}`}`;
  if (outcome.kind === 'refused') return `refused ${outcome.why}`;
  if (outcome.kind === 'ask-year') return `ask-year ${outcome.candidates.join(' ')}`;
  return outcome.kind === 'read' ? `read ${outcome.reading.pupils.length}` : outcome.kind;
}
