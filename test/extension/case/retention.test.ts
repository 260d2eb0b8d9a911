import { expect, test } from 'vitest';
import { newCase } from '../../../extension/case/case.ts';
import { keptTooLong } from '../../../extension/case/retention.ts';

const opened = { at: '2026-01-01T09:00:00.000Z', by: '' };
const pupilCase = (changed?: string) => ({ ...newCase('one', { name: 'Wilf Tansley' }, opened), ...(changed && { changed }) });

test.each([
  { why: 'changed to the minute so long ago', changed: '2026-10-21T09:00:00.000Z', listed: false },
  { why: 'a minute longer', changed: '2026-10-21T08:59:00.000Z', listed: true },
  { why: 'opened long ago and changed today', changed: '2026-11-20T08:00:00.000Z', listed: false },
  { why: 'kept by a version that noted no changes', changed: undefined, listed: true },
  { why: 'changed in the future: the clock was wrong', changed: '2027-11-20T08:00:00.000Z', listed: false },
])('$why', ({ changed, listed }) => {
  expect(keptTooLong([pupilCase(changed)], 30, '2026-11-20T09:00:00.000Z')).toHaveLength(listed ? 1 : 0);
});
