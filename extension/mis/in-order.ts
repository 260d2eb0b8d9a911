import type { Candidate } from './candidates.ts';
import type { Sessions, Slot } from './sessions.ts';
import type { When } from './when.ts';

/** Days that the page may hold and that nobody saw: none, any in a week of which some was seen, or any. */
export type UnseenDays = 'none' | 'in-weeks-seen' | 'any';

/**
 * True for one page of a list of one pupil's sessions, all of it seen, in order of time and of nothing else: what is on its other pages
 * lies before or after. A list in order of its marks leaves gaps too, and these hold sessions; then each mark stands together.
 */
export function isInOrder(chosen: readonly Candidate[], of: ReadonlyMap<When, Slot>, sessions: Sessions): boolean {
  const [only, ...more] = chosen;
  if (!only || more.length > 0 || only.aligned.pupils.length > 1) return false;
  const { unseenRows, unseenColumns, elsewhere } = only.grid;
  if (elsewhere === 0 || unseenRows !== elsewhere || unseenColumns > 0) return false;
  const places = only.aligned.placed.map(({ when }) => of.get(when)!.place);
  const steps = new Set(places.slice(1).map((place, index) => Math.sign(place - places[index]!)));
  return steps.size === 1 && !steps.has(0) && !isByMark(sessions);
}

function isByMark(sessions: Sessions): boolean {
  const shown = sessions.flatMap((one) => (one ? [one.held?.kind === 'code' ? one.held.code : (one.held?.kind ?? '')] : []));
  const runs = shown.filter((mark, index) => mark !== shown[index - 1]).length;
  return runs <= new Set(shown).size;
}
