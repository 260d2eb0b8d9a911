import { isPartOf, type ReadOutcome } from '../mis/index.ts';

/** Whom the page showed first and last are two. */
export const isGone = (outcome: ReadOutcome): boolean => outcome.kind === 'refused' && outcome.why === 'pupil-changed';

/** The pupils, in name and number. */
export const whoseIn = (outcome: ReadOutcome): string =>
  outcome.kind === 'read' ? JSON.stringify(outcome.reading.pupils.map(({ identity }) => identity)) : outcome.kind;

const pageIn = (outcome: ReadOutcome): string => (outcome.kind === 'read' ? JSON.stringify(outcome.reading.page) : '');

/** The same pupils, on the same page of their list. */
export const isOfTheSame = (one: ReadOutcome, other: ReadOutcome): boolean =>
  whoseIn(one) === whoseIn(other) && pageIn(one) === pageIn(other);

/** A look that saw a part of what a read collected, and nothing else. */
export const isSeenBefore = (look: ReadOutcome, before: ReadOutcome): boolean =>
  look.kind === 'read' &&
  before.kind === 'read' &&
  pageIn(look) === pageIn(before) &&
  look.reading.coverage.seen < before.reading.coverage.seen &&
  isPartOf(look.reading, before.reading);
