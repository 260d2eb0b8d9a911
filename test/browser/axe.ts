import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe is asked, and one line for each place where it finds something. */
type Axe = { run(where: Element | Document, options: object): Promise<{ violations: Violation[] }> };
type Violation = { id: string; help: string; nodes: Array<{ html: string }> };
const asked = { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] };

/** What axe finds wrong on a page of ours, as it stands and with everything that can be opened open. */
export async function wrongOn(page: Page): Promise<string[]> {
  await page.evaluate(axeSource);
  return page.evaluate(async (options) => {
    const { axe } = globalThis as unknown as { axe: Axe };
    const found: string[] = [];
    for (const open of [false, true]) {
      const closed = open ? [...document.querySelectorAll('details:not([open])')] : [];
      for (const one of closed) one.setAttribute('open', '');
      const { violations } = await axe.run(document, options);
      found.push(...violations.flatMap(({ id, help, nodes }) => nodes.map(({ html }) => `${id}: ${help}: ${html}`)));
      for (const one of closed) one.removeAttribute('open');
    }
    return [...new Set(found)];
  }, asked);
}

/**
 * What axe finds wrong in what we draw on somebody else's page. Our root is closed to it, as to the page: inside our own realm of the
 * page, and only there, the host is given a `shadowRoot` that leads in.
 */
export async function wrongInLayer(page: Page): Promise<string[]> {
  const [realm] = await page.extensionRealms();
  await realm!.evaluate(axeSource);
  return realm!.evaluate(async (options) => {
    const { axe } = globalThis as unknown as { axe: Axe };
    const host = document.querySelector('before-you-refer') as HTMLElement;
    const root = chrome.dom.openOrClosedShadowRoot(host)!;
    Object.defineProperty(host, 'shadowRoot', { value: root, configurable: true });
    for (const one of root.querySelectorAll('details')) one.open = true;
    const { violations } = await axe.run(host, options);
    return violations.flatMap(({ id, help, nodes }) => nodes.map(({ html }) => `${id}: ${help}: ${html}`));
  }, asked);
}

/** Contrast of the words in our layer, which axe cannot tell there: those under 4.5 to 1. */
export async function faintInLayer(page: Page): Promise<string[]> {
  const [realm] = await page.extensionRealms();
  return realm!.evaluate(() => {
    const root = chrome.dom.openOrClosedShadowRoot(document.querySelector('before-you-refer') as HTMLElement)!;
    const partsOf = (colour: string) => (colour.match(/[\d.]+/g) ?? []).map(Number);
    const light = (colour: string) => {
      const [red = 0, green = 0, blue = 0] = partsOf(colour).map((part) => {
        const share = part / 255;
        return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    };
    const behind = (element: Element | null): string => {
      if (!element) return 'rgb(255, 255, 255)';
      const colour = getComputedStyle(element).backgroundColor;
      return partsOf(colour)[3] === 0 ? behind(element.parentElement) : colour;
    };
    return [...root.querySelectorAll('*')].flatMap((element) => {
      const isSaid = [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim());
      if (!isSaid || (element as HTMLButtonElement).disabled) return [];
      const [one, other] = [light(getComputedStyle(element).color), light(behind(element))].toSorted((a, b) => b - a) as [number, number];
      const contrast = (one + 0.05) / (other + 0.05);
      return contrast < 4.5 ? [`${contrast.toFixed(1)}: ${element.outerHTML.slice(0, 120)}`] : [];
    });
  });
}
