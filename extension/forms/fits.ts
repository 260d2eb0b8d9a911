import type { ScannedField } from './scanned.ts';
import { folded } from './text.ts';
import type { FieldKey, FieldType } from './vocabulary.ts';
import { meaningOf, partsOf } from './vocabulary.ts';

/** What a control's own limits say about a meaning: for it, against it, or nothing. */
export type Fit = { weight: number; why: string } | null;

const against = (why: string): Fit => ({ weight: -40, why });
const speaksFor = (why: string): Fit => ({ weight: 10, why });

export function fitOf(field: ScannedField, key: FieldKey): Fit {
  const { type } = meaningOf(key);
  return byKind(field, type) ?? byInputType(field, key) ?? byLimits(field, key);
}

const hasYesAndNo = ({ options }: ScannedField): boolean =>
  ['yes', 'no'].every((word) => options.some(({ label }) => [word, word[0]].includes(folded(label).split(/\W/)[0])));

function byKind(field: ScannedField, type: FieldType): Fit {
  const { kind } = field;
  switch (type) {
    case 'yes-no':
      if (kind === 'checkbox' || (kind === 'list' && field.options.length === 0)) return null;
      return hasYesAndNo(field) ? speaksFor('it is answered yes or no') : against('it is not answered yes or no');
    case 'day':
      if (kind === 'day' || kind === 'day-parts' || kind === 'picker') return speaksFor('it takes a date');
      return kind === 'text' ? null : against('it does not take a date');
    case 'number':
      return kind === 'text' ? null : against('it does not take a number');
    case 'choice':
      return ['checkbox', 'day', 'day-parts', 'picker', 'rich'].includes(kind) ? against('it does not offer a choice') : null;
    case 'text':
      return ['text', 'area', 'select', 'list', 'typed-list', 'rich'].includes(kind) ? null : against('it does not take words');
  }
}

const ownInputTypes: Record<string, { attribute: RegExp; words: string }> = {
  email: { attribute: /^email$/, words: 'an email address' },
  tel: { attribute: /phone$/i, words: 'a telephone number' },
};

function byInputType({ inputType }: ScannedField, key: FieldKey): Fit {
  const { attribute } = partsOf(key);
  const wanted = ownInputTypes[inputType];
  if (wanted) return wanted.attribute.test(attribute) ? speaksFor(`it takes ${wanted.words}`) : against(`it takes only ${wanted.words}`);
  if (['search', 'url', 'color', 'range', 'time', 'datetime-local', 'month', 'week'].includes(inputType))
    return against(`it is a ${inputType} box`);
  return null;
}

function byLimits({ maxLength, options, kind }: ScannedField, key: FieldKey): Fit {
  const { attribute } = partsOf(key);
  if (attribute === 'upn' && maxLength !== null) {
    return maxLength === 13 ? speaksFor('it takes exactly 13 characters') : maxLength < 13 ? against('it is too short for a UPN') : null;
  }
  if (attribute === 'yearGroup' && options.length > 0) {
    return options.filter(({ label }) => /^(year |yr\.? ?|y|ncy? ?(year )?)?\d{1,2}$|reception/i.test(label)).length >= 3
      ? speaksFor('its choices are year groups')
      : against('its choices are not year groups');
  }
  if (attribute === 'title' && options.length > 0) {
    return options.filter(({ label }) => /^(mr|mrs|miss|ms|mx|dr)\.?$/i.test(label)).length >= 2
      ? speaksFor('its choices are titles')
      : against('its choices are not titles');
  }
  // A few letters can be a title or a year, never a name.
  return kind === 'text' && maxLength !== null && maxLength < 4 && /name|address/i.test(attribute) ? against('it is too short') : null;
}
