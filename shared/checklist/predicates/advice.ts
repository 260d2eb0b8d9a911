import * as z from 'zod/mini';
import { advisers, keysOf } from '../../case/kinds.ts';
import { candidate } from '../asks.ts';
import { bestEntry } from '../best-entry.ts';
import { definePredicate } from './define.ts';

const Params = __EXAMPLES__ ? z.strictObject({ from: z.enum(keysOf(advisers)), about: z.string() }) : (undefined as never);

/** Somebody's advice about this item is recorded: who, when and, in the browser, what they said. */
export const advice = definePredicate<z.infer<typeof Params>>({
  params: Params,
  contact: false,
  basis: 'stated',

  prepare({ from, about }) {
    const sought = { what: `Advice from ${advisers[from].replace(/^The/, 'the')}`, kind: 'advice' } as const;
    return (context) => {
      const { entries = [], listed } = context.facts.advice ?? {};
      const candidates = entries
        .filter((entry) => entry.from === from && entry.item === about)
        .map((entry) => candidate(entry, entry.day, [], context));
      return bestEntry(sought, candidates, listed, context);
    };
  },

  examples: __EXAMPLES__
    ? [
        { why: 'asked and recorded', ...given('la-attendance-officer', 'x'), expect: 'met' },
        { why: 'somebody else was asked', ...given('safeguarding-lead', 'x'), expect: 'missing' },
        { why: 'asked about something else', ...given('la-attendance-officer', 'y'), expect: 'missing' },
        {
          why: 'nothing recorded',
          facts: {},
          params: { from: 'la-attendance-officer', about: 'x' },
          asOf: '2026-11-20',
          expect: 'unanswered',
        },
      ]
    : [],
});

function given(from: keyof typeof advisers, item: string) {
  return {
    facts: { advice: { entries: [{ from, day: '2026-11-10', item }], listed: 'all' as const } },
    params: { from: 'la-attendance-officer' as const, about: 'x' },
    asOf: '2026-11-20',
  };
}
