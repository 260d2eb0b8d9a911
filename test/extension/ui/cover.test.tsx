import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import * as changes from '../../../extension/case/changes.ts';
import type { LastCheck } from '../../../extension/case/last-check.ts';
import { CoverPanel } from '../../../extension/ui/cover-panel.tsx';
import { all, asOf, checklist, stamp } from '../case/recorded.ts';
import { handsOn, now, open } from './at-hand.ts';

vi.mock('wxt/browser', () => ({ browser: fakeBrowser }));
vi.mock('../../../extension/case/store.ts', () => import('./memory-store.ts'));
// Packing a receipt into a code is a browser's work, and has its own test in one.
vi.mock('../../../extension/checker/passed-on.ts', () => ({
  isOverFacts: async () => true,
  linkTo: async () => 'https://checker.example.gov.uk/verify#',
  mostInCode: 99,
}));
beforeEach(() => document.body.replaceChildren());

const { authority, route, title, edition } = checklist;
const lastCheck: LastCheck = {
  checkId: '0b0e7a5e-3c00-4000-8000-000000000000',
  asOf,
  checker: 'https://checker.example.gov.uk',
  checklist: { authority, route, title, edition },
  answeredBy: 'authority',
  items: [],
  receipt: { text: 'a.b.c', factsSalt: '', certificateSalt: '' },
};
const [[question, { ask }], [item]] = [Object.entries(checklist.questions)[0]!, checklist.items];
const sheetOf = (checked: LastCheck) => {
  open(all(changes.recordCheck(checked, stamp)));
  return handsOn(<CoverPanel pupilCase={now()} />).host.querySelector('.cover')!.textContent;
};

test('what an older checker was not told stands on the sheet, in the words of its question and its item', () => {
  const sheet = sheetOf({ ...lastCheck, leftOut: { questions: [question], items: [item!.id] } });
  expect(sheet).toContain('It was not told of them, and they did not count');
  expect(sheet).toContain(`the school’s answer to “${ask}”`);
  expect(sheet).toContain(`the advice recorded for “${item!.title}”`);
});

test('a checker that was told everything has nothing of the kind on its sheet', () => expect(sheetOf(lastCheck)).not.toContain('not told'));
