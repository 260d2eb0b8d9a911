import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { frameOf, heldIn, pressesOf } from '../browser/bed-job.ts';
import { until } from '../browser/hands.ts';
import { judge } from '../demo-school/forms/expect.ts';
import { fieldsOf, type Form } from '../demo-school/forms/field.ts';
import { bedForms } from '../demo-school/forms/index.ts';
import { truthFor } from '../demo-school/forms/truth.ts';
import { pupils } from '../demo-school/index.ts';
import { handsOf, type Hands } from './hands.ts';
import { openWorld, type World } from './world.ts';

/** The same source in Firefox: a register is read, every kind of form is filled, and the last press of one is held. */

const child = pupils.find(({ id }) => id === 'P1001')!;
const truth = truthFor(child);
let world: World;
let hands: Hands;

beforeAll(async () => {
  world = await openWorld();
  hands = handsOf(world.inBrowser);
  const mis = await openAllowed(`${world.school.mis}/pupils/${child.id}/register?year=2026`);
  await hands.layerSays('Register found');
  await hands.pressInLayer(mis, 'Read this register');
  await hands.says('Is a referral right for this child?');
  await hands.press('As of ');
  await hands.type('Look at this case as of', '20 Nov 2026');
  await hands.press('Look at it as of this day');
  await hands.says('As of Friday 20 November 2026');
  await recordChild();
}, 120_000);
afterAll(() => world?.close());

async function openAllowed(address: string): Promise<Page> {
  const page = await world.browser.newPage();
  await page.goto(address);
  await page.bringToFront();
  await world.pressToolbarButton();
  await hands.press('Allow on this site');
  await until('the site to be allowed', async () => !(await hands.says('This tab')).includes('may not look at'));
  return page;
}

/** What the register's page does not say: each form asks for some of it. */
async function recordChild(): Promise<void> {
  await hands.press('Register');
  await hands.press('The child’s details');
  await hands.type('Legal first name', child.forename);
  await hands.type('Legal surname', child.surname);
  await hands.type('Year group', child.yearGroup);
  await hands.press('Save the details');
  await hands.says('possible sessions');
}

test('the figures are those of the register on the page', async () => {
  await hands.press('Register');
  const said = await hands.says('possible sessions');
  expect(said).toContain(`${truth['absence.attendancePercentage']}%`);
  expect(said).toMatch(new RegExp(`Unauthorised absence\\s+${truth['absence.unauthorisedSessions']} of `));
});

test('the first page of every kind of form takes what the case holds, and nothing else', { timeout: 300_000 }, async () => {
  const form = await openAllowed(`${world.school.forms}/forms`);
  await hands.press('Form');
  for (const one of bedForms) {
    const held = await filled(form, one);
    const judged = fieldsOf(one.pages[0]!).map((field) => `${field.label}: ${judge(field, held[field.handle] ?? '', truth)}`);
    expect(judged.filter((line) => line.endsWith('wrong'))).toEqual([]);
    expect(judged.filter((line) => line.endsWith('right'))).not.toEqual([]);
  }
});

/** What the form's own engine holds once the panel says that all were filled, and none is in doubt. */
async function filled(tab: Page, form: Form): Promise<Record<string, string>> {
  const [page] = form.pages as [Form['pages'][number]];
  await tab.goto(`${world.school.forms}/forms/${form.id}/${page.slug}`);
  const frame = await frameOf(tab, page);
  for (const selector of pressesOf(form, page)) await frame.click(selector);
  await hands.press('Use this case for this form');
  await hands.says(/Fill \d+ field/);
  await hands.press('Fill ');
  const said = await hands.says(/\d+ of \d+ fields filled/);
  const [, done, all] = /(\d+) of (\d+) fields filled/.exec(said)!;
  expect(`${form.id}: ${done}`).toBe(`${form.id}: ${all}`);
  return heldIn(frame);
}

test('the last press is held until somebody decides', async () => {
  const form = await openAllowed(`${world.school.referral}/statutory-intervention/pupil`);
  await hands.press('Use this case for this form');
  await hands.says(/Fill \d+ field/);
  await form.type('[name=pupil-forename]', child.forename);
  await form.type('[name=pupil-surname]', child.surname);
  await Promise.all([form.waitForNavigation(), form.click('main button.govuk-button')]);
  await form.goto(`${world.school.referral}/statutory-intervention/declaration`);
  await hands.layerSays('not answered');
  await form.click('input[type=checkbox]');
  const posted = world.school.posts.length;
  await form.click('main button.govuk-button');
  await hands.layerSays('The form has not been sent');
  expect(world.school.posts).toHaveLength(posted);

  await hands.pressInLayer(form, 'Send it without these');
  await hands.pressInLayer(form, 'It does not apply to this child');
  await hands.pressInLayer(form, 'Continue');
  await hands.layerSays('Press “Submit referral” again');
  await form.click('main button.govuk-button');
  await until('the form to be sent', async () => world.school.posts.length > posted);
});
