import { render, type ComponentChild } from 'preact';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { noSettings } from '../../../extension/case/settings.ts';
import type { PupilCase } from '../../../extension/case/case.ts';
import { FindingPart } from '../../../extension/ui/finding-part.tsx';
import { LetterMatrix } from '../../../extension/ui/letter-matrix.tsx';
import { ParentsPanel } from '../../../extension/ui/parents-panel.tsx';
import { ParentTicks } from '../../../extension/ui/parent-ticks.tsx';
import { settings } from '../../../extension/ui/state.ts';
import { answerCheck } from '../../../shared/contract/answer-check.ts';
import { toCheckRequest } from '../../../extension/case/check-request.ts';
import { list } from '../../../extension/case/changes.ts';
import { add, all, asOf, checklist, mother } from '../case/recorded.ts';
import { handsOn, now, open, soon } from './at-hand.ts';

vi.mock('wxt/browser', () => ({ browser: fakeBrowser }));
vi.mock('../../../extension/case/store.ts', () => import('./memory-store.ts'));
beforeEach(() => void (settings.value = { ...noSettings, authority: 'kent', route: 'statutory-intervention' }));

const dana = add('parents', 'dana', { ...mother, forename: 'Dana', surname: 'Ashdene', contact: 'in-contact' });
const neil = add('parents', 'neil', { ...mother, forename: 'Neil', surname: 'Rook', contact: 'must-not-contact' });
const drawn = (part: ComponentChild): HTMLElement => {
  const host = document.createElement('div');
  render(part, host);
  return host;
};

/** Every finding that something is missing, as the panel says it. */
function actions(pupilCase: PupilCase): Array<{ item: string; says: string }> {
  const request = toCheckRequest(pupilCase, checklist, asOf, crypto.randomUUID(), []);
  return answerCheck(request, checklist).findings.flatMap((finding) => {
    const says = drawn(<FindingPart finding={finding} pupilCase={pupilCase} />).querySelector('.action')?.textContent ?? '';
    return finding.verdict === 'missing' ? [{ item: finding.item, says }] : [];
  });
}

describe('promise 12: a finding offers nothing that would reach a parent who must not be contacted', () => {
  const noLetters = [list('parents', true), list('letters', true), list('meetings', true), list('contacts', true)];
  const letterOf = (pupilCase: PupilCase) => actions(pupilCase).filter(({ says }) => /letter/i.test(says));

  test('where nobody else is listed, whom to ask stands in the place of what to do', () => {
    const found = actions(all(neil, ...noLetters));
    expect(found.filter(({ says }) => says.includes('Designated Safeguarding Lead')).length).toBeGreaterThan(0);
    expect(letterOf(all(neil, ...noLetters)).filter(({ says }) => /send|write to|invite/i.test(says))).toEqual([]);
  });

  test('beside others it says for whom it is not', () => {
    const found = letterOf(all(dana, neil, ...noLetters));
    expect(found.length).toBeGreaterThan(0);
    expect(found.filter(({ says }) => !says.includes('Not for Neil Rook, who must not be contacted.'))).toEqual([]);
  });

  test('where everybody may be contacted nothing is added', () => {
    expect(actions(all(dana, ...noLetters)).filter(({ says }) => /Not for|Safeguarding Lead and the authority/.test(says))).toEqual([]);
  });
});

describe('promise 12: a letter is not recorded as one to nobody', () => {
  test('where nobody may be sent one, there is no form for it', () => {
    const matrix = drawn(<LetterMatrix pupilCase={all(neil)} />);
    expect([matrix.querySelector('form'), matrix.textContent]).toEqual([null, expect.stringContaining('Designated Safeguarding Lead')]);
    expect(drawn(<LetterMatrix pupilCase={all(dana, neil)} />).querySelector('form')).not.toBeNull();
  });

  test('who must not be contacted is said beside the tick', () => {
    const ticks = drawn(<ParentTicks legend="Sent to" pupilCase={all(dana, neil)} />);
    expect([...ticks.querySelectorAll('label')].map(({ textContent }) => textContent)).toEqual([
      'Dana Ashdene',
      'Neil Rook (must not be contacted)',
    ]);
  });
});

test('a letter that has to say nothing in particular is not asked what it says', () => {
  settings.value = { ...noSettings, authority: 'barking-and-dagenham', route: 'prosecution' };
  const matrix = drawn(<LetterMatrix pupilCase={all(dana)} />);
  const asksOf = (kind: string) => matrix.querySelector(`[data-letter="${kind}"] + tr fieldset`);
  expect([asksOf('attendance-concern'), asksOf('warning')?.textContent]).toEqual([null, expect.stringContaining('legal action')]);
});

describe('who is no longer a parent of this child is not written to', () => {
  const left = add('parents', 'ned', { ...mother, forename: 'Ned', surname: 'Pike', contact: 'in-contact', roleTo: '2026-08-31' });

  test('by a letter that is recorded in one press', async () => {
    open(all(dana, left));
    const hands = handsOn(<LetterMatrix pupilCase={now()} />);
    hands.type('sent', '9 Oct 2026', '[data-letter] + tr');
    hands.press('Record: posted to each separately, copies kept');
    await soon(() => expect(now().evidence.letters.entries.map(({ entry }) => entry.parents)).toEqual([['dana']]));
  });

  test('by what is ticked before anybody ticks', () => {
    const ticks = drawn(<ParentTicks legend="Sent to" pupilCase={all(dana, left)} />);
    expect([...ticks.querySelectorAll('input')].map(({ checked }) => checked)).toEqual([true, false]);
  });
});

test('a confidential address is said in the list of parents', () => {
  const secret = add('parents', 'eve', { ...mother, confidentialAddress: 'yes' });
  expect(drawn(<ParentsPanel pupilCase={all(secret)} />).querySelector('.list')?.textContent).toContain('address is confidential');
  expect(drawn(<ParentsPanel pupilCase={all(dana)} />).querySelector('.list')?.textContent).not.toContain('is confidential');
});
