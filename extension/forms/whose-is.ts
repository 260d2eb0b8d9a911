import { saysTheSame } from './same-value.ts';
import { bare, folded } from './text.ts';
import type { FieldKey, FieldValues } from './vocabulary.ts';

const upnShape = /^[A-Z]\d{11}[A-Z0-9]$/i;

/** Personal. Something on a form that may say whose it is: in a field, or `fieldId: null`, as text. */
export type Said = { fieldId: string | null; key: FieldKey | null; label: string; value: string; hint: string };

const telling: readonly FieldKey[] = [
  'pupil.fullName',
  'pupil.forename',
  'pupil.surname',
  'pupil.knownAs',
  'pupil.upn',
  'pupil.dateOfBirth',
];

/** Brothers and sisters share the others, or may. */
const ofOneChild: ReadonlySet<FieldKey> = new Set<FieldKey>(['pupil.upn', 'pupil.fullName', 'pupil.forename', 'pupil.knownAs']);

/** Of all that could be filled, what tells whose a form is: the rest of a case has no business beside a page. */
export const identityIn = (values: FieldValues): FieldValues =>
  Object.fromEntries(telling.flatMap((key) => (values[key] ? [[key, values[key]]] : [])));

/** Whether this is of any use to tell. */
export const tells = ({ key, value }: Pick<Said, 'key' | 'value'>): boolean =>
  (key !== null && telling.includes(key)) || upnShape.test(bare(value));

/**
 * Whose a form is by what it says: another child's, with what says so; this one's; or `null`, where it does not say. What we wrote for this case
 * is no evidence; what the case does not hold cannot be compared.
 */
export function whoseIs(
  all: readonly Said[],
  values: FieldValues,
  ours: Readonly<Record<string, string>>,
): { another: string } | 'this' | null {
  const said = all.filter(({ fieldId, value }) => fieldId === null || ours[fieldId] !== value);
  const other = said.find((one) => isAnother(one, values));
  if (other) return { another: other.label };
  return said.some(({ key }) => key !== null && ofOneChild.has(key) && values[key]) ? 'this' : null;
}

function isAnother({ key, value, hint }: Said, values: FieldValues): boolean {
  const upn = values['pupil.upn']?.value;
  if (upn && upnShape.test(bare(value)) && bare(value) !== bare(upn)) return true;
  const names = (...keys: FieldKey[]) => keys.flatMap((name) => values[name]?.value ?? []);
  switch (key) {
    case 'pupil.upn':
      return upn !== undefined && bare(value) !== bare(upn);
    case 'pupil.dateOfBirth': {
      const born = values[key]?.value;
      return born !== undefined && !saysTheSame(key, value, born, hint);
    }
    case 'pupil.surname':
      return isNone(value, names('pupil.surname'), isSameName) || isNotWithin(value, 'pupil.surname', values);
    case 'pupil.forename':
      return isNone(value, names('pupil.forename', 'pupil.knownAs'), startsAlike) || isNotWithin(value, 'pupil.forename', values);
    case 'pupil.fullName':
      return isNone(value, fullNames(values), isShorterOrLonger);
    default:
      return false;
  }
}

/** With no name to compare with, nothing can be told. */
const isNone = (value: string, names: string[], isSame: (one: string[], other: string[]) => boolean): boolean =>
  names.length > 0 && !names.some((name) => isSame(wordsIn(value), wordsIn(name)));

/** Where the case holds only a whole name, in an order it does not say, each word must be one of its words. */
function isNotWithin(value: string, key: FieldKey, values: FieldValues): boolean {
  const whole = values['pupil.fullName']?.value;
  if (values[key] || !whole) return false;
  const known = wordsIn(whole);
  return !wordsIn(value).every((word) => known.includes(word));
}

const wordsIn = (name: string): string[] =>
  folded(name)
    .split(/[^\p{L}']+/u)
    .map(bare)
    .filter(Boolean);

const isSameName = (one: string[], other: string[]): boolean => one.join('') === other.join('');

/** One of them may go on with middle names. */
const startsAlike = (one: string[], other: string[]): boolean =>
  one.length > other.length ? startsAlike(other, one) : isSameName(one, other.slice(0, one.length));

/** With or without middle names, between the same first and last. */
function isShorterOrLonger(one: string[], other: string[]): boolean {
  if (one.length > other.length) return isShorterOrLonger(other, one);
  const hasAll = one.every((word) => other.includes(word));
  return isSameName(one, other) || (one.length > 1 && hasAll && one[0] === other[0] && one.at(-1) === other.at(-1));
}

function fullNames(values: FieldValues): string[] {
  const [whole, surname] = [values['pupil.fullName']?.value, values['pupil.surname']?.value];
  const first = [values['pupil.forename']?.value, values['pupil.knownAs']?.value].filter((name) => name !== undefined);
  const made = surname ? first.flatMap((name) => [`${name} ${surname}`, `${surname} ${name}`]) : [];
  return [...(whole ? [whole] : []), ...made];
}
