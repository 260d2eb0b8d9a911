import { describe, expect, test } from 'vitest';
import { inShort, readPage, readingOn, sessions, table, weeks } from './pages.ts';

const full = '/ \\ / \\ / \\ / \\ / \\';
const asWeek = '/\\/\\/\\/\\/\\';

describe('layouts that are read', () => {
  const cases: Array<[why: string, html: string, expected: string]> = [
    [
      'weeks down, days and halves across',
      weeks({ '02 Nov 2026': 'O O / \\ C2 C2 / \\ L U', '09 Nov 2026': full }),
      `2026-11-02 to 2026-11-13: OO/\\C2C2/\\LU ${asWeek}`,
    ],
    [
      'an empty week is a holiday, and weekends between have no session',
      weeks({ '19 Oct 2026': full, '26 Oct 2026': '_ _ _ _ _ _ _ _ _ _', '2 Nov 2026': full }),
      `2026-10-19 to 2026-11-06: ${asWeek} . ${asWeek}`,
    ],
    [
      'days after today are cut off, also when they hold a planned code',
      weeks({ '16 Nov 2026': full, '23 Nov 2026': 'C C _ _ _ _ _ _ _ _' }),
      `2026-11-16 to 2026-11-20: ${asWeek}`,
    ],
    [
      'a dash is a blank, an empty cell beside a mark too',
      weeks({ '09 Nov 2026': '- - / _ _ _ / \\ / \\' }),
      '2026-11-09 to 2026-11-13: --/-../\\/\\',
    ],
    ['the week may be named by its last day', weeks({ 'Week ending 13/11/2026': full }), `2026-11-09 to 2026-11-13: ${asWeek}`],
    ['the week may be named by both ends', weeks({ '09/11/2026 - 13/11/2026': full }), `2026-11-09 to 2026-11-13: ${asWeek}`],
    ['a row per session', sessions('Mon 9 Nov 2026 AM /', '09/11/2026    PM O ', '2026-11-10    AM C1'), '2026-11-09 to 2026-11-10: /OC1'],
    [
      'a row per day',
      table(['Date', 'AM', 'PM'], ['9 November 2026', 'L', '\\'], ['10 November 2026', 'I', 'I']),
      '2026-11-09 to 2026-11-10: L\\II',
    ],
    [
      'pupils down, sessions across',
      table(['Pupil', 'Mon 9 Nov 2026 AM', 'Mon 9 Nov 2026 PM'], ['Ada Sample', '/', '\\'], ['Ben Sample', 'O', 'O']),
      '2026-11-09 to 2026-11-09: /\\ + 2026-11-09 to 2026-11-09: OO',
    ],
    [
      'a clock time tells the half of the day',
      table(['Pupil', '9 Nov 2026 8.50AM', '9 Nov 2026 13:10'], ['Ada Sample', '/', 'N'], ['Ben Sample', '/', '\\']),
      '2026-11-09 to 2026-11-09: /N + 2026-11-09 to 2026-11-09: /\\',
    ],
    [
      'lessons between the sessions are left out',
      table(['Date', 'AM', 'P1', 'P2', 'PM'], ['9 Nov 2026', '/', 'O', 'N', '\\'], ['10 Nov 2026', 'I', 'I', 'I', 'I']),
      '2026-11-09 to 2026-11-10: /\\II',
    ],
    [
      'days by their letters, and another column after them',
      `<table><thead><tr><th rowspan="2">Week beginning</th>${['M', 'T', 'W', 'T', 'F'].map((day) => `<th colspan="2">${day}</th>`).join('')}<th rowspan="2">House</th></tr><tr>${'<th>AM</th><th>PM</th>'.repeat(5)}</tr></thead><tr><td>9 Nov 2026</td>${['/', '\\', 'O', 'O', '/', '\\', 'M', '\\', '/', 'T'].map((mark) => `<td>${mark}</td>`).join('')}<td>Plover</td></tr></table>`,
      '2026-11-09 to 2026-11-13: /\\OO/\\M\\/T',
    ],
    [
      'days by their letters, the latest first',
      `<table><thead><tr><th rowspan="2">Week beginning</th>${['F', 'T', 'W', 'T', 'M'].map((day) => `<th colspan="2">${day}</th>`).join('')}</tr><tr>${'<th>AM</th><th>PM</th>'.repeat(5)}</tr></thead><tr><td>9 Nov 2026</td>${['/', 'T', 'M', '\\', '/', '\\', 'O', 'O', 'I', '\\'].map((mark) => `<td>${mark}</td>`).join('')}</tr></table>`,
      '2026-11-09 to 2026-11-13: I\\OO/\\M\\/T',
    ],
    [
      'headings in plain cells',
      `<table><tr><td>Date</td><td>AM</td><td>PM</td></tr><tr><td>9 Nov 2026</td><td>/</td><td>\\</td></tr></table>`,
      '2026-11-09 to 2026-11-09: /\\',
    ],
    [
      'months over day numbers',
      `<table><thead><tr><th></th><th colspan="2">November 2026</th></tr><tr><th></th><th>Mon 9</th><th>Tue 10</th></tr></thead><tr><th>AM</th><td>/</td><td>O</td></tr><tr><th>PM</th><td>\\</td><td>O</td></tr></table>`,
      '2026-11-09 to 2026-11-10: /\\OO',
    ],
    [
      'a section row gives the week to the rows below',
      `<table><thead><tr><th>Day</th><th>AM</th><th>PM</th></tr></thead><tr><td colspan="3">Week beginning 9 Nov 2026</td></tr><tr><td>Monday</td><td>/</td><td>\\</td></tr><tr><td>Tuesday</td><td>O</td><td>O</td></tr></table>`,
      '2026-11-09 to 2026-11-10: /\\OO',
    ],
    [
      'the year boundary makes two registers',
      sessions('22 Jul 2026 AM /', '22 Jul 2026 PM \\', '01 Sep 2026 AM O '),
      '2026-07-22 to 2026-07-22: ..../\\ + 2026-09-01 to 2026-09-01: ..O',
    ],
  ];
  test.each(cases)('%s', async (_why, html, expected) => {
    expect(inShort(await readPage(html))).toBe(`read ${expected}`);
  });
});

