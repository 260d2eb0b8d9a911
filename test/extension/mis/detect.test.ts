import { describe, expect, test } from 'vitest';
import { detect, doubtInWords, refusedInWords } from '../../../extension/mis/index.ts';
import { pageOf, sessions, table, weeks } from './pages.ts';

describe('the cheap look', () => {
  const full = '/ \\ / \\ / \\ / \\ / \\';
  const icons = `<img title="Present AM" src="data:,">`;
  const cases: Array<[why: string, html: string, found: boolean]> = [
    ['weeks', weeks({ '09 Nov 2026': full }), true],
    ['weeks that begin before the pupil joined', weeks({ '02 Nov 2026': '_ _ _ _ _ _ _ _ _ _', '09 Nov 2026': full }), true],
    ['sessions', sessions('9 Nov 2026 AM /', '9 Nov 2026 PM O ', '10 Nov 2026 AM /', '10 Nov 2026 PM O '), true],
    ['icons', table(['Date', 'AM', 'PM'], ['9 Nov 2026', icons, icons], ['10 Nov 2026', icons, icons]), true],
    [
      'percentages under a heading that says of what',
      `<h2>Attendance by week</h2>${table(['Week', '%'], ['Week 1', '90%'], ['Week 2', '88.5 %'], ['Week 3', '100%'])}`,
      true,
    ],
    ['percentages of something else', `<h2>Tests</h2>${table(['Test', '%'], ['1', '90%'], ['2', '88.5 %'], ['3', '100%'])}`, false],
    ['percentages on cards of a front page', '<h2>Attendance</h2><p>90%</p><p>91%</p><p>92%</p>', false],
    ['counts by code', table(['Name', '/', '\\', 'L', 'O'], ['Ada Sample', '40', '41', '2', '0']), true],
    ['points by house', table(['Week', 'B', 'K', 'L', 'R'], ['1', '40', '41', '2', '0'], ['2', '40', '41', '2', '0']), false],
    ['a timetable', table(['Period', 'Monday', 'Tuesday'], ['AM reg', 'B12', 'B12'], ['1', 'Ma', 'En'], ['PM reg', 'B12', 'B12']), false],
    ['events', table(['Date', 'Event'], ['9 Nov 2026', 'Letter'], ['10 Nov 2026', 'Meeting at 2.15pm']), false],
    ['nothing', '<p>Present AM, 9 Nov 2026</p>', false],
  ];
  test.each(cases)('%s', (_why, html, found) => {
    expect(detect(pageOf(html)) !== null).toBe(found);
  });
});

test('every reason is one plain sentence or two', () => {
  for (const words of [...Object.values(refusedInWords), ...Object.values(doubtInWords)]) expect(words).toMatch(/^[A-Z][^!]{20,160}\.$/);
});
