import { dayInWords } from '../../shared/dates/words.ts';
import { keyInWords } from './key-in-words.ts';
import type { Match } from './matched.ts';
import type { EntryState, FillPlan, PlanEntry } from './planned.ts';
import { saysTheSame } from './same-value.ts';
import type { ScannedField, ScannedForm } from './scanned.ts';
import { typedFor } from './typing.ts';
import { meaningOf, type FieldKey, type FieldValue, type FieldValues } from './vocabulary.ts';
import { whyNotThisPupil } from './whose-form.ts';

/**
 * What would be written where, and why; writes nothing. `ours` holds, by field id, what was written for this same case, so that it may be
 * brought up to date. `withheld` are fields that must not be given, such as the address of a parent for whom it is confidential.
 */
export function planFill(
  form: ScannedForm,
  matches: readonly Match[],
  values: FieldValues,
  ours: Readonly<Record<string, string>> = {},
  withheld: readonly FieldKey[] = [],
): FillPlan {
  const refusal = whyNotThisPupil(form, matches, values, ours);
  if (refusal) return { entries: [], refusal };
  const fields = new Map(form.fields.map((field) => [field.id, field]));
  const entries = matches.flatMap((match) => {
    const field = fields.get(match.fieldId);
    if (!field || match.key === null) return [];
    if (withheld.includes(match.key)) return [entry(field, match, { state: 'withheld', why: 'it must not be given for this parent' })];
    return planField(field, match, values[match.key], ours[field.id]) ?? [];
  });
  return { entries, refusal: null };
}

type Known = Match & { key: FieldKey };

/** `null` where there is nothing to say: a field that is left alone, unless it is only locked and holds something to compare. */
function planField(field: ScannedField, match: Known, given: FieldValue | undefined, ours: string | undefined): PlanEntry | null {
  const { key } = match;
  const isLocked = field.leftAlone === 'locked';
  if (field.leftAlone !== null && !(isLocked && field.value !== '')) return null;
  if (!given || given.value === '') return entry(field, match, { state: 'no-value', why: 'the case does not hold it' });
  const typed = typedFor(field, key, given.value);
  const written = {
    value: typed.can ? typed.value : '',
    shows: inWords(key, given.value, typed.can ? typed.value : ''),
    source: given.source,
  };

  if (isAlreadyThere(field, key, given.value)) return entry(field, match, { state: 'agrees', ...written });
  const isOurs = ours !== undefined && ours === field.value;
  if (isLocked || (field.value !== '' && !isOurs))
    return entry(field, match, { state: 'conflict', why: 'the form holds something else', ...written });
  if (!typed.can) return entry(field, match, { ...written, state: typed.state, why: typed.why });
  return entry(field, match, { state: match.how === 'automatic' ? 'write' : 'suggested', ...written });
}

function isAlreadyThere(field: ScannedField, key: FieldKey, value: string): boolean {
  // An unticked box says no already.
  if (field.kind === 'checkbox' && field.value === '') return value === 'no';
  const hint = field.kind === 'day-parts' ? '' : field.hint;
  return field.value !== '' && saysTheSame(key, field.value, value, hint);
}

/** Dates in words, so that a swapped day and month are seen. */
function inWords(key: FieldKey, value: string, typed: string): string {
  if (meaningOf(key).type === 'day') return dayInWords(value);
  if (meaningOf(key).type === 'yes-no') return value;
  return typed || value;
}

type Outcome = { state: EntryState; value?: string; shows?: string; source?: string; why?: string };

function entry(field: ScannedField, match: Known, { state, value = '', shows = '', source = '', why }: Outcome): PlanEntry {
  return {
    fieldId: field.id,
    signature: field.signature,
    kind: field.kind,
    key: match.key,
    label: field.label || keyInWords(match.key),
    state,
    value,
    shows,
    source,
    why: [...match.why, ...(why ? [why] : [])],
    // What must not be given is not repeated either.
    onForm: state === 'withheld' ? '' : field.value,
  };
}
