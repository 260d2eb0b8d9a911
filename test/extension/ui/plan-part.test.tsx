import { render } from 'preact';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { matchForm, planFill, type FieldKey, type JournalEntry } from '../../../extension/forms/index.ts';
import { PlanPart } from '../../../extension/ui/plan-part.tsx';
import { box, given, look, under } from '../forms/page.ts';

/** Outside the page that is looked at. */
let panel: HTMLElement;
beforeEach(() => {
  panel = document.createElement('div');
});
afterEach(() => render(null, panel));

const form = () =>
  look(under('Pupil details', box('UPN', 'value=A000000000002')) + under('Parent 1', box('Telephone', 'value="01632 960001"')));

/** The part as it is drawn where the telephone number was filled from here; what an undo was asked for. */
function drawn(values: Partial<Record<FieldKey, string>>, withheld: FieldKey[]): JournalEntry[][] {
  const page = form();
  const [, { id: fieldId, signature, kind }] = page.fields as [unknown, (typeof page.fields)[number]];
  const journal = [{ fieldId, signature, kind, key: 'parent.1.phone' as const, before: '', after: '01632 960001', at: 1, caseId: 'one' }];
  const undone: JournalEntry[][] = [];
  render(
    <PlanPart
      plan={planFill(page, matchForm(page), given(values), {}, withheld)}
      form={page}
      journal={journal}
      results={new Map()}
      heading="Parent 1"
      onFill={() => undefined}
      onFillAll={null}
      onUndo={(entries) => undone.push(entries)}
    />,
    panel,
  );
  return undone;
}

const press = (words: string) => [...panel.querySelectorAll('button')].find(({ textContent }) => textContent?.startsWith(words))?.click();

test('where the form turns out to be another child’s, nothing is filled and what was can be undone', () => {
  const undone = drawn({ 'pupil.upn': 'A000000000001' }, []);
  expect(panel.textContent).toContain('may be another child’s');
  press('Undo all');
  expect(undone.map((entries) => entries.map(({ key }) => key))).toEqual([['parent.1.phone']]);
});

test('what must no longer be told and stands on the form is said, and can be undone', () => {
  const undone = drawn({}, ['parent.1.phone']);
  expect(panel.textContent).toContain('still stands on the form');
  press('Undo this one');
  expect(undone).toHaveLength(1);
});

test('what must not be told and was never filled is only kept back', () => {
  drawn({}, ['pupil.upn']);
  expect(panel.querySelector('[data-state=withheld]')?.textContent).not.toContain('still stands');
});
