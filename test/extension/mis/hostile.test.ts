import { describe, expect, test } from 'vitest';
import { read } from '../../../extension/mis/index.ts';
import { inShort, pageOf, readPage, readingOn, sessions, table, today, weeks } from './pages.ts';

const full = '/ \\ / \\ / \\ / \\ / \\';
/** Monday morning and afternoon of one day, the rest of the week present, each cell as HTML. */
const monday = (am: string, pm = '\\'): string =>
  table(['Date', 'AM', 'PM'], ['Mon 9 Nov 2026', am, pm], ['Tue 10 Nov 2026', '/', '\\'], ['Wed 11 Nov 2026', '/', '\\']);

describe('one cell, as the page shows it', () => {
  const cases: Array<[why: string, html: string, mark: string]> = [
    ['a code is itself', 'C1', 'C1'],
    ['a code of before 2024 is kept, for the faults to find', 'H', 'H'],
    ['a script in the cell is not read', '<script>"O"</script>/', '/'],
    ['a hidden code beside the shown one is not read', '<span style="display:none">O</span>/', '/'],
    ['text for screen readers counts as words', '<span style="position:absolute;clip:rect(0,0,0,0)">Present AM</span><svg></svg>', '/'],
    ['a tick with its meaning in a tooltip', '<img alt="Present AM" src="data:,">', '/'],
    ['a title in an icon', '<svg><title>Illness (not medical or dental appointment)</title></svg>', 'I'],
    ['an icon without words cannot be read', '<svg></svg>', '?'],
    ['a tooltip that contradicts the code', '<span title="Illness">O</span>', '?'],
    ['a tooltip that says nothing of marks', '<span title="Click to edit">O</span>', 'O'],
    ['late may be L or U', 'Late', '?'],
    ['late, and how', 'Late (after register closed)', 'U'],
    ['present in the afternoon, said of a morning', 'Present PM', '?'],
    ['a code with its meaning', 'O - Absent in other or unknown circumstances', 'O'],
    ['a code with the meaning of another', 'P - Present', '?'],
    ['no mark, in words', 'No Mark', '-'],
    ['lower case', 'o', '?'],
    ['two tooltips that say two things', '<span title="Illness"><i title="Study leave"></i></span>', '?'],
    ['glued', '/\\', '?'],
    ['a look-alike letter', '\u041e', '?'],
    ['a zero-width space after the code', 'O\u200b', 'O'],
    ['text turned round', '\u202e1C', '?'],
    ['a digit too many', 'C12', '?'],
    ['two lines in one cell', '<div>/</div><div>O</div>', '?'],
    ['the chosen code of a list', '<select><option>/</option><option selected>O</option></select>', 'O'],
    ['a code in a text box', '<input type="text" value="N">', 'N'],
  ];
  test.each(cases)('%s', async (_why, html, mark) => {
    const reading = await readingOn(monday(html));
    expect(reading.pupils[0]?.registers[0]?.marks).toBe(`${mark}\\/\\/\\`);
  });
});

describe('what told the year of days without one', () => {
  const ofMonday = weeks({ '9 Nov': full });
  test.each([
    { why: 'the page in words', html: `<p>Academic year 2026/27</p>${ofMonday}`, year: { schoolYear: 2026, by: 'words' } },
    { why: 'the user', html: ofMonday, schoolYear: 2020, year: { schoolYear: 2020, by: 'user' } },
    { why: 'its weekdays', html: sessions('Mon 10 Nov AM /', 'Mon 10 Nov PM O '), year: { schoolYear: 2025, by: 'weekdays' } },
    { why: 'dates beside them', html: sessions('9 Nov 2026  AM /', '9 Nov     PM O '), year: { schoolYear: 2026, by: 'dates-beside' } },
    { why: 'nobody has to: every day has its own', html: weeks({ '9 Nov 2026': full }), year: undefined },
  ])('$why', async ({ html, year, schoolYear }) => {
    const { year: told } = await readingOn(html, schoolYear === undefined ? {} : { schoolYear });
    expect(told).toEqual(year);
  });

  test('the user is asked, and told what leaves just these', async () => {
    expect(await readPage(ofMonday)).toEqual({ kind: 'ask-year', candidates: [2026, 2020], byWeekdays: true });
    expect(await readPage(sessions('9 Nov AM /', '9 Nov PM O '))).toMatchObject({ kind: 'ask-year', byWeekdays: false });
  });
});

