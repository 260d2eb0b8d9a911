import * as z from 'zod/mini';
import { advisers, keysOf } from '../../case/kinds.ts';
import { windowInWords, type Window } from '../../dates/window.ts';
import type { AdviceFact } from '../../case/facts.ts';
import { askDecided, candidate, type Ask } from '../asks.ts';
import { bestEntry } from '../best-entry.ts';
import { isInWindow } from '../in-window.ts';
import { endIn } from '../lapse.ts';
import { WindowSchema } from '../window-schema.ts';
import { definePredicate } from './define.ts';

const Params = __EXAMPLES__
  ? z.strictObject({
      from: z.enum(keysOf(advisers)),
      about: z.string(),
      /** What it weighs happened in this window. Whether older advice speaks to it too is left open. */
      within: z.optional(WindowSchema),
    })
  : (undefined as never);

/** Somebody's advice about this item is recorded: who, when and, in the browser, what they said. */
export const advice = definePredicate<z.infer<typeof Params>>({
  params: Params,
  contact: false,
  basis: 'stated',

  prepare({ from, about, within }) {
    const asks = within ? [speaksTo(within)] : [];
    const sought = { what: `Advice from ${advisers[from].replace(/^The/, 'the')}`, kind: 'advice' } as const;
    return (context) => {
      const { entries = [], listed } = context.facts.advice ?? {};
      const candidates = entries
        .filter((entry) => entry.from === from && entry.item === about)
        .map((entry) => ({ ...candidate(entry, entry.day, asks, context), end: endIn(within, entry.day, context) }));
      return bestEntry(sought, candidates, listed, context);
    };
  },

  examples: __EXAMPLES__
    ? [
        { why: 'asked and recorded', ...given('la-attendance-officer', 'x'), expect: 'met' },
        { why: 'somebody else was asked', ...given('safeguarding-lead', 'x'), expect: 'missing' },
        { why: 'asked about something else', ...given('la-attendance-officer', 'y'), expect: 'missing' },
        { why: 'of this school year', ...given('la-attendance-officer', 'x', { schoolYear: 'this' }), expect: 'met' },
        {
          why: 'older than what it should weigh, and all advice is listed',
          ...given('la-attendance-officer', 'x', { schoolYear: 'this' }, '2024-01-15'),
          expect: 'unanswered',
        },
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

/** That an adviser knew of what came later no day can show, nor that it did not matter: a person asks again. */
function speaksTo(within: Window): Ask<AdviceFact> {
  return askDecided(
    `speaks-to:${windowInWords(within)}`,
    ({ day }, context) => isInWindow(day, within, context) || undefined,
    'list:advice',
  );
}

function given(from: keyof typeof advisers, item: string, within?: Window, day = '2026-11-10') {
  return {
    facts: { advice: { entries: [{ from, day, item }], listed: 'all' as const } },
    params: { from: 'la-attendance-officer' as const, about: 'x', ...(within && { within }) },
    asOf: '2026-11-20',
  };
}
