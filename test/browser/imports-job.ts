import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { newCase, type PupilCase } from '../../extension/case/case.ts';
import type { Pupil } from '../demo-school/pupil.ts';
import { openPanel, press, shows, until } from './hands.ts';
import { forgetAll, storeCase } from './kept.ts';
import { setAsOf } from './main-job.ts';
import type { World } from './world.ts';

/** A case as it is before anything was read, with the pupil's number where it is known. */
export const emptyCase = (pupil: Pupil, change: Partial<PupilCase> = {}): PupilCase => ({
  ...newCase(pupil.id, { name: pupil.name, upn: pupil.upn }, { at: '2026-11-20T09:00:00.000Z', by: '' }),
  ...change,
});

/** The panel over a page of the demo school. */
export async function panelOver(world: World): Promise<Page> {
  const page = await world.browser.newPage();
  await page.goto(`${world.school.mis}/`);
  return openPanel(world.browser, page);
}

/** Forgets everything, keeps this case, and opens a section of it as of the demo's day. */
export async function openCase(panel: Page, pupilCase: PupilCase, section: string): Promise<void> {
  await forgetAll(panel);
  await shows(panel, 'No cases yet');
  await storeCase(panel, pupilCase);
  await panel.reload();
  await press(panel, pupilCase.pupil.name);
  await setAsOf(panel);
  await press(panel, section);
}

const folder = mkdtempSync(join(tmpdir(), 'before-you-refer-files-'));

/** Chooses a file in the field with this label, as the browser's own dialog would. */
export async function chooseFile(panel: Page, label: string, name: string, content: string | Uint8Array): Promise<void> {
  const path = join(folder, name);
  writeFileSync(path, content);
  const input = await until(`the field “${label}”`, async () => {
    const handle = await panel.evaluateHandle((words) => {
      const found = [...document.querySelectorAll('label')].find((one) => one.checkVisibility() && one.textContent?.trim() === words);
      return found ? document.getElementById(found.htmlFor) : null;
    }, label);
    return handle.asElement() as ElementHandle<HTMLInputElement> | null;
  });
  await input.evaluate((element) => ((element as HTMLInputElement).value = ''));
  await input.uploadFile(path);
}

/** A page as the browser prints it. */
export async function printed(world: World, html: string, options: { landscape?: boolean } = {}): Promise<Uint8Array> {
  const page = await world.browser.newPage();
  try {
    await page.setContent(html);
    return await page.pdf({ format: 'A4', ...options });
  } finally {
    await page.close();
  }
}
