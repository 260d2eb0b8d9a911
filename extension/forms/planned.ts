import type { FieldKind, FieldSignature } from './scanned.ts';
import type { FieldKey } from './vocabulary.ts';

/**
 * write: would be written when the user says so · agrees: the form holds it already · conflict: the form holds something else, never
 * overwritten · suggested: probably this field, for the user to say · no-option: no choice says exactly this · too-long: would not fit, and
 * nothing is cut · wrong-kind: the control cannot hold it · no-value: the case does not hold it · withheld: must not be given
 */
export type EntryState = 'write' | 'agrees' | 'conflict' | 'suggested' | 'no-option' | 'too-long' | 'wrong-kind' | 'no-value' | 'withheld';

/** Personal. What would happen to one field, and why. */
export type PlanEntry = {
  fieldId: string;
  signature: FieldSignature;
  kind: FieldKind;
  key: FieldKey;
  /** The field as the form calls it. */
  label: string;
  state: EntryState;
  /** As it would be typed: the label of an option, `yes` for a tick, ISO for a date in parts. Empty where nothing could be. */
  value: string;
  /** For a person to read: dates in words. */
  shows: string;
  source: string;
  why: string[];
  /** Personal. What the form held when looked at; empty where nothing. A field that holds something else by now is not written. */
  onForm: string;
};

/** The fill would put one child's details into another's form, or into a page that stands where the school said none of the forms does. */
export type Refusal = { why: 'another-pupil'; label: string } | { why: 'another-site'; host: string };

/** Personal. Making it writes nothing; acting on it is a separate step. With a refusal there are no entries. */
export type FillPlan = { entries: PlanEntry[]; refusal: Refusal | null };

/** Personal. One thing that was written, kept by the caller so that it can be undone. */
export type JournalEntry = {
  fieldId: string;
  signature: FieldSignature;
  kind: FieldKind;
  key: FieldKey;
  before: string;
  after: string;
  /** Milliseconds, from the caller's clock. */
  at: number;
};

/** `typed-not-confirmed`: the page may not have taken it, or has changed it. */
export type WriteResult =
  | { outcome: 'confirmed'; journal: JournalEntry }
  | { outcome: 'typed-not-confirmed'; journal: JournalEntry; why: string }
  | { outcome: 'refused'; why: string };

export type UndoResult = { outcome: 'undone' } | { outcome: 'undone-not-confirmed'; why: string } | { outcome: 'refused'; why: string };
