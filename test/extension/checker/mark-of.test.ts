import { expect, test } from 'vitest';
import { markOf } from '../../../extension/checker/mark-of.ts';

const agreed = new Set(['agreed']);

test.each([
  ['worked out from the register', 'item', 'met', 'computed', 'computed'],
  ['as a person said', 'item', 'met', 'stated', 'stated'],
  ['a person’s judgement', 'item', 'met', 'judgement', 'judgement'],
  ['nobody has said', 'item', 'unanswered', 'stated', 'not answered'],
  ['missing is never left out', 'item', 'missing', 'computed', 'missing (computed)'],
  ['an officer agreed that it may be missing', 'agreed', 'missing', 'stated', 'agreed with an officer'],
  ['an officer agreed that it may be open', 'agreed', 'unanswered', 'stated', 'agreed with an officer'],
  ['it is there now, whatever was agreed', 'agreed', 'met', 'stated', 'stated'],
  ['it is not asked of this child', 'agreed', 'not-applicable', 'stated', 'does not apply'],
] as const)('%s', (_, item, verdict, basis, mark) => {
  expect(markOf({ item, title: '', verdict, basis }, agreed)).toBe(mark);
});

test('a recorded reason stands for it', () => {
  expect(markOf({ item: 'item', title: '', verdict: 'met', basis: 'stated', byReason: true }, agreed)).toBe('stated, by reason');
});
