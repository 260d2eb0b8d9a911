import type { Page } from 'puppeteer-core';
import { until } from '../browser/hands.ts';
import { inContent } from './content.ts';
import type { InBrowser } from './world.ts';

/** What a person sees and does in the sidebar, and in what the extension draws on the page in front. */
export type Hands = {
  /** Waits until the sidebar says this. */
  says(words: string | RegExp): Promise<string>;
  press(words: string): Promise<void>;
  type(label: string, value: string): Promise<void>;
  layerSays(words: string): Promise<void>;
  /** A press of the pointer, where the words stand. */
  pressInLayer(page: Page, words: string): Promise<void>;
};

export function handsOf(inBrowser: InBrowser): Hands {
  const inSidebar = (code: string) => inContent(inBrowser, 'sidebar', code);
  const inTab = (code: string) => inContent(inBrowser, 'tab', code);
  return {
    says: (words) =>
      until(`the sidebar to say ${String(words)}`, async () => {
        const said = (await inSidebar('return document.body.innerText;')) as string;
        return (typeof words === 'string' ? said.includes(words) : words.test(said)) && said;
      }),
    async press(words) {
      await until(`“${words}” to press`, () => inSidebar(pressing(words)) as Promise<boolean>);
    },
    async type(label, value) {
      await until(`“${label}” to type into`, () => inSidebar(typing(label, value)) as Promise<boolean>);
    },
    async layerSays(words) {
      await until(`the layer to say ${words}`, async () => ((await inTab(layerText)) as string).includes(words));
    },
    async pressInLayer(page, words) {
      const { x, y } = await until(`“${words}” in the layer`, () => inTab(placeOf(words)) as Promise<{ x: number; y: number } | null>);
      await page.mouse.click(x, y);
    },
  };
}

const pressable = (words: string, all: string) =>
  `${all}.find((one) => one.checkVisibility() && !one.disabled && one.textContent.trim().startsWith(${JSON.stringify(words)}))`;

/** The browser counts it as a person's press, so that a permission may be asked for in it. */
const pressing = (words: string): string => `
  const wanted = ${pressable(words, `[...document.querySelectorAll('button, summary, a')]`)};
  if (!wanted) return false;
  const asPerson = content.windowUtils.setHandlingUserInput(true);
  try { wanted.click(); } finally { asPerson.destruct(); }
  return true;`;

const typing = (label: string, value: string): string => `
  const field = ${pressable(label, `[...document.querySelectorAll('label')]`)}?.control;
  if (!field) return false;
  field.focus();
  field.setUserInput(${JSON.stringify(value)});
  field.blur();
  return true;`;

/** Its roots are closed to the page, and not to the browser. */
const roots = `[...document.querySelectorAll('before-you-refer')].map((host) => host.openOrClosedShadowRoot)`;
const layerText = `return ${roots}.map((root) => root.textContent).join(' ');`;

const placeOf = (words: string): string => `
  const wanted = ${pressable(words, `${roots}.flatMap((root) => [...root.querySelectorAll('button, summary, label')])`)};
  if (!wanted) return null;
  wanted.scrollIntoView({ block: 'nearest' });
  const { x, y, width, height } = wanted.getBoundingClientRect();
  return { x: x + width / 2, y: y + height / 2 };`;
