import { browser } from 'wxt/browser';
import type { Day } from '../../shared/dates/day.ts';
import type { CarriedPage } from '../forms/places.ts';
import type { JournalEntry } from '../forms/planned.ts';
import type { PupilReading } from '../mis/reading.ts';
import type { Pointed } from '../mis/teaching/lesson.ts';
import type { UnknownMark } from '../mis/teaching/still-unknown.ts';
import type { Look } from './reading.ts';

/** The user said: this case is for the form in this tab, on this site. */
export type Binding = {
  caseId: string;
  origin: string;
  /** The page it was said on: its address without what may follow `?` or `#`. */
  at: string;
  /** The user asked for each further page to be filled as it opens. */
  filling?: boolean;
  /** The number of the parent that a part for a parent is about, as the user said. */
  parent?: number;
};

/** One field that was filled from here, and of which case. */
export type Filled = JournalEntry & { caseId: string };

/** A reading that fits more than one case, until the user says whose it is. */
export type Undecided = { reading: PupilReading; look: Look; candidates: string[] };

/** The registers of a class, until the tab they were read in is closed. */
export type ClassRead = { title: string; pupils: PupilReading[]; complete: boolean; look: Omit<Look, 'stamp'> };

/**
 * Somebody is teaching the page in a tab. `pointed` is `null` while they have still to point; `unknown` is what the page shows that is not
 * understood, and `null` where the page is not read at all.
 */
export type Pointing = { host: string; route: string; pointed: Pointed | null; unknown: UnknownMark[] | null };

/** Kept in memory only, for as long as the browser runs: `storage.session`. */
type Session = {
  [key: `bound:${number}`]: Binding;
  /** What was written into the form of a tab, oldest first, so that it can be undone. */
  [key: `journal:${number}`]: Filled[];
  /** The page of the form in a tab that says that it is another child's than the case's; absent while none does. */
  [key: `another:${number}`]: Pick<CarriedPage, 'at' | 'heading' | 'step'>;
  [key: `class:${number}`]: ClassRead;
  /** What the pages of the form in a tab asked for, in the order they were last left. */
  [key: `carried:${number}`]: CarriedPage[];
  /** The key to what was typed into authorities' forms, in base64: gone with the browser. */
  typingKey: string;
  [key: `pointing:${number}`]: Pointing;
  asOf: Day;
  openCase: string;
  undecided: Undecided;
};

export async function recall<Key extends keyof Session>(key: Key): Promise<Session[Key] | undefined> {
  return ((await browser.storage.session.get(key)) as Partial<Session>)[key];
}

export const keep = <Key extends keyof Session>(key: Key, value: Session[Key]): Promise<void> =>
  browser.storage.session.set({ [key]: value });

export const forget = (key: keyof Session): Promise<void> => browser.storage.session.remove(key as string);

/** Today where the browser is, unless the user set another day. */
export async function asOfDay(): Promise<Day> {
  return (await recall('asOf')) ?? today();
}

/** The day on this computer's clock, in its own time zone. */
export function today(now = new Date()): Day {
  const twoDigits = (number: number) => String(number).padStart(2, '0');
  return `${now.getFullYear()}-${twoDigits(now.getMonth() + 1)}-${twoDigits(now.getDate())}`;
}
