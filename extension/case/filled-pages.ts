import { browser } from 'wxt/browser';
import { withFilled, type FilledPage } from '../forms/filled-before.ts';
import type { ScannedForm } from '../forms/scanned.ts';
import type { FieldValues } from '../forms/vocabulary.ts';

/** Pages of forms that were filled in this browser, as they were then. */
export async function readFilled(): Promise<FilledPage[]> {
  const { filledPages } = await browser.storage.local.get('filledPages');
  return (filledPages as FilledPage[] | undefined) ?? [];
}

/** Remembers a page as it is now, or as it was in each of these looks at it. Two windows may fill together. */
export const rememberFilled = (looks: readonly ScannedForm[], values: FieldValues): Promise<void> =>
  navigator.locks.request('filled-pages', async () => {
    let pages = await readFilled();
    for (const form of looks) pages = withFilled(pages, form, values);
    await browser.storage.local.set({ filledPages: pages });
  });
