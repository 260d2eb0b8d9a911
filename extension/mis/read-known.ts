import type { Adapter, AdapterPage } from './adapter.ts';
import { read } from './read.ts';
import type { ReadOptions, ReadOutcome } from './reading.ts';
import { fingerprintOf, routeOf, type Lesson } from './teaching/lesson.ts';
import { lookAt, targetsOn } from './teaching/point.ts';

/** `broken` names the product whose adapter no longer fits its page: then the page was read by shape alone. */
export type KnownOutcome = { outcome: ReadOutcome; broken: string | null };

/** Reads a page with the adapter for it, where there is one that fits; otherwise as any page. */
export async function readKnown(root: Document, options: ReadOptions, adapters: readonly Adapter[]): Promise<KnownOutcome> {
  const known = knownOn(root, adapters);
  if (!known) return { outcome: await read(root, options), broken: null };
  const lesson = await lessonOn(root, known.page);
  const outcome = lesson && (await read(root, { ...options, lessons: withTaught(lesson, options.lessons ?? []) }));
  if (outcome && (outcome.kind !== 'refused' || outcome.why !== 'changed-since-taught')) return { outcome, broken: null };
  return { outcome: await read(root, options), broken: known.product };
}

/** What a user taught about the same grid is added to what the adapter knows, and has the last word. */
function withTaught(lesson: Lesson, taught: readonly Lesson[]): Lesson[] {
  const own = taught.find(({ fingerprint }) => fingerprint === lesson.fingerprint);
  return [{ ...lesson, ...own, marks: { ...lesson.marks, ...own?.marks } }, ...taught];
}

function knownOn(root: Document, adapters: readonly Adapter[]): { product: string; page: AdapterPage } | null {
  const fitting = adapters.filter(({ knownBy: { selector, says } }) => root.querySelector(selector)?.textContent?.includes(says));
  const [only] = fitting;
  const page = fitting.length === 1 ? only?.pages[routeOf(root.URL)] : undefined;
  return only && page ? { product: only.product, page } : null;
}

/** What the adapter knows, said of the grid it names; `null` where it does not name exactly one. */
async function lessonOn(root: Document, { register, lesson }: AdapterPage): Promise<Lesson | null> {
  const elements = [...root.querySelectorAll(register)];
  if (elements.length !== 1) return null;
  const look = await lookAt(root);
  const inside = targetsOn(look).filter(({ element }) => elements[0]!.contains(element));
  const grids = new Set(inside.map(({ pointed }) => pointed.grid));
  const [only] = grids;
  const fingerprint = grids.size === 1 && only !== undefined ? fingerprintOf(look.page.grids[only]!) : null;
  return fingerprint === null ? null : { fingerprint, ...lesson };
}
