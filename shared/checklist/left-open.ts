import type { Open } from '../register/countable.ts';
import type { Settles } from './verdict.ts';

/** What would settle sessions that leave something open, after what else would. */
export function settlesOfOpen({ notRead, noMark, notValid, ageUnknown }: Partial<Open>, besides: readonly Settles[] = []): Settles[] {
  const settles = new Set(besides);
  if (notRead) settles.add('read:register');
  // What stands in the register stays so, however often it is read.
  if (noMark || notValid) settles.add('correct:register');
  if (ageUnknown) settles.add('record:date-of-birth');
  return [...settles];
}
