import { browser } from 'wxt/browser';
import { allTeachings } from '../../case/teachings.ts';

const id = 'taught';

/** Brings the reader into pages that were taught, since the detector may see no register in them. The browser keeps to allowed sites. */
export function watchTeachings(): void {
  browser.runtime.onInstalled.addListener(() => void register());
  browser.runtime.onStartup.addListener(() => void register());
  browser.storage.local.onChanged.addListener((changed) => void (changed['teachings'] && register()));
  browser.storage.managed.onChanged.addListener(() => void register());
}

async function register(): Promise<void> {
  const { own, shipped } = await allTeachings();
  const matches = [...new Set([...own, ...shipped].map(({ host, route }) => `*://${host}${route}*`))];
  if ((await browser.scripting.getRegisteredContentScripts({ ids: [id] })).length > 0)
    await browser.scripting.unregisterContentScripts({ ids: [id] });
  if (matches.length > 0)
    await browser.scripting.registerContentScripts([{ id, js: ['/content-scripts/reader.js'], matches, runAt: 'document_idle' }]);
}
