import * as z from 'zod/mini';
import type { NoticeFact } from '../../case/facts.ts';
import { keysOf, noticeKinds } from '../../case/kinds.ts';
import { askDecided, askStated } from '../asks.ts';
import { definePredicate } from './define.ts';
import { eventParams, prepareEvents } from './events.ts';

const Params = __EXAMPLES__
  ? z.strictObject({
      kinds: z.array(z.enum(keysOf(noticeKinds))).check(z.minLength(1)),
      /** Only those that were not withdrawn. */
      standing: z.optional(z.literal(true)),
      ...eventParams,
    })
  : (undefined as never);

/** There was a notice, prosecution or earlier referral of this kind; inside `forEachParent`, one of that parent's. */
export const notice = definePredicate<z.infer<typeof Params>>({
  params: Params,
  contact: false,
  basis: 'stated',

  prepare(params) {
    const { kinds, standing } = params;
    return prepareEvents<NoticeFact>({
      what: kinds.map((kind) => noticeKinds[kind]).join(' or '),
      kind: 'notices',
      isMeant: ({ kind }) => kinds.includes(kind),
      parentsOf: ({ parents }) => (parents.length > 0 ? parents : undefined),
      asks: standing ? [askTo, askStated('standing', ({ withdrawn }) => withdrawn, 'no')] : [askTo],
      params,
    });
  },

  examples: __EXAMPLES__
    ? [
        { why: 'one is there', ...given({}), params: { kinds: ['penalty-notice'] }, expect: 'met' },
        { why: 'another kind', ...given({ kind: 'referral' }), params: { kinds: ['penalty-notice'] }, expect: 'missing' },
        { why: 'withdrawn', ...given({ withdrawn: 'yes' }), params: { kinds: ['penalty-notice'], standing: true }, expect: 'missing' },
        { why: 'nobody has said', ...given({}), params: { kinds: ['penalty-notice'], standing: true }, expect: 'unanswered' },
        { why: 'to the other parent', ...given({}), params: { kinds: ['penalty-notice'] }, parent: 1, expect: 'missing' },
        { why: 'recorded for nobody', ...given({ parents: [] }), params: { kinds: ['penalty-notice'] }, parent: 1, expect: 'unanswered' },
        {
          why: 'recorded for nobody, where no parent is asked about',
          ...given({ parents: [] }),
          params: { kinds: ['penalty-notice'] },
          expect: 'met',
        },
        { why: 'after another, as the source asks', ...afterNotice({}), expect: 'met' },
        { why: 'after another that went to the other parent', ...afterNotice({ parents: [1] }), parent: 0, expect: 'missing' },
        { why: 'after another that is recorded for nobody', ...afterNotice({ parents: [] }), parent: 0, expect: 'unanswered' },
        { why: 'after another that was withdrawn', ...afterNotice({ withdrawn: 'yes' }), expect: 'missing' },
        { why: 'on the day of the other', ...afterNotice({ day: '2026-10-05' }), expect: 'missing' },
        {
          why: 'more than three years ago',
          ...given({ day: '2023-11-20' }),
          params: { kinds: ['penalty-notice'], within: { last: 36, unit: 'calendar-month' } },
          expect: 'missing',
        },
        {
          why: 'none looked for',
          facts: {},
          asOf: '2026-11-20',
          params: { kinds: ['penalty-notice'] },
          expect: 'unanswered',
        },
      ]
    : [],
});

/** Of one recorded for nobody, nobody can tell to whom it went. */
const askTo = askDecided<NoticeFact>(
  'to-parent',
  ({ parents }, { parent }) => !parent || parents.length > 0 || undefined,
  'record:notice-details',
);

function given(change: Partial<NoticeFact>) {
  const entry: NoticeFact = { kind: 'penalty-notice', day: '2026-03-02', parents: [0], ...change };
  return { facts: { notices: { entries: [entry], listed: 'all' as const } }, asOf: '2026-11-20' };
}

/** A penalty notice of 5 October, and a notice to improve of September. */
function afterNotice(change: Partial<NoticeFact>) {
  const earlier: NoticeFact = { kind: 'notice-to-improve', day: '2026-09-14', parents: [0], ...change };
  const { facts, asOf } = given({ day: '2026-10-05' });
  return {
    facts: { notices: { ...facts.notices, entries: [earlier, ...facts.notices.entries] } },
    asOf,
    params: { kinds: ['penalty-notice' as const] as ['penalty-notice'], after: { notice: 'notice-to-improve' as const } },
  };
}
