import { dayNumber, schoolYearOf, type Day } from '../../shared/dates/day.ts';
import type { SessionName } from '../../shared/register/register.ts';
import type { Decoded } from './decode.ts';
import type { Placed } from './placed.ts';
import type { When } from './when.ts';

/** A session of the page. Many pupils share a few hundred of them, so each is made once. `place`: its number in order of time. */
export type Slot = { day: Day; number: number; session: SessionName; schoolYear: number; place: number };

/** What one pupil's sessions hold, by the place of their slots; a hole where the page has none. */
export type Sessions = ReadonlyArray<Placed | undefined>;

/** Two different marks for one session: neither can be trusted, nor can the rest. */
export type TwoMarks = { twoMarks: { day: Day; session: SessionName; shown: [string, string] } };

/** The sessions meant, each once and in order; the first `When` that means no day where there is one. */
export function slotsOf(
  whens: Iterable<When>,
  dayOf: (when: When) => Day | null,
): { of: Map<When, Slot>; inOrder: Slot[] } | { noDay: When } {
  const of = new Map<When, Slot>();
  const made = new Map<string, Slot>();
  for (const when of whens) {
    const day = dayOf(when);
    if (day === null) return { noDay: when };
    const key = `${day} ${when.session}`;
    let slot = made.get(key);
    if (!slot) made.set(key, (slot = { day, number: dayNumber(day), session: when.session, schoolYear: schoolYearOf(day), place: 0 }));
    of.set(when, slot);
  }
  const inOrder = [...made.entries()].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, slot]) => slot);
  inOrder.forEach((slot, place) => (slot.place = place));
  return { of, inOrder };
}

/** Each session once. The same mark twice is one mark (headings and columns are often cloned); an empty cell gives way to any other. */
export function put(sessions: Array<Placed | undefined>, placed: Placed, { place, day, session }: Slot): TwoMarks | null {
  const known = sessions[place];
  if (known === undefined) {
    sessions[place] = placed;
    return null;
  }
  const [before, now] = [weight(known.held), weight(placed.held)];
  if (before > 0 && now > 0 && shownAs(known.held) !== shownAs(placed.held))
    return { twoMarks: { day, session, shown: [shownAs(known.held), shownAs(placed.held)] } };
  if (now > before) sessions[place] = placed;
  return null;
}

const weight = (held: Decoded | null): number => (held === null ? -1 : held.kind === 'empty' ? 0 : 1);

const shownAs = (held: Decoded | null): string => (held?.kind === 'code' ? held.code : held?.kind === 'unknown' ? held.shown : '-');
