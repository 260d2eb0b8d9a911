import { describe, expect, test } from 'vitest';
import { whereIn } from '../../../extension/mis/where.ts';
import { readingOn, table } from './pages.ts';

const on = async (...rows: string[][]) => whereIn(await readingOn(`<h1>Ada Sample</h1>${table(['Date', 'AM', 'PM'], ...rows)}`));

describe('where what was counted is', () => {
  test('every day seen, over weekends; sessions without a mark; sessions not understood, with what is shown', async () => {
    expect(await on(['13 Nov 2026', '/', '-'], ['16 Nov 2026', '??', '\\'], ['17 Nov 2026', '/', '\\'])).toEqual({
      seen: [{ from: '2026-11-13', to: '2026-11-17' }],
      notReached: [],
      blank: [{ pupil: 0, day: '2026-11-13', session: 'PM' }],
      notUnderstood: [{ pupil: 0, day: '2026-11-16', session: 'AM', shown: '??' }],
    });
  });

  test('a day that was not seen parts two stretches', async () => {
    const reading = await readingOn(
      `<h1>Ada Sample</h1>${table(['Date', 'AM', 'PM'], ['9 Nov 2026', '/', '\\'], ['10 Nov 2026', '/', '\\'])}`,
    );
    const [pupil] = reading.pupils;
    const registers = [{ schoolYear: 2026, span: { from: '2026-11-09', to: '2026-11-12' }, marks: '/\\?????\\' }];
    const { seen, notReached } = whereIn({ ...reading, pupils: [{ ...pupil!, registers }] });
    expect(notReached).toEqual([{ from: '2026-11-10', to: '2026-11-11' }]);
    expect(seen).toEqual([
      { from: '2026-11-09', to: '2026-11-09' },
      { from: '2026-11-12', to: '2026-11-12' },
    ]);
  });
});
