import { computed, signal } from '@preact/signals';
import { browser } from 'wxt/browser';
import type { ClassRead } from '../case/session.ts';
import { place } from './place.ts';
import { tab } from './tab.ts';

/** What was read of classes, by tab. */
const read = signal<Record<string, ClassRead>>({});

/** The class read in the tab that the panel speaks of; `null` where none was. */
export const classRead = computed(() => read.value[`class:${tab.value?.id ?? -1}`] ?? null);

/** Follows what is read, and shows it when it comes. */
export async function followClasses(): Promise<void> {
  browser.storage.session.onChanged.addListener((changed) => {
    for (const [key, { newValue }] of Object.entries(changed)) {
      if (!key.startsWith('class:')) continue;
      const { [key]: _former, ...others } = read.value;
      read.value = newValue ? { ...others, [key]: newValue as ClassRead } : others;
      if (newValue) place.value = 'class';
    }
  });
  const session = await browser.storage.session.get(null);
  read.value = Object.fromEntries(Object.entries(session).filter(([key]) => key.startsWith('class:'))) as Record<string, ClassRead>;
}
