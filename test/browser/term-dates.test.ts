import { writeFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ElementHandle, Page } from 'puppeteer-core';
import { wrongOn } from './axe.ts';
import { choose, enter, pick, press, saveFormOf, shows, textOf, type, until } from './hands.ts';
import * as job from './main-job.ts';
import { openWorld, type World } from './world.ts';

const folder = mkdtempSync(join(tmpdir(), 'term-dates-'));
/** An invented school's dates, as an office types them: one line leaves open what it means, one is no day. */
const dates = `Event,Start date,End date
Autumn term,02/09/2026,18/12/2026
INSET day,02/09/2026,
Half term,26/10/2026,30/10/2026
Schools close,18/12/2026,
Carol concert,16/12/2026,
Spring term,04/01/2027,25/03/2027
INSET day,32/01/2027,
`;

let world: World;
let work: job.Job;
let panel: Page;

beforeAll(async () => {
  world = await openWorld();
  work = job.jobIn(world, process.env['SCREENS'] ?? '.artifacts/screens');
  const { mis, panel: opened } = await job.openRegister(work, `/pupils/${job.child.id}/register?year=2026`);
  panel = opened;
  await job.readRegister(mis, panel);
  await job.setAsOf(panel);
});
afterAll(async () => {
  await world?.close();
  rmSync(folder, { recursive: true });
});

async function load(name: string, content: string | Uint8Array): Promise<void> {
  writeFileSync(join(folder, name), content);
  const field = (await panel.$('input[type=file]')) as ElementHandle<HTMLInputElement>;
  await field.uploadFile(join(folder, name));
}

const shotOfPart = async (name: string) =>
  (await panel.$('section[aria-labelledby=term-dates-title]'))!.screenshot({ path: `${work.screens}/${name}.png` });

/** What the panel says it would send. */
async function sentDates(): Promise<unknown> {
  await press(panel, 'Cases');
  await press(panel, job.child.name);
  await press(panel, 'What is sent');
  return (JSON.parse(await panel.$eval('[data-request]', (element) => element.textContent ?? '')) as { facts: { termDates?: unknown } })
    .facts.termDates;
}

test('nothing is kept of a file that cannot be read, and its reason is said', async () => {
  await press(panel, 'Settings');
  await load('dates.xlsx.csv', new Uint8Array([80, 75, 3, 4, 0, 0, 0]));
  await shows(panel, 'This file is not text.');
});

test('a file is shown as it was understood; what is unclear is chosen by a person before anything is kept', async () => {
  await load('marlow-vale.csv', dates);
  const text = await until('the preview', async () => {
    const shown = await textOf(panel);
    return shown.includes('What this file says') && shown;
  });
  expect(text).toContain('One entry is unclear');
  expect(text).toContain('Line 8. “32/01/2027” is not understood as a day.');
  expect(text).not.toContain('Keep these term dates');
  expect(await wrongOn(panel)).toEqual([]);
  await shotOfPart('21-term-dates');
  await panel.select('select[aria-invalid=true]', 'left-out');
  await shows(panel, 'Keep these term dates, without the line not understood');
  expect(await textOf(panel)).toContain('2 September 2026 to 18 December 2026; 4 January 2027 to 25 March 2027');
  await shotOfPart('22-term-dates-kept');
});

test('kept dates reach the check as days only, survive other settings, and an undo takes them out', async () => {
  await press(panel, 'Keep these term dates');
  await shows(panel, 'Take out 2026 to 2027');
  await press(panel, 'Save settings');
  await shows(panel, 'Saved.');
  expect(await sentDates()).toEqual({
    terms: [
      { from: '2026-09-02', to: '2026-12-18' },
      { from: '2027-01-04', to: '2027-03-25' },
    ],
    nonSchoolDays: ['2026-10-26', '2026-10-27', '2026-10-28', '2026-10-29', '2026-10-30', '2026-09-02'],
  });
  await press(panel, 'Settings');
  await press(panel, 'Take out 2026 to 2027');
  await shows(panel, '2026 to 2027 taken out.');
  expect(await sentDates()).toBeUndefined();
});

test('days that could be two are asked about', async () => {
  await press(panel, 'Settings');
  await load('two.csv', 'What,From,To\nAutumn term,02/09/2026,11/12/2026\n');
  await shows(panel, '02/09/2026 could be two.');
  await panel.click('input[value=day-first]');
  await shows(panel, '2 September 2026 to 11 December 2026');
});

test('a duty without a form is one line, and the checker is told of its reason only that there is one', async () => {
  await press(panel, 'Cases');
  await press(panel, job.child.name);
  await press(panel, 'Duties');
  await enter(panel, 'Quick entry', 'notice 5/11 the head: attendance has improved');
  await shows(panel, '5 November 2026 (the head). attendance has improved');
  expect(await wrongOn(panel)).toEqual([]);
  await work.shot(panel, '23-duties');
  await press(panel, 'What is sent');
  const sent = await panel.$eval('[data-request]', (element) => element.textContent ?? '');
  expect(sent).toContain('"reasonRecorded": "yes"');
  expect(sent).not.toMatch(/improved|the head/);
});

test('whom the school reaches, and its notes, are kept, and go nowhere', async () => {
  await press(panel, 'Settings');
  await type(panel, 'Whom you reach there', 'CANARY-officer, 01632 960777');
  await press(panel, 'Save contacts and notes');
  await press(panel, 'Cases');
  await press(panel, job.child.name);
  await press(panel, 'What is sent');
  expect(await panel.$eval('[data-request]', (element) => element.textContent)).not.toContain('CANARY');
  await press(panel, 'Settings');
  expect(await panel.$eval('textarea[name=contacts]', (field) => (field as HTMLTextAreaElement).value)).toContain('CANARY-officer');
});

test('where a letter has to give a percentage, what the register says of its day stands beside it', async () => {
  await choose(panel, 'Checklist', 'Walsall: referral for attendance legal intervention');
  await press(panel, 'Save settings');
  await shows(panel, 'Saved.');
  await press(panel, 'Cases');
  await press(panel, job.child.name);
  await press(panel, 'Letters');
  await choose(panel, 'Letter', 'Letter after a meeting');
  await type(panel, 'Sent on', '5/11');
  // Asked of the letter that follows a meeting, as any other.
  await pick(panel, 'The letter gives the attendance percentage?', 'Yes');
  await saveFormOf(panel, 'Sent on');
  const said = await until('the figure', async () => /By the register, attendance from [^:]*:/.exec(await textOf(panel))?.[0]);
  const [, count, possible] = /\((\d+) of (\d+) sessions/.exec(said)!;
  expect(said).toContain(`${((100 * Number(count)) / Number(possible)).toFixed(1)}%`);
  const list = (await panel.$('section[aria-labelledby=letters-title] ul.list'))!;
  await list.screenshot({ path: `${work.screens}/24-percentage.png` });
});
