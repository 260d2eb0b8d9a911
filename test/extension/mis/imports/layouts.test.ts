import writeWorkbook from 'write-excel-file/node';
import { describe, expect, test } from 'vitest';
import { readFile, readPasted } from '../../../../extension/mis/imports/read-file.ts';
import { pupils } from '../../../demo-school/pupils.ts';
import { inShort, readIn, sessionsIn } from '../../../exports/reading.ts';
import * as out from '../../../exports/rows.ts';

const today = '2026-11-20';
const file = (content: BlobPart, name = 'register.csv') => new File([content], name);
const read = (content: BlobPart, name?: string) => readFile(file(content, name), { today });

const [rowan] = pupils;
const layouts: Array<[why: string, rows: (pupil: typeof rowan & object) => out.Rows]> = [
  ['a row per session', (pupil) => out.sessionRows(out.truth(pupil))],
  ['a row per session, days as a spreadsheet writes them', (pupil) => out.sessionRows(out.truth(pupil), (day) => `${day} 00:00:00`)],
  ['a row per day', (pupil) => out.dayRows(out.truth(pupil))],
  ['a row per week', (pupil) => out.weekRows(out.truth(pupil))],
];

describe.each(pupils)('$name, $id', (pupil) => {
  test.each(layouts)('%s', async (_why, rows) => {
    const { reading, notUnderstood } = readIn(await read(out.csv([...out.preamble(pupil), ...rows(pupil)])));
    expect(sessionsIn(reading.pupils[0]!)).toEqual(out.marksIn(out.truth(pupil)));
    const { name, upn } = reading.pupils[0]!.identity;
    // A name with tags in it is no name that a label vouches for; the number still tells who it is.
    expect([name, upn, notUnderstood]).toEqual([pupil.name.includes('<') ? null : pupil.name, pupil.upn, []]);
  });
});

describe('the same register in every kind of file', () => {
  const rows = [...out.preamble(rowan!), ...out.sessionRows(out.truth(rowan!))];
  const expected = out.marksIn(out.truth(rowan!));
  const html = `<html><body><!--StartFragment--><table>${rows.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')}</table></body></html>`;
  const utf16 = (text: string) =>
    new Uint8Array([0xff, 0xfe, ...new Uint8Array(Uint16Array.from(text, (letter) => letter.charCodeAt(0)).buffer)]);
  const kinds: Array<[why: string, outcome: () => ReturnType<typeof read>]> = [
    ['commas', () => read(out.csv(rows))],
    ['tabs', () => read(out.csv(rows, '\t'), 'register.tsv')],
    ['semicolons', () => read(out.csv(rows, ';'))],
    ['UTF-16, as a spreadsheet saves text', () => read(utf16(out.csv(rows, '\t')), 'register.txt')],
    ['a workbook', async () => read(new Uint8Array(await workbook(rows)), 'register.xlsx')],
    ['a table pasted from a page', () => readPasted(html, '', { today })],
    ['a page that calls itself a spreadsheet, as some systems export', () => read(`<!DOCTYPE html>\n${html}`, 'register.xls')],
    ['cells pasted from a spreadsheet', () => readPasted('', out.csv(rows, '\t'), { today })],
  ];
  test.each(kinds)('%s', async (_why, outcome) => {
    expect(sessionsIn(readIn(await outcome()).reading.pupils[0]!)).toEqual(expected);
  });

  test('a workbook whose days are days, not text', async () => {
    const dated = rows.map((row) =>
      row.map((cell) => (/^\d\d\/\d\d\/\d{4}$/.test(cell) ? new Date(`${cell.split('/').toReversed().join('-')}T00:00:00Z`) : cell)),
    );
    expect(sessionsIn(readIn(await read(new Uint8Array(await workbook(dated)), 'register.xlsx')).reading.pupils[0]!)).toEqual(expected);
  });

  test('names in Windows-1252 keep their letters', async () => {
    const text = out.csv([['Pupil', 'Zoë Calderwood'], [], ...out.sessionRows(out.truth(rowan!))]);
    const bytes = Uint8Array.from(text, (letter) => letter.charCodeAt(0));
    expect(readIn(await read(bytes)).reading.pupils[0]!.identity.name).toBe('Zoë Calderwood');
  });
});

