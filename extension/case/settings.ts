import { browser } from 'wxt/browser';
import type { YesNo } from '../../shared/case/facts.ts';
import type { Day } from '../../shared/dates/day.ts';
import type { LetterKind, LetterState } from '../../shared/case/kinds.ts';
import type { Asked } from './asked.ts';
import { readManaged } from './managed.ts';
import type { YearDates } from './term-dates/assembled.ts';

/** What the school's own letters say, by kind: answered once and remembered. */
export type LetterTemplates = Partial<Record<LetterKind, Partial<Record<LetterState, YesNo>>>>;

/** One school year's dates as somebody loaded them. A year is there once. */
export type LoadedYear = YearDates & { file: string; loadedOn: Day };

/** What a school sets once in this browser. Everything may be empty. */
export type Settings = {
  authority: string;
  route: string;
  /** Address of the authority's checker; empty: checks run on this computer only. */
  checker: string;
  /** What the authority gave the school to show to its checker; empty where it asks for none. Sent there and nowhere else. */
  token: string;
  /** Retyped nowhere: these fill the referrer's and school's part of a form. */
  referrer: { name: string; role: string; email: string; phone: string };
  school: Asked<'school'> & { name: string; number: string; head: string; address: string[]; postcode: string };
  templates: LetterTemplates;
  /** Hosts on which an authority's forms stand, by authority, as the school found them. None: wherever the user says. */
  formHosts: Record<string, string[]>;
  /** For how many hours what is typed into an authority's form is kept, encrypted, in case its session is lost. `0`: not at all. */
  typedHours: number;
  /** In order of their years. */
  termDates: LoadedYear[];
  /** Whom the school reaches at the authority, and its notes beside a self-check: in its own words, never sent. */
  contacts: string;
  notes: string;
};

export const noSettings: Settings = {
  authority: 'kent',
  route: 'statutory-intervention',
  checker: '',
  token: '',
  referrer: { name: '', role: '', email: '', phone: '' },
  school: { name: '', number: '', head: '', address: [], postcode: '' },
  templates: {},
  formHosts: {},
  typedHours: 24,
  termDates: [],
  contacts: '',
  notes: '',
};

/** What the administrator set stands before what was typed here. */
export async function readSettings(): Promise<Settings> {
  const [{ settings }, { managed }] = await Promise.all([browser.storage.local.get('settings'), readManaged()]);
  const { authority, route, checker, schoolToken, formHosts, typedHours } = managed;
  const typed = { ...noSettings, ...(settings as Partial<Settings> | undefined) };
  return {
    ...typed,
    ...(authority && { authority }),
    ...(route && { route }),
    ...(checker && { checker }),
    ...(schoolToken && { token: schoolToken }),
    ...(formHosts && { formHosts: { ...typed.formHosts, [authority ?? typed.authority]: formHosts } }),
    ...(typedHours !== undefined && { typedHours }),
  };
}

export const writeSettings = (settings: Settings): Promise<void> => browser.storage.local.set({ settings });
