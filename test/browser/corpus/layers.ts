import type { ElementHandle, Page, Realm } from 'puppeteer-core';
import { until } from '../hands.ts';

/** What the extension drew, in whichever frame of a page it drew it. A frame in which none of our scripts runs has none. */

const realmsOf = (page: Page): Realm[] => page.frames().flatMap((frame) => (frame.detached ? [] : frame.extensionRealms()));

/** The words of every layer on the page; empty where nothing is drawn. */
export async function layersSay(page: Page): Promise<string> {
  const said = await Promise.all(
    realmsOf(page).map((realm) =>
      realm
        .evaluate(() =>
          [...document.querySelectorAll('before-you-refer')]
            .map((host) => chrome.dom.openOrClosedShadowRoot(host as HTMLElement)?.textContent ?? '')
            .join(' '),
        )
        // The page may be on its way elsewhere.
        .catch(() => ''),
    ),
  );
  return said.join(' ').trim();
}

/**
 * The first button or summary to be seen in a layer whose words hold all of these; `null` where there is none. `isPainted`: a press on what
 * has not been painted yet is not taken for a person's, so only that counts which has been.
 */
async function findInLayers(page: Page, isPainted: boolean, words: string[]): Promise<ElementHandle<Element> | null> {
  for (const realm of realmsOf(page)) {
    const handle = await realm.evaluateHandle(
      (wanted, painted) => {
        const plain = (text: string | null) =>
          (text ?? '').normalize('NFKC').replaceAll(/[\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g, '');
        for (const host of document.querySelectorAll('before-you-refer')) {
          const root = chrome.dom.openOrClosedShadowRoot(host as HTMLElement);
          const found = [...(root?.querySelectorAll('button, summary') ?? [])].find(
            (one) =>
              one.checkVisibility() &&
              (!painted || one.localName !== 'button' || one.hasAttribute('data-seen')) &&
              wanted.every((word) => plain(one.textContent).includes(plain(word))),
          );
          if (found) return found;
        }
        return null;
      },
      words,
      isPainted,
    );
    const element = handle.asElement() as ElementHandle<Element> | null;
    if (element) return element;
  }
  return null;
}

/** Presses it as a person would, once it can be seen where it is; false where there is nothing with these words. */
export async function pressInLayers(page: Page, ...words: string[]): Promise<boolean> {
  const found = await findInLayers(page, false, words);
  await found?.evaluate((one) => one.scrollIntoView({ block: 'center' }));
  if (!found) return false;
  const painted = await until(`“${words.join(' ')}” to be painted`, () => findInLayers(page, true, words), 5000);
  await painted.click();
  return true;
}
