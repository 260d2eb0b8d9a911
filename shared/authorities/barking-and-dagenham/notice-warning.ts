import type { Requirement } from '../../checklist/checklist.ts';
import { cites } from './cites.ts';
import { warningNow, type Part } from './parts.ts';

/** Any of these letters is the one that warned; `silent` are examples of letters that do not say so. */
export function warned(letters: Requirement[], silent: Part[number]['examples'] = []): Part[number] {
  return {
    id: 'notice-warning',
    level: 'required',
    title: 'A copy of the letter that warned of a penalty notice',
    needs: { anyOf: letters },
    missing: 'No copy of a letter that warned of a penalty notice is kept',
    action: 'Find the letter as it was sent. If none was sent, a notice cannot be asked for yet',
    source: cites('Penalty notice, warning', 'Penalty notice, copy of warning'),
    superseded: warningNow,
    examples: __EXAMPLES__
      ? [
          { why: 'kept', given: {}, expect: 'met' },
          ...silent,
          { why: 'no letters at all', given: { facts: { letters: { entries: [], listed: 'none' } } }, expect: 'missing' },
          { why: 'no letters looked at', given: { without: ['letters'] }, expect: 'unanswered' },
        ]
      : [],
  };
}
