import * as z from 'zod';
import type { LetterFact } from '../../case/facts.ts';
import { keysOf, letterChannels, letterKinds, letterStates } from '../../case/kinds.ts';
import { isWithin } from '../../dates/day.ts';
import { spanOf, Window, windowInWords } from '../../dates/window.ts';
import type { Context } from '../context.ts';
import { definePredicate } from './define.ts';
import { bestEntry, decided, stated, type Weighed } from './events.ts';

const Params = z.strictObject({
  about: z.enum(keysOf(letterKinds)),
  /** Each parent under a cover of their own. A letter to one parent alone is. */
  ownCover: z.literal(true).optional(),
  channels: z
    .array(z.enum(keysOf(letterChannels)))
    .nonempty()
    .optional(),
  /** Everything the letter has to say or carry. */
  states: z
    .array(z.enum(keysOf(letterStates)))
    .nonempty()
    .optional(),
  copyHeld: z.literal(true).optional(),
  within: Window.optional(),
});
type Params = z.infer<typeof Params>;

/** There is a letter of this kind that does all it has to; inside `forEachParent`, one to that parent. Letters dated after the check do not count. */
export const letter = definePredicate({
  params: Params,
  contact: true,
  basis: 'stated',

  weigh({ letters }, params, context) {
    const { parent, asOf } = context;
    const candidates = (letters?.entries ?? [])
      .filter(({ kind, sent, parents }) => kind === params.about && sent <= asOf && (!parent || parents.includes(parent.index)))
      .map((entry) => ({ day: entry.sent, weighed: weighLetter(entry, params, context) }));
    return bestEntry({ what: letterKinds[params.about], kind: 'letters', candidates, listed: letters?.listed });
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
      ]
    : [],
});

function sent(letter: Partial<LetterFact>, listed?: 'all') {
  const entry: LetterFact = { index: 0, kind: 'warning', sent: '2026-10-05', parents: [0, 1], ...letter };
  return { facts: { letters: { entries: [entry], ...(listed && { listed }) } }, asOf: '2026-11-20' };
}

function weighLetter(entry: LetterFact, params: Params, { asOf, calendar }: Context): Weighed[] {
  const weighed: Weighed[] = [];
  if (params.ownCover) weighed.push(stated('own-cover', entry.parents.length === 1 ? 'yes' : entry.ownCover));
  if (params.channels)
    weighed.push(decided(`channel:${params.channels.join(',')}`, entry.channel && params.channels.includes(entry.channel)));
  for (const state of params.states ?? []) weighed.push(stated(`state:${state}`, entry.states?.[state]));
  if (params.copyHeld) weighed.push(stated('copy-held', entry.copyHeld));
  if (params.within) {
    const span = spanOf(params.within, asOf, calendar);
    weighed.push(decided(`within:${windowInWords(params.within)}`, span ? isWithin(entry.sent, span) : undefined));
  }
  return weighed;
}
