import { render, type ComponentChild } from 'preact';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { PupilCase } from '../../../extension/case/case.ts';
import * as changes from '../../../extension/case/changes.ts';
import { ChildDetails } from '../../../extension/ui/child-details.tsx';
import { ContactsPanel } from '../../../extension/ui/contacts-panel.tsx';
import { OutcomePanel } from '../../../extension/ui/outcome-panel.tsx';
import { SettingsPanel } from '../../../extension/ui/settings-panel.tsx';
import { settings } from '../../../extension/ui/state.ts';
import { add, all, mother } from '../case/recorded.ts';
import { handsOn, type Hands, keptDrafts, now, open, soon } from './at-hand.ts';
import { drafts, kept } from './memory-store.ts';

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

describe('a draft brings back what the user typed, and nothing that has changed meanwhile', () => {
  const readFromAPage = changes.describePupil({ upn: 'X1', yearGroup: 'Year 9' });
  const details = () => handsOn(<ChildDetails pupilCase={now()} />);
  const typedIn = (hands: Hands) => ['forename', 'upn', 'yearGroup'].map((name) => hands.field(name).value);

  test('while the panel was closed', async () => {
    open(pupilCase);
    const before = details();
    before.type('forename', 'Cyr');
    await soon(() => expect(keptDrafts()).toContain('Cyr'));
    before.leave();
    kept.set(pupilCase.id, readFromAPage(pupilCase));
    const again = details();
    await soon(() => expect(typedIn(again)).toEqual(['Cyr', 'X1', 'Year 9']));
  });

  test('while the form was open', async () => {
    open(pupilCase);
    const before = details();
    before.type('forename', 'Cyr');
    render(<ChildDetails pupilCase={readFromAPage(pupilCase)} />, before.host);
    before.type('forename', 'Cyril');
    await soon(() => expect(keptDrafts()).toContain('Cyril'));
    before.leave();
    kept.set(pupilCase.id, changes.describePupil({ upn: 'X2', yearGroup: 'Year 9' })(pupilCase));
    const again = details();
    await soon(() => expect(typedIn(again)).toEqual(['Cyril', 'X2', 'Year 9']));
  });

  test('and a field that was emptied stays empty, a box that was unticked unticked', async () => {
    open(pupilCase);
    const correction = '.list';
    const before = handsOn(<ContactsPanel pupilCase={pupilCase} />);
    before.type('note', '', correction);
    before.host.querySelector<HTMLInputElement>(`${correction} [name="parents"]`)!.click();
    await soon(() => expect(keptDrafts()).toContain('["parents"]'));
    before.leave();
    const again = handsOn(<ContactsPanel pupilCase={pupilCase} />);
    await soon(() => expect([again.field('note', correction).value, again.field('parents', correction).checked]).toEqual(['', false]));
  });
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
