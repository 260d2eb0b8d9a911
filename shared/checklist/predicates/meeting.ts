import * as z from 'zod/mini';
import type { MeetingFact } from '../../case/facts.ts';
import { keysOf, letterChannels, letterKinds, letterStates, meetingChairs, meetingKinds, type LetterChannel } from '../../case/kinds.ts';
import type { Day } from '../../dates/day.ts';
import { unitsAfter } from '../../dates/units.ts';
import { UnitCount, WindowSchema } from '../window-schema.ts';
import { askFollowedUp, askInvited } from '../asks-of-letters.ts';
import { askDecided, askStated, type Ask } from '../asks.ts';
import type { Context } from '../context.ts';
import { endOfLetters, noticeUnits, type Invitation } from '../linked-letters.ts';
import { definePredicate } from './define.ts';
import { eventParams, firstDayAfter, prepareEvents } from './events.ts';

const States = __EXAMPLES__ ? z.array(z.enum(keysOf(letterStates))).check(z.minLength(1)) : (undefined as never);
const Params = __EXAMPLES__
  ? z.strictObject({
      kind: z.enum(keysOf(meetingKinds)),
      /** Offered is enough, whether or not it took place. */
      orOffered: z.optional(z.literal(true)),
      /** Any of these in the chair. */
      chairs: z.optional(z.array(z.enum(keysOf(meetingChairs))).check(z.minLength(1))),
      minutes: z.optional(z.literal(true)),
      decisions: z.optional(z.literal(true)),
      plan: z.optional(z.literal(true)),
      officerInvited: z.optional(z.literal(true)),
      agenciesInvited: z.optional(z.literal(true)),
      /** Every one of this kind that was held; there may be none. */
      every: z.optional(z.literal(true)),
      /** A letter linked to it invited to it; inside `forEachParent`, one to that parent. */
      invitation: z.optional(
        z.strictObject({
          notice: z.optional(UnitCount),
          /** Of the notice. */
          unit: z.optional(z.enum(noticeUnits)),
          channels: z.optional(z.array(z.enum(keysOf(letterChannels))).check(z.minLength(1))),
          states: z.optional(States),
          /** When it was sent. */
          within: z.optional(WindowSchema),
        }),
      ),
      /** A letter linked to it, sent on its day or later, whether or not anybody came. */
      followUp: z.optional(
        z.strictObject({ about: z.enum(keysOf(letterKinds)), states: z.optional(States), within: z.optional(WindowSchema) }),
      ),
      ...eventParams,
    })
  : (undefined as never);
type Params = z.infer<typeof Params>;

/** There was a meeting of this kind that meets all that is asked of one meeting, whoever of the family came. */
export const meeting = definePredicate<Params>({
  params: Params,
  contact: false,
  basis: 'stated',

  prepare(params) {
    const { kind: asked, every, invitation, after } = params;
    return prepareEvents<MeetingFact>({
      what: meetingKinds[asked],
      kind: 'meetings',
      isMeant: ({ kind, held }) => kind === asked && !(every && held === 'no'),
      every,
      asks: asksOf(params),
      asksOfParent: invitation !== undefined,
      endBeside: endOfLetters(params),
      params,
      notBefore: (context) => latest(firstDayAfter(after, context), invitation && noticeEnds(invitation, context)),
    });
  },

  examples: __EXAMPLES__
    ? [
        { why: 'a senior leader led it', ...given({ chair: 'senior-leadership' }), params: led(), expect: 'met' },
        { why: 'the champion led it', ...given({ chair: 'champion' }), params: led(), expect: 'met' },
        { why: 'somebody else led it', ...given({ chair: 'other' }), params: led(), expect: 'missing' },
        { why: 'nobody has said who led it', ...given({}), params: led(), expect: 'unanswered' },
        { why: 'none recorded', facts: {}, asOf: '2026-11-20', params: led(), expect: 'unanswered' },
        { why: 'another kind of meeting', ...given({ kind: 'informal' }), params: { kind: 'formal' }, expect: 'missing' },
        { why: 'called off', ...given({ held: 'no' }), params: { kind: 'formal' }, expect: 'missing' },
        {
          why: 'called off, where an offer is enough',
          ...given({ held: 'no' }),
          params: { kind: 'formal', orOffered: true },
          expect: 'met',
        },
        { why: 'still to come', ...given({ day: '2026-11-27' }), params: { kind: 'formal' }, expect: 'missing' },
        { why: 'minutes, and no decisions in them', ...given({ minutes: 'yes', decisions: 'no' }), params: noted(), expect: 'missing' },
        { why: 'seven days from the letter', ...given({}, '2026-11-05'), params: invited(), expect: 'met' },
        { why: 'six days from the letter', ...given({}, '2026-11-06'), params: invited(), expect: 'missing' },
        { why: 'the letter does not say when', ...given({}, '2026-11-05', 'no'), params: invited(), expect: 'missing' },
        { why: 'nobody has said how the letter went', ...given({}, '2026-11-05'), params: byEmail(), expect: 'unanswered' },
        { why: 'the letter went another way', ...given({}, '2026-11-05', 'yes', 'portal'), params: byEmail(), expect: 'missing' },
        { why: 'the letter went as asked', ...given({}, '2026-11-05', 'yes', 'email'), params: byEmail(), expect: 'met' },
        { why: 'nobody has linked a letter to it', ...given({}), params: invited(), expect: 'unanswered' },
        { why: 'seven calendar days are five working days', ...given({}, '2026-11-05'), params: workingDays(), expect: 'missing' },
        { why: 'invited in the window', ...given({}, '2026-11-05'), params: invitedLately(), expect: 'met' },
        { why: 'invited before the window', ...given({}, '2026-09-05'), params: invitedLately(), expect: 'missing' },
        { why: 'a letter followed it', ...given({ followUp: 1 }), params: followed(), expect: 'met' },
        { why: 'each was followed by a letter', ...given({ followUp: 1 }), params: eachFollowed(), expect: 'met' },
        { why: 'there is none of this kind, and all are listed', ...given({ kind: 'review' }), params: eachFollowed(), expect: 'met' },
        { why: 'a letter was sent after it, and is not linked', ...given({}), params: followed(), expect: 'unanswered' },
      ]
    : [],
});

