import { render } from 'preact';
import { expect, test } from 'vitest';
import { ReturnsPart } from '../../../extension/ui/returns-part.tsx';
import { contextOf } from '../../../shared/checklist/context.ts';
import { returnKinds } from '../../../shared/register/return-kinds.ts';

test('a return that is not due by the count is asked after, with when it is made and what is sent', () => {
  const compulsoryAge = { from: '2017-03-31', to: '2028-06-30' };
  const week = { span: { from: '2026-09-07', to: '2026-09-11' }, marks: '/\\/\\/\\/\\/\\', compulsoryAge, onRoll: { from: '2026-09-07' } };
  const panel = document.createElement('div');
  render(<ReturnsPart context={contextOf({ registers: [week] }, '2026-09-11', {})} />, panel);
  const lines = [...panel.querySelectorAll('li')].map(({ textContent }) => textContent ?? '');
  expect(lines).toHaveLength(3);
  expect(lines[0]).toContain('Not due by what is counted');
  for (const [place, kind] of (['attendance', 'sickness', 'new-pupil'] as const).entries())
    for (const words of [`${returnKinds[kind].asks} If so, ${returnKinds[kind].ifYes}.`, returnKinds[kind].when, returnKinds[kind].sends])
      expect(lines[place]).toContain(words);
});