describe('dates', () => {
  const noYear = (label: string): string => weeks({ [label]: full });
  const cases: Array<[why: string, html: string, expected: string]> = [
    ['no year anywhere: Mondays fit this year and one six years ago', noYear('9 Nov'), 'ask-year 2026 2020'],
    [
      'no year, but the page names the school year',
      `<p>Academic year 2025/26</p>${noYear('10 Nov')}`,
      'read 2025-11-10 to 2025-11-14: /\\/\\/\\/\\/\\',
    ],
    [
      'the page names two school years: the user chooses',
      `<p>2025/26</p><p>2026/27</p>${noYear('w/c 9 Nov')}`,
      'read 2026-11-09 to 2026-11-13: /\\/\\/\\/\\/\\',
    ],
    ['a date beside it has the year', sessions('9 Nov 2026  AM /', '9 Nov     PM O '), 'read 2026-11-09 to 2026-11-09: /O'],
    [
      'an attribute has the year',
      '<table><thead><tr><th>Pupil</th><th class="list-column--20261109">09 November AM</th><th class="list-column--20261109">09 November PM</th></tr></thead><tr><td>Ada Sample</td><td>/</td><td>O</td></tr><tr><td>Ben Sample</td><td>I</td><td>I</td></tr></table>',
      'read 2026-11-09 to 2026-11-09: /O + 2026-11-09 to 2026-11-09: II',
    ],
    ['a term names the year', `<p>Spring term 2026</p>${noYear('12 Jan')}`, 'read 2026-01-12 to 2026-01-16: /\\/\\/\\/\\/\\'],
    ['the weekday contradicts the date', sessions('Tue 9 Nov 2026 AM /', 'Tue 9 Nov 2026 PM O '), 'refused weekday-differs'],
    ['months before days, found out by the weekday', sessions('Mon 11/09/2026 AM /', 'Mon 11/09/2026 PM O '), 'refused weekday-differs'],
    [
      'the page names a year its weekdays do not fit',
      `<p>2025/26</p>${sessions('Mon 9 Nov AM /', 'Mon 9 Nov PM O ')}`,
      'refused weekday-differs',
    ],
    ['a day that does not exist', sessions('31 Nov 2026 AM /', '31 Nov 2026 PM O '), 'refused weekday-differs'],
    ['29 February', sessions('29 Feb 2024 AM /', '29 Feb 2024 PM O '), 'read 2024-02-29 to 2024-02-29: ....../O'],
    [
      'a recording time is no date of the session',
      table(
        ['Date', 'Session', 'Code', 'Entered on'],
        ['9 Nov 2026', 'AM', 'O', '12 Nov 2026 09:12'],
        ['9 Nov 2026', 'PM', 'O', '12 Nov 2026 09:13'],
      ),
      'read 2026-11-09 to 2026-11-09: OO',
    ],
    [
      'the code before an amendment is not the code',
      table(['Date', 'Session', 'Previous code', 'Code'], ['9 Nov 2026', 'AM', 'N', 'I'], ['9 Nov 2026', 'PM', 'N', 'I']),
      'read 2026-11-09 to 2026-11-09: II',
    ],
    ['two marks for one session', sessions('9 Nov 2026 AM /', '9 Nov 2026 AM O '), 'refused contradictory'],
    ['one mark shown twice', sessions('9 Nov 2026 AM O ', '9 Nov 2026 AM O ', '9 Nov 2026 PM / '), 'read 2026-11-09 to 2026-11-09: O/'],
  ];
  test.each(cases)('%s', async (_why, html, expected) => {
    expect(inShort(await readPage(html))).toBe(expected);
  });

  test("the user's answer settles the year", async () => {
    expect(inShort(await readPage(noYear('9 Nov'), { schoolYear: 2020 }))).toBe('read 2020-11-09 to 2020-11-13: /\\/\\/\\/\\/\\');
  });
});

