import { describe, expect, test } from 'vitest';
import { current, newCase, type Letter, type PupilCase, type Stamp } from '../../../extension/case/case.ts';
import * as changes from '../../../extension/case/changes.ts';

const [first, second, third]: [Stamp, Stamp, Stamp] = [
  { at: '2026-11-18T09:00:00.000Z', by: 'Morgan' },
  { at: '2026-11-19T09:00:00.000Z', by: 'Ellis' },
  { at: '2026-11-20T09:00:00.000Z', by: 'Morgan' },
];
const before: PupilCase = newCase('c1', { name: 'Ada Sample' }, first);
const letter: Letter = { kind: 'attendance-concern', sent: '2026-10-09', parents: [] };
const corrected: Letter = { ...letter, sent: '2026-10-12' };

describe('what a person does to a case keeps what stood before', () => {
  const recorded = changes.record('letters', 'l1', letter, first)(before);

  test('a recorded entry says when and by whom', () => {
    expect(recorded.evidence.letters.entries).toEqual([{ id: 'l1', entry: letter, recorded: first, former: [] }]);
  });

  test('an amendment takes its place and keeps it, with when it stopped standing', () => {
    const amended = changes.amend('letters', 'l1', corrected, second)(recorded);
    expect(amended.evidence.letters.entries).toEqual([
      { id: 'l1', entry: corrected, recorded: first, former: [{ entry: letter, until: second }] },
    ]);
  });

  test('a second amendment keeps both', () => {
    const twice = changes.amend('letters', 'l1', letter, third)(changes.amend('letters', 'l1', corrected, second)(recorded));
    expect(twice.evidence.letters.entries[0]?.former.map(({ entry, until }) => [entry.sent, until.at])).toEqual([
      [letter.sent, second.at],
      [corrected.sent, third.at],
    ]);
  });

  test('what is struck stays in the record and no longer counts', () => {
    const { letters } = changes.strike('letters', 'l1', second)(recorded).evidence;
    expect([letters.entries.length, current(letters)]).toEqual([1, []]);
    expect(letters.entries[0]).toMatchObject({ entry: letter, struck: second });
  });

  test('another answer keeps the one before, also “I don’t know”', () => {
    const answered = (['yes', 'dont-know', 'no'] as const).reduce<PupilCase>(
      (one, value, place) => changes.answerQuestion('part-time-timetable', value, [first, second, third][place]!)(one),
      before,
    );
    expect(answered.answers['part-time-timetable']).toEqual({
      value: 'no',
      recorded: third,
      former: [
        { value: 'yes', until: second },
        { value: 'dont-know', until: third },
      ],
    });
  });

  test('a reason told twice is kept once: the page may ask again when nobody answered', () => {
    const tell = changes.recordContinued({ id: 'p1', reason: 'other', items: ['no-n-this-year'] }, first);
    expect(tell(tell(before)).continued).toHaveLength(1);
  });

  test('none of it touches the case it is made from', () => {
    const untouched = structuredClone(recorded);
    changes.amend('letters', 'l1', corrected, second)(recorded);
    changes.strike('letters', 'l1', second)(recorded);
    changes.list('letters', true)(recorded);
    expect(recorded).toEqual(untouched);
  });
});

describe('“that is all” and “there is none” are a person’s word about what is there now', () => {
  const none = changes.list('letters', true)(before);
  const one = changes.record('letters', 'l1', letter, first)(before);
  const all = changes.list('letters', true)(one);
  test.each([
    { why: 'nothing is recorded', got: none, listed: 'none' },
    { why: 'something is recorded', got: all, listed: 'all' },
    {
      why: 'something is recorded after “none”: to be said again',
      got: changes.record('letters', 'l1', letter, first)(none),
      listed: undefined,
    },
    { why: 'more is recorded after “all”: to be said again', got: changes.record('letters', 'l2', letter, first)(all), listed: undefined },
    { why: 'it is taken back', got: changes.list('letters', false)(all), listed: undefined },
  ])('$why: $listed', ({ got, listed }) => {
    expect(got.evidence.letters.listed).toBe(listed);
  });
});
