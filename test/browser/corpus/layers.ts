import type { ElementHandle, Page, Realm } from 'puppeteer-core';

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

/** The first button or summary to be seen in a layer whose words hold all of these; `null` where there is none. */
export async function findInLayers(page: Page, ...words: string[]): Promise<ElementHandle<Element> | null> {
  for (const realm of realmsOf(page)) {
    const handle = await realm.evaluateHandle((wanted) => {
      const plain = (text: string | null) =>
        (text ?? '').normalize('NFKC').replaceAll(/[\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g, '');
      for (const host of document.querySelectorAll('before-you-refer')) {
        const root = chrome.dom.openOrClosedShadowRoot(host as HTMLElement);
        const found = [...(root?.querySelectorAll('button, summary') ?? [])].find(
          (one) => one.checkVisibility() && wanted.every((word) => plain(one.textContent).includes(plain(word))),
        );
        if (found) return found;
      }
      return null;
    }, words);
    const element = handle.asElement() as ElementHandle<Element> | null;
    if (element) return element;
  }
  return null;
}

/** Presses it as a person would; false where there is nothing with these words. */
export async function pressInLayers(page: Page, ...words: string[]): Promise<boolean> {
  const element = await findInLayers(page, ...words);
  await element?.evaluate((one) => one.scrollIntoView({ block: 'center' }));
  await element?.click();
  return element !== null;
}
