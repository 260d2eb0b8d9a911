import { describe, expect, test } from 'vitest';
import { read, type Reading } from '../../../extension/mis/index.ts';
import { inShort, pageOf, readPage, readingOn, sessions, table, today } from './pages.ts';

const register = sessions('9 Nov 2026 AM /', '9 Nov 2026 PM O ');
const identityOn = async (html: string): Promise<Reading['pupils'][number]['identity'] | undefined> =>
  (await readingOn(html)).pupils[0]?.identity;

describe('whose register it is', () => {
  const cases: Array<[why: string, html: string, name: string | null]> = [
    ['a heading', `<h1>Ada Sample</h1>${register}`, 'Ada Sample'],
    ['a heading that says for whom', `<h1>Attendance register for Ada Sample (10B)</h1>${register}`, 'Ada Sample'],
    ['a label and a value', `<dl><dt>Pupil name</dt><dd>Ada Sample</dd></dl>${register}`, 'Ada Sample'],
    ['the same name in two orders', `<h1>Ada Jane Sample</h1><p>Pupil: Sample, Ada</p>${register}`, 'Ada Jane Sample'],
    [
      'markup in a name is text',
      `<h1>Ada &lt;b&gt;Sample&lt;/b&gt;</h1><dl><dt>UPN</dt><dd>F000100026001</dd></dl>${register}`,
      'Ada <b>Sample</b>',
    ],
    ['turned-round and invisible characters are taken out', `<p>Pupil: Ada\u202e Sam\u200bple</p>${register}`, 'Ada Sample'],
    ['a screen title is no name', `<h1>Daily Overview</h1>${register}`, null],
    ['a school is no pupil', `<h1>Green Lane Academy</h1>${register}`, null],
    ['two names of no weight: neither', `<h2>Ada Sample</h2><h2>Ben Other</h2>${register}`, null],
  ];
  test.each(cases)('%s', async (_why, html, name) => {
    expect((await identityOn(html))?.name).toBe(name);
  });

  test('everything the page says', async () => {
    const html = `<h1>Ada Sample</h1><dl><dt>UPN</dt><dd>F000100026001</dd><dt>Date of birth</dt><dd>14 Mar 2012</dd></dl>${register}`;
    const outcome = await read(pageOf(html, 'https://mis.example/pupils/P1001/register?year=2026'), { today });
    expect(outcome).toMatchObject({
      reading: { pupils: [{ identity: { name: 'Ada Sample', upn: 'F000100026001', dateOfBirth: '2012-03-14', pageId: 'P1001' } }] },
    });
  });

  test('two candidates are shown, never chosen between', async () => {
    expect(await readPage(`<h1>Ada Sample</h1><p>Pupil: Ben Other</p>${register}`)).toEqual({
      kind: 'refused',
      why: 'two-pupils-on-one-page',
      shown: ['Ben Other', 'Ada Sample'],
    });
  });

  test('two pupils of one name in a class stay two', async () => {
    const reading = await readingOn(
      table(
        ['Name', 'UPN', '9 Nov 2026 AM', '9 Nov 2026 PM'],
        ['Sam Sample', 'F000100026001', '/', '\\'],
        ['Sam Sample', 'X000100026013', 'O', 'O'],
      ),
    );
    expect(reading.pupils.map(({ identity, registers }) => [identity.upn, registers[0]?.marks])).toEqual([
      ['F000100026001', '/\\'],
      ['X000100026013', 'OO'],
    ]);
  });

  test('also where nothing but their rows tells them apart', async () => {
    const reading = await readingOn(table(['Name', '9 Nov 2026 AM', '9 Nov 2026 PM'], ['Sam Sample', '/', '\\'], ['Sam Sample', 'O', 'O']));
    expect(reading.pupils.map(({ registers }) => registers[0]?.marks)).toEqual(['/\\', 'OO']);
  });

  test('one pupil, a row for each half of the day', async () => {
    const reading = await readingOn(
      table(['Name', 'Session', '9 Nov 2026', '10 Nov 2026'], ['Ada Sample', 'AM', '/', 'I'], ['Ada Sample', 'PM', 'O', 'I']),
    );
    expect(reading.pupils.map(({ registers }) => registers[0]?.marks)).toEqual(['/OII']);
  });

  test('a page that goes to another pupil while it is read', async () => {
    const rows = Array.from({ length: 3000 }, (_, index) => `${(index % 28) + 1} Oct 2026 AM / `);
    const page = pageOf(`<h1>Ada Sample</h1>${sessions(...rows)}`);
    const reading = read(page, { today });
    setTimeout(() => (page.querySelector('h1')!.textContent = 'Ben Other'), 0);
    expect(inShort(await reading)).toBe('refused pupil-changed');
  });
});
