import * as fc from 'fast-check';
import type { CodedFacts } from '../../shared/case/facts.ts';
import * as kinds from '../../shared/case/kinds.ts';
import type { Checklist } from '../../shared/checklist/checklist.ts';
import { addDays } from '../../shared/dates/day.ts';
import { exampleCases } from '../../shared/checklist/example-cases.ts';

/** Cases that a school might record for a checklist: much is there, much is open, some of it contradicts itself. */

const { keysOf } = kinds;
const maybe = <Value>(arbitrary: fc.Arbitrary<Value>) => fc.option(arbitrary, { nil: undefined });
/** Keys of which each may be absent. */
const some = <Fields extends Record<string, fc.Arbitrary<unknown>>>(fields: Fields) => fc.record(fields, { requiredKeys: [] });
const yesNo = fc.constantFrom('yes' as const, 'no' as const);
const someDay = fc.integer({ min: 0, max: 110 }).map((days) => addDays('2026-08-15', days));
const someSpan = fc.tuple(someDay, fc.nat(90)).map(([from, days]) => ({ from, to: addDays(from, days) }));

const parent = fc
  .tuple(
    fc.record({ kind: fc.constantFrom(...keysOf(kinds.parentKinds)) }),
    some({
      livesWithPupil: yesNo,
      contact: fc.constantFrom('in-contact' as const, 'enquiries-made' as const, 'must-not-contact' as const),
      contactReasonRecorded: yesNo,
      detailsHeld: yesNo,
      detailsVerified: someDay,
    }),
  )
  .map(([must, may]) => ({ ...must, ...may }));

const parentsMeant = fc.subarray([0, 1, 2]);
const states = some(
  Object.fromEntries(keysOf(kinds.letterStates).map((state) => [state, fc.constantFrom('yes' as const, 'yes' as const, 'no' as const)])),
);
const usedLetters = fc.constantFrom(
  'attendance-concern' as const,
  'attendance-concern-follow-up' as const,
  'medical-evidence' as const,
  'meeting-invitation' as const,
  'referral-notification' as const,
);

export const letterAt = (index: number) =>
  fc
    .tuple(
      fc.record({ index: fc.constant(index), kind: usedLetters, sent: someDay, parents: parentsMeant }),
      some({
        ownCover: yesNo,
        channel: fc.constantFrom('post' as const, 'post' as const, 'email' as const, 'portal' as const),
        states,
        copyHeld: yesNo,
      }),
    )
    .map(([must, may]) => ({ ...must, ...may }));

export const meetingAt = (index: number) =>
  fc
    .tuple(
      fc.record({ index: fc.constant(index), kind: fc.constantFrom('formal' as const, 'informal' as const), day: someDay }),
      some({
        held: yesNo,
        chair: fc.constantFrom(...keysOf(kinds.meetingChairs)),
        officerInvited: yesNo,
        minutes: yesNo,
        decisions: yesNo,
        plan: yesNo,
      }),
    )
    .map(([must, may]) => ({ ...must, ...may }));

export const contact = fc
  .tuple(
    fc.record({
      day: someDay,
      channel: fc.constantFrom(...keysOf(kinds.contactChannels)),
      direction: fc.constantFrom('made' as const, 'received' as const),
      parents: parentsMeant,
    }),
    some({ reached: yesNo }),
  )
  .map(([must, may]) => ({ ...must, ...may }));

export const support = fc
  .tuple(
    fc.record({ strand: fc.constantFrom(...keysOf(kinds.supportStrands)), offered: someDay }),
    some({
      response: fc.constantFrom(...keysOf(kinds.supportResponses)),
      reasonRecorded: yesNo,
      requestMade: yesNo,
      consent: yesNo,
    }),
  )
  .map(([must, may]) => ({ ...must, ...may }));

const agency = fc
  .tuple(fc.record({ agency: fc.constantFrom(...keysOf(kinds.agencyKinds)) }), some({ from: someDay, to: someDay, contacted: someDay }))
  .map(([must, may]) => ({ ...must, ...may }));

export const adviceOn = (checklist: Checklist) =>
  fc.record({
    from: fc.constantFrom(...keysOf(kinds.advisers)),
    day: someDay,
    item: fc.constantFrom(...checklist.items.map(({ id }) => id)),
  });

export const documentEntry = fc
  .tuple(
    fc.record({ kind: fc.constantFrom(...keysOf(kinds.documentKinds)) }),
    some({ dated: someDay, covers: someSpan, printed: someDay, sameAsRegister: yesNo, copyHeld: yesNo }),
  )
  .map(([must, may]) => ({ ...must, ...may }));

/** Entries with places of their own, and perhaps that somebody said they are all. */
function evidence<Entry>(entryAt: (index: number) => fc.Arbitrary<Entry>, most: number) {
  return fc
    .integer({ min: 0, max: most })
    .chain((count) => fc.tuple(fc.tuple(...Array.from({ length: count }, (_, index) => entryAt(index))), fc.boolean()))
    .map(([entries, said]) => ({
      entries: entries as Entry[],
      ...(said && { listed: entries.length > 0 ? ('all' as const) : ('none' as const) }),
    }));
}

/** Marks of the base case, some changed. */
const registers = fc
  .array(fc.tuple(fc.nat(400), fc.constantFrom('O', 'N', 'G', 'U', 'C2', '-', '?', 'I')), { maxLength: 12 })
  .map((changes) =>
    (exampleCases['kent-two-households']!.registers ?? []).map((fact) => ({ ...fact, marks: withMarks(fact.marks, changes) })),
  );

function withMarks(marks: string, changes: Array<[number, string]>): string {
  const parts = marks.match(/[A-Z]\d?|./g) ?? [];
  for (const [place, mark] of changes) if (/[/\\A-Z?-]/.test(parts[place] ?? ' ')) parts[place] = mark;
  return parts.join('');
}

const answersTo = (checklist: Checklist) =>
  fc
    .tuple(...Object.keys(checklist.questions).map((question) => maybe(yesNo).map((value) => (value ? [{ question, value }] : []))))
    .map((answers) => answers.flat());

/** With every part absent now and then: nobody looked. */
export const casesOf = (checklist: Checklist): fc.Arbitrary<CodedFacts> =>
  some({
    registers,
    parents: evidence((index) => parent.map((entry) => ({ index, ...entry })), 3),
    letters: evidence(letterAt, 9),
    meetings: evidence(meetingAt, 4),
    contacts: evidence(() => contact, 5),
    support: evidence(() => support, 5),
    agencies: evidence(() => agency, 2),
    advice: evidence(() => adviceOn(checklist), 4),
    documents: evidence(() => documentEntry, 5),
    answers: answersTo(checklist),
  }) as fc.Arbitrary<CodedFacts>;
