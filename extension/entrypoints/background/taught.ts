import { browser } from 'wxt/browser';
import { allTeachings } from '../../case/teachings.ts';
import { inTurn } from '../../case/in-turn.ts';

const id = 'taught';

/** Brings the reader into pages that were taught, since the detector may see no register in them. The browser keeps to allowed sites. */
export function watchTeachings(): void {
  browser.runtime.onInstalled.addListener(() => void registerInTurn());
  browser.runtime.onStartup.addListener(() => void registerInTurn());
  browser.storage.local.onChanged.addListener((changed) => void (changed['teachings'] && registerInTurn()));
  browser.storage.managed.onChanged.addListener(() => void registerInTurn());
}

const registerInTurn = (): Promise<void> => inTurn(`register ${id}`, register);

async function register(): Promise<void> {
  const { own, shipped } = await allTeachings();
  const matches = [...new Set([...own, ...shipped].map(({ host, route }) => `*://${host}${route}*`))];
  if ((await browser.scripting.getRegisteredContentScripts({ ids: [id] })).length > 0)
    await browser.scripting.unregisterContentScripts({ ids: [id] });
  if (matches.length > 0)
    await browser.scripting.registerContentScripts([{ id, js: ['/content-scripts/reader.js'], matches, runAt: 'document_idle' }]);
}
