import * as z from 'zod/mini';
import { keysOf, noticeKinds } from '../../case/kinds.ts';
import { windowInWords } from '../../dates/window.ts';
import { WindowSchema } from '../window-schema.ts';
import { currentCodes, formerCodes } from '../../register/codes.ts';
import { blank } from '../../register/register.ts';
import { namesOfSessions } from '../../register/session-names.ts';
import { withoutEvent } from '#between';
import { OrderOfSessions } from '../order.ts';
import { countPlaced, mostOf, placedReason, settlesOf } from '../placed-count.ts';
import { reason } from '../reasons.ts';
import { weighing, type Verdict } from '../verdict.ts';
import { definePredicate } from './define.ts';

/** A code of either set, or `-` for a session without a mark. */
export const Code = __EXAMPLES__
  ? z.enum([...new Set([...currentCodes.keys(), ...formerCodes.keys(), blank])] as [string, ...string[]])
  : (undefined as never);
const Params = __EXAMPLES__
  ? z
      .strictObject({
        codes: z.array(Code).check(z.minLength(1)),
        within: WindowSchema,
        atLeast: z.optional(z.int().check(z.positive())),
        atMost: z.optional(z.int().check(z.nonnegative())),
        /** Only sessions a notice or prosecution may rely on: of compulsory school age, on roll, not relied on before. */
        reliable: z.optional(z.literal(true)),
        /** Only sessions after all that notices of these kinds relied on. */
        newSince: z.optional(z.array(z.enum(keysOf(noticeKinds))).check(z.minLength(1))),
        /** Only sessions after any of these events, by as much as is said. */
        after: z.optional(OrderOfSessions),
        /** Only sessions before any of these events, by as much as is said. */
        before: z.optional(OrderOfSessions),
      })
      .check(z.refine(({ atLeast, atMost }) => (atLeast === undefined) !== (atMost === undefined), 'needs one of atLeast and atMost'))
  : (undefined as never);

type Params = z.infer<typeof Params>;

/**
 * How many sessions with certain codes fall in a window. What nobody could see may hold any code, so the count is an interval:
 * `atLeast` is met at its low end and missing only when its high end fails; `atMost` mirrors that.
 */
export const sessions = definePredicate<Params>({
  params: Params,
  contact: false,
  basis: 'computed',

  prepare(params) {
    const { newSince, after, before } = params;
    const window = windowInWords(params.within);
    return (context) => {
      const unheard = withoutEvent(after, context) ?? withoutEvent(before, context);
      if (unheard) return unheard;
      const placed = countPlaced(params, context);
      if (!placed) return weighing('unanswered', 'computed', [reason('register-not-read', { window })], ['read:register']);
      const { counted } = placed.sure;
      // A notice nobody has looked for yet may have relied on all of it.
      const mayBeReliedOn = newSince !== undefined && !context.facts.notices?.listed;
      const verdict = verdictOf(mayBeReliedOn ? 0 : counted.length, mostOf(placed), params);
      const settles = verdict === 'unanswered' ? settlesOf(placed, mayBeReliedOn, context) : [];
      const weighed = weighing(verdict, 'computed', [placedReason(placed, params, window)], settles);
      weighed.sessions = namesOfSessions(counted);
      return weighed;
    };
  },

  examples: __EXAMPLES__
    ? [
        { why: 'three of three', ...example('OOO/\\'), params: three({ last: 1, unit: 'school-week' }), expect: 'met' },
        { why: 'two of three, all read', ...example('OO/\\/\\/\\/\\'), params: three(), expect: 'missing' },
        { why: 'the third may be in what was not read', ...example('OO?\\/\\/\\/\\'), params: three(), expect: 'unanswered' },
        { why: 'none may be there, one is', ...example('N\\/\\/\\/\\/\\'), params: none('N'), expect: 'missing' },
        { why: 'none is there, but one was not read', ...example('?\\/\\/\\/\\/\\'), params: none('N'), expect: 'unanswered' },
        { why: 'none is there', ...example('/\\/\\/\\/\\/\\'), params: none('N'), expect: 'met' },
        { why: 'a blank is no absence', ...example('-\\/\\/\\/\\/\\'), params: none('N'), expect: 'met' },
        {
          why: 'a session without a mark is looked for by its own sign',
          ...example('-\\/\\/\\/\\/\\'),
          params: none('-'),
          expect: 'missing',
        },
        { why: 'this afternoon has no mark yet, which is no N', ...example('/\\/\\/\\/\\/-'), params: none('N'), expect: 'met' },
        {
          why: 'this afternoon has no mark yet: the register may still be open',
          ...example('/\\/\\/\\/\\/-'),
          params: none('-'),
          expect: 'unanswered',
        },
        { why: 'no register was read', facts: {}, asOf: '2026-09-11', params: three(), expect: 'unanswered' },
        { why: 'absence after all that the referral relied on', ...referred('2026-09-08'), expect: 'met' },
        { why: 'all of it was relied on', ...referred('2026-09-09'), expect: 'missing' },
        { why: 'all of it before a referral that does not say what it relied on', ...referred(), expect: 'unanswered' },
        { why: 'absence after the one referral recorded, and there may be another', ...referred('2026-09-08', null), expect: 'unanswered' },
        { why: 'nobody has looked at earlier referrals', ...referred(), facts: example('/\\/\\OO/\\/\\').facts, expect: 'unanswered' },
        { why: 'after a letter of which no copy was kept', ...afterLetter('OO/\\O\\/\\', 'no'), expect: 'missing' },
        { why: 'nobody has said whether a copy was kept', ...afterLetter('OO/\\O\\/\\', null), expect: 'unanswered' },
        { why: 'one after the letter', ...afterLetter('OO/\\O\\/\\'), expect: 'met' },
        { why: 'all of them before it', ...afterLetter('OO/\\/\\/\\'), expect: 'missing' },
        { why: 'one on the day after the letter, where it may be no later', ...soonAfterLetter('OOO/\\/\\/'), expect: 'met' },
        {
          why: 'one two days after the letter, where it may be no later than the day after',
          ...soonAfterLetter('OO/\\O\\/\\'),
          expect: 'missing',
        },
        { why: 'one between the letter and the meeting', ...beforeMeeting('/\\O\\/\\'), expect: 'met' },
        { why: 'one on the day of the meeting', ...beforeMeeting('/\\/\\O\\'), expect: 'missing' },
        { why: 'no meeting is recorded yet', ...beforeMeeting('/\\O\\/\\'), facts: afterLetter('/\\O\\/\\').facts, expect: 'unanswered' },
        {
          why: 'the letter is not recorded yet',
          ...afterLetter('OO/\\O\\/\\'),
          facts: example('OO/\\O\\/\\').facts,
          expect: 'unanswered',
        },
        {
          why: 'the age on those days is not known',
          ...example('OOO\\/\\/\\/\\'),
          params: { ...three(), reliable: true },
          expect: 'unanswered',
        },
      ]
    : [],
});

