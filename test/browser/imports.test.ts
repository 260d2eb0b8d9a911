import { mkdirSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import writeWorkbook from 'write-excel-file/node';
import type { StoredRegister } from '../../extension/case/stored-register.ts';
import { registerOf } from '../../shared/register/register.ts';
import { toWire } from '../../shared/register/wire.ts';
import { pupils } from '../demo-school/index.ts';
import { certificate, type Look } from '../exports/certificate.ts';
import { ctf, letters, marksFrom } from '../exports/ctf.ts';
import { encryptedPdf, longPdf, scannedPdf } from '../exports/odd-pdfs.ts';
import * as out from '../exports/rows.ts';
import { chooseFile, emptyCase, openCase, panelOver, printed } from './imports-job.ts';
import { wrongOn } from './axe.ts';
import { press, textOf, tick, type, until } from './hands.ts';
import { forgetAll, marksOf, storedCases } from './kept.ts';
import { openWorld, type World } from './world.ts';

let world: World;
let panel: Page;
const screens = '.artifacts/screens';
const [rowan, sam] = [pupils[0]!, pupils[1]!];
const field = 'Register or certificate';

beforeAll(async () => {
  mkdirSync(screens, { recursive: true });
  world = await openWorld();
  panel = await panelOver(world);
});
afterAll(() => world?.close());

const open = async (pupil = rowan) => {
  await openCase(panel, emptyCase(pupil), 'Register');
  await press(panel, 'Add a register from a file');
};
const said = (words: RegExp | string) =>
  until(`the panel to say ${String(words)}`, async () => {
    const text = await textOf(panel);
    return (typeof words === 'string' ? text.includes(words) : words.test(text)) && text;
  });
const kept = async () => marksOf((await storedCases(panel))[0]).map(({ day, session, code }) => `${day} ${session} ${code || '-'}`);

describe('printed certificates are read mark for mark', () => {
  const looks: Array<[why: string, look: Look, landscape?: boolean]> = [
    ['a row per week', { layout: 'weeks' }],
    ['a row per week, to the left', { layout: 'weeks', align: 'left' }],
    ['a row per week, to the right, without lines', { layout: 'weeks', align: 'right', borders: false }],
    ['a row per week, its label beside both lines of headings, landscape', { layout: 'weeks', tall: true }, true],
    ['a row per day over several pages', { layout: 'days' }],
    ['a row per session over several pages, to the left', { layout: 'sessions', align: 'left' }],
  ];
  test.each(looks)('%s', async (_why, look, landscape = false) => {
    await open();
    await chooseFile(panel, field, 'certificate.pdf', await printed(world, certificate(rowan, look), { landscape }));
    await said('What was read. Nothing is stored yet.');
    await press(panel, 'Add to the case');
    await said('Added to the case.');
    expect(await kept()).toEqual(out.marksIn(out.truth(rowan)));
  });

  test.each(pupils.map((pupil) => [pupil.id, pupil] as const))('the child %s', async (_id, pupil) => {
    await open(pupil);
    await chooseFile(panel, field, 'certificate.pdf', await printed(world, certificate(pupil, { layout: 'weeks' })));
    const text = await said(/What was read|Not read|Another child/);
    expect(text).toContain('What was read');
    await press(panel, 'Add to the case');
    await said('Added to the case.');
    expect(await kept()).toEqual(out.marksIn(out.truth(pupil)));
  });
});

const makers = { encrypted: encryptedPdf, scanned: scannedPdf, long: longPdf };

describe('certificates that cannot be read', () => {
  const cases: Array<[why: string, content: () => Promise<string | Uint8Array> | string | Uint8Array, words: RegExp]> = [
    ['protected with a password', () => makers.encrypted(), /protected with a password/],
    ['5,000 pages', () => makers.long(5_000), /more pages than a certificate/],
    [
      'a scan: a picture without text',
      async () => printed(world, `<img style="width:100%;height:1000px" src="${await picture()}">`),
      /is a picture, without text/,
    ],
    [
      'a scan with text laid over it',
      async () =>
        printed(
          world,
          `<img style="position:absolute;inset:0;width:100%;height:1000px" src="${await picture()}"><p style="position:relative">Pupil: Rowan</p>`,
        ),
      /picture with text laid over or under it/,
    ],
    ['text that the file says is not drawn', () => makers.scanned(), /picture with text laid over or under it/],
    ['cut in half', async () => (await printed(world, certificate(rowan, { layout: 'weeks' }))).subarray(0, 900), /damaged/],
    [
      'a letter, not a register',
      () => printed(world, '<h1>Dear parent</h1><p>We invite you on Monday 9 November 2026.</p>'),
      /No register was found/,
    ],
    [
      'another child’s',
      () => printed(world, certificate(sam, { layout: 'weeks' })),
      /Another child’s: the file is about .+, and this case is about Rowan Ashdene/,
    ],
  ];
  test.each(cases)('%s', async (_why, content, words) => {
    await open();
    await chooseFile(panel, field, 'certificate.pdf', await content());
    expect(await said(/Nothing was stored/)).toMatch(words);
    expect((await storedCases(panel))[0]!.registers).toEqual([]);
  });
});

describe('spreadsheets, pasted tables and what differs', () => {
  test('a CSV is shown as it was understood; nothing is stored before the user says so', async () => {
    await open();
    await chooseFile(panel, field, 'register.csv', out.csv([...out.preamble(rowan), ...out.sessionRows(out.truth(rowan))]));
    const text = await said('What was read. Nothing is stored yet.');
    expect(text).toMatch(/Day: Date[\s\S]*Session: Session[\s\S]*Marks: Mark[\s\S]*Not used: Entered on[\s\S]*Line 9: 01\/09\/2026 \| AM/);
    expect((await storedCases(panel))[0]!.registers).toEqual([]);
    await panel.screenshot({ path: `${screens}/import-preview.png`, fullPage: true });
  });

  test('what the case holds otherwise is shown, and the user says which stands; nothing is counted twice', async () => {
    await press(panel, 'Add to the case');
    await said('Added to the case.');
    const changed = out.truth(rowan).map((mark, place) => (place === 20 ? { ...mark, code: 'M' } : mark));
    await chooseFile(panel, field, 'later.csv', out.csv([...out.preamble(rowan), ...out.dayRows(changed)]));
    expect(await said('1 session differs')).toMatch(/The case holds\s+The file has\s+15 September 2026 AM/);
    expect(await panel.$eval('section.import button', (button) => (button as HTMLButtonElement).disabled)).toBe(true);
    await panel.screenshot({ path: `${screens}/import-differs.png`, fullPage: true });
    await panel.evaluate(() => [...document.querySelectorAll('label')].find((label) => label.textContent === 'The file’s marks')?.click());
    await press(panel, 'Add to the case');
    await said('Added to the case.');
    expect(await kept()).toEqual(out.marksIn(changed));
  });

  test('a table pasted from another program', async () => {
    await open();
    const rows = out.weekRows(out.truth(rowan));
    const html = `<table>${rows.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')}</table>`;
    await panel.focus('textarea.paste');
    await panel.evaluate((pasted) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/html', pasted);
      document
        .querySelector('textarea.paste')!
        .dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    }, html);
    expect(await said('What was read')).toContain('The file names no child');
    await panel.evaluate(() =>
      [...document.querySelectorAll('label')].find((label) => label.textContent?.startsWith('This is Rowan'))?.click(),
    );
    await press(panel, 'Add to the case');
    await said('Added to the case.');
    expect(await kept()).toEqual(out.marksIn(out.truth(rowan)));
  });

  test('what is typed where a table is to be pasted is not kept, and it is said why', async () => {
    await open();
    await panel.type('textarea.paste', 'O');
    await said('Nothing is typed here: a table is pasted as a whole.');
    expect(await panel.$eval('textarea.paste', (field) => (field as HTMLTextAreaElement).value)).toBe('');
  });

  test('a Common Transfer File, with how its marks were placed', async () => {
    await open();
    await chooseFile(panel, field, 'pupil.xml', ctf(marksFrom('2026-09-07', true)));
    expect(await said('What was read. Nothing is stored yet.')).toContain('Marks placed two to a day on every day of the week');
    await press(panel, 'Add to the case');
    await said('Added to the case.');
    expect(await kept()).toEqual(out.marksIn(letters).filter((session) => session >= '2026-09-07'));
  });

  test('a file dropped on the field', async () => {
    await open();
    await panel.evaluate(
      (text) => {
        const dataTransfer = new DataTransfer();
        dataTransfer.items.add(new File([text], 'register.csv'));
        document.querySelector('.drop')!.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
      },
      out.csv([...out.preamble(rowan), ...out.weekRows(out.truth(rowan))]),
    );
    await said('What was read');
    expect(await panel.$eval('.drop input', (input) => (input as HTMLInputElement).files?.[0]?.name)).toBe('register.csv');
    await press(panel, 'Add to the case');
    await said('Added to the case.');
    expect(await kept()).toEqual(out.marksIn(out.truth(rowan)));
  });

  test('a workbook of 200 kB and more is read without a worker that the extension’s own policy would refuse', async () => {
    await open();
    const filler = Array.from({ length: 12_000 }, (_, place) => ['note', `${place} ${Math.sin(place)}`]);
    const rows = [...out.preamble(rowan), ...out.sessionRows(out.truth(rowan))];
    const sheets = [rows, filler].map((data, place) => ({
      sheet: `Sheet ${place + 1}`,
      data: data.map((row) => row.map((value) => ({ type: String, value: value || ' ' }))),
    }));
    await chooseFile(panel, field, 'register.xlsx', new Uint8Array(await writeWorkbook(sheets).toBuffer()));
    await said('What was read');
    await press(panel, 'Add to the case');
    await said('Added to the case.');
    expect(await kept()).toEqual(out.marksIn(out.truth(rowan)));
  });
});

