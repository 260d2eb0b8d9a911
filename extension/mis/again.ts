import { sessionsOf, unread } from '../../shared/register/register.ts';
import { fromWire } from '../../shared/register/wire.ts';
import type { Identity, PupilReading, Reading } from './reading.ts';

/** The one pupil of a reading who can be the person seen before; `null` where that is nobody, or more than one. */
export function sameOf(seen: Identity, { pupils }: Reading): PupilReading | null {
  const same = pupils.filter(({ identity }) => maySame(seen, identity));
  return same.length === 1 ? same[0]! : null;
}

/** What was told before must be told again. The second look may tell more: a grid draws some columns late. */
const maySame = (seen: Identity, again: Identity): boolean =>
  (Object.keys(seen) as Array<keyof Identity>).every((key) => seen[key] === null || seen[key] === again[key]);

/** True where a look that saw less says nothing else than a reading made before: the same pupils in the same order, and no mark that differs. */
export function isPartOf(part: Reading, whole: Reading): boolean {
  const places = part.pupils.map(({ identity }) => whole.pupils.findIndex((pupil) => maySame(identity, pupil.identity)));
  return part.pupils.every((pupil, index) => {
    const held = whole.pupils[places[index]!];
    if (!held || places.indexOf(places[index]!) !== index) return false;
    const marks = marksOf(held);
    return [...marksOf(pupil)].every(([key, mark]) => mark === unread || marks.get(key) === mark);
  });
}

function marksOf({ registers }: PupilReading): Map<string, string> {
  return new Map(
    registers.flatMap(({ span, marks }) => {
      const register = fromWire(span, marks);
      return 'fault' in register ? [] : sessionsOf(register).map(({ day, session, mark }) => [`${day} ${session}`, mark] as const);
    }),
  );
}
