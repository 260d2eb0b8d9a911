import { browser } from 'wxt/browser';
import type { Teaching } from '../mis/teaching/lesson.ts';
import { readManaged } from './managed.ts';
import { Teachings } from './teaching-shape.ts';

/** What was taught in this browser, and then what the school's administrator has shipped. */
export async function allTeachings(): Promise<{ own: Teaching[]; shipped: Teaching[] }> {
  const [{ teachings }, { managed }] = await Promise.all([browser.storage.local.get('teachings'), readManaged()]);
  const own = Teachings.safeParse(teachings ?? []);
  return { own: own.success ? (own.data as Teaching[]) : [], shipped: (managed.teachings ?? []) as Teaching[] };
}

/** Those for pages of one host. What was taught here comes first: whoever taught it saw the page as it is now. */
export async function teachingsFor(host: string): Promise<Teaching[]> {
  const { own, shipped } = await allTeachings();
  return [...own, ...shipped].filter((teaching) => teaching.host === host);
}

/** A second lesson for the same grid takes the place of the first. */
export async function keepTeaching(teaching: Teaching): Promise<void> {
  const { own } = await allTeachings();
  await browser.storage.local.set({ teachings: [...own.filter((one) => !isSame(one, teaching)), teaching] });
}

export async function forgetTeaching(teaching: Teaching): Promise<void> {
  const { own } = await allTeachings();
  await browser.storage.local.set({ teachings: own.filter((one) => !isSame(one, teaching)) });
}

const isSame = (one: Teaching, other: Teaching): boolean =>
  one.host === other.host && one.route === other.route && one.lesson.fingerprint === other.lesson.fingerprint;
