import * as z from 'zod/mini';
import type { DutyFact } from '../../case/facts.ts';
import { dutyKinds, keysOf } from '../../case/kinds.ts';
import { askStated, candidate } from '../asks.ts';
import { bestEntry } from '../best-entry.ts';
import { answer } from './answer.ts';
import { definePredicate } from './define.ts';

const Params = __EXAMPLES__
  ? z.strictObject({
      kind: z.enum(keysOf(dutyKinds)),
      /** Why it was decided so has to be written down as well. */
      reasonRecorded: z.optional(z.literal(true)),
      question: z.string(),
    })
  : (undefined as never);

/** A duty without a form was done: a person says so, or, where nobody has answered, a dated entry shows it. An answer outranks entries. */
export const duty = definePredicate<z.infer<typeof Params>>({
  params: Params,
  contact: false,
  basis: 'stated',

  prepare({ kind, reasonRecorded, question }) {
    const weighAnswer = answer.prepare({ question });
    const sought = { what: dutyKinds[kind], kind: 'duties' } as const;
    const asks = reasonRecorded ? [askStated<DutyFact>('why-recorded', (entry) => entry.reasonRecorded)] : [];
    return (context) => {
      const asked = weighAnswer(context);
      const entries = (context.facts.duties?.entries ?? []).filter((entry) => entry.kind === kind);
      if (asked.verdict !== 'unanswered' || entries.length === 0) return asked;
      const candidates = entries.map((entry) => candidate(entry, entry.day, asks, context));
      const found = bestEntry(sought, candidates, undefined, context);
      return found.verdict === 'met' ? found : { ...asked, reasons: [...asked.reasons, ...found.reasons] };
    };
  },

  examples: __EXAMPLES__
    ? [
        { why: 'an entry shows it', ...given({}), expect: 'met' },
        { why: 'another duty', ...given({ kind: 'codes-shared' }), expect: 'unanswered' },
        { why: 'it is still to come', ...given({ day: '2026-11-30' }), expect: 'unanswered' },
        { why: 'why is not written down', ...given({ reasonRecorded: 'no' }), expect: 'unanswered' },
        { why: 'answered yes, without an entry', ...given(null, 'yes'), expect: 'met' },
        { why: 'answered no: one entry does not speak for all', ...given({}, 'no'), expect: 'missing' },
        { why: 'nothing recorded or answered', ...given(null), expect: 'unanswered' },
      ]
    : [],
});

function given(change: Partial<DutyFact> | null, value?: 'yes' | 'no') {
  const entries: DutyFact[] = change ? [{ kind: 'penalty-notice-considered', day: '2026-11-10', reasonRecorded: 'yes', ...change }] : [];
  return {
    facts: { ...(change && { duties: { entries } }), ...(value && { answers: [{ question: 'q', value }] }) },
    questions: { q: { ask: 'Was a penalty notice considered?', basis: 'stated' as const } },
    params: { kind: 'penalty-notice-considered' as const, reasonRecorded: true as const, question: 'q' },
    asOf: '2026-11-20',
  };
}
