import type { EvidenceKind } from '../../shared/case/kinds.ts';
import type { Day } from '../../shared/dates/day.ts';
import {
  current,
  type Answer,
  type Continued,
  type Decision,
  type Former,
  type Entries,
  type FamilyView,
  type Reply,
  type Sent,
  type Sibling,
  type Evidence,
  type Pupil,
  type PupilCase,
  type Recorded,
  type Stamp,
} from './case.ts';
import type { LastCheck } from './last-check.ts';

/** Everything a person does to a case is one of these: pure, from a case to the case after it. */
export type Change = (before: PupilCase) => PupilCase;

/** Records a new entry. "None" can no longer stand beside it; "that's all" has to be said again. */
export const record =
  <Kind extends EvidenceKind>(kind: Kind, id: string, entry: Entries[Kind], stamp: Stamp): Change =>
  (before) =>
    withEvidence(before, kind, ({ entries }) => ({ entries: [...entries, { id, entry, recorded: stamp, former: [] }] }));

/** Puts a corrected entry in an entry's place, and keeps what stood before. */
export const amend =
  <Kind extends EvidenceKind>(kind: Kind, id: string, entry: Entries[Kind], stamp: Stamp): Change =>
  (before) =>
    withEntry(before, kind, id, (recorded) => ({
      ...recorded,
      entry,
      former: [...recorded.former, { entry: recorded.entry, until: stamp }],
    }));

/** Takes an entry out of the case; it stays in the record as struck. */
export const strike =
  (kind: EvidenceKind, id: string, stamp: Stamp): Change =>
  (before) =>
    withEntry(before, kind, id, (recorded) => ({ ...recorded, struck: stamp }));

/** A person says that this is all there is of a kind, or that there is none; `null` takes it back. */
export const list =
  (kind: EvidenceKind, said: boolean): Change =>
  (before) =>
    withEvidence(before, kind, (evidence) => {
      const { entries } = evidence;
      return said ? { entries, listed: current(evidence).length > 0 ? 'all' : 'none' } : { entries };
    });

export const answerQuestion =
  (question: string, value: Answer['value'], stamp: Stamp): Change =>
  (before) => {
    const former = before.answers[question];
    const kept = former ? [...former.former, { value: former.value, until: stamp }] : [];
    return { ...before, answers: { ...before.answers, [question]: { value, recorded: stamp, former: kept } } };
  };

/** What is `undefined` was emptied, and is held no longer. */
export const describePupil =
  (said: { [Key in keyof Omit<Pupil, 'name'>]: Pupil[Key] | undefined }): Change =>
  (before) => ({
    ...before,
    pupil: Object.fromEntries(Object.entries({ ...before.pupil, ...said }).filter(([, held]) => held !== undefined)) as Pupil,
  });

/** First and last day on the school's roll, where somebody said. */
export const recordRoll =
  (from: Day | undefined, to: Day | undefined): Change =>
  ({ onRoll: _former, ...before }) => ({ ...before, ...((from ?? to) && { onRoll: { ...(from && { from }), ...(to && { to }) } }) });

export const recordSibling =
  (id: string, entry: Sibling, stamp: Stamp): Change =>
  (before) => ({ ...before, siblings: [...(before.siblings ?? []), { id, entry, recorded: stamp, former: [] }] });

export const strikeSibling =
  (id: string, stamp: Stamp): Change =>
  (before) => ({ ...before, siblings: (before.siblings ?? []).map((one) => (one.id === id ? { ...one, struck: stamp } : one)) });

export const decide =
  (decision: Decision, stamp: Stamp): Change =>
  (before) => ({
    ...before,
    decision: { ...decision, recorded: stamp, ...(before.decision && { former: withDecision(before.decision, stamp) }) },
  });

function withDecision({ recorded: _recorded, former = [], ...entry }: NonNullable<PupilCase['decision']>, until: Stamp): Former<Decision> {
  return [...former, { entry, until }];
}

export const recordFamilyView =
  (family: FamilyView, stamp: Stamp): Change =>
  (before) => ({ ...before, family: { ...family, recorded: stamp } });

export const recordCheck =
  (lastCheck: LastCheck, stamp: Stamp): Change =>
  (before) => ({ ...before, lastCheck: { ...lastCheck, recorded: stamp } });

export const recordSent =
  (sent: Sent, stamp: Stamp): Change =>
  (before) => ({ ...before, sent: [...before.sent, { ...sent, recorded: stamp }] });

type RecordedSent = PupilCase['sent'][number];

/** Another day or reference in the place of those recorded at this time; what the authority answered stays with it. */
export const amendSent =
  (at: string, { day, reference }: Omit<Sent, 'reply'>, stamp: Stamp): Change =>
  (before) =>
    withSent(before, at, ({ reply }) => given({ day, reference, reply }), stamp);

export const strikeSent =
  (at: string, stamp: Stamp): Change =>
  (before) => ({ ...before, sent: before.sent.map((one) => (one.recorded.at === at ? { ...one, struck: stamp } : one)) });

/** The authority's answer to what was sent last. A reply that stood there before is kept. */
export const recordReply =
  (reply: Reply, stamp: Stamp): Change =>
  (before) => {
    const last = before.sent.findLast(({ struck }) => !struck);
    return last ? withSent(before, last.recorded.at, (sent) => ({ ...sent, reply }), stamp) : before;
  };

function withSent(before: PupilCase, at: string, change: (sent: Sent) => Sent, until: Stamp): PupilCase {
  const changed = ({ recorded, former = [], struck, ...entry }: RecordedSent): RecordedSent =>
    given({ ...change(entry), recorded, former: [...former, { entry, until }], struck });
  return { ...before, sent: before.sent.map((one) => (one.recorded.at === at ? changed(one) : one)) };
}

const given = <Value extends object>(value: { [Key in keyof Value]: Value[Key] | undefined }): Value =>
  Object.fromEntries(Object.entries(value).filter(([, held]) => held !== undefined)) as Value;

export const recordContinued =
  (continued: Continued, stamp: Stamp): Change =>
  (before) =>
    before.continued.some(({ id }) => id === continued.id)
      ? before
      : { ...before, continued: [...before.continued, { ...continued, recorded: stamp }] };

/** The words behind "another reason", written in the side panel. */
export const explainContinued =
  (at: string, detail: string): Change =>
  (before) => ({ ...before, continued: before.continued.map((one) => (one.recorded.at === at ? { ...one, detail } : one)) });

function withEvidence<Kind extends EvidenceKind>(
  before: PupilCase,
  kind: Kind,
  change: (evidence: Evidence<Kind>) => Evidence<Kind>,
): PupilCase {
  return { ...before, evidence: { ...before.evidence, [kind]: change(before.evidence[kind]) } };
}

function withEntry<Kind extends EvidenceKind>(
  before: PupilCase,
  kind: Kind,
  id: string,
  change: (recorded: Recorded<Entries[Kind]>) => Recorded<Entries[Kind]>,
): PupilCase {
  return withEvidence(before, kind, (evidence) => ({
    ...evidence,
    entries: evidence.entries.map((recorded) => (recorded.id === id ? change(recorded) : recorded)),
  }));
}
