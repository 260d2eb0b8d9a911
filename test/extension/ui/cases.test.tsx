import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { newCase } from '../../../extension/case/case.ts';
import { keyInWords } from '../../../extension/forms/key-in-words.ts';
import { noSettings } from '../../../extension/case/settings.ts';
import { asOf } from '../../../extension/ui/as-of.ts';
import { CaseList } from '../../../extension/ui/case-list.tsx';
import { DeleteCase } from '../../../extension/ui/delete-case.tsx';
import { askAuthority, cases, openCaseId, remote, remoteIsStale, setAsOf, settings } from '../../../extension/ui/state.ts';
import { all, add, mother } from '../case/recorded.ts';
import { handsOn, now, open, soon } from './at-hand.ts';
import { kept } from './memory-store.ts';

vi.mock('wxt/browser', () => ({ browser: fakeBrowser }));
vi.mock('../../../extension/case/store.ts', () => import('./memory-store.ts'));
vi.mock('../../../extension/case/kept-typing.ts', () => ({ forgetTyping: () => Promise.resolve() }));
vi.mock('../../../extension/checker/remote.ts', () => ({ askChecker: () => Promise.resolve({ kind: 'unreachable' }) }));
beforeEach(() => {
  fakeBrowser.reset();
  document.body.replaceChildren();
  asOf.value = '2026-11-20';
  settings.value = { ...noSettings, authority: 'kent', route: 'statutory-intervention' };
});

test('a case is deleted once somebody has read whose it is, and that it cannot be undone', async () => {
  open(all());
  const hands = handsOn(<DeleteCase pupilCase={now()} />);
  hands.press('Delete this case');
  await soon(() => expect(hands.says()).toContain('Delete the case of Cy Sample?'));
  expect(hands.says()).toContain('cannot be undone');
  await soon(() => expect(document.activeElement?.textContent).toBe('Keep it'));
  expect(kept.size).toBe(1);
  const written = (caseId: string) => ({ caseId, fieldId: 'pupil-name', value: 'Cy Sample' });
  await fakeBrowser.storage.session.set({ 'journal:7': [written('c1'), written('c2')], openCase: 'c1' });
  hands.press('Yes, delete the case of Cy Sample');
  await soon(() => expect([kept.size, openCaseId.value]).toEqual([0, null]));
  expect(await fakeBrowser.storage.session.get('journal:7')).toEqual({ 'journal:7': [written('c2')] });
});

test('a case is kept where somebody thinks again', async () => {
  open(all());
  const hands = handsOn(<DeleteCase pupilCase={now()} />);
  hands.press('Delete this case');
  await soon(() => expect(hands.button('Keep it')).toBeDefined());
  hands.press('Keep it');
  await soon(() => expect(hands.button('Delete this case')).toBeDefined());
  expect(kept.size).toBe(1);
});

test('that a case has changed since the checker answered is said of the case it answered about', async () => {
  open(all());
  cases.value = [now(), newCase('c2', { name: 'Di Other' }, { at: '2026-11-20T09:00:00.000Z', by: '' })];
  await askAuthority();
  expect(remoteIsStale.value).toBe(false);
  openCaseId.value = 'c2';
  expect(remoteIsStale.value).toBe(false);
  openCaseId.value = 'c1';
  cases.value = [all(add('parents', 'dana', mother))];
  expect(remoteIsStale.value).toBe(true);
});

test('what the checker answered of a case still stands when the user comes back to it, and goes when its day changes', async () => {
  open(all());
  cases.value = [now(), newCase('c2', { name: 'Di Other' }, { at: '2026-11-20T09:00:00.000Z', by: '' })];
  const answers = () => [remote.value?.kind, remoteIsStale.value];
  await askAuthority();
  openCaseId.value = 'c2';
  expect(answers()).toEqual([undefined, false]);
  await askAuthority();
  openCaseId.value = 'c1';
  expect(answers()).toEqual(['unreachable', false]);
  await setAsOf('2026-11-19');
  expect(answers()).toEqual([undefined, true]);
  await setAsOf('2026-11-20');
  expect(answers()).toEqual(['unreachable', false]);
});

test('what nobody has answered is not told of as if it were missing', () => {
  open(all());
  expect(handsOn(<CaseList cases={[now()]} />).says()).toContain('Next to answer: ');
});

test.each([
  { key: 'pupil.livesWith', words: 'Pupil’s parents at home' },
  { key: 'parent.1.livesWithPupil', words: 'Parent 1’s home is with the pupil' },
] as const)('$key is told in good English', ({ key, words }) => expect(keyInWords(key)).toBe(words));
