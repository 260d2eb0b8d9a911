import type { CodedFacts, LetterFact, MeetingFact } from '../case/facts.ts';
import { daysBetween } from '../dates/day.ts';
import type { LetterKind, LetterState } from '../case/kinds.ts';
import { and, type Verdict } from './verdict.ts';
import type { Context } from './context.ts';

/** What the invitation to a meeting has to do, and the letter after it. */
export type Invitation = { notice?: number | undefined; states?: readonly LetterState[] | undefined };
export type FollowUp = { about: LetterKind; states?: readonly LetterState[] | undefined };

/** Letters that invite to this meeting: the link may be recorded at either end. */
export function invitationsTo(meeting: MeetingFact, { letters }: CodedFacts, { parent, asOf }: Context): LetterFact[] {
  return (letters?.entries ?? []).filter(
    ({ index, noticeOf, sent, parents }) =>
      (noticeOf === meeting.index || index === meeting.invitedBy) && sent <= asOf && (!parent || parents.includes(parent.index)),
  );
}

/** Whether one of its invitations does all it has to; the part of it that is about notice alone is told apart. */
export function weighInvitation(invited: readonly LetterFact[], meeting: MeetingFact, { notice, states = [] }: Invitation): Verdict {
  return best(
    invited.map((letter) => (notice === undefined || daysBetween(letter.sent, meeting.day) >= notice ? says(letter, states) : 'missing')),
  );
}

/** Whether the letter linked to this meeting as its follow-up is of the right kind, sent after it, and says what it has to. */
export function weighFollowUp(meeting: MeetingFact, { about, states = [] }: FollowUp, facts: CodedFacts, { asOf }: Context): Verdict {
  const { entries = [], listed } = facts.letters ?? {};
  const after = entries.filter(({ kind, sent }) => kind === about && sent >= meeting.day && sent <= asOf);
  const linked = after.find(({ index }) => index === meeting.followUp);
  if (linked) return says(linked, states);
  // A letter of that kind that nobody has linked may be the one.
  return listed && after.length === 0 ? 'missing' : 'unanswered';
}

const says = (letter: LetterFact, states: readonly LetterState[]): Verdict =>
  states
    .map((state): Verdict => (letter.states?.[state] === undefined ? 'unanswered' : letter.states[state] === 'yes' ? 'met' : 'missing'))
    .reduce(and, 'met');

const best = (verdicts: Verdict[]): Verdict =>
  verdicts.includes('met') ? 'met' : verdicts.includes('unanswered') ? 'unanswered' : 'missing';
