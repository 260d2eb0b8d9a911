import { describe, expect, test } from 'vitest';
import { blockOf } from '../../../extension/mis/block.ts';
import { cellOf } from '../../../extension/mis/cell.ts';
import type { Cell } from '../../../extension/mis/page.ts';
import { lookingAt } from '../../../extension/mis/read.ts';
import { surroundings } from '../../../extension/mis/surroundings.ts';
import { inShort, pageOf, readPage, readingOn, registersIn, table } from './pages.ts';

const title = '<h1>Attendance</h1>';
const day = (label: string, am: string, pm: string): string =>
  `<div class="d"><b>${label}</b><div><small>AM</small> <span>${am}</span></div><div><small>PM</small> <span>${pm}</span></div></div>`;

describe('weeks that are no tables', () => {
  const cases: Array<[why: string, html: string, expected: string]> = [
    [
      'a card a week, the year in its title only',
      `<div><section><h3>w/b 2 Nov 2026</h3>${day('Mon 2 Nov', '/', '\\')}${day('Tue 3 Nov', 'O', 'O')}</section><section><h3>w/b 9 Nov 2026</h3>${day('Mon 9 Nov', 'I', 'I')}</section></div>`,
      '2026-11-02 to 2026-11-09: /\\OO II',
    ],
    [
      'label, value and description',
      `<div><div><p>9 Nov 2026&nbsp;AM</p><p><svg></svg></p><p>Present AM</p></div><div><p>9 Nov 2026&nbsp;PM</p><p>Y7</p><p>Any other unavoidable cause</p></div></div>`,
      '2026-11-09 to 2026-11-09: /Y7',
    ],
    [
      'sentences',
      `<ul><li><time>Mon 9 Nov 2026</time> AM: Present at the school</li><li><time>Mon 9 Nov 2026</time> PM: Illness (not medical or dental appointment)</li></ul>`,
      '2026-11-09 to 2026-11-09: /I',
    ],
    [
      'days over halves, in blocks',
      `<div><div class="h"><i></i><span>Mon 9 Nov 2026</span><span>Tue 10 Nov 2026</span><span>Wed 11 Nov 2026</span></div><div><span>AM</span><span>/</span><span>O</span><span>/</span></div><div><span>PM</span><span>\\</span><span>O</span><span>\\</span></div></div>`,
      '2026-11-09 to 2026-11-11: /\\OO/\\',
    ],
    [
      'a mark right behind its half; with a letter that could be a word, so it is not understood, and its day is not lost',
      `<ol><li><b>Mon 9 Nov 2026</b><span><small>AM</small>#</span><span><small>PM</small>#</span></li><li><b>Tue 10 Nov 2026</b><span><small>AM</small>/</span><span><small>PM</small>O</span></li><li><b>Wed 11 Nov 2026</b><span>AM /</span><span>PM \\</span></li></ol>`,
      '2026-11-09 to 2026-11-11: ##/?/\\',
    ],
    [
      'a mark that is not understood keeps its place',
      `<div>${day('Mon 9 Nov 2026', '/', 'Late')}${day('Tue 10 Nov 2026', '/', '\\')}</div>`,
      '2026-11-09 to 2026-11-10: /?/\\',
    ],
  ];
  test.each(cases)('%s', async (_why, html, expected) => {
    expect(inShort(await readPage(title + html))).toBe(`read ${expected}`);
  });
});

describe('a cell for each day', () => {
  const month = (...cells: string[]): string =>
    `<table><caption>November 2026</caption><thead><tr>${['M', 'T', 'W', 'T', 'F'].map((name) => `<th>${name}</th>`).join('')}</tr></thead><tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr></table>`;
  const rest = ['<b>10</b> / \\', '<b>11</b> / \\', '<b>12</b> / \\', '<b>13</b> / \\'];
  const cases: Array<[why: string, monday: string, mark: string]> = [
    ['both marks by order', '<b>9</b> / O', '/O'],
    ['both marks without a gap', '<b>9</b><span>/\\</span>', '/\\'],
    ['both marks in words of a tooltip', '<b>9</b><i title="AM: Present; PM: Religious observance"></i>', '/R'],
    ['an icon for each half', '<b>9</b><img alt="Present"><img alt="Study leave">', '/S'],
    ['one mark for a day could be of either half', '<b>9</b> O', ''],
    ['the wrong way round is not mended', '<b>9</b> <i title="AM: Illness">O</i> <i title="PM: Present">\\</i>', '?\\'],
    ['no mark for the day', '<b>9</b> -', '--'],
  ];
  test.each(cases)('%s', async (_why, monday, mark) => {
    const from = mark === '' ? '2026-11-10' : '2026-11-09';
    const outcome = await readPage(title + month(monday, ...rest));
    expect(inShort(outcome)).toBe(`read ${from} to 2026-11-13: ${mark === '' ? '..' : mark}/\\/\\/\\/\\`);
    expect(outcome).toMatchObject({ reading: { complete: !/^$|\?/.test(mark) } });
  });

  test('days of the month before stand in it too', async () => {
    const html = month('<b>26</b> O O', '<b>27</b> O O', '<b>28</b> O O', '<b>29</b> O O', '<b>30</b> O O').replace(
      '</table>',
      '<tr><td><b>2</b> / \\</td><td><b>3</b> / \\</td><td><b>4</b> / \\</td><td><b>5</b> / \\</td><td><b>6</b> / \\</td></tr></table>',
    );
    expect(inShort(await readPage(title + html))).toBe('read 2026-10-26 to 2026-11-06: OOOOOOOOOO /\\/\\/\\/\\/\\');
  });
});