function three(within: Params['within'] = { schoolYear: 'this' }): Params {
  return { codes: ['O'], within, atLeast: 3 };
}
function none(code: string): Params {
  return { codes: [code], within: { schoolYear: 'this' }, atMost: 0 };
}

/** Absent on the Wednesday, and a referral of the Thursday that says on what it relied, if anything. */
function referred(to?: string, listed: 'all' | null = 'all') {
  const { facts, asOf } = example('/\\/\\OO/\\/\\');
  const referral = { kind: 'referral' as const, day: '2026-09-10', parents: [0], ...(to && { sessions: { from: '2026-09-07', to } }) };
  const notices = { entries: [referral], ...(listed && { listed }) };
  return { facts: { ...facts, notices }, asOf, params: { ...three(), atLeast: 1, newSince: ['referral'] satisfies ['referral'] } };
}

/** A warning letter of the Monday, and absence looked for after it. */
function afterLetter(marks: string, copyHeld: 'yes' | 'no' | null = 'yes') {
  const { facts, asOf } = example(marks);
  const warning = { index: 0, kind: 'warning' as const, sent: '2026-09-07', parents: [0], ...(copyHeld && { copyHeld }) };
  const params = { ...three(), atLeast: 1, after: { letter: 'warning' as const, copyHeld: true as const } };
  return { facts: { ...facts, letters: { entries: [warning], listed: 'all' as const } }, params, asOf };
}

/** The same, looked for on the next school day only. */
function soonAfterLetter(marks: string) {
  const { facts, params, asOf } = afterLetter(marks);
  return { facts, params: { ...params, after: { ...params.after, atMost: 1, unit: 'school-day' as const } }, asOf };
}

/** The same, looked for before a meeting of the Wednesday. */
function beforeMeeting(marks: string) {
  const { facts, params, asOf } = afterLetter(marks);
  const meetings = { entries: [{ index: 0, kind: 'formal' as const, day: '2026-09-09' }], listed: 'all' as const };
  return { facts: { ...facts, meetings }, params: { ...params, before: { meeting: 'formal' as const } }, asOf };
}

/** A register of one week from Monday 7 September 2026, checked on its Friday. */
function example(marks: string) {
  return { facts: { registers: [{ span: { from: '2026-09-07', to: '2026-09-11' }, marks }] }, asOf: '2026-09-11' };
}

function verdictOf(low: number, high: number, { atLeast, atMost }: Params): Verdict {
  if (atLeast !== undefined) return low >= atLeast ? 'met' : high < atLeast ? 'missing' : 'unanswered';
  const most = atMost ?? 0;
  return high <= most ? 'met' : low > most ? 'missing' : 'unanswered';
}
