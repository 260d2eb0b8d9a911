import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { current, type Reply } from '../../../extension/case/case.ts';
import * as changes from '../../../extension/case/changes.ts';
import { noSettings } from '../../../extension/case/settings.ts';
import { ContactsPanel } from '../../../extension/ui/contacts-panel.tsx';
import { DecisionPart } from '../../../extension/ui/decision-part.tsx';
import { DocumentsPanel } from '../../../extension/ui/documents-panel.tsx';
import { LettersPanel } from '../../../extension/ui/letters-panel.tsx';
import { OutcomePanel } from '../../../extension/ui/outcome-panel.tsx';
import { QuestionsPanel } from '../../../extension/ui/questions-panel.tsx';
import { asOf as shownDay } from '../../../extension/ui/as-of.ts';
import { settings } from '../../../extension/ui/state.ts';
import { add, all, mother } from '../case/recorded.ts';
import { aMoment, expectUnchanged, handsOn, now, open, soon } from './at-hand.ts';

vi.mock('wxt/browser', () => ({ browser: fakeBrowser }));
vi.mock('../../../extension/case/store.ts', () => import('./memory-store.ts'));
beforeEach(() => {
  fakeBrowser.reset();
  document.body.replaceChildren();
  shownDay.value = '2026-11-20';
  settings.value = { ...noSettings, authority: 'kent', route: 'statutory-intervention' };
});

const first = { at: '2026-11-18T09:00:00.000Z', by: '' };
const dana = add('parents', 'dana', { ...mother, forename: 'Dana' });

describe('a letter', () => {
  const letter = {
    kind: 'attendance-concern',
    sent: '2026-10-05',
    parents: ['dana'],
    states: { 'support-offered': 'yes', 'certificate-attached': 'yes', 'legal-action': 'no' },
  };

  test('corrected under a checklist that asks less keeps what another had it say', async () => {
    settings.value = { ...settings.value, route: 'nowhere' };
    open(all(dana, add('letters', 'l1', letter)));
    const hands = handsOn(<LettersPanel pupilCase={now()} />);
    hands.type('sent', '6/10', '.list');
    hands.press('Save the correction');
    await soon(() => expect(current(now().evidence.letters)[0]!.entry.sent).toBe('2026-10-06'));
    expect(current(now().evidence.letters)[0]!.entry.states).toEqual(letter.states);
  });

  test('to nobody is refused, and says why', async () => {
    const before = all(dana);
    open(before);
    const hands = handsOn(<LettersPanel pupilCase={before} />);
    const form = hands.button('Add this letter')!.form!;
    form.querySelector<HTMLInputElement>('[name=sent]')!.value = '6/10';
    form.querySelector<HTMLInputElement>('[name=parents]')!.click();
    hands.press('Add this letter');
    await soon(() => expect(hands.says()).toContain('Say to whom it was sent'));
    expectUnchanged(before);
  });
});

test('what was said of a call does not run into who wrote it down', () => {
  const call = add('contacts', 'k1', { channel: 'phone', day: '2026-10-05', direction: 'made', parents: ['dana'], note: 'no answer' });
  const { host } = handsOn(<ContactsPanel pupilCase={all(dana, call)} />);
  expect([...host.querySelectorAll('.list p')].map(({ textContent }) => textContent)).toContain('Written down on 20 November 2026.');
});

describe('a decision', () => {
  test('keeps the one before it, and shows it', () => {
    const decided = all(changes.decide({ right: 'no', name: 'Ada Head', role: 'head', day: '2026-11-10' }, first));
    const again = changes.decide({ right: 'yes', name: 'Bo Champion', role: 'champion', day: '2026-11-19' }, first)(decided);
    expect(again.decision).toMatchObject({
      right: 'yes',
      former: [{ entry: { right: 'no', name: 'Ada Head', role: 'head', day: '2026-11-10' }, until: first }],
    });
    expect(handsOn(<DecisionPart pupilCase={again} />).says()).toContain('Before that: Ada Head (Head teacher) decided on 10 Nov');
  });

  test('is not saved without Yes or No, which the browser asks for', async () => {
    const before = all();
    open(before);
    const hands = handsOn(<DecisionPart pupilCase={before} />);
    hands.type('name', 'Ada Head');
    hands.press('Save the decision');
    await aMoment();
    expect([hands.field('right').validity.valueMissing, hands.field('name').value]).toEqual([true, 'Ada Head']);
    expectUnchanged(before);
  });
});

