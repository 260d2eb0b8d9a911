import type { Page } from 'puppeteer-core';
import { openPanel, press, shows, textOf, until } from './hands.ts';
import { layerSays } from './layer.ts';
import { allowSite, type Job } from './main-job.ts';

/** The steps of the demo form, in order, as their addresses call them. */
export const steps = ['your-details', 'pupil', 'parent-1', 'parent-2', 'absence', 'evidence', 'check-answers', 'declaration'] as const;

/** Opens the form's first step in a tab of its own and binds the open case to it. */
export async function openForm({ world }: Job, panel: Page): Promise<Page> {
  const form = await world.browser.newPage();
  await form.goto(`${world.school.referral}/statutory-intervention/${steps[0]}`);
  await openPanel(world.browser, form);
  await press(panel, 'Form');
  await allowSite(panel, form);
  await until('the form to be found', async () => (await form.extensionRealms()).length > 0);
  await bindCase(panel);
  return form;
}

export async function bindCase(panel: Page): Promise<void> {
  await press(panel, 'Use this case for this form');
  await until(
    'the plan',
    async () => (await panel.$$('.plan, .fault')).length > 0 || (await textOf(panel)).includes('No field on this page'),
  );
}

export type Planned = { key: string; state: string; words: string };

export const planIn = (panel: Page): Promise<Planned[]> =>
  panel.$$eval('[data-key]', (entries) =>
    entries.map((entry) => ({
      key: entry.getAttribute('data-key') ?? '',
      state: entry.getAttribute('data-state') ?? '',
      words: entry.textContent ?? '',
    })),
  );

/** Fills what would be filled on the step that is open now; the keys that were. The panel follows the form by itself. */
export async function fillStep(form: Page, panel: Page): Promise<string[]> {
  const heading = await form.$eval('h1', (title) => title.textContent?.trim() ?? '');
  await shows(panel, `On this page: ${heading}`);
  const planned = await planIn(panel);
  const keys = planned.filter(({ state }) => state === 'write').map(({ key }) => key);
  if (keys.length === 0) return [];
  await press(panel, 'Fill ');
  await until('the fields to be filled', async () => /\d+ of \d+ fields filled/.test(await textOf(panel)));
  return keys;
}

/** Presses the form's own button, as the user does, and waits for the next step. */
export async function goOn(form: Page, next: string): Promise<void> {
  await form.bringToFront();
  await Promise.all([form.waitForNavigation(), form.click('main button[type=submit], main button.govuk-button')]);
  await until(`the step ${next}`, async () => form.url().endsWith(`/${next}`));
  await until('our script on this step', async () => (await form.extensionRealms()).length > 0);
}

/** The warning that stands on every step while something is missing. */
export const warned = (form: Page): Promise<string> =>
  layerSays(form, /missing and \d+ not answered|Nothing known to be missing|Not checked/);
