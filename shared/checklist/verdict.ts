import type { Reason } from './reasons.ts';
import type { EvidenceKind } from '../case/kinds.ts';
import type { Day } from '../dates/day.ts';

/**
 * `met`: there. `missing`: looked, and not there. `unanswered`: nobody has looked, or nobody can tell yet.
 * No verdict means "complete": the tool warns, the authority decides.
 */
export const verdicts = ['met', 'missing', 'unanswered', 'not-applicable'] as const;
export type Verdict = (typeof verdicts)[number];

/** Where a verdict comes from, strongest first. */
export const bases = ['computed', 'stated', 'judgement'] as const;
export type Basis = (typeof bases)[number];

export const levels = ['stop', 'consult', 'required', 'advised'] as const;
export type Level = (typeof levels)[number];

/** Worst first. */
export const standings = ['stop', 'ask-first', 'missing', 'unanswered', 'nothing-known-missing'] as const;
export type Standing = (typeof standings)[number];

/** What would turn an unanswered item into an answered one: something to answer, to list, to read, to put right, to enter or to record. */
export type Settles =
  | `answer:${string}`
  | `list:${EvidenceKind}`
  | 'read:register'
  | 'correct:register'
  | 'enter:term-dates'
  | 'record:date-of-birth'
  | 'record:parent-details'
  | 'record:notice-details'
  | 'ask:authority';

/** What a requirement comes to for one case on one day. Made by `weighing`. */
export type Weighing = {
  verdict: Verdict;
  basis: Basis;
  reasons: Reason[];
  settles: Settles[];
  /** The sessions it counted, `2026-11-16 AM`. */
  sessions: string[] | undefined;
  byParent: Array<{ parent: number; verdict: Verdict }> | undefined;
  /** Met only because a reason for its absence is recorded. */
  byReason: true | undefined;
  /** Met until the end of this day; then what meets it is too old. `undefined` where that cannot be told exactly. */
  validUntil: Day | undefined;
  /** What meets it may stop doing so on a day nobody can tell: then there is no `validUntil`. Does not travel. */
  endUnknown: true | undefined;
  /** Not met before this day: a meeting is still to come, or notice or a gap has still to run. */
  possibleFrom: Day | undefined;
};

/** All of one shape, whatever they come to: a JavaScript engine reads many shapes in one place several times slower. */
export const weighing = (verdict: Verdict, basis: Basis, reasons: Reason[], settles: Settles[]): Weighing => ({
  verdict,
  basis,
  reasons,
  settles,
  sessions: undefined,
  byParent: undefined,
  byReason: undefined,
  validUntil: undefined,
  endUnknown: undefined,
  possibleFrom: undefined,
});

/** Another of the same shape, to be changed. */
export function copyOf(one: Weighing): Weighing {
  const copy = weighing(one.verdict, one.basis, one.reasons, one.settles);
  copy.sessions = one.sessions;
  copy.byParent = one.byParent;
  copy.byReason = one.byReason;
  copy.validUntil = one.validUntil;
  copy.endUnknown = one.endUnknown;
  copy.possibleFrom = one.possibleFrom;
  return copy;
}

/** The same, told in other words. */
export function toldAs(one: Weighing, reasons: Reason[]): Weighing {
  const copy = copyOf(one);
  copy.reasons = reasons;
  return copy;
}

/** The more cautious of two verdicts, by Kleene's *and*; what does not apply says nothing. */
export function and(a: Verdict, b: Verdict): Verdict {
  if (a === 'not-applicable') return b;
  if (b === 'not-applicable') return a;
  if (a === 'missing' || b === 'missing') return 'missing';
  return a === 'unanswered' || b === 'unanswered' ? 'unanswered' : 'met';
}

export const weakerBasis = (a: Basis, b: Basis): Basis => (a === b || bases.indexOf(a) > bases.indexOf(b) ? a : b);
