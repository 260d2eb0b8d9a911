import * as z from 'zod/mini';
import { evidenceKinds, evidenceWords } from '../../case/kinds.ts';
import { reason } from '../reasons.ts';
import { weighing } from '../verdict.ts';
import { definePredicate } from './define.ts';

const Params = __EXAMPLES__ ? z.strictObject({ kind: z.enum(evidenceKinds) }) : (undefined as never);

/** Somebody has confirmed that everything of this kind is recorded, and there is something. */
export const listed = definePredicate<z.infer<typeof Params>>({
  params: Params,
  contact: false,
  basis: 'stated',

  weigh(facts, { kind }) {
    const { entries = [], listed } = facts[kind] ?? {};
    const what = evidenceWords[kind];
    if (!listed) return weighing('unanswered', 'stated', [reason('not-all-listed', { what })], [`list:${kind}`]);
    const some = entries.length > 0;
    return weighing(some ? 'met' : 'missing', 'stated', [reason(some ? 'all-listed' : 'none-there', { what })], []);
  },

  examples: __EXAMPLES__
    ? [
        { why: 'all are recorded', ...calls(['phone'], 'all'), expect: 'met' },
        { why: 'some are, and nobody has said that these are all', ...calls(['phone']), expect: 'unanswered' },
        { why: 'there are none', ...calls([], 'none'), expect: 'missing' },
        { why: 'nothing recorded', facts: {}, asOf: '2026-11-20', params: { kind: 'contacts' }, expect: 'unanswered' },
      ]
    : [],
});

function calls(channels: 'phone'[], listed?: 'all' | 'none') {
  const entries = channels.map((channel) => ({ day: '2026-10-08', channel, direction: 'made' as const, parents: [0] }));
  return {
    facts: { contacts: { entries, ...(listed && { listed }) } },
    params: { kind: 'contacts' as const },
    asOf: '2026-11-20',
  };
}
