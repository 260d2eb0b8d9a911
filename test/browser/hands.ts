import type { Browser, ElementHandle, Page, Target } from 'puppeteer-core';
import { extensionId } from './world.ts';

/** What a person does, done as a person does it: real presses and real keys. */

/** What a person has done so far: an action is one click, or one field's typed entry. */
export const actions = { count: 0 };

/** Presses the toolbar button over a page; the side panel, which follows. */
export async function openPanel(browser: Browser, page: Page): Promise<Page> {
  await pressToolbarButton(browser, page);
  return panelOf(browser);
}

export async function pressToolbarButton(browser: Browser, page: Page): Promise<void> {
  await page.bringToFront();
  const extension = (await browser.extensions()).get(extensionId);
  if (!extension) throw new Error('the extension is not loaded');
  actions.count += 1;
  await page.triggerExtensionAction(extension);
}

export const isPanel = (target: Target) => target.url().endsWith('/sidepanel.html');

/** The side panel, once it is open. */
export async function panelOf(browser: Browser): Promise<Page> {
  const target = await browser.waitForTarget(isPanel, { timeout: patience });
  return target.asPage();
}

/** How long anything may take on a busy machine before it counts as never coming: no test's promise is about time. */
export const patience = 25_000;

/** Waits for something to become true; the last value, or an error that says what was awaited and why it could not be seen. */
export async function until<Value>(
  what: string,
  look: () => Promise<Value | null | undefined | false>,
  milliseconds = patience,
): Promise<Value> {
  const end = Date.now() + milliseconds;
  for (;;) {
    let cause: unknown;
    const value = await look().catch((error: unknown) => void (cause = error));
    if (value) return value;
    if (Date.now() > end) throw new Error(`waited in vain for ${what}`, { cause });
    await new Promise((again) => setTimeout(again, 50));
  }
}

/** Presses the button, link or summary whose words begin like this. */
export async function press(page: Page, words: string): Promise<void> {
  actions.count += 1;
  const element = await until(`“${words}” to press`, () => withWords(page, words));
  await element.evaluate((node) => node.scrollIntoView({ block: 'center' }));
  await element.click();
}

async function withWords(page: Page, words: string): Promise<ElementHandle<Element> | null> {
  const handle = await page.evaluateHandle((wanted) => {
    const pressable = [...document.querySelectorAll('button, summary, a')].filter((element) => element.checkVisibility());
    return pressable.find((element) => element.textContent?.trim().startsWith(wanted) && !(element as HTMLButtonElement).disabled) ?? null;
  }, words);
  return handle.asElement() as ElementHandle<Element> | null;
}

/** What a person can read on a page. */
export const textOf = (page: Page): Promise<string> => page.evaluate(() => document.body.innerText);

/** Waits until a page shows these words. The error has what it showed in their place. */
export async function shows(page: Page, words: string): Promise<void> {
  await until(`“${words}”`, async () => {
    const text = await textOf(page);
    if (!text.includes(words)) throw new Error(`the page shows: ${text}`);
    return true;
  });
}

/** Presses the saving button of the form that holds the field with this label; ticks in that form come first. */
export async function saveFormOf(page: Page, label: string, { ticks = [] }: { ticks?: string[] } = {}): Promise<void> {
  const field = await fieldOf(page, label);
  for (const words of ticks) {
    actions.count += 1;
    const box = await field.evaluateHandle((node, wanted) => {
      const labels = [...(node.closest('form')?.querySelectorAll('label') ?? [])];
      return labels.find((one) => one.textContent?.trim().startsWith(wanted))?.querySelector('input') ?? null;
    }, words);
    await (box.asElement() as ElementHandle<Element>).click();
  }
  actions.count += 1;
  const button = await field.evaluateHandle((node) => node.closest('form')?.querySelector('button[type=submit]') ?? null);
  await (button.asElement() as ElementHandle<Element>).click();
}

/** Fills the field with this label, within the form or section whose button reads `within`. */
export async function type(page: Page, label: string, value: string): Promise<void> {
  actions.count += 1;
  const field = await fieldOf(page, label);
  await field.evaluate((node) => node.scrollIntoView({ block: 'center' }));
  await field.focus();
  await page.keyboard.down('Control');
  await page.keyboard.press('a');
  await page.keyboard.up('Control');
  await page.keyboard.press('Backspace');
  await field.type(value);
}

/** Types into the field with this label and presses Enter. */
export async function enter(page: Page, label: string, value: string): Promise<void> {
  await type(page, label, value);
  await page.keyboard.press('Enter');
}

export async function choose(page: Page, label: string, option: string): Promise<void> {
  actions.count += 1;
  const field = await fieldOf(page, label);
  const value = await field.evaluate(
    (node, words) => [...(node as HTMLSelectElement).options].find((one) => one.text === words)?.value,
    option,
  );
  if (value === undefined) throw new Error(`“${label}” has no choice “${option}”`);
  await (field as ElementHandle<HTMLSelectElement>).select(value);
}

/** Ticks a box, or picks one of a question's answers. */
export async function pick(page: Page, question: string, answer: string): Promise<void> {
  actions.count += 1;
  const input = await until(`“${question}” with “${answer}”`, async () => {
    const handle = await page.evaluateHandle(
      (asked, said) => {
        const visible = (element: Element) => element.checkVisibility();
        const set = [...document.querySelectorAll('fieldset')].find(
          (one) => visible(one) && one.querySelector('legend')?.textContent?.trim().startsWith(asked),
        );
        return (
          [...(set?.querySelectorAll('label') ?? [])].find((label) => label.textContent?.trim() === said)?.querySelector('input') ?? null
        );
      },
      question,
      answer,
    );
    return handle.asElement();
  });
  await (input as ElementHandle<Element>).click();
}

/** Ticks the box with this label. */
export async function tick(page: Page, label: string): Promise<void> {
  actions.count += 1;
  const box = await fieldOf(page, label);
  await box.click();
}

async function fieldOf(page: Page, label: string): Promise<ElementHandle<Element>> {
  const field = await until(`the field “${label}”`, async () => {
    const handle = await page.evaluateHandle((words) => {
      const labels = [...document.querySelectorAll('label')].filter(
        (one) => one.checkVisibility() && one.textContent?.trim().startsWith(words),
      );
      const found = labels.findLast((one) => one.textContent?.trim() === words) ?? labels.at(-1);
      return found ? (found.htmlFor ? document.getElementById(found.htmlFor) : found.querySelector('input, select, textarea')) : null;
    }, label);
    return handle.asElement();
  });
  return field as ElementHandle<Element>;
}