describe('a large page without grids', () => {
  const page = `<h1>Ada Sample</h1><div>${Array.from(
    { length: 60 },
    (_, week) => `<section><h2>Week ${week}</h2><div>${'<p title="one"><b>AM</b> / <i>two</i></p>'.repeat(40)}</div></section>`,
  ).join('')}</div>`;

  test('is handed its turn again and again, and the tree is the one that is read in one go', async () => {
    const { body } = pageOf(page);
    let turns = 0;
    const looking = lookingAt(() => {
      turns += 1;
      return null;
    });
    const shape = ({ id: _place, parts, ...cell }: Cell): object => ({ ...cell, parts: parts.map(shape) });
    const inParts = shape(await blockOf(body, looking));
    expect(turns).toBeGreaterThan(100);
    expect(inParts).toEqual(
      shape(
        cellOf(
          body,
          lookingAt(() => null),
          false,
          null,
          null,
        ),
      ),
    );
    turns = 0;
    await surroundings(document, looking);
    expect(turns).toBeGreaterThan(100);
  });
});

describe('strips and keys', () => {
  const squares = ['M', 'T', 'W', 'T', 'F'].map((letter, day) => {
    const half = (session: string, mark: string) => `<span title="${9 + day} November 2026 ${session}: ${mark}"><i>■</i></span>`;
    return `<li><b>${letter}</b>${half('AM', '/')}${half('PM', day === 2 ? 'O' : '\\')}</li>`;
  });
  test.each([
    { why: 'in order', days: squares },
    { why: 'the latest first: the letters of its days are no marks', days: squares.toReversed() },
  ])('squares under the letters of their days, $why', async ({ days }) => {
    const reading = await readingOn(`<h1>Ada Sample: attendance</h1><ol>${days.join('')}</ol>`);
    expect([registersIn(reading), reading.doubts]).toEqual(['2026-11-09 to 2026-11-13: /\\/\\/O/\\/\\', []]);
  });

  test('a strip beside each name, told apart by number', async () => {
    const strip = (marks: string): string =>
      `<ol>${['16', '17'].map((date, index) => `<li><b>${date} Nov 2026</b><span>AM ${marks[2 * index]}</span><span>PM ${marks[2 * index + 1]}</span></li>`).join('')}</ol>`;
    const row = (name: string, upn: string, marks: string): string =>
      `<div><div><a href="#/p">${name}</a><small>${upn}</small></div>${strip(marks)}</div>`;
    const reading = await readingOn(
      `${title}<div>${row('Sam Sample', 'F000100026001', '/\\OO')}${row('Sam Sample', 'X000100026013', 'II/\\')}</div>`,
    );
    expect(reading.pupils.map(({ identity, registers }) => [identity.upn, registers[0]?.marks])).toEqual([
      ['F000100026001', '/\\OO'],
      ['X000100026013', 'II/\\'],
    ]);
  });

  const clocks = (key: string): string =>
    `${title}${table(['Date', 'AM', 'PM'], ['9 Nov 2026', '<svg><path d="M1"></path></svg>', '\\'], ['10 Nov 2026', '/', '\\'])}${key}`;
  const cases: Array<[why: string, key: string, mark: string]> = [
    ['a key explains the icon', '<ul><li><svg><path d="M1"></path></svg> Late before registers closed</li></ul>', 'L'],
    [
      'two colours of one icon are one icon',
      '<ul><li><svg fill="green"><path d="M1"></path></svg> Late before registers closed</li><li><svg fill="red"><path d="M1"></path></svg> Late after registers closed</li></ul>',
      '?',
    ],
    ['a key that leaves it open', '<ul><li><svg><path d="M1"></path></svg> Late</li></ul>', '?'],
    ['no key', '', '?'],
  ];
  test.each(cases)('%s', async (_why, key, mark) => {
    expect((await readingOn(clocks(key))).pupils[0]?.registers[0]?.marks).toBe(`${mark}\\/\\`);
  });
});

