import { expect, test } from 'vitest';
import { statutoryIntervention } from '../../shared/authorities/kent/statutory-intervention.ts';
import { attendanceReferral } from '../../shared/authorities/walsall/attendance-referral.ts';
import { CodedFacts, type LetterFact, type MeetingFact, type ParentFact } from '../../shared/case/facts.ts';
import { runChecklist } from '../../shared/checklist/engine.ts';
import { exampleCases } from '../../shared/checklist/example-cases.ts';
import { addDays } from '../../shared/dates/day.ts';
import { byHand } from './by-hand.ts';

const asOf = '2026-11-20';
const compared = [statutoryIntervention, attendanceReferral].map((whole) => {
  const verdictsOf: (facts: CodedFacts, asOf: string) => Record<string, string> = byHand[whole.authority as keyof typeof byHand];
  const written = Object.keys(verdictsOf({}, asOf));
  return { checklist: { ...whole, items: whole.items.filter(({ id }) => written.includes(id)) }, verdictsOf };
});

const cases = process.env['SOAK'] ? 100_000 : 5_000;

test(
  `${cases} cases by engine and by hand`,
  () => {
    const random = dice(20_261_120);
    const seen = new Set<string>();
    for (let run = 0; run < cases; run += 1) {
      const facts = randomCase(random);
      // What is random must be a case that could be sent; one in a hundred is looked at, since parsing takes longest.
      if (run % 100 === 0) CodedFacts.parse(facts);
      for (const { checklist, verdictsOf } of compared) {
        const byHand = verdictsOf(facts, asOf);
        for (const { item, verdict } of runChecklist(checklist, facts, asOf).findings) {
          const expected = byHand[item];
          const name = `${checklist.authority}: ${item}`;
          seen.add(`${name} ${verdict}`);
          if (verdict !== expected)
            throw new Error(`${name}: ${verdict} by engine, ${expected} by hand, in case ${run}: ${JSON.stringify(facts)}`);
        }
      }
    }
    // Each item came out in every way.
    expect(seen.size).toBe(6 * 3);
  },
  20 * 60_000,
);

type Dice = { below(most: number): number; oneOf<Value>(...values: Value[]): Value; some<Value>(value: Value): Value | undefined };

/** Numbers that look random and are the same in every run (mulberry32). */
function dice(seed: number): Dice {
  let state = seed;
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (most: number) => Math.floor(next() * most);
  return { below, oneOf: (...values) => values[below(values.length)]!, some: (value) => (next() < 0.7 ? value : undefined) };
}

const [thisYear, lastYear] = exampleCases['kent-two-households']!.registers!;

function randomCase(random: Dice): CodedFacts {
  // Both registers in each: the days of the windows were counted by hand from them.
  const registers = [registerOf(random), lastYear!];
  const letters = list(random, 5, (index) => letterOf(random, index));
  const meetings = list(random, 3, (index) => meetingOf(random, index));
  const parents = list(random, 3, (index) => parentOf(random, index));
  // One meeting with both its letters, each saying all it has to, hardly ever comes of chance: in some cases it is begun so.
  const [meeting] = meetings.entries;
  const [before, after] = letters.entries;
  if (meeting && before && after && random.below(4) === 0) {
    Object.assign(before, { kind: 'meeting-invitation', sent: '2026-10-01', noticeOf: 0, states: { 'date-and-time': 'yes' } });
    Object.assign(after, { kind: 'post-meeting', sent: '2026-10-08', states: { percentage: 'yes', 'concern-continues': 'yes' } });
    Object.assign(meeting, { day: '2026-10-08', held: 'yes', followUp: after.index });
  }
  return clean({ registers, letters: random.some(letters), meetings: random.some(meetings), parents: random.some(parents) });
}

