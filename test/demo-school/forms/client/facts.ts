import type { Kind } from '../field.ts';

export type Facts = { action: string; fields: Array<{ key: string; names: string[]; kind: Kind }> };

/** What the tests ask: what the engine holds, by field, and whether it has drawn its page. */
type BedWindow = { held: () => Record<string, string>; engines: Record<string, () => string>; ready: boolean };

export const page = window as unknown as BedWindow;

export const facts = (): Facts => JSON.parse(document.getElementById('bed')?.textContent ?? '{}') as Facts;
