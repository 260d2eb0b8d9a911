import type { SessionName } from '../../shared/register/register.ts';
import type { Decoded } from './decode.ts';
import type { Sessions, Slot } from './sessions.ts';

/** What all sessions of a pupil tell together. `reversed`: days that cannot be believed; `null` where there are none. */
export type Overview = { oneHalf: boolean; absencesOnly: boolean; reversed: ReadonlySet<number> | null };

/** `now`: the number of the day after which marks are planned ones. */
export function overviewOf(sessions: Sessions, slots: readonly Slot[], now: number): Overview {
  let [mornings, afternoons, tellsApart, isPresent] = [false, false, false, false];
  let [morningsReversed, afternoonsReversed] = [false, false];
  let [marks, empty] = [0, 0];
  for (let place = 0; place < sessions.length; place += 1) {
    const one = sessions[place];
    if (one === undefined) continue;
    const { number, session } = slots[place]!;
    const isMorning = session === 'AM';
    if (isMorning) mornings = true;
    else afternoons = true;
    const half = presentOf(one.held);
    if (half === 'PM' && !isMorning) tellsApart = true;
    else if (half === 'PM') morningsReversed = true;
    else if (half === 'AM' && !isMorning) afternoonsReversed = true;
    if (one.held === null || number > now) continue;
    if (half !== null) isPresent = true;
    else if (one.held.kind === 'empty') empty += 1;
    else if (one.held.kind === 'code') marks += 1;
  }
  const isReversed = morningsReversed || (afternoonsReversed && tellsApart);
  return {
    oneHalf: mornings !== afternoons,
    absencesOnly: !isPresent && marks > 0 && empty > marks,
    reversed: isReversed ? reversedDays(sessions, slots) : null,
  };
}

/**
 * Days whose halves contradict their marks: the morning has the afternoon's, or the other way round where the register tells the two
 * apart. Where more days contradict theirs than bear them out, none can be believed.
 */
function reversedDays(sessions: Sessions, slots: readonly Slot[]): ReadonlySet<number> {
  const [reversed, right, all] = [new Set<number>(), new Set<number>(), new Set<number>()];
  for (let place = 0; place < sessions.length; place += 1) {
    if (sessions[place] === undefined) continue;
    const { number, session } = slots[place]!;
    all.add(number);
    const half = presentOf(sessions[place]!.held);
    if (half !== null) (half === session ? right : reversed).add(number);
  }
  return reversed.size > right.size ? all : reversed;
}

/** The half of the day that a present mark is for, by itself. */
const presentOf = (held: Decoded | null | undefined): SessionName | null =>
  held?.kind !== 'code' ? null : held.code === '/' ? 'AM' : held.code === '\\' ? 'PM' : null;