describe('what is no register', () => {
  const cases: Array<[why: string, html: string, expected: string]> = [
    [
      'a timetable',
      table(
        ['Period', 'Monday', 'Tuesday', 'Wednesday'],
        ['AM reg', 'B12', 'B12', 'Hall'],
        ['1', 'Ma', 'En', 'Sc'],
        ['PM reg', 'B12', 'B12', 'B12'],
      ),
      'no-register',
    ],
    [
      'a list of events',
      table(['Date', 'Event'], ['9 Nov 2026', 'Letter sent home'], ['10 Nov 2026', 'Meeting with parents']),
      'no-register',
    ],
    ['a calendar', table(['Mon', 'Tue', 'Wed', 'Thu', 'Fri'], ['2', '3', '4', '5', '6'], ['9', '10', '11', '12', '13']), 'no-register'],
    ['percentages', table(['Term', 'Attendance'], ['Autumn 2026', '91.2%'], ['Summer 2026', '88.0%']), 'refused percentages-only'],
    [
      'counts by code, codes across',
      table(['Name', '/', '\\', 'L', 'O', 'U'], ['Ada Sample', '40', '41', '2', '0', ''], ['Ben Sample', '38', '41', '2', '-', '1']),
      'refused counts-only',
    ],
    [
      'counts by code, headings like any other cells',
      '<table><tr><td>Name<td>/<td>\\<td>L<td>O<tr><td>Ada Sample<td>40<td>41<td>2<td>0</table>',
      'refused counts-only',
    ],
    [
      'counts by code, codes down, with words and shares',
      table(
        ['Code', 'Meaning', 'Sessions', '%'],
        ['/', 'Present', '40', '48%'],
        ['\\', 'Present', '41', '49%'],
        ['L', 'Late', '2', '1%'],
        ['O', 'Absent', '1', '1%'],
      ),
      'refused counts-only',
    ],
    [
      'a key to the codes',
      `<h1>Attendance and absence codes</h1>${table(['Code', 'Meaning'], ['/', 'Present in the morning'], ['\\', 'Present in the afternoon'], ['L', 'Late before'], ['I', 'Illness'])}`,
      'no-register',
    ],
    ['points by house', table(['Week beginning', 'B', 'K', 'L', 'R'], ['9 Nov 2026', '40', '41', '2', '0']), 'no-register'],
    ['what its own heading says is of staff', `<h1>Staff away</h1>${weeks({ '09 Nov 2026': 'S S _ _ T T _ _ _ _' })}`, 'no-register'],
    ['a percentage on a card', '<h1>Ada Sample</h1><p>Attendance</p><p>91.2%</p>', 'refused percentages-only'],
    [
      'a part-time timetable of ticks',
      `<h2>Agreed times</h2>${table(['Session', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri'], ['AM', '✓', '✓', '✗', '✓', '✓'], ['PM', '✗', '✗', '✗', '✓', '✗'])}`,
      'refused pattern',
    ],
    ['a planned pattern in codes, even with dates', `<h2>Planned pattern</h2>${weeks({ '09 Nov 2026': full })}`, 'refused pattern'],
    [
      'marks for lessons only',
      table(['Date', 'P1', 'P2', 'P3'], ['9 Nov 2026', '/', '/', 'N'], ['10 Nov 2026', '/', 'L', '/']),
      'refused lessons-only',
    ],
    [
      'lessons by the clock',
      table(
        ['Pupil', '9 Nov 2026 09:00', '9 Nov 2026 10:00', '9 Nov 2026 11:15'],
        ['Ada Sample', '/', '/', '/'],
        ['Ben Sample', '/', 'O', 'O'],
      ),
      'refused lessons-only',
    ],
    [
      'days without halves',
      table(['Pupil', '9 Nov 2026', '10 Nov 2026'], ['Ada Sample', '/', 'O'], ['Ben Sample', '/', 'I']),
      'refused no-sessions',
    ],
    [
      'days written together: they could be numbers of pupils, so they are no days, and no plan either',
      table(['Session', '20261109', '20261110', '20261111', '20261112'], ['AM', '/', 'O', '/', '/'], ['PM', '\\', 'O', '\\', 'I']),
      'refused no-dates',
    ],
    [
      'a plan without a word that it is one: days of a week, and no date',
      table(['Session', 'Mon', 'Tue', 'Wed', 'Thu'], ['AM', '/', 'O', '/', '/'], ['PM', '\\', 'O', '\\', 'I']),
      'refused pattern',
    ],
    [
      'numbered weeks',
      weeks({ 'Week 1': full, 'Week 2': full, 'Week 3': full, 'Week 4': full, 'Week 5': full, 'Week 6': full }),
      'refused no-dates',
    ],
    ['a grid with nothing in it', weeks({ '09 Nov 2026': '_ _ _ _ _ _ _ _ _ _' }), 'refused no-marks'],
    ['only days to come', weeks({ '23 Nov 2026': full }), 'refused future-only'],
    ['an empty page', '<h1>Welcome</h1>', 'no-register'],
  ];
  test.each(cases)('%s', async (_why, html, expected) => {
    expect(inShort(await readPage(html))).toBe(expected);
  });
});

test('whole reading of a small page, counted', async () => {
  const reading = await readingOn(`<h1>Ada Sample</h1>${weeks({ '09 Nov 2026': '/ \\ O O - - / ?? _ _' })}`);
  expect(reading).toEqual({
    source: { layout: 'week-rows', title: 'Ada Sample' },
    pupils: [
      {
        identity: { name: 'Ada Sample', upn: null, dateOfBirth: null, pageId: null },
        registers: [{ schoolYear: 2026, span: { from: '2026-11-09', to: '2026-11-13' }, marks: '/\\OO--/?' }],
        notUnderstood: [{ day: '2026-11-12', session: 'PM', shown: '??' }],
      },
    ],
    coverage: { seen: 10, declared: null, read: 5, blank: 2, notUnderstood: 1, empty: 2 },
    comments: [],
    complete: false,
    doubts: ['unknown-codes'],
  });
});