describe('a school whose MIS has no pages', () => {
  const start = async () => {
    await forgetAll(panel);
    await panel.evaluate(() => chrome.storage.session.set({ asOf: '2026-11-20' }));
    await panel.reload();
    await press(panel, 'Start from a file');
  };

  test('a case is opened from one child’s export', async () => {
    await start();
    await chooseFile(panel, field, 'register.csv', out.csv([...out.preamble(rowan), ...out.sessionRows(out.truth(rowan))]));
    await said('What was read. Nothing is stored yet.');
    expect(await storedCases(panel)).toEqual([]);
    await press(panel, 'Open a case');
    await said('Is a referral right for this child?');
    expect(await kept()).toEqual(out.marksIn(out.truth(rowan)));
  });

  test('a file that names nobody opens none before the user has said whose it is', async () => {
    await start();
    await chooseFile(panel, field, 'register.csv', out.csv(out.sessionRows(out.truth(rowan))));
    await said('Write the child’s name first.');
    expect(await panel.$eval('section.import button', (button) => (button as HTMLButtonElement).disabled)).toBe(true);
    await type(panel, 'The file names no child. Whose register is it?', rowan.name);
    await tick(panel, `This is ${rowan.name}’s register`);
    await press(panel, 'Open a case');
    await said('Is a referral right for this child?');
    expect((await storedCases(panel)).map(({ pupil }) => pupil.name)).toEqual([rowan.name]);
  });

  test('a class export is listed, and a case opened from it holds one child', async () => {
    await start();
    const members = pupils.filter((pupil) => pupil.class === rowan.class);
    await chooseFile(panel, field, 'class.csv', out.csv(out.pupilRows(members)));
    await said(new RegExp(`${members.length} children, as of Friday 20 November 2026`));
    expect(await storedCases(panel)).toEqual([]);
    expect(await wrongOn(panel)).toEqual([]);
    await panel.screenshot({ path: `${screens}/class-from-file.png`, fullPage: true });
    await panel.$eval(`button[aria-label*="${rowan.upn}"]`, (button) => (button as HTMLButtonElement).click());
    await said('Is a referral right for this child?');
    expect((await storedCases(panel)).map(({ pupil }) => pupil.upn)).toEqual([rowan.upn]);
  });
});

