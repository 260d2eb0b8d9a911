import type { ComponentChild } from 'preact';
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { PupilCase } from '../../../extension/case/case.ts';
import * as changes from '../../../extension/case/changes.ts';
import { ChildDetails } from '../../../extension/ui/child-details.tsx';
import { ContactsPanel } from '../../../extension/ui/contacts-panel.tsx';
import { OutcomePanel } from '../../../extension/ui/outcome-panel.tsx';
import { SettingsPanel } from '../../../extension/ui/settings-panel.tsx';
import { settings } from '../../../extension/ui/state.ts';
import { add, all, mother } from '../case/recorded.ts';
import { handsOn, keptDrafts, now, open, soon } from './at-hand.ts';
import { drafts } from './memory-store.ts';

vi.mock('wxt/browser', () => ({ browser: fakeBrowser }));
vi.mock('../../../extension/case/store.ts', () => import('./memory-store.ts'));
beforeEach(() => {
  fakeBrowser.reset();
  document.body.replaceChildren();
});

const first = { at: '2026-11-18T09:00:00.000Z', by: '' };
const pupilCase = all(
  add('parents', 'dana', { ...mother, forename: 'Dana' }),
  add('contacts', 'k1', { channel: 'phone', day: '2026-10-05', direction: 'made', parents: ['dana'], note: 'As it was' }),
  changes.recordSent({ day: '2026-11-16' }, first),
);

test.each<{ what: string; part: (one: PupilCase) => ComponentChild; name: string; within?: string }>([
  { what: 'a correction', part: (one) => <ContactsPanel pupilCase={one} />, name: 'note', within: '.list' },
  { what: 'a quick line', part: (one) => <ContactsPanel pupilCase={one} />, name: 'line' },
  { what: 'the child’s details', part: (one) => <ChildDetails pupilCase={one} />, name: 'forename' },
  { what: 'what the authority wrote', part: (one) => <OutcomePanel pupilCase={one} />, name: 'note' },
  { what: 'the settings', part: () => <SettingsPanel />, name: 'school' },
])('$what, half typed, is there again when another section was opened meanwhile', async ({ part, name, within }) => {
  open(pupilCase);
  const hands = handsOn(part(pupilCase));
  hands.type(name, 'Half of a', within);
  await soon(() => expect(keptDrafts()).toContain('Half of a'));
  hands.leave();
  const again = handsOn(part(pupilCase));
  await soon(() => expect(again.field(name, within).value).toBe('Half of a'));
});

test('a quick line that was saved is not there again', async () => {
  open(pupilCase);
  const hands = handsOn(<ContactsPanel pupilCase={pupilCase} />);
  hands.type('line', 'call 6/10 no answer');
  await soon(() => expect(hands.says()).toContain('Press Enter to save'));
  hands.field('line').form!.requestSubmit();
  await soon(() => expect(now().evidence.contacts.entries).toHaveLength(2));
  await soon(() => expect(keptDrafts()).not.toContain('no answer'));
});

test('settings that were saved are not overwritten by what was typed on the way, however slow the store is', async () => {
  const slowly = vi.spyOn(drafts, 'set');
  open(pupilCase);
  const hands = handsOn(<SettingsPanel />);
  for (const typed of ['M', 'Mrs', 'Mrs Helena', 'Mrs Helena Marsh']) hands.type('head', typed);
  hands.press('Save settings');
  await soon(() => expect(hands.says()).toContain('Saved.'));
  hands.leave();
  const again = handsOn(<SettingsPanel />);
  await soon(() => expect(slowly).toHaveBeenCalledTimes(4));
  await soon(() => expect(keptDrafts()).not.toContain('Mrs'));
  expect(again.field('head').value).toBe('Mrs Helena Marsh');
});

test('settings that cannot be saved say why, and stay as they were typed', async () => {
  open(pupilCase);
  const hands = handsOn(<SettingsPanel />);
  hands.type('checker', 'nowhere');
  hands.press('Save settings');
  await soon(() => expect(hands.says()).toContain('Enter a whole address'));
  expect(hands.field('checker').value).toBe('nowhere');
  hands.type('checker', '');
  hands.type('school', 'Hill School');
  hands.press('Save settings');
  await soon(() => expect(settings.value.school.name).toBe('Hill School'));
  await soon(() => expect([hands.says().includes('Saved.'), hands.field('school').value]).toEqual([true, 'Hill School']));
});
