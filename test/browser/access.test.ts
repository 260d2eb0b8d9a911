import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sections } from '../../extension/ui/place.ts';
import { bindCase, openForm } from './form-job.ts';
import { press, textOf, until } from './hands.ts';
import { layerSays, pressInLayer } from './layer.ts';
import * as job from './main-job.ts';
import { openWorld, type World } from './world.ts';

const axe = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');
const screens = Object.values(sections).flatMap((group) => Object.values(group));

let world: World;
let work: job.Job;
let panel: Page;
let mis: Page;

beforeAll(async () => {
  world = await openWorld();
  work = job.jobIn(world, process.env['SCREENS'] ?? '.artifacts/screens');
  ({ mis, panel } = await job.openRegister(work, `/pupils/P1005/register?year=2026`));
  await job.readRegister(mis, panel);
  await job.setAsOf(panel);
  await job.recordParents(panel);
});
afterAll(() => world?.close());

type Violation = { id: string; nodes: string[] };

/** What axe finds on a page of ours, by rule and place. */
async function violationsOn(page: Page): Promise<Violation[]> {
  await page.evaluate(axe);
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as {
      axe: { run(): Promise<{ violations: Array<{ id: string; nodes: Array<{ html: string }> }> }> };
    };
    const { violations } = await axe.run();
    return violations.map(({ id, nodes }) => ({ id, nodes: nodes.map(({ html }) => html.slice(0, 120)) }));
  });
}

describe('the side panel', () => {
  test.each(screens)('axe finds nothing on “%s”', async (screen) => {
    await press(panel, screen);
    expect(await violationsOn(panel)).toEqual([]);
  });

  test.each(['Settings', 'Cases'])('axe finds nothing on “%s”', async (screen) => {
    await press(panel, screen);
    expect(await violationsOn(panel)).toEqual([]);
  });

  test('every screen fits a panel at 400% zoom, without scrolling sideways', async () => {
    await press(panel, await firstCase());
    await panel.setViewport({ width: 320, height: 256, deviceScaleFactor: 4 });
    const tooWide: string[] = [];
    for (const screen of screens) {
      await press(panel, screen);
      if (await panel.evaluate(() => document.documentElement.scrollWidth > innerWidth)) tooWide.push(screen);
    }
    await work.shot(panel, '21-zoomed');
    await panel.setViewport(null);
    expect(tooWide).toEqual([]);
  });

  test('the words of a box or a button to choose stand beside it, and their second line too', async () => {
    const beneath: string[] = [];
    for (const screen of screens) {
      await press(panel, screen);
      beneath.push(...(await panel.evaluate(wordsBeneath)).map((words) => `${screen}: ${words}`));
    }
    expect(beneath).toEqual([]);
  });

  test('in forced colours every standing and finding still has its border', async () => {
    await panel.emulateMediaFeatures([{ name: 'forced-colors', value: 'active' } as never]).catch(async () => {
      const session = await panel.createCDPSession();
      await session.send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value: 'active' }] });
    });
    await press(panel, 'Findings');
    const borders = await panel.$$eval('.standing, .finding', (parts) => parts.map((part) => getComputedStyle(part).borderLeftWidth));
    expect(borders.every((width) => Number.parseFloat(width) >= 4)).toBe(true);
    await work.shot(panel, '22-forced-colours');
    const session = await panel.createCDPSession();
    await session.send('Emulation.setEmulatedMedia', { features: [] });
  });

  test('whatever can be pressed is at least 24 by 24', async () => {
    for (const screen of screens) {
      await press(panel, screen);
      const small = await panel.$$eval('button, summary, input, select', (parts) =>
        parts
          .filter((part) => part.checkVisibility() && (part as HTMLInputElement).type !== 'hidden')
          .map((part) => [part.textContent || part.getAttribute('name'), part.getBoundingClientRect()] as const)
          .filter(([, box]) => box.width < 24 || box.height < 24)
          .map(([words]) => words),
      );
      expect([screen, small]).toEqual([screen, []]);
    }
  });

  test('a question is answered by keyboard alone', async () => {
    await press(panel, 'Questions');
    await panel.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    await panel.bringToFront();
    const words = () => panel.evaluate(() => document.activeElement?.closest('label')?.textContent?.trim() ?? '');
    for (let stops = 0; stops < 60 && (await words()) !== 'Yes'; stops += 1) await panel.keyboard.press('Tab');
    await panel.keyboard.press('ArrowRight');
    expect(await words()).toBe('No');
    await until('the answer to be kept', async () => panel.evaluate(() => (document.activeElement as HTMLInputElement).checked));
  });
});

const firstCase = () => panel.$eval('.list button', (button) => button.textContent ?? '');

type Node = { role?: { value: string }; name?: { value: string }; properties?: Array<{ name: string; value: { value: unknown } }> };

describe('the guard’s dialog, as assistive technology is told of it', () => {
  let form: Page;
  const tree = async (): Promise<Node[]> => {
    const session = await form.createCDPSession();
    const { nodes } = (await session.send('Accessibility.getFullAXTree')) as { nodes: Node[] };
    return nodes;
  };
  const has = ({ properties = [] }: Node, name: string) =>
    properties.some((property) => property.name === name && property.value.value === true);

  beforeAll(async () => {
    form = await openForm(work, panel);
    await form.goto(`${world.school.referral}/statutory-intervention/declaration`);
    await until('our script', async () => (await form.extensionRealms()).length > 0);
    await layerSays(form, /missing and \d+ not answered/);
    await form.bringToFront();
    await form.click('main button.govuk-button');
    await layerSays(form, 'The form has not been sent');
  });

  test('is a modal dialog with a name, and focus on going back', async () => {
    const nodes = await tree();
    const dialog = nodes.find(({ role }) => role?.value === 'dialog');
    expect([dialog?.name?.value, dialog && has(dialog, 'modal')]).toEqual(['Before you refer', true]);
    const focused = nodes.find((node) => has(node, 'focused') && node.role?.value === 'button');
    expect(focused?.name?.value).toBe('Go back');
  });

  test('Escape goes back, sends nothing, and returns the focus to the form’s button', async () => {
    const before = world.school.posts.length;
    await form.keyboard.press('Escape');
    await until('the dialog to close', async () => !(await tree()).some(({ role }) => role?.value === 'dialog'));
    expect([world.school.posts.length, await form.evaluate(() => document.activeElement?.textContent?.trim())]).toEqual([
      before,
      'Submit referral',
    ]);
  });

  test('what stands beside the form is hidden again by its own button', async () => {
    await pressInLayer(form, 'Hide');
    await bindCase(panel);
    expect(await textOf(panel)).toContain('On this page');
  });
});

/** Labels of which some line begins left of the end of what is ticked. */
function wordsBeneath(): string[] {
  return [...document.querySelectorAll('label.choice')].flatMap((label) => {
    const range = document.createRange();
    range.selectNodeContents(label.lastChild!);
    const edge = label.querySelector('input')!.getBoundingClientRect().right;
    return label.checkVisibility() && [...range.getClientRects()].some(({ left }) => left < edge) ? [label.textContent] : [];
  });
}
