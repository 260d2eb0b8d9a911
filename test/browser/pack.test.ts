import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { asked } from '../demo-school/forms/truth.ts';
import { textInZip } from '../extension/ui/zip.ts';
import { wrongOn } from './axe.ts';
import { openBed, type Bed } from './bed-job.ts';
import { choose, pick, press, shows, textOf, until } from './hands.ts';
import { child } from './main-job.ts';

const screens = '.artifacts/screens';
let bed: Bed;
let folder: string;

beforeAll(async () => {
  mkdirSync(screens, { recursive: true });
  folder = mkdtempSync(join(tmpdir(), 'pack-'));
  bed = await openBed();
  const session = await bed.panel.createCDPSession();
  await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
  await press(bed.panel, 'Settings');
  await choose(bed.panel, 'Checklist', 'Barking and Dagenham: referral for prosecution');
  await press(bed.panel, 'Save settings');
  await shows(bed.panel, 'Saved.');
});
afterAll(async () => {
  await bed?.world.close();
  rmSync(folder, { recursive: true, force: true });
});

async function openForm(): Promise<void> {
  await press(bed.panel, 'Cases');
  await press(bed.panel, child.name);
  await press(bed.panel, 'Form');
}

/** The words of the document that the button makes. */
async function made(): Promise<string> {
  for (const name of readdirSync(folder)) rmSync(join(folder, name));
  await press(bed.panel, 'Make the document');
  const file = await until('the document', async () => readdirSync(folder).find((name) => name === 'attendance-referral.docx'));
  await shows(bed.panel, 'The document was saved with your downloads');
  return textInZip(readFileSync(join(folder, file)), 'word/document.xml');
}

test('what only a form asks stands with the child, and brothers and sisters below; everybody can use it', async () => {
  await press(bed.panel, 'Cases');
  await press(bed.panel, child.name);
  await press(bed.panel, 'Register');
  await bed.panel.$$eval('details', (folds) => folds.forEach((fold) => (fold.open = true)));
  expect(await bed.panel.$eval('[name="pupil.ethnicity"]', (field) => (field as HTMLInputElement).value)).toBe(asked.ethnicity);
  expect(await textOf(bed.panel)).toContain('Linnet Ashdene, born 4 May 2016, Ashmere Primary School, Year 5, attendance 96.5%');
  expect(await wrongOn(bed.panel)).toEqual([]);
  await bed.panel.screenshot({ path: `${screens}/child-details.png`, fullPage: true });
});

describe('for Barking and Dagenham, which takes documents by e-mail', () => {
  test('the button makes a document of the case', async () => {
    await openForm();
    const words = await made();
    for (const one of [
      child.name,
      child.upn,
      ...child.parents.map(({ surname }) => surname),
      child.address.lines[0]!,
      'referral for prosecution',
    ])
      expect(words).toContain(one);
    await bed.panel.screenshot({ path: `${screens}/pack.png`, fullPage: true });
  });

  test('the draft is for the address its source gives, names nobody, and the panel stays', async () => {
    const draft = await bed.panel.$eval('a[href^="mailto:"]', (link) => decodeURIComponent((link as HTMLAnchorElement).href));
    expect(draft).toMatch(/^mailto:Educationprosecutions@lbbd\.gov\.uk\?subject=Attendance referral: Prosecution&body=/);
    expect(draft).toContain('What is asked for: Barking and Dagenham: referral for prosecution');
    expect(draft).not.toMatch(new RegExp([child.forename, child.surname, child.upn].join('|')));
    await press(bed.panel, 'Open a draft in your mail program');
    expect(await textOf(bed.panel)).toContain('Make the document');
  });

  test('what must not be told of a parent is in no document that is made afterwards', async () => {
    await press(bed.panel, 'Parents');
    const claire = child.parents[0]!;
    await bed.panel.$$eval(
      'li',
      (listed, name) =>
        listed
          .find(({ textContent }) => textContent?.includes(name))!
          .querySelectorAll('details')
          .forEach((fold) => (fold.open = true)),
      claire.forename,
    );
    await pick(bed.panel, 'Must this address be kept confidential?', 'Yes');
    await press(bed.panel, 'Save the correction');
    await openForm();
    const words = await made();
    expect(words).toContain(claire.forename);
    expect(words).not.toContain(claire.address.lines[0]);
    expect(words).not.toContain(claire.address.postcode);
  });

  test('nothing was sent by it', () => {
    expect([bed.world.school.posts, bed.world.askedOfChecker]).toEqual([[], []]);
  });
});
