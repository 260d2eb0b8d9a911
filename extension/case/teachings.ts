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

/** Adds what a file holds that another computer saved; what was taught here stays. How many were new, or `null` where it is no such file. */
export async function addTeachings(text: string): Promise<number | null> {
  const read = Teachings.safeParse(parsed(text));
  if (!read.success) return null;
  const { own } = await allTeachings();
  const fresh = (read.data as Teaching[]).filter((one) => !own.some((held) => isSame(held, one)));
  await browser.storage.local.set({ teachings: [...own, ...fresh] });
  return fresh.length;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

export async function forgetTeaching(teaching: Teaching): Promise<void> {
  const { own } = await allTeachings();
  await browser.storage.local.set({ teachings: own.filter((one) => !isSame(one, teaching)) });
}

const isSame = (one: Teaching, other: Teaching): boolean =>
  one.host === other.host && one.route === other.route && one.lesson.fingerprint === other.lesson.fingerprint;
