import { browser } from 'wxt/browser';
import { inTurn } from '../../case/in-turn.ts';

const id = 'detector';
const js: ['/content-scripts/detector.js'] = ['/content-scripts/detector.js'];

/** Keeps the detector registered for exactly the sites the user, or the school's administrator, has allowed. */
export function watchGrants(): void {
  // An update leaves the scripts of open pages dead, and what is registered forgotten: a page loaded meanwhile has neither.
  browser.runtime.onInstalled.addListener(() => void registerInTurn().then(injectInto));
  browser.runtime.onStartup.addListener(() => void registerInTurn());
  browser.permissions.onRemoved.addListener(() => void registerInTurn());
  // A site just allowed may be that of a frame in a page allowed before.
  browser.permissions.onAdded.addListener(() => void registerInTurn().then(injectInto));
}

/** Of two at once both would find nothing registered, and the browser refuses to register the same twice. */
const registerInTurn = (): Promise<string[]> => inTurn(`register ${id}`, register);

/** The sites that are allowed now. */
async function register(): Promise<string[]> {
  const { origins: matches = [] } = await browser.permissions.getAll();
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [id] });
  if (matches.length === 0) {
    if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: [id] });
    return matches;
  }
  const script = { id, js, matches, runAt: 'document_start' as const, allFrames: true, matchOriginAsFallback: true };
  if (registered.length > 0) await browser.scripting.updateContentScripts([script]);
  else await browser.scripting.registerContentScripts([script]);
  return matches;
}

/** Registered scripts reach later loads only; a tab that is open already gets the detector once, now. */
async function injectInto(origins: string[]): Promise<void> {
  if (origins.length === 0) return;
  const tabs = await browser.tabs.query({ url: origins });
  await Promise.allSettled(
    tabs.flatMap(({ id: tabId }) =>
      tabId === undefined ? [] : [browser.scripting.executeScript({ target: { tabId, allFrames: true }, files: js })],
    ),
  );
}
