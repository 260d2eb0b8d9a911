import { computed, signal } from '@preact/signals';
import { browser } from 'wxt/browser';
import type { Pointing } from '../case/session.ts';
import { askReader } from './ask.ts';
import { place } from './place.ts';
import { tab } from './tab.ts';

const all = signal<Record<string, Pointing>>({});

/** What is being taught in the tab that the panel speaks of; `null` where nothing is. */
export const pointing = computed(() => all.value[`pointing:${tab.value?.id ?? -1}`] ?? null);

/** Follows what is pointed at, and shows it when it comes. */
export async function followTeaching(): Promise<void> {
  const take = (key: string, value: Pointing | undefined) => {
    const { [key]: _former, ...others } = all.value;
    all.value = value ? { ...others, [key]: value } : others;
    if (value) place.value = 'teach';
  };
  browser.storage.session.onChanged.addListener((changed) => {
    for (const [key, { newValue }] of Object.entries(changed)) if (key.startsWith('pointing:')) take(key, newValue as Pointing | undefined);
  });
  const session = await browser.storage.session.get(null);
  for (const [key, value] of Object.entries(session)) if (key.startsWith('pointing:')) take(key, value as Pointing);
}

/** Brings the reader into a page whose register it did not see, and lets the user point. `false` where the page cannot be reached. */
export async function beginTeaching(tabId: number): Promise<boolean> {
  try {
    await browser.scripting.executeScript({ target: { tabId }, files: ['/content-scripts/reader.js'] });
    await askReader(tabId, 'point', null);
    return true;
  } catch {
    return false;
  }
}
