import { schoolYearOf, type Day } from '../../../shared/dates/day.ts';
import { sessionsOf, unread, type SessionName } from '../../../shared/register/register.ts';
import { fromWire } from '../../../shared/register/wire.ts';
import type { Adapter } from '../adapter.ts';
import { isSameMark } from '../decode-text.ts';
import type { Page } from '../page.ts';
import { readKnown } from '../read-known.ts';
import { visibleText } from '../text.ts';
import { refusedInWords, type CellPlace, type PupilReading, type ReadOptions, type ReadOutcome } from '../reading.ts';
import { cannotLearnInWords, type CannotLearn } from './cannot-learn.ts';
import { learn, learnFurther } from './learn.ts';
import { fingerprintOf, type Lesson, type Pointed, type Said } from './lesson.ts';
import { lookAt, targetsOn } from './point.ts';
import { stillUnknown, type UnknownMark } from './still-unknown.ts';

/** A cell read again with the lesson, for the user to compare with the page. `mark` is as on the wire. */
export type Sample = { name: string | null; day: Day; session: SessionName; mark: string; shown: string };

/**
 * What marks came to: a lesson, the cells to confirm, and what is still not understood; or a sentence that says why not, and whether a
 * further mark may help.
 */
export type Learnt = { lesson: Lesson; samples: Sample[]; unknown: UnknownMark[] } | { why: string; mayHelp: boolean };

/** What is known of the page before: see `ReadOptions`. */
export type Known = Pick<ReadOptions, 'today' | 'lessons' | 'schoolYear'> & { adapters: readonly Adapter[] };

type Seen = Sample & { place: CellPlace };

const mostSamples = 5;

/** Learns from what was said, reads the page with what was learnt, and picks cells to confirm. Nothing is kept here. */
export async function tryOn(root: Document, { two, further }: Said, known: Known): Promise<Learnt> {
  const look = await lookAt(root);
  const lesson = lessonFrom(look.page, { two, further }, known.lessons ?? []);
  if ('why' in lesson) return cannot(lesson.why);
  const targets = targetsOn(look);
  const elementOf = (said: Pointed) => targets.find(({ pointed }) => isSamePlace(pointed, said))?.element;
  const pointedAt = new Set([...(two ?? []), ...further].map(elementOf));
  const { outcome } = await readKnown(root, { ...optionsFor(two, known), lessons: [lesson] }, known.adapters);
  if (outcome.kind !== 'read') return { why: `${cannotLearnInWords['still-not-read']} ${whyNot(outcome)}`.trim(), mayHelp: true };
  const seen = seenIn(outcome);
  const seenAt = (said: Pointed) => seen.find(({ place }) => place.element === elementOf(said));
  const isAsSaid = (two ?? []).every((said) =>
    seen.some(
      (one) =>
        one.place.element === elementOf(said) && one.day === said.day && one.session === said.session && isSameMark(one.mark, said.code),
    ),
  );
  if (!isAsSaid || further.some((said) => !isSameMark(seenAt(said)?.mark ?? unread, said.code))) return cannot('read-otherwise');
  const others = seen.filter(({ place }) => !pointedAt.has(place.element));
  if (others.length < mostSamples) return cannot('too-few', true);
  const samples = picked(others, new Set([...further, ...(two ?? [])].map(({ shown }) => shown)));
  return { lesson, samples: samples.map(({ place: _place, ...sample }) => sample), unknown: stillUnknown(outcome.reading) };
}

/** What was taught of the same table before stays, where nothing else was said now. */
function lessonFrom(page: Page, { two, further }: Said, lessons: readonly Lesson[]): Lesson | { why: CannotLearn } {
  const grid = page.grids[(two?.[0] ?? further[0])?.grid ?? -1];
  const fingerprint = grid ? fingerprintOf(grid) : null;
  if (fingerprint === null) return { why: 'no-headings' };
  const before = lessons.find((one) => one.fingerprint === fingerprint) ?? { fingerprint, marks: {} };
  const lesson = two ? learn(page, ...two) : before;
  if ('why' in lesson) return lesson;
  return learnFurther(page, { ...lesson, marks: { ...before.marks, ...lesson.marks } }, further);
}

const cannot = (why: CannotLearn, mayHelp = false): Learnt => ({ why: cannotLearnInWords[why], mayHelp });

const optionsFor = (two: Said['two'], { today, schoolYear }: Known): ReadOptions => {
  const year = two ? schoolYearOf(two[0].day) : schoolYear;
  return { today, ...(year !== undefined && { schoolYear: year }) };
};

const isSamePlace = (one: Pointed, other: Pointed): boolean =>
  one.grid === other.grid && one.row === other.row && one.column === other.column;

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

/** Five of them: first one of each mark said, then one of each different mark, since those tell most, then such as lie far apart. */
function picked(seen: readonly Seen[], said: ReadonlySet<string>): Seen[] {
  const ofEachSaid = new Map(seen.flatMap((one) => (said.has(one.shown) ? [[one.shown, one] as const] : []))).values();
  const ofEachMark = new Map(seen.map((one) => [one.mark, one])).values();
  const farApart = seen.filter((_, place) => place % Math.floor(seen.length / mostSamples) === 0);
  const chosen = [...new Set([...ofEachSaid, ...ofEachMark, ...farApart])].slice(0, mostSamples);
  return chosen.toSorted((one, other) => seen.indexOf(one) - seen.indexOf(other));
}
