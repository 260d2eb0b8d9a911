import { expect, test } from 'vitest';
import { journalWith } from '../../../extension/forms/journal.ts';
import type { JournalEntry } from '../../../extension/forms/planned.ts';

const entry = (fieldId: string, before: string, after: string) => ({ fieldId, before, after }) as JournalEntry;
const names = (journal: JournalEntry[]) => journal.map(({ fieldId, before, after }) => `${fieldId}: ${before}>${after}`);

test.each([
  ['written again over our own: the way back goes on', entry('a', 'one', 'two'), ['a: >one', 'a: one>two']],
  ['the field was emptied since, or its page loaded anew', entry('a', '', 'two'), ['a: >two']],
  ['another field', entry('b', '', 'two'), ['a: >one', 'b: >two']],
])('%s', (_why, written, expected) => {
  expect(names(journalWith([entry('a', '', 'one')], [written]))).toEqual(expected);
});

test('a tab that has seen many forms keeps the latest, and never more than the browser holds', () => {
  let journal: JournalEntry[] = [];
  for (let form = 0; form < 200; form += 1) {
    const written = Array.from({ length: 40 }, (_, place) => entry(`${form}-${place}`, '', 'x'.repeat(900)));
    journal = journalWith(journal, written);
    expect(journal.slice(-40)).toEqual(written);
  }
  // A tenth of what `storage.session` holds.
  expect(JSON.stringify(journal).length).toBeLessThan(1_048_576);
});
