import { mkdirSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { pupils, school } from '../demo-school/index.ts';
import { choose, openPanel, pick, press, saveFormOf, shows, textOf, tick, type, until } from './hands.ts';
import { layerSays, layerText, outlined, pressInLayer } from './layer.ts';
import type { World } from './world.ts';

/** The child the main job is about: two parents in two households, well over twenty unauthorised sessions, no N. */
export const child = pupils.find(({ id }) => id === 'P1001')!;

export type Finding = { item: string; level: string; verdict: string; text: string; reasons: string; clause: string };
export type Job = { world: World; screens: string; shot(page: Page, name: string): Promise<string> };

export function jobIn(world: World, screens: string): Job {
  mkdirSync(screens, { recursive: true });
  return {
    world,
    screens,
    async shot(page, name) {
      const path = `${screens}/${name}.png`;
      // The side panel is shown further down than it reaches on the screen; a page as it stands there.
      const size = await page.evaluate(() => ({ width: innerWidth, height: Math.min(document.documentElement.scrollHeight, 1600) }));
      const isPanel = page.url().endsWith('/sidepanel.html');
      await page.screenshot({ path, ...(isPanel && { clip: { x: 0, y: 0, ...size }, captureBeyondViewport: true }) });
      return path;
    },
  };
}

/** Opens a page of the MIS, allows its site from the panel, and waits for the overlay. */
export async function openRegister({ world }: Job, address: string): Promise<{ mis: Page; panel: Page; overlay: string }> {
  const mis = await world.browser.newPage();
  await mis.goto(`${world.school.mis}${address}`);
  const panel = await openPanel(world.browser, mis);
  await allowSite(panel, mis);
  return { mis, panel, overlay: await layerSays(mis, 'Register found') };
}

/** Presses the panel's own button, where the site of this page is not allowed yet. Until it names the page, the panel may speak of the last tab. */
export async function allowSite(panel: Page, page: Page): Promise<void> {
  const title = await page.title();
  const text = await until('the tab to be named', async () => {
    const words = await textOf(panel);
    return words.includes(`This tab: ${title}`) ? words : null;
  });
  const isAllowed = async () => !(await textOf(panel)).includes('may not look at');
  if (text.includes('may not look at')) await press(panel, 'Allow on this site');
  // Once, with two browsers side by side, the first press did not count, and why is not known; a person presses again.
  const isAllowedAtOnce = await until('the site to be allowed', isAllowed, 8000).catch(() => false);
  if (!isAllowedAtOnce) await press(panel, 'Allow on this site');
  await until('the site to be allowed', isAllowed);
}

export async function setAsOf(panel: Page): Promise<void> {
  await press(panel, 'As of ');
  await type(panel, 'Look at this case as of', '20 Nov 2026');
  await press(panel, 'Look at it as of this day');
  await shows(panel, 'As of Friday 20 November 2026');
}

/** Reads the register on the page into a case. */
export async function readRegister(mis: Page, panel: Page): Promise<void> {
  await pressInLayer(mis, 'Read this register');
  await layerSays(mis, /Read into the case/);
  await shows(panel, 'Is a referral right for this child?');
}

export async function recordSettings(panel: Page, checker: string): Promise<void> {
  await press(panel, 'Settings');
  await type(panel, 'Address of the authority’s checker', checker);
  await type(panel, 'Your name', 'Morgan Ellery');
  await type(panel, 'Your role', 'Attendance officer');
  await type(panel, 'Your email', 'office@marlow-vale.example');
  await type(panel, 'Your phone', '01632 960101');
  await type(panel, 'Name of the school', school.name);
  await type(panel, 'DfE number', school.dfeNumber);
  await type(panel, 'Head teacher', school.headTeacher);
  await press(panel, 'Save settings');
  await shows(panel, 'Saved.');
  await press(panel, 'Cases');
  await press(panel, child.name);
}

export async function recordChild(panel: Page): Promise<void> {
  await press(panel, 'Register');
  await press(panel, 'The child’s details');
  await type(panel, 'Legal first name', child.forename);
  await type(panel, 'Legal surname', child.surname);
  await type(panel, 'Year group', child.yearGroup);
  await type(panel, 'Address', child.address.lines[0]!);
  await type(panel, 'Postcode', child.address.postcode);
  await press(panel, 'Save the details');
}

export async function recordParents(panel: Page): Promise<void> {
  await press(panel, 'Parents');
  for (const parent of child.parents) {
    await type(panel, 'Title', parent.title);
    await type(panel, 'First name', parent.forename);
    await type(panel, 'Surname', parent.surname);
    await type(panel, 'Relationship to the child', parent.relationship);
    await pick(panel, 'Lives with the child?', parent.livesWithPupil ? 'Yes' : 'No');
    await type(panel, 'Address', [...parent.address.lines, parent.address.postcode].join('\n'));
    await type(panel, 'Email', parent.email);
    await type(panel, 'Phone', parent.phone);
    await choose(panel, 'Contact', 'The school is in contact');
    await press(panel, 'Add this parent');
    await shows(panel, `${parent.forename} ${parent.surname}:`);
  }
  await tick(panel, 'Every parent is listed here');
}

/** A letter of a kind, posted to each parent separately, through its row of the matrix. */
export async function recordLetter(panel: Page, kind: string, sent: string, says: string[] = []): Promise<void> {
  const field = `Posted on: ${kind.toLowerCase()}`;
  await type(panel, field, sent);
  await saveFormOf(panel, field, { ticks: says });
  await until(`the ${kind} to be listed`, async () =>
    (await panel.$$eval('.list li', (items) => items.map((item) => item.textContent ?? ''))).some((item) => item.startsWith(kind)),
  );
}

export async function findingsIn(panel: Page): Promise<Finding[]> {
  await press(panel, 'Findings');
  return panel.$$eval('[data-item]', (items) =>
    items.map((item) => ({
      item: item.getAttribute('data-item') ?? '',
      level: item.getAttribute('data-level') ?? '',
      verdict: item.getAttribute('data-verdict') ?? '',
      text: item.textContent ?? '',
      reasons: [...item.querySelectorAll('.reasons li')].map((reason) => reason.textContent).join(' '),
      clause: item.querySelector('.source')?.textContent ?? '',
    })),
  );
}

export { layerText, outlined };
