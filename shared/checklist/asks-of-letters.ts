import type { MeetingFact } from '../case/facts.ts';
import { letterKinds } from '../case/kinds.ts';
import { windowInWords } from '../dates/window.ts';
import { outcomes, type Ask, type Weighed } from './asks.ts';
import type { Context } from './context.ts';
import { length } from './gap.ts';
import { invitationsTo, weighFollowUp, weighInvitation, type FollowUp, type Invitation } from './linked-letters.ts';
import type { Verdict } from './verdict.ts';

/**
 * What is asked of the letters linked to a meeting. The first part that they do not meet is the one to tell, and of the letter: that is
 * where the answer is recorded.
 */

type Told = (holds: boolean | undefined) => Weighed;

const holds = (verdict: Verdict): boolean | undefined => (verdict === 'unanswered' ? undefined : verdict === 'met');
const told = (constraint: Parameters<typeof outcomes>[0]): Told => outcomes(constraint, 'list:letters');

/** An invitation to it. */
export function askInvited(asked: Invitation): Ask<MeetingFact> {
  const { notice, unit = 'calendar-day', channels, states = [], within } = asked;
  const linked = told('invitation');
  const parts: Array<{ part: Invitation; told: Told }> = [];
  if (within) parts.push({ part: { within }, told: told(`invited-within:${windowInWords(within)}`) });
  if (notice !== undefined) parts.push({ part: { notice, unit }, told: told(`notice:${length(notice, unit)}`) });
  if (channels) parts.push({ part: { channels }, told: told(`invitation-channel:${channels.join(',')}`) });
  for (const state of states) parts.push({ part: { states: [state] }, told: told(`invitation-state:${state}`) });
  const whole = parts.at(-1)?.told ?? linked;
  return (entry, context) => {
    const invited = invitationsTo(entry, context);
    // A letter nobody has linked may be the invitation; without any letter there is none.
    if (invited.length === 0) return linked(context.facts.letters?.listed === 'none' ? false : undefined);
    const verdict = weighInvitation(invited, entry, asked, context);
    const short = verdict === 'met' ? undefined : parts.find(({ part }) => weighInvitation(invited, entry, part, context) !== 'met');
    return (short?.told ?? whole)(holds(verdict));
  };
}

/** A letter after it. */
export function askFollowedUp(asked: FollowUp): Ask<MeetingFact> {
  const { about, states = [], within } = asked;
  const linked = told(`follow-up:${letterKinds[about]}`);
  const parts: Array<{ part: FollowUp; told: Told }> = [{ part: { about }, told: linked }];
  if (within) parts.push({ part: { about, within }, told: told(`follow-up-within:${windowInWords(within)}`) });
  for (const state of states) parts.push({ part: { about, states: [state] }, told: told(`follow-up-state:${state}`) });
  const isShort = (entry: MeetingFact, part: FollowUp, context: Context) => weighFollowUp(entry, part, context) !== 'met';
  return (entry, context) => {
    const verdict = weighFollowUp(entry, asked, context);
    const short = verdict === 'met' ? undefined : parts.find(({ part }) => isShort(entry, part, context));
    return (short?.told ?? linked)(holds(verdict));
  };
}
