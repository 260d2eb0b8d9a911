import type { CodedFacts, LetterFact, MeetingFact } from '../case/facts.ts';
import type { LetterKind, LetterState } from '../case/kinds.ts';
import type { Day } from '../dates/day.ts';
import { unitsBetween, type Unit } from '../dates/units.ts';
import type { Window } from '../dates/window.ts';
import { isInWindow } from './in-window.ts';
import { and, type Verdict } from './verdict.ts';
import type { Context } from './context.ts';

/** What the invitation to a meeting has to do, and the letter after it. */
export type Invitation = {
  notice?: number | undefined;
  unit?: NoticeUnit | undefined;
  states?: readonly LetterState[] | undefined;
  within?: Window | undefined;
};
export type FollowUp = { about: LetterKind; states?: readonly LetterState[] | undefined; within?: Window | undefined };

/** Units of notice; calendar days where nothing is said. */
export const noticeUnits = ['calendar-day', 'working-day', 'school-day'] as const satisfies Unit[];
export type NoticeUnit = (typeof noticeUnits)[number];

/** Letters that invite to this meeting: the link may be recorded at either end. */
export function invitationsTo(meeting: MeetingFact, { letters }: CodedFacts, { parent, asOf }: Context): LetterFact[] {
  return (letters?.entries ?? []).filter(
    ({ index, noticeOf, sent, parents }) =>
      (noticeOf === meeting.index || index === meeting.invitedBy) && sent <= asOf && (!parent || parents.includes(parent.index)),
  );
}

/** Whether one of its invitations does all it has to. */
export function weighInvitation(invited: readonly LetterFact[], meeting: MeetingFact, asked: Invitation, context: Context): Verdict {
  const { notice, unit = 'calendar-day', states = [], within } = asked;
  const gave = (sent: Day): Verdict => {
    if (notice === undefined) return 'met';
    const given = unitsBetween(sent, meeting.day, unit, context.calendar);
    return given === null ? 'unanswered' : given >= notice ? 'met' : 'missing';
  };
  const inWindow = (sent: Day): Verdict => (within ? toVerdict(isInWindow(sent, within, context)) : 'met');
  return best(invited.map((letter) => [inWindow(letter.sent), gave(letter.sent), says(letter, states)].reduce(and)));
}

/** Whether the letter linked to this meeting as its follow-up is of the right kind, sent after it, and says what it has to. */
export function weighFollowUp(
  meeting: MeetingFact,
  { about, states = [], within }: FollowUp,
  facts: CodedFacts,
  context: Context,
): Verdict {
  const { asOf } = context;
  const { entries = [], listed } = facts.letters ?? {};
  const after = entries.filter(({ kind, sent }) => kind === about && sent >= meeting.day && sent <= asOf);
  const linked = after.find(({ index }) => index === meeting.followUp);
  if (linked) return and(says(linked, states), within ? toVerdict(isInWindow(linked.sent, within, context)) : 'met');
  // A letter of that kind that nobody has linked may be the one.
  return listed && after.length === 0 ? 'missing' : 'unanswered';
}

/**
 * Whether an earlier letter of a kind went to one of the same parents, in the same window: a letter to the other parent on another day is
 * no second letter.
 */
export function weighRepeats(
  letter: LetterFact,
  { about, states = [], within }: FollowUp,
  { letters }: CodedFacts,
  context: Context,
): Verdict {
  const { entries = [], listed } = letters ?? {};
  const earlier = entries.filter(
    ({ kind, sent, parents }) => kind === about && sent < letter.sent && parents.some((parent) => letter.parents.includes(parent)),
  );
  const verdict = best(earlier.map((one) => and(says(one, states), within ? toVerdict(isInWindow(one.sent, within, context)) : 'met')));
  return verdict === 'missing' && !listed ? 'unanswered' : verdict;
}

const says = (letter: LetterFact, states: readonly LetterState[]): Verdict =>
  states
    .map((state): Verdict => (letter.states?.[state] === undefined ? 'unanswered' : letter.states[state] === 'yes' ? 'met' : 'missing'))
    .reduce(and, 'met');

const toVerdict = (holds: boolean | undefined): Verdict => (holds === undefined ? 'unanswered' : holds ? 'met' : 'missing');

const best = (verdicts: Verdict[]): Verdict =>
  verdicts.includes('met') ? 'met' : verdicts.includes('unanswered') ? 'unanswered' : 'missing';