function registerOf(random: Dice): NonNullable<CodedFacts['registers']>[number] {
  // Few or many, so that the count falls on both sides of twenty.
  const often = random.oneOf(2, 8, 30);
  // In half of them no mark is wrong: one may be in the other half, at any place.
  const mayBeWrong = random.below(2) === 0;
  const marks = [...thisYear!.marks]
    .map((mark) => (mayBeWrong && '/\\O'.includes(mark) && random.below(200) === 0 ? random.oneOf('H', 'F', 'X', '/', '\\') : mark))
    .map((mark) =>
      '/\\O'.includes(mark) && random.below(100) < often
        ? random.oneOf('O', 'G', 'U', 'N', 'I', '?')
        : mark === 'O'
          ? random.oneOf('O', 'O', '/')
          : mark,
    )
    .join('');
  const lost = random.below(5) === 0 ? random.below(12) : undefined;
  const until = addDays('2026-09-01', random.below(60));
  return clean({
    span: thisYear!.span,
    marks: marks
      .split(' ')
      .map((week, place) => (place === lost ? week.replaceAll(/[^.]/g, '?') : week))
      .join(' '),
    compulsoryAge: random.below(6) === 0 ? undefined : { from: '2017-03-31', to: random.oneOf('2028-06-30', '2026-11-06') },
    onRoll: random.below(6) === 0 ? { from: addDays('2026-09-01', random.below(60)) } : undefined,
    reliedOn: random.below(4) === 0 ? [{ span: { from: '2026-09-01', to: until }, by: 'referral' as const }] : undefined,
  });
}

const yesNo = (random: Dice) => random.some(random.oneOf('yes' as const, 'yes' as const, 'no' as const));
/** Days on which something changes: around the window's ends, the check, and six to eight days apart. */
const edges = [
  '2026-07-05',
  '2026-07-06',
  '2026-07-12',
  '2026-07-13',
  '2026-10-01',
  '2026-10-07',
  '2026-10-08',
  '2026-11-12',
  '2026-11-19',
  '2026-11-20',
];
const someDay = (random: Dice) => (random.below(3) === 0 ? addDays('2026-07-01', random.below(150)) : random.oneOf(...edges));

function letterOf(random: Dice, index: number): LetterFact {
  return clean({
    index,
    kind: random.oneOf('attendance-concern' as const, 'meeting-invitation' as const, 'post-meeting' as const),
    sent: someDay(random),
    parents: random.oneOf([0], [1], [0, 1], [0, 1, 2]),
    ownCover: yesNo(random),
    channel: random.some(random.oneOf('post' as const, 'post' as const, 'email' as const)),
    copyHeld: yesNo(random),
    noticeOf: random.below(2) === 0 ? random.below(3) : undefined,
    states: clean({
      'support-offered': yesNo(random),
      'date-and-time': yesNo(random),
      'concern-continues': yesNo(random),
      percentage: yesNo(random),
    }),
  });
}

function meetingOf(random: Dice, index: number): MeetingFact {
  return clean({
    index,
    kind: random.oneOf('formal' as const, 'informal' as const, 'review' as const),
    day: someDay(random),
    held: yesNo(random),
    invitedBy: random.below(3) === 0 ? random.below(5) : undefined,
    followUp: random.below(2) === 0 ? random.below(5) : undefined,
  });
}

function parentOf(random: Dice, index: number): ParentFact {
  return clean({
    index,
    kind: random.oneOf('natural' as const, 'natural' as const, 'step' as const, 'carer' as const),
    livesWithPupil: yesNo(random),
    contact: random.some(
      random.oneOf('in-contact' as const, 'in-contact' as const, 'enquiries-made' as const, 'must-not-contact' as const),
    ),
  });
}

function list<Entry>(random: Dice, most: number, make: (index: number) => Entry): { entries: Entry[]; listed?: 'all' | 'none' } {
  const entries = Array.from({ length: random.below(most + 1) }, (_, index) => make(index));
  const listed = random.some(entries.length === 0 ? random.oneOf('none' as const, 'all' as const) : ('all' as const));
  return { entries, ...(listed && { listed }) };
}

type Cleaned<Fields> = { [Key in keyof Fields]: Exclude<Fields[Key], undefined> };

/** Without keys that hold nothing: an absent key is what was not looked at. */
function clean<Fields extends object>(fields: Fields): Cleaned<Fields> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Cleaned<Fields>;
}
