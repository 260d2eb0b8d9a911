import type { LetterFact, MeetingFact } from '../case/facts.ts';
import type { LetterChannel, LetterKind, LetterState } from '../case/kinds.ts';
import type { Day } from '../dates/day.ts';
import { unitsBetween, type Unit } from '../dates/units.ts';
import type { Window } from '../dates/window.ts';
import { inOrder } from './dated.ts';
import { isInWindow } from './in-window.ts';
import { lettersBy } from './letters-by.ts';
import { endIn } from './lapse.ts';
import { firstOf, lastEnd, type End } from './times.ts';
import { and, type Verdict } from './verdict.ts';
import type { Context } from './context.ts';

/** What the invitation to a meeting has to do, and the letter after it. */
export type Invitation = {
  notice?: number | undefined;
  unit?: NoticeUnit | undefined;
  channels?: readonly LetterChannel[] | undefined;
  states?: readonly LetterState[] | undefined;
  within?: Window | undefined;
};
export type Repeats = { about: LetterKind; states?: readonly LetterState[] | undefined };
export type FollowUp = { about: LetterKind; states?: readonly LetterState[] | undefined; within?: Window | undefined };

/** Units of notice; calendar days where nothing is said. */
export const noticeUnits = ['calendar-day', 'working-day', 'school-day'] as const satisfies Unit[];
export type NoticeUnit = (typeof noticeUnits)[number];

/** Letters that invite to this meeting: the link may be recorded at either end. */
export function invitationsTo(meeting: MeetingFact, context: Context): LetterFact[] {
  const { parent } = context;
  const by = lettersBy(context);
  const own = meeting.invitedBy === undefined ? undefined : by.index.get(meeting.invitedBy);
  const invited = own && own.noticeOf !== meeting.index ? [own] : [];
  return [...invited, ...(by.meeting.get(meeting.index) ?? [])].filter(({ parents }) => !parent || parents.includes(parent.index));
}

/** The days of the meetings a letter invites to: the other way round. */
export const daysInvitedTo = ({ index, noticeOf }: LetterFact, context: Context): Day[] =>
  inOrder('meetings', context).flatMap((one) => (one.index === noticeOf || one.invitedBy === index ? one.day : []));

/** Whether one of its invitations does all it has to. */
export function weighInvitation(invited: readonly LetterFact[], meeting: MeetingFact, asked: Invitation, context: Context): Verdict {
  const { notice, unit = 'calendar-day', channels, states = [], within } = asked;
  const gave = (sent: Day): Verdict => {
    if (notice === undefined) return 'met';
    const given = unitsBetween(sent, meeting.day, unit, context.calendar);
    return given === null ? 'unanswered' : given >= notice ? 'met' : 'missing';
  };
  const went = ({ channel }: LetterFact): Verdict => toVerdict(!channels || (channel && channels.includes(channel)));
  return best(
    invited.map((letter) => [inWindow(letter, within, context), gave(letter.sent), went(letter), says(letter, states)].reduce(and)),
  );
}

/** Whether the letter linked to this meeting as its follow-up is of the right kind, sent after it, and says what it has to. */
export function weighFollowUp(meeting: MeetingFact, { about, states = [], within }: FollowUp, context: Context): Verdict {
  const { index, lastSent } = lettersBy(context);
  const linked = meeting.followUp === undefined ? undefined : index.get(meeting.followUp);
  if (linked && linked.kind === about && linked.sent >= meeting.day) return and(says(linked, states), inWindow(linked, within, context));
  // A letter of that kind that nobody has linked may be the one.
  const after = (lastSent.get(about) ?? '') >= meeting.day;
  return context.facts.letters?.listed && !after ? 'missing' : 'unanswered';
}

/** Until when the letters of a meeting stay in windows of their own, where they have any: one invitation that does all it has to is enough. */
export function endOfLetters({ invitation, followUp }: { invitation?: Invitation | undefined; followUp?: FollowUp | undefined }) {
  if (!invitation?.within && !followUp?.within) return undefined;
  return (meeting: MeetingFact, context: Context): End => {
    const invited = invitation?.within ? invitationsTo(meeting, context) : [];
    const met = invited.filter((letter) => weighInvitation([letter], meeting, invitation!, context) === 'met');
    const after = meeting.followUp === undefined ? undefined : lettersBy(context).index.get(meeting.followUp)?.sent;
    const before = lastEnd(met.map(({ sent }) => endIn(invitation?.within, sent, context)));
    return firstOf(before, endIn(followUp?.within, after, context));
  };
}

/**
 * Whether an earlier letter of a kind went to one of the same parents, in the same window: a letter to the other parent on another day is
 * no second letter.
 */
export function weighRepeats(letter: LetterFact, asked: Repeats, within: Window | undefined, context: Context): boolean | undefined {
  const first = context.onceFor(asked, () => firstTo(asked, within, context));
  const wentEarlier = (verdict: 'met' | 'unanswered') =>
    letter.parents.some((parent) => (first[verdict].get(parent) ?? letter.sent) < letter.sent);
  if (wentEarlier('met')) return true;
  return wentEarlier('unanswered') || !context.facts.letters?.listed ? undefined : false;
}

/** Until when the last such earlier letter stays in the window, where there is one. */
export function endOfRepeated({ repeats, within }: { repeats?: Repeats | undefined; within?: Window | undefined }) {
  if (!repeats || !within) return undefined;
  const { about, states = [] } = repeats;
  return (letter: LetterFact, context: Context): End => {
    const isEarlier = ({ kind, sent, parents }: LetterFact) =>
      kind === about && sent < letter.sent && parents.some((parent) => letter.parents.includes(parent));
    const earlier = (context.facts.letters?.entries ?? []).filter((one) => isEarlier(one) && says(one, states) === 'met');
    return lastEnd(earlier.map(({ sent }) => endIn(within, sent, context)));
  };
}

/** The first day on which each parent was sent a letter that does all this, and one of which that is not known. */
function firstTo({ about, states = [] }: Repeats, within: Window | undefined, context: Context): Record<Verdict, Map<number, Day>> {
  const first: Record<Verdict, Map<number, Day>> = {
    met: new Map(),
    unanswered: new Map(),
    missing: new Map(),
    'not-applicable': new Map(),
  };
  for (const letter of context.facts.letters?.entries ?? []) {
    if (letter.kind !== about) continue;
    const verdict = and(says(letter, states), inWindow(letter, within, context));
    for (const parent of letter.parents) if (letter.sent < (first[verdict].get(parent) ?? '9999')) first[verdict].set(parent, letter.sent);
  }
  return first;
}

const says = (letter: LetterFact, states: readonly LetterState[]): Verdict =>
  states
    .map((state): Verdict => (letter.states?.[state] === undefined ? 'unanswered' : letter.states[state] === 'yes' ? 'met' : 'missing'))
    .reduce(and, 'met');

const inWindow = ({ sent }: LetterFact, within: Window | undefined, context: Context): Verdict =>
  toVerdict(!within || isInWindow(sent, within, context));

const toVerdict = (holds: boolean | undefined): Verdict => (holds === undefined ? 'unanswered' : holds ? 'met' : 'missing');

const best = (verdicts: Verdict[]): Verdict =>
  verdicts.includes('met') ? 'met' : verdicts.includes('unanswered') ? 'unanswered' : 'missing';
