import { describe, expect, test } from 'vitest';
import { readingOn, table, weeks } from './pages.ts';

const said = async (html: string): Promise<string[]> =>
  (await readingOn(`<h1>Ada Sample</h1>${html}`)).comments.map(
    ({ pupil, day, session, shown }) => `${pupil} ${day} ${session ?? 'day'} ${shown}`,
  );

describe('what staff wrote beside a mark', () => {
  const cases: Array<[why: string, html: string, expected: string[]]> = [
    [
      'in a column, of the session of its row, and never taken for a mark',
      table(
        ['Date', 'Session', 'Code', 'Comment'],
        ['9 Nov 2026', 'AM', '/', ''],
        ['9 Nov 2026', 'PM', 'N', 'O if none by 12 Nov'],
        ['10 Nov 2026', 'AM', 'I', 'I'],
      ),
      ['0 2026-11-09 PM O if none by 12 Nov', '0 2026-11-10 AM I'],
    ],
    [
      'in a column beside both halves of a day',
      table(['Date', 'AM', 'PM', 'Notes'], ['9 Nov 2026', '/', 'O', 'Left at noon'], ['10 Nov 2026', '/', '\\', '']),
      ['0 2026-11-09 day Left at noon'],
    ],
    [
      'in a tooltip that says so',
      table(['Date', 'AM', 'PM'], ['9 Nov 2026', '/', '<span title="O: Comment: no answer at home">O</span>'], ['10 Nov 2026', '/', '\\']),
      ['0 2026-11-09 PM no answer at home'],
    ],
    [
      'of each pupil of a class',
      table(['Pupil', '9 Nov 2026 AM', '9 Nov 2026 PM', 'Comments'], ['Ada Sample', '/', '\\', ''], ['Ben Sample', 'O', 'O', 'Rang twice']),
      ['1 2026-11-09 day Rang twice'],
    ],
    [
      'in a tooltip of a day to come',
      table(['Date', 'AM', 'PM'], ['20 Nov 2026', '/', '\\'], ['23 Nov 2026', '<span title="C: Comment: a wedding">C</span>', '']),
      [],
    ],
    ['a day to come has none', table(['Date', 'AM', 'PM', 'Note'], ['20 Nov 2026', '/', '\\', ''], ['23 Nov 2026', '', '', 'Trip']), []],
    [
      'beside a whole week it is on no mark',
      weeks({ '09 Nov 2026': '/ \\ O O / \\ / \\ / \\' })
        .replace('<th rowspan="2">Week beginning</th>', '<th rowspan="2">Week beginning</th><th rowspan="2">Comment</th>')
        .replace('<td>09 Nov 2026</td>', '<td>09 Nov 2026</td><td>Ill on Tuesday</td>'),
      [],
    ],
    [
      'a column of reasons is no comment: it may hold the words of the mark',
      table(['Date', 'AM', 'PM', 'Reason'], ['9 Nov 2026', '/', 'I', 'Illness'], ['10 Nov 2026', '/', '\\', '']),
      [],
    ],
  ];
  test.each(cases)('%s', async (_why, html, expected) => {
    expect(await said(html)).toEqual(expected);
  });
});