describe('tables that are not what they seem', () => {
  const body = '<tr><td>9 Nov 2026</td><td>/</td><td>O</td></tr><tr><td>10 Nov 2026</td><td>I</td><td>I</td></tr>';
  const head = '<tr><th>Date</th><th>AM</th><th>PM</th></tr>';
  const expected = 'read 2026-11-09 to 2026-11-10: /OII';
  const cases: Array<[why: string, html: string]> = [
    [
      'headings in a table of their own',
      `<div><table><thead>${head}</thead></table></div><div><table><tbody>${body}</tbody></table></div>`,
    ],
    ['headings cloned above the table', `<table><thead>${head}</thead></table><table><thead>${head}</thead><tbody>${body}</tbody></table>`],
    ['headings repeated half way', `<table><thead>${head}</thead><tbody>${body.replace('</tr><tr>', `</tr>${head}<tr>`)}</tbody></table>`],
    ['the whole table cloned', `<table><thead>${head}</thead>${body}</table><table><thead>${head}</thead>${body}</table>`],
    [
      'a hidden column',
      `<table><thead>${head.replace('<th>AM', '<th style="display:none">Id</th><th>AM')}</thead>${body.replace(/<td>(?=[/I]<)/, '<td style="display:none">77</td><td>').replace('2026</td><td>I', '2026</td><td style="display:none">78</td><td>I')}</table>`,
    ],
    [
      'a column hidden by its place, which says O throughout',
      `<style>td:nth-child(2){display:none}</style><table><thead>${head}</thead>${body.replaceAll('2026</td>', '2026</td><td>O</td>')}</table>`,
    ],
    ['a hidden row', `<table><thead>${head}</thead>${body}<tr hidden><td>11 Nov 2026</td><td>O</td><td>O</td></tr></table>`],
    [
      'a column about something else',
      `<table><thead>${head.replace('</tr>', '<th>Set</th></tr>')}</thead>${body.replaceAll('</tr>', '<td>B</td></tr>')}</table>`,
    ],
    [
      'a label that claims to reach beyond its part of the table',
      `<table><thead>${head.replace('<th>Date', '<th rowspan="9">Date')}</thead><tbody>${body}</tbody></table>`,
    ],
    ['totals below', `<table><thead>${head}</thead>${body}<tfoot><tr><td>Total</td><td>2</td><td>2</td></tr></tfoot></table>`],
    ['a table for layout around it', `<table><tr><td><table><thead>${head}</thead>${body}</table></td></tr></table>`],
  ];
  test.each(cases)('%s', async (_why, html) => {
    expect(inShort(await readPage(html))).toBe(expected);
  });

  test('hidden cells are left out, and said to be', async () => {
    const reading = await readingOn(`<table><thead>${head}</thead>${body}<tr hidden><td>11 Nov 2026</td><td>O</td><td>O</td></tr></table>`);
    expect(reading).toMatchObject({ complete: false, doubts: ['hidden-cells'] });
  });

  // Each of the row's marks may be another's: a mark of presence in the right half of the wrong day would not show it.
  const misfits: Array<[why: string, wednesday: string[]]> = [
    ['lacks a cell: which one, nobody can tell', ['11 Nov 2026', 'O']],
    ['has a cell more', ['11 Nov 2026', 'O', '/', '\\']],
  ];
  test.each(misfits)('a row that %s', async (_why, wednesday) => {
    const day = (cells: string[]) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
    const rows = [body, day(wednesday), day(['12 Nov 2026', '/', '\\'])];
    const reading = await readingOn(`<table><thead>${head}</thead>${rows.join('')}</table>`);
    expect(reading).toMatchObject({ complete: false, doubts: ['partial-grid'], coverage: { seen: 6, declared: 8 } });
    expect(reading.pupils[0]?.registers[0]?.marks).toBe('/OII??/\\');
  });

  test('weeks whose headings lost their days are left out, and said to be; a plan beside a register is no part of it', async () => {
    const full = '/ \\ O O / \\ / \\ / \\';
    const read = `<h1>Ada Sample</h1>${weeks({ '02 Nov 2026': full })}`;
    const lost = weeks({ '09 Nov 2026': full }).replace(/<th colspan="2">...<\/th>/g, '<th colspan="2">@@</th>');
    expect(await readingOn(read + lost)).toMatchObject({ complete: false, doubts: ['unplaced'], coverage: { seen: 10 } });
    const plan = weeks({ Planned: full }).replace('<table>', '<table><caption>Planned pattern</caption>');
    expect(await readingOn(read + plan)).toMatchObject({ complete: true, coverage: { seen: 10 } });
  });

  test('a column of marks whose heading is empty: they are left out, and said to be', async () => {
    const html = `<h1>Ada Sample</h1>${table(['Session', '9 Nov 2026', '', '11 Nov 2026'], ['AM', '/', 'O', '/'], ['PM', '\\', 'O', '\\'])}`;
    expect(await readingOn(html)).toMatchObject({ complete: false, doubts: ['unplaced'], coverage: { seen: 4 } });
  });

  test('a page of a longer list is not the whole, and days between are not read rather than without session', async () => {
    const html = `${sessions('9 Nov 2026 AM /', '9 Nov 2026 PM O ', '11 Nov 2026 AM / ', '11 Nov 2026 PM \\ ')}<p>Showing 1 to 4 of 106 entries</p>`;
    const reading = await readingOn(html);
    expect(reading).toMatchObject({ complete: false, doubts: ['more-pages'], coverage: { seen: 4, declared: 106 } });
    expect(reading.pupils[0]?.registers[0]?.marks).toBe('/O??/\\');
  });

  test('a cell across a week is a holiday, not ten marks', async () => {
    const html = weeks({ '19 Oct 2026': full, '2 Nov 2026': full }).replace(
      '<tr><td>2 Nov',
      '<tr><td>26 Oct 2026</td><td colspan="10">Half term</td></tr><tr><td>2 Nov',
    );
    expect((await readingOn(html)).coverage).toMatchObject({ seen: 30, read: 20, notUnderstood: 0, empty: 10 });
  });

  test('planned codes after today are counted as empty', async () => {
    const html = weeks({ '16 Nov 2026': full, '23 Nov 2026': 'C C C C C C C C C C' });
    expect((await readingOn(html)).coverage).toEqual({ seen: 20, declared: null, read: 10, blank: 0, notUnderstood: 0, empty: 10 });
  });

  test('a register in an open shadow root', async () => {
    const page = pageOf('<div id="host"></div>');
    page.querySelector('#host')!.attachShadow({ mode: 'open' }).innerHTML = `<table><thead>${head}</thead>${body}</table>`;
    expect(inShort(await read(page, { today }))).toBe(expected);
  });
});

describe('totals on the page', () => {
  const totals = (possible: number, unauthorised: number): string =>
    `${monday('O', 'O')}${table(['', 'Sessions'], ['Possible attendances', String(possible)], ['Unauthorised absences', String(unauthorised)])}`;
  test('agree', async () => expect((await readingOn(totals(6, 2))).doubts).toEqual([]));
  test('differ', async () => expect(await readingOn(totals(6, 3))).toMatchObject({ complete: false, doubts: ['totals-differ'] }));
});

test('absences only: what is empty is not read, never presence, absence or a day without school, and it is said', async () => {
  const reading = await readingOn(
    `<h1>Attendance</h1>${weeks({ '02 Nov 2026': '_ _ O O _ _ _ _ _ _', '09 Nov 2026': '_ _ _ _ I _ _ _ _ _' })}`,
  );
  expect(reading).toMatchObject({ complete: false, doubts: ['only-absences'], coverage: { read: 3, blank: 0, empty: 17 } });
  expect(reading.pupils[0]?.registers[0]?.marks).toBe('??OO?????? ????I?????');
});
