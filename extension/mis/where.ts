import type { Day, Span } from '../../shared/dates/day.ts';
import { blank, sessionsOf, unread, type SessionName } from '../../shared/register/register.ts';
import { fromWire } from '../../shared/register/wire.ts';
import type { PupilReading } from './reading.ts';

/** A session of one of the pupils, by their place in the reading. */
export type Place = { pupil: number; day: Day; session: SessionName };

/**
 * Where what a coverage counts is. `seen`: stretches of days of which something was seen, with no day in between that was not.
 * `notReached`: stretches of school days between these, of which nothing was.
 */
export type Where = { seen: Span[]; notReached: Span[]; blank: Place[]; notUnderstood: Array<Place & { shown: string }> };

export function whereIn({ pupils }: { pupils: ReadonlyArray<Pick<PupilReading, 'registers' | 'notUnderstood'>> }): Where {
  const seenOn = new Map<Day, boolean>();
  const where: Where = { seen: [], notReached: [], blank: [], notUnderstood: [] };
  pupils.forEach(({ registers, notUnderstood }, pupil) => {
    const shown = new Set(notUnderstood.map(({ day, session }) => `${day} ${session}`));
    where.notUnderstood.push(...notUnderstood.map((one) => ({ pupil, ...one })));
    for (const { span, marks } of registers) {
      const register = fromWire(span, marks);
      for (const { day, session, mark } of 'fault' in register ? [] : sessionsOf(register)) {
        if (mark === blank) where.blank.push({ pupil, day, session });
        const isSeen = mark !== unread || shown.has(`${day} ${session}`);
        seenOn.set(day, seenOn.get(day) === true || isSeen);
      }
    }
  });
  const days = [...seenOn].toSorted(([one], [other]) => (one < other ? -1 : 1));
  where.seen = stretches(days);
  where.notReached = stretches(days.map(([day, isSeen]) => [day, !isSeen]));
  return where;
}

function stretches(days: ReadonlyArray<[Day, boolean]>): Span[] {
  const spans: Span[] = [];
  let goesOn = false;
  for (const [day, isSeen] of days) {
    if (isSeen && goesOn) spans.at(-1)!.to = day;
    else if (isSeen) spans.push({ from: day, to: day });
    goesOn = isSeen;
  }
  return spans;
}
