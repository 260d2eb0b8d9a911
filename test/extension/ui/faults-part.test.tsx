import { render } from 'preact';
import { expect, test } from 'vitest';
import { FaultsPart } from '../../../extension/ui/faults-part.tsx';
import { contextOf } from '../../../shared/checklist/context.ts';
import { faultKinds } from '../../../shared/register/fault-kinds.ts';
import { faultsIn } from '../../../shared/register/faults.ts';

/** What is drawn of two weeks from Monday 7 September 2026, in words. */
function drawn(marks: string) {
  const facts = {
    registers: [{ span: { from: '2026-09-07', to: '2026-09-18' }, marks, compulsoryAge: { from: '2017-03-31', to: '2028-06-30' } }],
  };
  const { sessions, calendar } = contextOf(facts, '2026-11-20', {});
  const root = document.createElement('div');
  render(<FaultsPart faults={faultsIn(sessions, calendar, '2026-11-20')} />, root);
  const text = (selector: string) => [...root.querySelectorAll(selector)].map((one) => one.textContent ?? '');
  return {
    groups: text('h4'),
    kinds: text('ul.list > li'),
    sessions: text('ul.list > li ul li'),
    folded: text('summary'),
    whole: text('*')[0],
  };
}

test('each kind of mark is shown with its sessions, in groups by how much it matters', () => {
  const { groups, kinds, sessions, folded } = drawn('H\\Q\\/U/\\B\\ T\\Y7\\K\\D\\R\\');
  expect(groups).toEqual(['To correct', 'To look at before a notice or prosecution', 'To check']);
  const shown = (
    [
      'former-code',
      'access-not-arranged',
      'unable-to-attend',
      'parent-travelling',
      'religious-observance',
      'dual-registered',
      'late-after-close',
      'arranged-by-authority',
      'supervised',
      'activity-to-be-noted',
      'cause-to-be-noted',
    ] as const
  ).map((kind) => faultKinds[kind].words);
  expect(kinds.map((words, place) => words.startsWith(shown[place]!))).toEqual(shown.map(() => true));
  expect(kinds[0]).toMatch(/\(1 session\)\.Monday 7 September 2026, AM$/);
  expect(sessions).toHaveLength(shown.length);
  expect(folded).toEqual([]);
});

test('many sessions of a kind are folded, and all of them are there', () => {
  const { kinds, sessions, folded } = drawn('UUUUUU/\\/\\ /\\/\\/\\/\\/\\');
  expect([kinds.length, sessions.length, folded]).toEqual([1, 6, ['Which sessions']]);
});

test('where none is found only that is said, and of what was read', () =>
  expect(drawn('/\\/\\/\\/\\/\\ /\\/\\/\\/\\/\\')).toMatchObject({ groups: [], whole: 'None found in what was read.' }));
