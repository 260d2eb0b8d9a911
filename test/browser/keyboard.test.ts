import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sections } from '../../extension/ui/place.ts';
import { wrongOn } from './axe.ts';
import * as job from './faults-job.ts';
import { press, shows, until } from './hands.ts';
import { storedCases } from './kept.ts';
import { child, recordParents } from './main-job.ts';
import { openWorld, type World } from './world.ts';

const screens = Object.values(sections).flatMap((group) => Object.values(group) as string[]);

let world: World;
let panel: Page;

beforeAll(async () => {
  world = await openWorld();
  ({ panel } = await job.boundForm(world));
  await recordParents(panel);
});
afterAll(() => world?.close());

describe('the side panel, everything in it opened out', () => {
  test.each(screens)('axe finds nothing on “%s”, with a form bound and every part open', async (screen) => {
    await press(panel, screen);
    expect(await wrongOn(panel)).toEqual([]);
  });

  test('at 400% nothing that can be opened has to be scrolled sideways', async () => {
    await panel.setViewport({ width: 320, height: 256, deviceScaleFactor: 4 });
    const wide: string[] = [];
    for (const screen of screens) {
      await press(panel, screen);
      const [needed, given] = await panel.evaluate(() => {
        for (const one of document.querySelectorAll('details')) one.open = true;
        return [document.documentElement.scrollWidth, document.documentElement.clientWidth] as const;
      });
      if (needed > given) wide.push(`${screen}: ${needed} in ${given}`);
    }
    await panel.setViewport(null);
    expect(wide).toEqual([]);
  });
});

describe('by keyboard alone', () => {
  test('after a case is opened the keyboard stands in it, and not nowhere', async () => {
    await press(panel, 'Cases');
    await shows(panel, child.name);
    await panel.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    await tabTo((name) => name.startsWith(child.name));
    await panel.keyboard.press('Enter');
    expect(await until('the focus', () => panel.$eval('h2:focus', (heading) => heading.textContent))).toBe(child.name);
  });

  test('a question is reached and answered', async () => {
    await tabTo((name) => name === 'Questions');
    await panel.keyboard.press('Enter');
    const before = Object.keys((await storedCases(panel))[0]!.answers).length;
    await tabTo((name) => name === 'Yes');
    await panel.keyboard.press('Space');
    await until('the answer to be kept', async () => Object.keys((await storedCases(panel))[0]!.answers).length > before);
    expect(await panel.evaluate(() => (document.activeElement as HTMLInputElement).checked)).toBe(true);
  });

  test('a parent is recorded', async () => {
    await tabTo((name) => name === 'Parents', 'Shift');
    await panel.keyboard.press('Enter');
    const isNew = 'Add this parent';
    await tabTo((name) => name === 'First name', undefined, isNew);
    await panel.keyboard.type('Avery');
    await tabTo((name) => name === 'Surname', undefined, isNew);
    await panel.keyboard.type('Keyboard');
    await tabTo((name) => name === isNew);
    await panel.keyboard.press('Enter');
    await shows(panel, 'Avery Keyboard');
    expect((await storedCases(panel))[0]!.evidence.parents.entries.at(-1)?.entry).toMatchObject({ forename: 'Avery', surname: 'Keyboard' });
  });
});

/** Presses Tab until the focus stands on what is called like this; in the form with that button, where several have such a field. */
async function tabTo(isWanted: (name: string) => boolean, hold?: 'Shift', button?: string): Promise<void> {
  for (let times = 0; times < 400; times += 1) {
    if (hold) await panel.keyboard.down(hold);
    await panel.keyboard.press('Tab');
    if (hold) await panel.keyboard.up(hold);
    const at = await panel.evaluate(() => {
      const focused = document.activeElement as HTMLInputElement | null;
      const name = focused?.labels?.[0]?.textContent ?? focused?.textContent ?? '';
      return { name: name.trim(), button: focused?.form?.querySelector('button[type=submit]')?.textContent };
    });
    if (isWanted(at.name) && (button === undefined || at.button === button)) return;
  }
  throw new Error('what was wanted cannot be reached with Tab');
}
