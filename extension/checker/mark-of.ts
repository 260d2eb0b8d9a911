import type { LastCheck } from '../case/last-check.ts';

const basisWords = { computed: 'computed', stated: 'stated', judgement: 'judgement' } as const;

/**
 * How an item of a check is known, in the words of a cover sheet; and whether it was missing. `agreed` are the items an officer of the
 * authority agreed may stay open, as the school noted it.
 */
export function markOf({ item, verdict, basis, byReason }: LastCheck['items'][number], agreed: ReadonlySet<string>): string {
  if (verdict === 'not-applicable') return 'does not apply';
  if (verdict === 'met') return byReason ? `${basisWords[basis]}, by reason` : basisWords[basis];
  if (agreed.has(item)) return 'agreed with an officer';
  return verdict === 'missing' ? `missing (${basisWords[basis]})` : 'not answered';
}
