import { describe, expect, test } from 'vitest';
import { readingOn, registersIn, table, weeks } from './pages.ts';

describe('what all marks of a pupil tell together', () => {
  const cases: Array<[why: string, html: string, marks: string, doubts: string[]]> = [
    [
      'the afternoon’s mark in a morning: neither half of that day is believed',
      weeks({ '09 Nov 2026': '\\ / / \\ O O / \\ / \\' }),
      '2026-11-09 to 2026-11-13: ??/\\OO/\\/\\',
      ['unknown-codes'],
    ],
    [
      'on more days than bear their halves out: no day is believed, not one without a mark of presence either',
      weeks({ '09 Nov 2026': '\\ / \\ / O O / \\ \\ /' }),
      '2026-11-09 to 2026-11-13: ??????????',
      ['unknown-codes'],
    ],
    [
      'one mark of presence for both halves: the register tells them not apart',
      weeks({ '09 Nov 2026': '/ / / / O / / / / /' }),
      '2026-11-09 to 2026-11-13: ////O/////',
      [],
    ],
    [
      'the morning’s mark in an afternoon, where the register does tell them apart',
      weeks({ '09 Nov 2026': '/ / / \\ O O / \\ / \\' }),
      '2026-11-09 to 2026-11-13: ??/\\OO/\\/\\',
      ['unknown-codes'],
    ],
    [
      'mornings alone: nothing is known of the afternoons',
      table(['Date', 'AM'], ['9 Nov 2026', '/'], ['10 Nov 2026', 'O'], ['11 Nov 2026', '/']),
      '2026-11-09 to 2026-11-11: /?O?/?',
      ['one-half'],
    ],
    [
      'a mark on a Saturday',
      table(['Date', 'AM', 'PM'], ['13 Nov 2026', '/', '\\'], ['14 Nov 2026', '/', '\\'], ['16 Nov 2026', '/', '\\']),
      '2026-11-13 to 2026-11-16: ......../\\/\\ /\\',
      ['weekend-marks'],
    ],
    [
      'two school years are two registers, each of the days that are its own',
      table(
        ['Date', 'AM', 'PM'],
        ['16 Jul 2026', '/', '\\'],
        ['17 Jul 2026', 'O', 'O'],
        ['7 Sep 2026', '/', '\\'],
        ['9 Sep 2026', 'I', 'I'],
      ),
      '2026-07-16 to 2026-07-17: ....../\\OO + 2026-09-07 to 2026-09-09: /\\..II',
      [],
    ],
    [
      'today without a mark yet: nothing is said of it, not that there is no school',
      weeks({ '16 Nov 2026': '/ \\ / \\ O O / \\ _ _' }),
      '2026-11-16 to 2026-11-19: /\\/\\OO/\\',
      [],
    ],
    [
      'today with a mark in the morning alone: the afternoon is still to come',
      weeks({ '16 Nov 2026': '/ \\ / \\ O O / \\ / _' }),
      '2026-11-16 to 2026-11-20: /\\/\\OO/\\/',
      [],
    ],
    [
      'a day before today without a mark is one without school',
      weeks({ '09 Nov 2026': '/ \\ / \\ O O / \\ _ _', '16 Nov 2026': '/ \\ _ _ _ _ _ _ _ _' }),
      '2026-11-09 to 2026-11-19: /\\/\\OO/\\ /\\',
      [],
    ],
  ];
  test.each(cases)('%s', async (_why, html, marks, doubts) => {
    const reading = await readingOn(`<h1>Ada Sample: attendance</h1>${html}`);
    expect([registersIn(reading), reading.doubts]).toEqual([marks, doubts]);
  });

  test('a part of a table that is not shown is left out, and said to be', async () => {
    const html = table(['Date', 'AM', 'PM'], ['9 Nov 2026', '/', '\\'], ['10 Nov 2026', 'O', 'O']);
    const hidden = '<tbody style="display:none"><tr><td>11 Nov 2026</td><td>O</td><td>O</td></tr></tbody></table>';
    const reading = await readingOn(html.replace('</table>', hidden));
    expect([registersIn(reading), reading.doubts]).toEqual(['2026-11-09 to 2026-11-10: /\\OO', ['hidden-cells']]);
  });
});