const latest = (a: Day | undefined, b: Day | undefined): Day | undefined => (a !== undefined && (b === undefined || a > b) ? a : b);

/** An invitation already sent gives enough notice from this day on. */
function noticeEnds({ notice, unit = 'calendar-day' }: Invitation, { facts: { letters }, asOf, calendar }: Context): Day | undefined {
  if (notice === undefined) return undefined;
  const invitations = (letters?.entries ?? []).filter((letter) => letter.kind === 'meeting-invitation' && letter.sent <= asOf);
  const sent = invitations.map((letter) => letter.sent).sort();
  for (const day of sent) {
    const ends = unitsAfter(day, notice, unit, calendar);
    if (ends !== null) return ends;
  }
  return undefined;
}

function led() {
  return { kind: 'formal' as const, chairs: ['senior-leadership' as const, 'champion' as const] satisfies [string, ...string[]] };
}
function noted() {
  return { kind: 'formal' as const, minutes: true as const, decisions: true as const };
}
function invited() {
  return { kind: 'formal' as const, invitation: { notice: 7, states: ['date-and-time' as const] satisfies [string, ...string[]] } };
}
function byEmail() {
  return { kind: 'formal' as const, invitation: { channels: ['email' as const] satisfies [string, ...string[]] } };
}
function workingDays() {
  return { kind: 'formal' as const, invitation: { notice: 7, unit: 'working-day' as const } };
}
function invitedLately() {
  return { kind: 'formal' as const, invitation: { within: { last: 4, unit: 'calendar-week' as const } } };
}
function followed() {
  return { kind: 'formal' as const, followUp: { about: 'post-meeting' as const } };
}

function eachFollowed() {
  return { ...followed(), every: true as const };
}

/** A formal meeting of 12 November, a letter after it, and an invitation sent on `invitedOn`. */
function given(change: Partial<MeetingFact>, invitedOn?: Day, dateAndTime: 'yes' | 'no' = 'yes', channel?: LetterChannel) {
  const invitation = {
    index: 0,
    kind: 'meeting-invitation' as const,
    sent: invitedOn ?? '',
    parents: [0],
    states: { 'date-and-time': dateAndTime },
    ...(channel && { channel }),
    noticeOf: 0,
  };
  const after = { index: 1, kind: 'post-meeting' as const, sent: '2026-11-13', parents: [0] };
  return {
    facts: {
      meetings: { entries: [{ index: 0, kind: 'formal' as const, day: '2026-11-12', ...change }], listed: 'all' as const },
      letters: { entries: invitedOn ? [invitation, after] : [after], listed: 'all' as const },
    },
    asOf: '2026-11-20',
  };
}

function asksOf(params: Params): Array<Ask<MeetingFact>> {
  const asks: Array<Ask<MeetingFact>> = [];
  if (!params.orOffered) asks.push(askDecided('held', ({ held }) => held !== 'no'));
  const { chairs, invitation, followUp } = params;
  if (chairs) asks.push(askDecided(`chair:${chairs.join(',')}`, ({ chair }) => chair && chairs.includes(chair)));
  if (params.minutes) asks.push(askStated('minutes', ({ minutes }) => minutes));
  if (params.decisions) asks.push(askStated('decisions', ({ decisions }) => decisions));
  if (params.plan) asks.push(askStated('plan', ({ plan }) => plan));
  if (params.officerInvited) asks.push(askStated('officer-invited', ({ officerInvited }) => officerInvited));
  if (params.agenciesInvited) asks.push(askStated('agencies-invited', ({ agenciesInvited }) => agenciesInvited));
  if (invitation) asks.push(askInvited(invitation));
  if (followUp) asks.push(askFollowedUp(followUp));
  return asks;
}
