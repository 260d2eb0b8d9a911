import { browser } from 'wxt/browser';
import type { YesNo } from '../../shared/case/facts.ts';
import type { LetterKind, LetterState } from '../../shared/case/kinds.ts';

/** What the school's own letters say, by kind: answered once and remembered. */
export type LetterTemplates = Partial<Record<LetterKind, Partial<Record<LetterState, YesNo>>>>;

/** What a school sets once in this browser. Everything may be empty. */
export type Settings = {
  authority: string;
  route: string;
  /** Address of the authority's checker; empty: checks run on this computer only. */
  checker: string;
  /** Retyped nowhere: these fill the referrer's and school's part of a form. */
  referrer: { name: string; role: string; email: string; phone: string };
  school: { name: string; number: string; head: string; address: string[]; postcode: string };
  templates: LetterTemplates;
};

export const noSettings: Settings = {
  authority: 'kent',
  route: 'statutory-intervention',
  checker: '',
  referrer: { name: '', role: '', email: '', phone: '' },
  school: { name: '', number: '', head: '', address: [], postcode: '' },
  templates: {},
};

export async function readSettings(): Promise<Settings> {
  const { settings } = await browser.storage.local.get('settings');
  return { ...noSettings, ...(settings as Partial<Settings> | undefined) };
}

export const writeSettings = (settings: Settings): Promise<void> => browser.storage.local.set({ settings });

/** Why an address cannot be a checker's; `null` for one that can, or for none. */
export function faultOfCheckerAddress(address: string): string | null {
  if (address === '') return null;
  const url = URL.canParse(address) ? new URL(address) : null;
  if (!url) return 'Enter a whole address, such as https://checker.example.gov.uk';
  const isThisComputer = /^(localhost|127\.0\.0\.1|[a-z0-9-]+\.localhost)$/.test(url.hostname);
  return url.protocol === 'https:' || (url.protocol === 'http:' && isThisComputer) ? null : 'The address must begin with https://';
}
