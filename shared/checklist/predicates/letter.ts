import * as z from 'zod/mini';
import type { LetterFact } from '../../case/facts.ts';
import { keysOf, letterChannels, letterKinds, letterStates } from '../../case/kinds.ts';
import { definePredicate } from './define.ts';
import { askDecided, askStated, type Ask } from '../asks.ts';
import type { Context } from '../context.ts';
import { daysInvitedTo, endOfRepeated, weighRepeats } from '../linked-letters.ts';
import { eventParams, prepareEvents } from './events.ts';

const States = __EXAMPLES__ ? z.array(z.enum(keysOf(letterStates))).check(z.minLength(1)) : (undefined as never);
const Params = __EXAMPLES__
  ? z.strictObject({
      about: z.enum(keysOf(letterKinds)),
      /** Each parent under a cover of their own. A letter to one parent alone is. */
      ownCover: z.optional(z.literal(true)),
      channels: z.optional(z.array(z.enum(keysOf(letterChannels))).check(z.minLength(1))),
      /** Everything the letter has to say or carry. */
      states: z.optional(States),
      copyHeld: z.optional(z.literal(true)),
      /** A letter of its own: an earlier one of this kind, in the same window, went to one of the same parents and says all this. */
      repeats: z.optional(z.strictObject({ about: z.enum(keysOf(letterKinds)), states: z.optional(States) })),
      ...eventParams,
    })
  : (undefined as never);
type Params = z.infer<typeof Params>;

/** There is a letter of this kind that does all it has to; inside `forEachParent`, one to that parent. Letters dated after the check do not count. */
export const letter = definePredicate<Params>({
  params: Params,
  contact: true,
  basis: 'stated',

  prepare(params) {
    const { about } = params;
    return prepareEvents<LetterFact>({
      what: letterKinds[about],
      kind: 'letters',
      isMeant: ({ kind }) => kind === about,
      parentsOf: ({ parents }) => parents,
      linkedTo: daysInvitedTo,
      asks: asksOf(params),
      endBeside: endOfRepeated(params),
      params,
    });
  },

  examples: __EXAMPLES__
    ? [
        {
          why: 'one to each, under its own cover',
          ...sent({ ownCover: 'yes' }),
          params: { about: 'warning', ownCover: true },
          parent: 1,
          expect: 'met',
        },
        {
          why: 'one cover for both',
          ...sent({ ownCover: 'no' }, 'all'),
          params: { about: 'warning', ownCover: true },
          parent: 1,
          expect: 'missing',
        },
        {
          why: 'one cover for both, and there may be another letter',
          ...sent({ ownCover: 'no' }),
          params: { about: 'warning', ownCover: true },
          parent: 1,
          expect: 'unanswered',
        },
        {
          why: 'addressed to one parent alone',
          ...sent({ parents: [1] }),
          params: { about: 'warning', ownCover: true },
          parent: 1,
          expect: 'met',
        },
        {
          why: 'addressed to the other parent alone',
          ...sent({ parents: [0] }, 'all'),
          params: { about: 'warning' },
          parent: 1,
          expect: 'missing',
        },
        {
          why: 'nobody has said what it says',
          ...sent({}, 'all'),
          params: { about: 'warning', states: ['legal-action'] },
          expect: 'unanswered',
        },
        {
          why: 'by email, where post is asked for',
          ...sent({ channel: 'email' }, 'all'),
          params: { about: 'warning', channels: ['post'] },
          expect: 'missing',
        },
        { why: 'a letter of another kind', ...sent({ kind: 'post-meeting' }, 'all'), params: { about: 'warning' }, expect: 'missing' },
        { why: 'dated after the check', ...sent({ sent: '2026-12-01' }, 'all'), params: { about: 'warning' }, expect: 'missing' },
        { why: 'no letters recorded', facts: {}, asOf: '2026-11-20', params: { about: 'warning' }, expect: 'unanswered' },
        {
          why: 'somebody said there are none',
          facts: { letters: { entries: [], listed: 'none' } },
          asOf: '2026-11-20',
          params: { about: 'warning' },
          expect: 'missing',
        },
        {
          why: 'too long ago',
          ...sent({ sent: '2026-01-05' }, 'all'),
          params: { about: 'warning', within: { last: 3, unit: 'calendar-month' } },
          expect: 'missing',
        },
        {
          why: 'two are asked for, and one is there',
          ...sent({}, 'all'),
          params: { about: 'warning', atLeast: 2 },
          expect: 'missing',
        },
        { why: 'the first of its kind, where a second is asked for', ...sent({}, 'all'), params: again(), expect: 'missing' },
        { why: 'a second to the same parent', ...sentAgain([0]), params: again(), expect: 'met' },
        { why: 'the earlier one went to the other parent', ...sentAgain([1]), params: again(), expect: 'missing' },
        {
          why: 'sent long enough ago',
          ...sent({}, 'all'),
          params: { about: 'warning', elapsed: { count: 3, unit: 'calendar-week' } },
          expect: 'met',
        },
        {
          why: 'sent last week, where six have to pass',
          ...sent({ sent: '2026-11-13' }, 'all'),
          params: { about: 'warning', elapsed: { count: 6, unit: 'calendar-week' } },
          expect: 'missing',
        },
        {
          why: 'after the meeting, which was held',
          ...sent({}, 'all', '2026-10-01'),
          params: { about: 'warning', after: { meeting: 'formal' } },
          expect: 'met',
        },
        {
          why: 'before the meeting it should follow',
          ...sent({}, 'all', '2026-10-06'),
          params: { about: 'warning', after: { meeting: 'formal' } },
          expect: 'missing',
        },
        {
          why: 'on the day of the meeting is not after it',
          ...sent({}, 'all', '2026-10-05'),
          params: { about: 'warning', after: { meeting: 'formal' } },
          expect: 'missing',
        },
        {
          why: 'on the day of the meeting, where the same day will do',
          ...sent({}, 'all', '2026-10-05'),
          params: { about: 'warning', after: { meeting: 'formal', atLeast: 0 } },
          expect: 'met',
        },
        {
          why: 'nobody has recorded the meeting yet',
          ...sent({}, 'all'),
          params: { about: 'warning', after: { meeting: 'formal' } },
          expect: 'unanswered',
        },
      ]
    : [],
});