describe('what was sent, and the reply', () => {
  const sent = changes.recordSent({ day: '2026-11-16', reference: 'KCC/1' }, first);
  const accepted: Reply = { kind: 'accepted', day: '2026-11-17', items: [] };

  test('a second reply keeps the first', () => {
    const replied = all(sent, changes.recordReply(accepted, first), changes.recordReply({ ...accepted, kind: 'declined' }, first));
    expect(replied.sent[0]).toMatchObject({ reply: { kind: 'declined' } });
    expect(replied.sent[0]!.former?.at(-1)).toEqual({ entry: { day: '2026-11-16', reference: 'KCC/1', reply: accepted }, until: first });
    expect(handsOn(<OutcomePanel pupilCase={replied} />).says()).toContain('The reply recorded before, kept: accepted');
  });

  test('a day typed wrongly is corrected, and the reply stays', async () => {
    open(all(sent, changes.recordReply(accepted, first)));
    const hands = handsOn(<OutcomePanel pupilCase={now()} />);
    hands.type('day', '17/11', '.list');
    hands.press('Save the correction');
    await soon(() => expect(now().sent[0]).toMatchObject({ day: '2026-11-17', reference: 'KCC/1', reply: accepted }));
    expect(now().sent[0]!.former?.map(({ entry }) => entry.day)).toEqual(['2026-11-16', '2026-11-16']);
  });

  test('one recorded by mistake is taken out, and stays in the record', async () => {
    open(all(sent));
    handsOn(<OutcomePanel pupilCase={now()} />).press('Recorded by mistake: take out');
    await soon(() => expect(now().sent[0]).toHaveProperty('struck'));
    expect(handsOn(<OutcomePanel pupilCase={now()} />).says()).not.toContain('KCC/1');
    expect(changes.recordReply(accepted, first)(now())).toEqual(now());
  });

  test('a reason of one’s own is told in good English', () => {
    const other = all(changes.recordContinued({ id: 'x', reason: 'other', items: [] }, first));
    expect(handsOn(<OutcomePanel pupilCase={other} />).says()).toContain('another reason, which I will write');
  });
});

describe('advice', () => {
  const advice = add('advice', 'a1', {
    from: 'safeguarding-lead',
    day: '2026-11-10',
    item: 'safeguarding-lead',
    who: 'Kim Worker',
    said: 'Go on',
  });

  test('is corrected, and keeps what stood before', async () => {
    open(all(advice));
    const hands = handsOn(<QuestionsPanel pupilCase={now()} />);
    hands.type('said', 'Wait for the review', '.list');
    hands.press('Save the correction');
    await soon(() => expect(current(now().evidence.advice)[0]!.entry.said).toBe('Wait for the review'));
    expect(now().evidence.advice.entries[0]!.former.map(({ entry }) => entry.said)).toEqual(['Go on']);
  });

  test('is taken out', async () => {
    open(all(advice));
    handsOn(<QuestionsPanel pupilCase={now()} />).press('Recorded by mistake: take out');
    await soon(() => expect(current(now().evidence.advice)).toEqual([]));
  });
});

describe('the days a document covers', () => {
  test.each([
    { why: 'end before they begin', from: '20/10', to: '1/10', says: 'is before the first' },
    { why: 'have no end', from: '1/10', to: '', says: 'the first and the last day' },
  ])('are refused where they $why', async ({ from, to, says }) => {
    const before = all();
    open(before);
    const hands = handsOn(<DocumentsPanel pupilCase={before} />);
    const typed = (name: string) => hands.button('Add this document')!.form!.querySelector<HTMLInputElement>(`[name=${name}]`)!;
    [typed('from').value, typed('to').value] = [from, to];
    hands.press('Add this document');
    await soon(() => expect(hands.says()).toContain(says));
    expect([typed('from').value, typed('to').value]).toEqual([from, to]);
    expect(document.activeElement?.textContent).toBe('Add this document');
    expectUnchanged(before);
  });
});
