import type { Match } from './matched.ts';
import type { Refusal } from './planned.ts';
import { readingsOf } from './read-label.ts';
import type { ScannedForm } from './scanned.ts';
import type { FieldKey, FieldValues } from './vocabulary.ts';
import { tells, whoseIs, type Said } from './whose-is.ts';

/** All on a form that may say whose it is: names, UPN and date of birth of the pupil, and whatever has the shape of a UPN. */
export function saidIn({ fields, shown }: Pick<ScannedForm, 'fields' | 'shown'>, matches: readonly Match[]): Said[] {
  const keys = new Map(matches.map(({ fieldId, key }) => [fieldId, key]));
  const typed = fields.map(({ id, label, value, hint }): Said => ({ fieldId: id, key: keys.get(id) ?? null, label, value, hint }));
  const asText = shown.map((answer): Said => ({
    fieldId: null,
    key: keyShown(answer),
    label: answer.label,
    value: answer.value,
    hint: '',
  }));
  return [...typed, ...asText].filter((said) => said.value !== '' && tells(said));
}

/** Refuses a form that holds another child's name, UPN or date of birth, in a field or as text: see `whoseIs`. */
export function whyNotThisPupil(
  form: ScannedForm,
  matches: readonly Match[],
  values: FieldValues,
  ours: Readonly<Record<string, string>>,
): Refusal | null {
  const whose = whoseIs(saidIn(form, matches), values, ours);
  return whose !== null && whose !== 'this' ? { why: 'another-pupil', label: whose.another } : null;
}

/** Text is only believed where its words leave nothing open. */
function keyShown(answer: { label: string; section: string[] }): FieldKey | null {
  const [best] = readingsOf(answer).readings.toSorted((a, b) => b.score - a.score);
  return best && best.score >= 75 ? best.key : null;
}
