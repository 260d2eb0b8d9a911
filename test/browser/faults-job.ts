import { createServer, type AddressInfo } from 'node:net';
import type { Browser, Page } from 'puppeteer-core';
import { openForm } from './form-job.ts';
import { press, shows, type, until } from './hands.ts';
import { forgetAll } from './kept.ts';
import { layerSays } from './layer.ts';
import { openRegister, readRegister, setAsOf } from './main-job.ts';
import type { World } from './world.ts';

/** Ends the extension's background as the browser does when it is idle; a worker that is just starting outlives the first try. */
export async function killBackground(browser: Browser): Promise<void> {
  const target = browser.targets().find((one) => one.type() === 'service_worker');
  await until('the background to be gone', async () => {
    if (!target || !browser.targets().includes(target)) return true;
    await (await target.worker())?.close();
    return false;
  });
}

/** Closes what earlier tests left open, and forgets what they kept. */
export async function anew(world: World, address: string): Promise<{ mis: Page; panel: Page }> {
  const blank = await world.browser.newPage();
  for (const page of await world.browser.pages()) if (page !== blank && page.url().startsWith('http')) await page.close();
  const { mis, panel } = await openPage(world, address);
  await forgetAll(panel);
  await shows(panel, 'No cases yet');
  await blank.close();
  return { mis, panel };
}

const job = (world: World) => ({ world, screens: '', shot: async () => '' });

/** A MIS page and the panel; the overlay where the page holds a register. */
export async function openPage(world: World, address: string): Promise<{ mis: Page; panel: Page }> {
  const isRegister = !/notices|timetable|no-year/.test(address);
  if (isRegister) return openRegister(job(world), address);
  const { mis, panel } = await openRegister(job(world), '/pupils/P1001/register?year=2026');
  await mis.goto(`${world.school.mis}${address}`);
  return { mis, panel };
}

/** A case read from a register page, seen as of the demo's day. */
export async function readCase(world: World, address = '/pupils/P1001/register?year=2026'): Promise<{ mis: Page; panel: Page }> {
  const { mis, panel } = await anew(world, address);
  await readRegister(mis, panel);
  await setAsOf(panel);
  return { mis, panel };
}

/** The same, bound to the form in a tab of its own, which stands on its first step. */
export async function boundForm(world: World): Promise<{ mis: Page; panel: Page; form: Page }> {
  const { mis, panel } = await readCase(world);
  const form = await openForm(job(world), panel);
  await layerSays(form, /missing and \d+ not answered/);
  return { mis, panel, form };
}

export async function useChecker(panel: Page, address: string, name: string): Promise<void> {
  await press(panel, 'Settings');
  await type(panel, 'Address of the authority’s checker', address);
  await press(panel, 'Save settings');
  await shows(panel, 'Saved.');
  await press(panel, 'Cases');
  await press(panel, name);
}

/** An address on this computer at which nobody listens. */
export async function nobodyThere(): Promise<string> {
  const server = createServer();
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  await new Promise((closed) => server.close(closed));
  return `http://127.0.0.1:${port}`;
}

export const declaration = (world: World): string => `${world.school.referral}/statutory-intervention/declaration`;

/** Presses the form's last button, which takes the page away: what our layer said until then, kept where the next page finds it. */
export async function saidAtSubmit(form: Page): Promise<string> {
  const [realm] = await form.extensionRealms();
  await realm!.evaluate(() => {
    const root = chrome.dom.openOrClosedShadowRoot(document.querySelector('before-you-refer') as HTMLElement)!;
    const keep = () => sessionStorage.setItem('said', root.textContent ?? '');
    new MutationObserver(keep).observe(root, { childList: true, subtree: true, characterData: true });
    keep();
  });
  await Promise.all([form.waitForNavigation(), pressSubmit(form)]);
  return form.evaluate(() => sessionStorage.getItem('said') ?? '');
}

/** Confirms the declaration and presses the form's last button, as the user does. */
export async function pressSubmit(form: Page): Promise<void> {
  await form.bringToFront();
  const box = await form.$('input[type=checkbox]');
  if (!(await box!.evaluate((input) => (input as HTMLInputElement).checked))) await box!.click();
  await form.click('main button.govuk-button');
}

export { type };