describe('what is left out by rule', () => {
  test('lessons headed by their number', async () => {
    const html = table(
      ['Date', 'AM', '1', '2', 'PM', '3'],
      ['9 Nov 2026', '/', 'O', 'N', '\\', 'O'],
      ['10 Nov 2026', 'I', 'I', 'I', 'I', 'I'],
    );
    expect(inShort(await readPage(html))).toBe('read 2026-11-09 to 2026-11-10: /\\II');
  });

  test('mornings only: nothing is known of the afternoons', async () => {
    const reading = await readingOn(table(['Date', 'AM'], ['9 Nov 2026', '/'], ['10 Nov 2026', 'O']));
    expect(reading).toMatchObject({ complete: false, doubts: ['one-half'] });
    expect(reading.pupils[0]?.registers[0]?.marks).toBe('/?O?');
  });

  test('an afternoon mark in the morning: that day is not understood', async () => {
    const html = table(['Date', 'AM', 'PM'], ['9 Nov 2026', '\\', '/'], ['10 Nov 2026', '/', '\\']);
    const reading = await readingOn(html);
    expect(reading).toMatchObject({ complete: false, doubts: ['unknown-codes'] });
    expect(reading.pupils[0]?.registers[0]?.marks).toBe('??/\\');
  });

  test('where more days are so than are not, none is understood, and a blank beside such a mark is none', async () => {
    const html = table(['Date', 'AM', 'PM'], ['9 Nov 2026', '\\', '/'], ['10 Nov 2026', '-', '/'], ['11 Nov 2026', 'O', 'I']);
    expect((await readingOn(html)).pupils[0]?.registers[0]?.marks).toBe('??????');
  });

  test('a row of blocks that lacks one is a part of the register not read', async () => {
    const row = (...cells: string[]) => `<div>${cells.map((cell) => `<div>${cell}</div>`).join('')}</div>`;
    const days = Array.from({ length: 10 }, (_, day) => row(`${day + 2} Nov 2026`, '/', '\\'));
    const html = `<h1>Attendance</h1><div>${row('Date', 'AM', 'PM')}${days.join('')}${row('12 Nov 2026', '\\')}</div>`;
    expect(await readingOn(html)).toMatchObject({ complete: false, doubts: ['partial-grid', 'weekend-marks'] });
  });

  test('a column that is hidden in every row is no loss; a hidden cell is', async () => {
    const hidden = '</td><td style="display:none">O';
    const rows = (of: string) => table(['Date', 'AM', 'PM'], [`9 Nov 2026${hidden}`, '/', '\\'], [`10 Nov 2026${of}`, '/', '\\']);
    expect(await readingOn(rows(hidden))).toMatchObject({ complete: true });
    expect(await readingOn(rows(''))).toMatchObject({ doubts: ['hidden-cells'] });
  });

  test('marks without a day are left out, and said to be', async () => {
    const reading = await readingOn(
      table(['Date', 'AM', 'PM'], ['9 Nov 2026', '/', '\\'], ['', 'O', 'O'], ['10 Nov 2026', '/', '\\'], ['11 Nov 2026', '/', '\\']),
    );
    expect(reading).toMatchObject({ complete: false, doubts: ['unplaced'] });
  });

  test('what the page calls something else', async () => {
    const html = `<h1>Staff absence</h1>${table(['Name', '9 Nov 2026 AM', '9 Nov 2026 PM'], ['Mr Larch', 'S', 'S'], ['Ms Teal', '-', 'T'])}`;
    expect((await readPage(html)).kind).not.toBe('read');
  });

  test('headings that lost their spans put nothing under the wrong day', async () => {
    const html = `<table><thead><tr><th>Name</th><th>9 Nov 2026</th><th>10 Nov 2026</th><th>11 Nov 2026</th></tr><tr><th>Name</th>${'<th>AM</th><th>PM</th>'.repeat(3)}</tr></thead><tr><td>Ada Sample</td><td>/</td><td>O</td><td>/</td><td>O</td><td>/</td><td>O</td></tr></table>`;
    expect((await readPage(title + html)).kind).toBe('refused');
  });
});
