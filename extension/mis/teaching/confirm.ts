import { schoolYearOf, type Day } from '../../../shared/dates/day.ts';
import { sessionsOf, unread, type SessionName } from '../../../shared/register/register.ts';
import { fromWire } from '../../../shared/register/wire.ts';
import { read } from '../read.ts';
import { visibleText } from '../text.ts';
import { refusedInWords, type CellPlace, type PupilReading, type ReadOutcome } from '../reading.ts';
import { cannotLearnInWords } from './cannot-learn.ts';
import { learn } from './learn.ts';
import type { Example, Lesson } from './lesson.ts';
import { lookAt, targetsOn } from './point.ts';

/** A cell read again with the lesson, for the user to compare with the page. `mark` is as on the wire. */
export type Sample = { name: string | null; day: Day; session: SessionName; mark: string; shown: string };

/** What two marks came to: a lesson and the cells to confirm, or a sentence that says why not. */
export type Learnt = { lesson: Lesson; samples: Sample[] } | { why: string };

type Seen = Sample & { place: CellPlace };

const mostSamples = 5;

/** Learns from two marks, reads the page with what was learnt, and picks cells to confirm. Nothing is kept here. */
export async function tryOn(root: Document, [first, second]: readonly [Example, Example], today: Day): Promise<Learnt> {
  const look = await lookAt(root);
  const lesson = learn(look.page, first, second);
  if ('why' in lesson) return { why: cannotLearnInWords[lesson.why] };
  const pointedAt = [first, second].map((example) => targetsOn(look).find(({ pointed }) => isSamePlace(pointed, example))?.element);
  const outcome = await read(root, { today, lessons: [lesson], schoolYear: schoolYearOf(first.day) });
  if (outcome.kind !== 'read') return { why: `${cannotLearnInWords['still-not-read']} ${whyNot(outcome)}`.trim() };
  const seen = seenIn(outcome);
  const isAsSaid = [first, second].every((example, place) =>
    seen.some(
      (one) => one.place.element === pointedAt[place] && one.day === example.day && one.session === example.session && isMark(one, example),
    ),
  );
  if (!isAsSaid) return { why: cannotLearnInWords['read-otherwise'] };
  const others = seen.filter(({ place }) => !pointedAt.includes(place.element));
  if (others.length < mostSamples) return { why: cannotLearnInWords['too-few'] };
  return { lesson, samples: spread(others).map(({ place: _place, ...sample }) => sample) };
}

const isSamePlace = (one: Omit<Example, 'day' | 'session' | 'code' | 'shown'>, other: Example): boolean =>
  one.grid === other.grid && one.row === other.row && one.column === other.column;

const isMark = ({ mark }: Sample, { code }: Example): boolean => mark === code || (/^[/\\]$/.test(mark) && /^[/\\]$/.test(code));

const whyNot = (outcome: ReadOutcome): string => (outcome.kind === 'refused' ? refusedInWords[outcome.why] : '');

/** Every session that was read from a cell of the page, in order. */
function seenIn({ reading, cells }: Extract<ReadOutcome, { kind: 'read' }>): Seen[] {
  return reading.pupils.flatMap((pupil, index) =>
    marksOf(pupil).flatMap(({ day, session, mark }) => {
      const place = cells.get(`${index}|${day} ${session}`);
      return place && mark !== unread
        ? [{ name: pupil.identity.name, day, session, mark, shown: visibleText(place.element.textContent ?? ''), place }]
        : [];
    }),
  );
}

const marksOf = ({ registers }: PupilReading) =>
  registers.flatMap(({ span, marks }) => {
    const register = fromWire(span, marks);
    return 'fault' in register ? [] : sessionsOf(register);
  });

/** Five of them: first one of each different mark, since those tell most, then such as lie far apart. */
function spread(seen: readonly Seen[]): Seen[] {
  const ofEachMark = new Map(seen.map((one) => [one.mark, one])).values();
  const farApart = seen.filter((_, place) => place % Math.floor(seen.length / mostSamples) === 0);
  const picked = [...new Set([...ofEachMark, ...farApart])].slice(0, mostSamples);
  return picked.toSorted((one, other) => seen.indexOf(one) - seen.indexOf(other));
}
