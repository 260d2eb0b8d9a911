import type { ElementHandle, Page } from 'puppeteer-core';
import { patience, until } from './hands.ts';

/** What the extension drew on a page, inside its closed root: only our own scripts of that page can look in. */
async function realmOf(page: Page) {
  const [realm] = await page.extensionRealms();
  if (!realm) throw new Error('no script of ours runs on this page');
  return realm;
}

/** The words of the layer; empty where nothing is drawn. */
export async function layerText(page: Page): Promise<string> {
  const realm = await realmOf(page);
  return realm.evaluate(() =>
    [...document.querySelectorAll('before-you-refer')]
      .map((host) => chrome.dom.openOrClosedShadowRoot(host as HTMLElement)?.textContent ?? '')
      .join(' '),
  );
}

/** Waits until the layer says something. */
export const layerSays = (page: Page, words: string | RegExp, milliseconds = patience): Promise<string> =>
  until(
    `the layer to say ${String(words)}`,
    async () => {
      const text = await layerText(page);
      return (typeof words === 'string' ? text.includes(words) : words.test(text)) ? text : null;
    },
    milliseconds,
  );

/** Presses something in the layer, as a person would: a trusted press. */
export async function pressInLayer(page: Page, words: string): Promise<void> {
  const element = await until(`“${words}” in the layer`, async () => {
    const realm = await realmOf(page);
    const handle = await realm.evaluateHandle((wanted) => {
      for (const host of document.querySelectorAll('before-you-refer')) {
        const root = chrome.dom.openOrClosedShadowRoot(host as HTMLElement);
        const found = [...(root?.querySelectorAll('button, summary, label') ?? [])].find((one) =>
          one.textContent?.trim().startsWith(wanted),
        );
        // A press on what has not been painted yet is not taken for a person's.
        if (found && (found.localName !== 'button' || found.hasAttribute('data-seen'))) return found;
      }
      return null;
    }, words);
    return handle.asElement() as ElementHandle<Element> | null;
  });
  await element.click();
}

/** How many marks are outlined on the page now. */
export async function outlined(page: Page): Promise<number> {
  const realm = await realmOf(page);
  return realm.evaluate(() =>
    [...document.querySelectorAll('before-you-refer')].reduce(
      (sum, host) => sum + (chrome.dom.openOrClosedShadowRoot(host as HTMLElement)?.querySelectorAll('.mark').length ?? 0),
      0,
    ),
  );
}

/** Takes out what we drew, as a page may that does not want it: how often of a hundred times it was there. */
export const takeOutAgainAndAgain = (page: Page): Promise<number> =>
  page.evaluate(async () => {
    let back = 0;
    for (let times = 0; times < 100; times += 1) {
      const host = document.querySelector('before-you-refer');
      if (host) back += 1;
      host?.remove();
      await new Promise((later) => setTimeout(later, 5));
    }
    return back;
  });