function sent(letter: Partial<LetterFact>, listed?: 'all', formalMeeting?: string) {
  const entry: LetterFact = { index: 0, kind: 'warning', sent: '2026-10-05', parents: [0, 1], ...letter };
  const meetings = formalMeeting && {
    meetings: { entries: [{ index: 0, kind: 'formal' as const, day: formalMeeting }], listed: 'all' as const },
  };
  return { facts: { letters: { entries: [entry], ...(listed && { listed }) }, ...meetings }, asOf: '2026-11-20' };
}

function again(): Params {
  return { about: 'warning', repeats: { about: 'warning' } };
}

/** One to parent 0 on 5 October, and one before it. */
function sentAgain(parents: number[]) {
  const { facts, asOf } = sent({ parents: [0] }, 'all');
  const earlier: LetterFact = { index: 1, kind: 'warning', sent: '2026-09-28', parents };
  return { facts: { letters: { ...facts.letters, entries: [...facts.letters.entries, earlier] } }, asOf };
}

function asksOf({ ownCover, channels, states = [], copyHeld, repeats, within }: Params): Array<Ask<LetterFact>> {
  const asks: Array<Ask<LetterFact>> = [];
  if (ownCover) asks.push(askStated('own-cover', (entry) => (entry.parents.length === 1 ? 'yes' : entry.ownCover)));
  if (channels) asks.push(askDecided(`channel:${channels.join(',')}`, ({ channel }) => channel && channels.includes(channel)));
  for (const state of states) asks.push(askStated(`state:${state}`, (entry) => entry.states?.[state]));
  if (copyHeld) asks.push(askStated('copy-held', (entry) => entry.copyHeld));
  if (repeats) {
    const isRepeated = (entry: LetterFact, context: Context) => weighRepeats(entry, repeats, within, context);
    asks.push(askDecided(`repeats:${letterKinds[repeats.about]}`, isRepeated, 'list:letters'));
  }
  return asks;
}
