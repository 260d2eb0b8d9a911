import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { wrongOn } from './axe.ts';
import { pick, press, shows, textOf } from './hands.ts';
import * as job from './main-job.ts';
import { openWorld, type World } from './world.ts';

let world: World;
let panel: Page;

beforeAll(async () => {
  world = await openWorld();
  const work = job.jobIn(world, process.env['SCREENS'] ?? '.artifacts/screens');
  const opened = await job.openRegister(work, `/pupils/${job.child.id}/register?year=2026`);
  panel = opened.panel;
  await job.readRegister(opened.mis, panel);
  await job.setAsOf(panel);
  await job.recordSettings(panel, world.school.checker);
  await job.recordChild(panel);
  await job.recordParents(panel);
  await press(panel, 'Questions');
  await pick(panel, 'Is asking for prosecution to be considered the last resort for this child?', 'Yes');
  await press(panel, 'Findings');
});
afterAll(() => world?.close());

const sheet = () => panel.$eval('.cover', (cover) => (cover as HTMLElement).innerText);

test('before anything was checked there is no sheet', async () => {
  await press(panel, 'Cover sheet');
  expect(await textOf(panel)).toContain('Ask it under Findings first');
});

test('the sheet says what was checked, how each item is known, and what it does not show; nobody’s name is on it', async () => {
  await press(panel, 'Findings');
  await press(panel, 'Ask the authority’s checker');
  await shows(panel, 'Checked by the checker in your settings');
  await press(panel, 'Cover sheet');
  await panel.waitForSelector('.cover svg');
  const { checkId } = JSON.parse(world.askedOfChecker.at(-1)!) as { checkId: string };
  const said = await sheet();
  expect(said.replaceAll('-', '').toLowerCase()).toContain(checkId.replaceAll('-', '').slice(0, 10));
  expect(said).toContain('It does not show that the evidence is true, sufficient or accepted');
  expect(said).toContain('this is not the authority’s answer');
  for (const mark of ['computed', 'stated', 'judgement', 'not answered']) expect(said).toMatch(new RegExp(`: ${mark}\\n`));
  for (const name of job.child.name.split(' ')) expect(said).not.toContain(name);
  expect(said).not.toMatch(/Ashdown|complete|ready/i);
  expect(await wrongOn(panel)).toEqual([]);
  if (process.env['SCREENS']) await panel.screenshot({ path: `${process.env['SCREENS']}/cover.png`, fullPage: true });
});

test('it prints on one page', async () => {
  // Only a tab can be printed by a test; the same page stands in one.
  const tab = await world.browser.newPage();
  await tab.setViewport({ width: 703, height: 1031 });
  await tab.goto(panel.url());
  await press(tab, 'Cover sheet');
  await tab.waitForSelector('.cover svg');
  if (process.env['SCREENS']) {
    await tab.emulateMediaType('print');
    await tab.screenshot({ path: `${process.env['SCREENS']}/cover-print.png` });
  }
  const pdf = Buffer.from(await tab.pdf({ preferCSSPageSize: true })).toString('latin1');
  expect(pdf.match(/\/Type\s*\/Page\b(?!s)/g)).toHaveLength(1);
  await tab.close();
});

test('the link in its code opens the authority’s page, which says that a test key signed it', async () => {
  const link = await panel.$eval('.cover svg', (svg) => (svg as SVGElement).dataset['link']!);
  const officer = await world.browser.newPage();
  await officer.goto(link);
  await officer.waitForSelector('#out .outcome');
  const said = await officer.$eval('#out', (out) => (out as HTMLElement).innerText);
  expect(said).toMatch(/^A test key signed this[^]*It proves nothing/);
  await officer.close();
});

test('once the case has changed the panel says so, beside the sheet and not on it', async () => {
  expect(await textOf(panel)).not.toContain('has changed since this was checked');
  await press(panel, 'Letters');
  await job.recordLetter(panel, 'Letter of concern about attendance', '9/10', ['offers support']);
  await press(panel, 'Cover sheet');
  await shows(panel, 'has changed since this was checked');
  expect(await sheet()).not.toContain('has changed');
});
