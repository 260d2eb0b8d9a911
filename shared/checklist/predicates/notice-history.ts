import * as z from 'zod/mini';
import { historySentence } from '../counted-sentences.ts';
import type { NoticeFact } from '../../case/facts.ts';
import { nextNotices, noticeHistory as historyOf } from '../../register/notice-history.ts';
import { reasonTold } from '../reasons.ts';
import { withEnd, withPossible } from '../times.ts';
import { weighing, type Settles } from '../verdict.ts';
import { definePredicate } from './define.ts';

const all = ['first', 'second', 'no-further'] as const;
const Params = __EXAMPLES__ ? z.strictObject({ next: z.array(z.enum(all)).check(z.minLength(1)) }) : (undefined as never);

/** Which penalty notice to this parent for this child would come next within three years. Only inside `forEachParent`. */
export const noticeHistory = definePredicate<z.infer<typeof Params>>({
  params: Params,
  contact: false,
  basis: 'stated',

  weigh({ notices }, { next }, { parent, asOf }) {
    if (!parent) throw new Error('the predicate "noticeHistory" stands inside forEachParent only');
    const { entries = [], listed } = notices ?? {};
    const history = historyOf(entries, parent.index, asOf, listed !== undefined);
    const { counting, mayCount, possible, furtherFrom } = history;
    const figures = { parent: parent.index, counting: counting.length, mayCount: mayCount.length, next: nextNotices[history.next] };
    const reasons = [reasonTold('notice-history', figures, historySentence)];
    const holding = possible.filter((one) => next.includes(one));
    if (holding.length === possible.length) return withEnd(weighing('met', 'stated', reasons, []), 'unknown');
    if (holding.length === 0)
      return withPossible(weighing('missing', 'stated', reasons, []), (history.next === 'no-further' && furtherFrom) || undefined);
    const settles: Settles[] = [];
    if (listed === undefined) settles.push('list:notices');
    if (mayCount.length > 0) settles.push('record:notice-details');
    return weighing('unanswered', 'stated', reasons, settles);
  },

  examples: __EXAMPLES__
    ? [
        { why: 'none before', ...given([]), expect: 'met' },
        { why: 'one before', ...given([{ day: '2025-11-03' }]), expect: 'met' },
        { why: 'two in three years', ...given([{ day: '2025-11-03' }, { day: '2026-05-11' }]), expect: 'missing' },
        { why: 'one of the two was withdrawn', ...given([{ day: '2025-11-03' }, { day: '2026-05-11', withdrawn: 'yes' }]), expect: 'met' },
        {
          why: 'before 19 August 2024 they do not start the clock',
          ...given([{ day: '2024-06-03' }, { day: '2026-05-11' }]),
          expect: 'met',
        },
        {
          why: 'to the other parent',
          ...given([
            { day: '2025-11-03', parents: [1] },
            { day: '2026-05-11', parents: [1] },
          ]),
          expect: 'met',
        },
        {
          why: 'nobody has said to whom the two went',
          ...given([
            { day: '2025-11-03', parents: [] },
            { day: '2026-05-11', parents: [] },
          ]),
          expect: 'unanswered',
        },
        {
          why: 'of one nobody has said whether it was withdrawn: either way another is possible',
          ...given([{ day: '2025-11-03', withdrawn: undefined }]),
          expect: 'met',
        },
        {
          why: 'of the second nobody has said whether it was withdrawn',
          ...given([{ day: '2025-11-03' }, { day: '2026-05-11', withdrawn: undefined }]),
          expect: 'unanswered',
        },
        { why: 'nobody has looked', facts: {}, params: { next: ['first', 'second'] }, parent: 0, asOf: '2026-11-20', expect: 'unanswered' },
      ]
    : [],
});

function given(changes: Array<Partial<NoticeFact>>) {
  const entries = changes.map((change): NoticeFact => ({
    kind: 'penalty-notice',
    day: '2025-11-03',
    parents: [0],
    withdrawn: 'no',
    ...change,
  }));
  return {
    facts: { notices: { entries, listed: entries.length > 0 ? ('all' as const) : ('none' as const) } },
    params: { next: ['first', 'second'] as ['first', 'second'] },
    parent: 0,
    asOf: '2026-11-20',
  };
}
