import { signal } from '@preact/signals';
import { browser } from 'wxt/browser';

/** The tab the panel speaks of. `origin` is absent where the browser does not tell: an extension page, or a site not allowed. */
export type Tab = { id: number; title: string; origin?: string; allowed: boolean };

/** The active tab of this window; `null` until it is known. */
export const tab = signal<Tab | null>(null);

export const isPage = (url: string) => /^(https:|http:\/\/(localhost|127\.0\.0\.1|[a-z0-9-]+\.localhost)(:|\/))/.test(url);

/** The toolbar button was pressed: the browser now tells the address of that tab. */
export const toolbarPresses = 'before-you-refer-toolbar';

/** How often a form has begun to listen or gone on, by tab: a wizard's next step is a new page in the same tab, or drawn into the same page. */
export const formsHeard = signal<Record<number, number>>({});

/** Keeps `tab` true while the user moves between tabs and pages. */
export async function followTab(): Promise<void> {
  browser.tabs.onActivated.addListener(() => void look());
  browser.tabs.onUpdated.addListener((_id, changed) => void (changed.url || changed.status === 'complete' ? look() : undefined));
  browser.permissions.onAdded.addListener(() => void look());
  browser.permissions.onRemoved.addListener(() => void look());
  new BroadcastChannel(toolbarPresses).addEventListener('message', () => void look());
  browser.runtime.onMessage.addListener((message: { kind?: string }, { tab: from }) => {
    if ((message.kind === 'findings-wanted' || message.kind === 'step-changed') && from?.id !== undefined)
      formsHeard.value = { ...formsHeard.value, [from.id]: (formsHeard.value[from.id] ?? 0) + 1 };
  });
  await look();
}

let looks = 0;

/** Of two looks at once the later one counts, whichever is answered first. */
async function look(): Promise<void> {
  const own = (looks += 1);
  const [active] = await browser.tabs.query({ active: true, currentWindow: true });
  if (active?.id === undefined) return;
  const origin = active.url && isPage(active.url) ? new URL(active.url).origin : undefined;
  const allowed = origin !== undefined && (await isAllowed(origin));
  if (own === looks) tab.value = { id: active.id, title: active.title ?? '', ...(origin && { origin }), allowed };
}

export const isAllowed = (origin: string): Promise<boolean> => browser.permissions.contains({ origins: [patternOf(origin)] });

/** Must run in the same turn as the user's press. The browser asks; `false` where the user, or the school's administrator, said no. */
export const allow = (...origins: string[]): Promise<boolean> => browser.permissions.request({ origins: origins.map(patternOf) });

/** Firefox allows a host on every port, and takes a pattern with a port for one that the manifest does not declare (measured: 153). */
const patternOf = (origin: string): string => `${import.meta.env.FIREFOX ? origin.replace(/:\d+$/, '') : origin}/*`;