describe('the certificate about to be sent', () => {
  const held = () => emptyCase(rowan, { registers: [stored(out.truth(rowan))] });
  const openDocuments = (pupilCase = held()) => openCase(panel, pupilCase, 'Documents');
  const entry = async () => (await storedCases(panel))[0]!.evidence.documents.entries.at(-1)?.entry;

  test('the same marks: recorded as found on this day, in the place of anybody’s word', async () => {
    await openDocuments();
    await chooseFile(panel, 'Certificate', 'certificate.pdf', await printed(world, certificate(rowan, { layout: 'weeks' })));
    await said('Every mark is the same as in the register that was read.');
    await panel.screenshot({ path: `${screens}/certificate-same.png`, fullPage: true });
    await press(panel, 'Record it with the documents');
    await said(/Compared with the register on .+: the same marks/);
    expect(await entry()).toMatchObject({
      kind: 'certificate-this-year',
      sameAsRegister: 'yes',
      printed: '2026-11-20',
      covers: { from: '2026-09-01', to: '2026-11-20' },
    });
  });

  test('one that ends early says how many sessions were compared, and how many of the register it leaves out', async () => {
    await openDocuments();
    const early = out.truth(rowan).slice(0, -20);
    await chooseFile(panel, 'Certificate', 'certificate.pdf', await printed(world, certificate(rowan, { layout: 'weeks' }, early)));
    const text = await said('it does not cover all of that register');
    expect(text).toMatch(new RegExp(`Compared\\s+${early.length} sessions: ${early.length} the same, 0 different\\.`));
    expect(text).toMatch(/Not compared\s+20 sessions of the register, on days that the certificate does not cover\./);
    expect(text).toMatch(/It ends early: it leaves out/);
    expect(await wrongOn(panel)).toEqual([]);
    await panel.screenshot({ path: `${screens}/certificate-short.png`, fullPage: true });
  });

  test('a mark amended after it was printed, an N and a blank are named', async () => {
    await openDocuments();
    const before = out.truth(rowan).map((mark, place) => ({ ...mark, code: place === 20 ? 'N' : place === 21 ? '' : mark.code }));
    await chooseFile(
      panel,
      'Certificate',
      'certificate.pdf',
      await printed(world, certificate(rowan, { layout: 'weeks', printed: '19 November 2026' }, before)),
    );
    const text = await said('The marks are not those of the register that was read.');
    expect(text).toMatch(/N on 15 September 2026 AM: find out why/);
    expect(text).toMatch(/No mark on 15 September 2026 PM/);
    expect(text).toMatch(/printed before its last day/);
    expect(text).toMatch(/2 sessions differ/);
    await panel.screenshot({ path: `${screens}/certificate-differs.png`, fullPage: true });
    await press(panel, 'Record it with the documents');
    await said(/marks that differ/);
    expect(await entry()).toMatchObject({ sameAsRegister: 'no' });
  });

  test('another child’s, and one that cannot be read, record nothing', async () => {
    await openDocuments();
    await chooseFile(panel, 'Certificate', 'certificate.pdf', await printed(world, certificate(sam, { layout: 'weeks' })));
    await said(/Another child’s certificate/);
    await chooseFile(
      panel,
      'Certificate',
      'scan.pdf',
      await printed(world, `<img style="width:100%;height:1000px" src="${await picture()}">`),
    );
    await said(/This says nothing about the certificate, good or bad/);
    expect(await entry()).toBeUndefined();
  });
});

/** A register as the case keeps it. */
function stored(marks: ReturnType<typeof out.truth>): StoredRegister {
  const span = { from: marks[0]!.day, to: marks.at(-1)!.day };
  const entries = marks.map(({ day, session, code }) => ({ day, session, mark: code || '-' }));
  return { schoolYear: 2026, span, marks: toWire(registerOf(span, entries)), readOn: '2026-11-20', host: 'mis.example' };
}

/** A picture of a page, as a scanner makes it. */
const picture = () =>
  panel.evaluate(() => {
    const canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = [800, 1000];
    const drawing = canvas.getContext('2d')!;
    drawing.fillText('Registration certificate', 50, 50);
    drawing.fillRect(40, 60, 600, 2);
    return canvas.toDataURL('image/png');
  });
