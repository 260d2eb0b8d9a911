import { browser } from 'wxt/browser';
import type { TypedPage } from '../forms/typed.ts';
import { keep, recall } from './session.ts';

/** As it lies in storage: nothing of it can be read without a key that is lost with the browser. `until` in milliseconds. */
type Sealed = { until: number; iv: string; sealed: string };

const prefix = 'typed:';
const nameOf = (caseId: string, origin: string) => `${prefix}${caseId}:${origin}` as const;
/** One at a time: two pages of one form may tell of themselves together. */
const alone = <Result>(act: () => Promise<Result>): Promise<Result> => navigator.locks.request('typed', act);

/**
 * Keeps what was typed on a page of an authority's form, in case its session is lost: encrypted (AES-GCM), the key in memory only, for so many
 * hours. `0` keeps nothing, and forgets what was kept.
 */
export const keepTyping = (caseId: string, origin: string, page: TypedPage, hours: number): Promise<void> =>
  alone(async () => {
    await dropExpired();
    if (hours <= 0) return drop([nameOf(caseId, origin)]);
    if (page.fields.length === 0) return;
    const kept = await unsealed(caseId, origin);
    const isSame = ({ at, heading }: TypedPage) => at === page.at && heading === page.heading;
    const others = kept.filter((one) => !isSame(one));
    // A page that came back empty may be typed into before anybody looks at what it had lost.
    const now = new Set(page.fields.map(({ fieldId }) => fieldId));
    const lost = kept.filter(isSame).flatMap(({ fields }) => fields.filter(({ fieldId }) => !now.has(fieldId)));
    const whole = { ...page, fields: [...lost, ...page.fields].slice(-400) };
    const until = Date.now() + hours * 3_600_000;
    await browser.storage.local.set({ [nameOf(caseId, origin)]: await seal([...others, whole].slice(-40), until) });
    await browser.alarms.create(prefix, { when: until + 1_000 });
  });

/** What was typed on the pages of this form, oldest first; none where it was never kept, has expired, or the browser was closed since. */
export const keptTyping = (caseId: string, origin: string): Promise<TypedPage[]> =>
  alone(async () => {
    await dropExpired();
    return unsealed(caseId, origin);
  });

export const forgetTyping = (caseId: string): Promise<void> =>
  alone(async () => drop((await names()).filter((name) => name.startsWith(`${prefix}${caseId}:`))));

/** Expired, or sealed with a key that is gone: asked at every start of the browser and at every alarm. */
export const dropExpiredTyping = (): Promise<void> => alone(dropExpired);

async function dropExpired(): Promise<void> {
  const hasKey = (await recall('typingKey')) !== undefined;
  const all = (await browser.storage.local.get(await names())) as Record<string, Sealed>;
  await drop(Object.keys(all).filter((name) => !hasKey || !(all[name]!.until > Date.now())));
}

const names = async (): Promise<string[]> => Object.keys(await browser.storage.local.get(null)).filter((name) => name.startsWith(prefix));
const drop = (gone: string[]): Promise<void> => browser.storage.local.remove(gone);

async function seal(pages: TypedPage[], until: number): Promise<Sealed> {
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const text = new TextEncoder().encode(JSON.stringify(pages));
  const sealed = await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, await key(), text);
  return { until, iv: textOf(iv), sealed: textOf(new Uint8Array(sealed)) };
}

/** What another key sealed is as good as gone. */
async function unsealed(caseId: string, origin: string): Promise<TypedPage[]> {
  const name = nameOf(caseId, origin);
  const { [name]: kept } = (await browser.storage.local.get(name)) as Record<string, Sealed | undefined>;
  if (!kept) return [];
  try {
    const text = await crypto.subtle.decrypt({ name: 'AES-GCM', iv: bytesOf(kept.iv) }, await key(), bytesOf(kept.sealed));
    return JSON.parse(new TextDecoder().decode(text)) as TypedPage[];
  } catch {
    return [];
  }
}

/** Made once for as long as the browser runs. Session storage holds no key objects, so its bytes stand there. */
async function key(): Promise<CryptoKey> {
  const held = await recall('typingKey');
  const bytes = held ? bytesOf(held) : crypto.getRandomValues(new Uint8Array(32));
  if (!held) await keep('typingKey', textOf(bytes));
  return crypto.subtle.importKey('raw', bytes, 'AES-GCM', false, ['encrypt', 'decrypt']);
}

const textOf = (bytes: Uint8Array): string => btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
const bytesOf = (text: string): Uint8Array<ArrayBuffer> => Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
