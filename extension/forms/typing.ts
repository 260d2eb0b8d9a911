import { choiceMeant, isKnownChoice, yesNoMeant } from './choices.ts';
import { dayRead, dayTyped } from './day-text.ts';
import type { FieldOption, ScannedField } from './scanned.ts';
import { bare, folded } from './text.ts';
import { meaningOf, partsOf, type FieldKey } from './vocabulary.ts';

/** A value as it would be typed into this field, or why it cannot be. */
export type Typed = { can: true; value: string } | { can: false; state: 'no-option' | 'too-long' | 'wrong-kind'; why: string };

const cannot = (state: 'no-option' | 'too-long' | 'wrong-kind', why: string): Typed => ({ can: false, state, why });

export function typedFor(field: ScannedField, key: FieldKey, value: string): Typed {
  switch (field.kind) {
    case 'select':
    case 'radios':
      return optionFor(field.options, key, value);
    case 'list':
      // Options that come only when it is opened are compared then.
      return field.options.length > 0 ? optionFor(field.options, key, value) : { can: true, value };
    case 'typed-list':
      return { can: true, value };
    case 'rich':
      return { can: true, value: wordsFor(field, key, value) };
    case 'checkbox':
      return yesNoMeant(value)
        ? { can: true, value: value === 'yes' ? 'yes' : '' }
        : cannot('wrong-kind', 'a tick box holds only yes or no');
    case 'day':
    case 'day-parts':
    case 'picker':
      return dayRead(value) ? { can: true, value } : cannot('wrong-kind', 'it takes a date');
    case 'text':
    case 'area':
      return fitting(field, wordsFor(field, key, value));
  }
}

function wordsFor({ kind, hint, inputType }: ScannedField, key: FieldKey, value: string): string {
  const { type } = meaningOf(key);
  if (type === 'day') return dayTyped(value, hint);
  if (type === 'yes-no') return value === 'yes' ? 'Yes' : 'No';
  if (inputType === 'number') return value.trim();
  return kind === 'area' ? value : value.replaceAll(/\s*\n\s*/g, ', ');
}

/** Nothing is ever cut to fit: half a name or number is a wrong one. */
function fitting({ maxLength, inputType }: ScannedField, value: string): Typed {
  if (maxLength !== null && value.length > maxLength)
    return cannot('too-long', `it takes ${maxLength} characters and this is ${value.length}`);
  // A number box drops leading zeros and refuses letters.
  if (inputType === 'number' && !/^-?(0|[1-9]\d*)(\.\d+)?$/.test(value)) return cannot('wrong-kind', 'it takes only plain numbers');
  return { can: true, value };
}

/**
 * By exact words, then by synonym, then by the option's value; two that fit are none. Never the nearest. A value in digits is the form's own
 * numbering, so none is compared, nor the value of an option whose words say another choice.
 */
export function optionFor(options: readonly FieldOption[], key: FieldKey, value: string): Typed {
  const { attribute } = partsOf(key);
  const isYesNo = meaningOf(key).type === 'yes-no';
  const ways: ((option: FieldOption) => boolean)[] = [
    ({ label }) => folded(label) === folded(value),
    ({ label }) => (isYesNo ? yesNoMeant(label) === value : choiceMeant(attribute, label) === choiceMeant(attribute, value)),
    (option) => bare(option.value) === bare(value) && /\p{L}/u.test(value) && !isKnownChoice(attribute, option.label),
    (option) =>
      isYesNo && /^(yes|no)\b/.test(folded(option.label)) && yesNoMeant(option.value) === value && folded(option.label).startsWith(value),
  ];
  for (const fits of ways) {
    const found = options.filter(fits);
    if (found.length === 1) return { can: true, value: found[0]!.label };
    if (found.length > 1) return cannot('no-option', 'more than one of its choices says this');
  }
  return cannot('no-option', 'none of its choices says exactly this');
}