test('a class is read as many registers, each with its own child', async () => {
  const members = pupils.filter((pupil) => pupil.class === rowan!.class);
  const { reading } = readIn(await read(out.csv(out.pupilRows(members))));
  expect(reading.pupils.map(({ identity }) => identity.upn)).toEqual(members.map(({ upn }) => upn));
  for (const [place, pupil] of members.entries()) expect(sessionsIn(reading.pupils[place]!)).toEqual(out.marksIn(out.truth(pupil)));
});

describe('what was understood is told', () => {
  const rows = [...out.preamble(rowan!), ...out.sessionRows(out.truth(rowan!))];
  test('what each column was taken for, and its first rows with their lines', async () => {
    const { mappings, printed } = readIn(await read(out.csv(rows)));
    expect(mappings[0]!.columns).toEqual([
      { heading: 'Date', use: 'date' },
      { heading: 'Session', use: 'session' },
      { heading: 'Mark', use: 'marks' },
      { heading: 'Entered on', use: 'not used' },
    ]);
    expect(mappings[0]!.firstRows[0]).toEqual({ line: 9, cells: rows[8]! });
    expect(printed).toBe('2026-11-20');
  });

  test('a mark that is no code, and a line without a day, are named by their line; the reading is partial', async () => {
    const changed = rows.map((row, place) => (place === 10 ? row.with(2, 'Truant') : place === 12 ? row.with(0, 'soon') : row));
    const { reading, notUnderstood } = readIn(await read(out.csv(changed)));
    expect([reading.complete, notUnderstood.map(({ line, shown }) => [line, shown])]).toEqual([
      false,
      [
        [11, 'Truant'],
        [13, expect.stringContaining('soon')],
      ],
    ]);
  });

  test('quoted line breaks do not shift the lines', async () => {
    const text = out.csv([
      ['Notes', 'one\ntwo\nthree'],
      ...out.sessionRows(out.truth(rowan!)).map((row, place) => (place === 1 ? row.with(2, 'x?') : row)),
    ]);
    expect(readIn(await read(text)).notUnderstood[0]).toMatchObject({ line: 5, shown: 'x?' });
  });
});

describe('what is refused rather than guessed', () => {
  const marks = out.truth(rowan!);
  const cases: Array<[why: string, rows: out.Rows, expected: string]> = [
    ['absences only', out.sessionRows(marks.filter(({ code }) => !['/', '\\'].includes(code))), 'refused only-absences'],
    ['months before days', out.sessionRows(marks, (day) => `${day.slice(5, 7)}/${day.slice(8)}/${day.slice(0, 4)}`), 'refused no-dates'],
    ['two marks for one session', out.sessionRows([...marks, { ...marks[0]!, code: 'O' }]), 'refused contradictory'],
    [
      'totals by reason, without days',
      [
        ['Code', 'Sessions'],
        ['O', '33'],
        ['I', '4'],
      ],
      'no-register',
    ],
    [
      'two children named above one table',
      [['Pupil', 'Ada Sample'], ['Pupil', 'Ben Other'], ...out.sessionRows(marks)],
      'refused two-pupils-on-one-page',
    ],
    ['no year', out.weekRows(marks).map((row) => row.map((cell) => cell.replace(/ 20\d\d$/, ''))), 'ask-year 2026 2020'],
  ];
  test.each(cases)('%s', async (_why, rows, expected) => {
    expect(inShort(await read(out.csv(rows)))).toBe(expected);
  });
});

const workbook = async (rows: ReadonlyArray<readonly (string | Date)[]>): Promise<Buffer> =>
  writeWorkbook(
    rows.map((row) =>
      row.map((value) =>
        value instanceof Date ? { type: Date, value, format: 'dd/mm/yyyy' } : value === '' ? null : { type: String, value },
      ),
    ),
  ).toBuffer();
