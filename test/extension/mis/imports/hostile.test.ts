import { deflateRawSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { readFile, readPasted } from '../../../../extension/mis/imports/read-file.ts';
import { pupils } from '../../../demo-school/pupils.ts';
import { inShort, readIn } from '../../../exports/reading.ts';
import * as out from '../../../exports/rows.ts';
import { zipOf } from '../../../exports/zip.ts';

const today = '2026-11-20';
const read = (content: BlobPart, name = 'register.csv') => readFile(new File([content], name), { today });
const good = out.csv(out.sessionRows(out.truth(pupils[0]!)));
const utf16 = (text: string): Uint8Array<ArrayBuffer> => new Uint8Array(Uint16Array.from(text, (letter) => letter.charCodeAt(0)).buffer);

describe('files nobody would send in good faith, and files that went wrong', () => {
  const [head = '', ...rows] = good.split('\r\n');
  const cases: Array<[why: string, content: BlobPart, expected: string]> = [
    ['nothing in it', '', 'cannot-read nothing-in-it'],
    ['blank lines only', '\n\n , \n', 'cannot-read nothing-in-it'],
    ['a zero byte in the fourth line', [head, rows[0], rows[1], `${rows[2]}\0`, rows[3]].join('\n'), 'cannot-read not-text line 4'],
    ['a quotation mark that never closes', [head, rows[0], `"${rows[1]}`, rows[2]].join('\n'), 'cannot-read unclosed-quote line 3'],
    ['one line of 8 MB', `${head}\n${'x,'.repeat(4_000_000)}`, 'cannot-read line-too-long line 2'],
    ['one line of 50 MB: not even read', 'x'.repeat(50_000_000), 'cannot-read too-large'],
    ['a cell of 3,000 letters', `${head}\n${rows[0]}\n${'x'.repeat(3_000)},AM,/`, 'cannot-read line-too-long line 3'],
    ['30,000 lines', `${head}\n${`${rows[0]}\n`.repeat(30_000)}`, 'cannot-read too-many-lines line 20001'],
    ['UTF-16 without its mark', utf16(good), 'read 1'],
    ['the old kind of spreadsheet', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 1, 2, 3]), 'cannot-read old-workbook'],
    ['a web page without a table', '<html><body><p>Attendance</p></body></html>', 'no-register'],
    ['a zip archive cut short', zipOf({ 'xl/workbook.xml': { content: '<x/>' } }).slice(0, 40), 'cannot-read not-a-workbook'],
    ['an archive that is no workbook', zipOf({ 'word/document.xml': { content: '<x/>' } }), 'cannot-read not-a-workbook'],
    ['names that climb out of the archive', zipOf({ '../../evil.xml': { content: '<x/>' } }), 'cannot-read not-a-workbook'],
    [
      '5,000 entries',
      zipOf(Object.fromEntries(Array.from({ length: 5_000 }, (_, place) => [`${place}.xml`, { content: 'x' }]))),
      'cannot-read unpacks-too-large',
    ],
    ['an honest bomb of 80 MB', bomb(80_000_000), 'cannot-read unpacks-too-large'],
    ['a bomb that says it is 1,000 bytes', bomb(80_000_000, 1_000), 'cannot-read unpacks-too-large'],
    ['a small bomb: 49 kB to 50 MB', bomb(50_000_000), 'cannot-read unpacks-too-large'],
    [
      'noise in a file that calls itself a workbook',
      zipOf({ 'xl/workbook.xml': { content: 'x', packed: Buffer.from([7, 9, 9, 9]) } }),
      'cannot-read not-a-workbook',
    ],
  ];
  test.each(cases)('%s', async (_why, content, expected) => {
    expect(inShort(await read(content))).toBe(expected);
  });

  test('a bomb that lies is dropped on the way: well under half of what unpacking it would cost', async () => {
    const packed = deflateRawSync(Buffer.alloc(120_000_000));
    const content = zipOf({ 'xl/workbook.xml': { content: '', packed, says: 1_000 } });
    const whole = await milliseconds(async () => {
      for await (const part of new Response(new Uint8Array(packed)).body!.pipeThrough(new DecompressionStream('deflate-raw'))) void part;
    });
    expect(await milliseconds(() => read(content))).toBeLessThan(whole / 2);
  }, 30_000);
});

async function milliseconds(act: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await act();
  return performance.now() - start;
}

describe('text from a file is text', () => {
  test('formulas and tags stay what they are', async () => {
    const rows = out
      .sessionRows(out.truth(pupils[0]!))
      .map((row, place) => (place === 1 ? row.with(2, '=HYPERLINK("https://evil.test")') : row));
    expect(readIn(await read(out.csv([['Pupil', '<img src=x onerror=alert(1)>'], ...rows]))).notUnderstood[0]!.shown).toBe(
      '=HYPERLINK("https://evil.test")',
    );
  });

  test('a pasted table runs and loads nothing, and what it hides is not read', async () => {
    const table = `<table><tr><th>Date<th>AM<th>PM</tr><tr><td>Mon 9 Nov 2026<td>/<script>globalThis.ran = true</script><td>O<span hidden>I</span></tr>
      <tr><td>Tue 10 Nov 2026<td><img src="https://evil.test/x" onerror="globalThis.ran = true">/<td>\\</tr></table>`;
    const { reading } = readIn(await readPasted(table, '', { today }));
    expect([reading.pupils[0]!.registers[0]!.marks, 'ran' in globalThis]).toEqual(['/O/\\', false]);
  });

  test('a right-to-left override in a code cell is not a code', async () => {
    const rows = out.sessionRows(out.truth(pupils[0]!)).map((row, place) => (place === 1 ? row.with(2, '\u202e1C') : row));
    expect(readIn(await read(out.csv(rows))).reading).toMatchObject({ complete: false, coverage: { notUnderstood: 1 } });
  });
});

/** A workbook whose only sheet is zeros. `says` is what its directory claims for the size. */
function bomb(bytes: number, says = bytes): Uint8Array<ArrayBuffer> {
  const packed = deflateRawSync(Buffer.alloc(bytes));
  return zipOf({ 'xl/workbook.xml': { content: '<workbook/>' }, 'xl/worksheets/sheet1.xml': { content: '', packed, says } });
}
