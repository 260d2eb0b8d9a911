import { readingsOf, type Reading } from './read-label.ts';
import type { ScannedField } from './scanned.ts';
import { folded } from './text.ts';
import { partsOf, type FieldKey } from './vocabulary.ts';

/**
 * Where each platform keeps the name its form's designer gave a field: WebForms and Power Pages at the end of a long id, the one behind a
 * prefix for the kind of control, the other behind the publisher's; Netcall behind its own; AchieveForms as it is. On Jadu there is none.
 */
const wraps = [/^ctl\d+[$_].*[$_](?:txt|ddl|rbl|rdo|chk|cbo|cal|tb|lbl)(?=[A-Z])/, /^.*EntityFormView[$_][a-z0-9]{2,8}_/, /^(?:ctl|mats)_/];

/** Hexadecimal, numbered, or of a build: says nothing of what is asked. */
const isOpaque = (name: string): boolean =>
  /[0-9a-f]{8}|^CTID-/i.test(name) || !/[a-z]{3}/i.test(name) || /^[a-z]{1,6}[-_]?\d+$/i.test(name);

/** Of what designers run together without a mark between. */
const runTogether =
  'forenames?|surname|postcode|pupil|child|student|parent|carer|guardian|school|referrer|sibling|first|second|last|given|family|full|legal|names?|date|of|birth|dob|upn|year|group|email|mobile|phone|telephone|number|address|line|street|town|city|relationship|title|gender|sex|previous|former|maiden|known|as|social|worker|emergency|contact|meeting|head|teacher|role|job';
const wholeRun = new RegExp(`^(?:${runTogether})+$`);

/** What a field's own name on the page says in words; empty where it says nothing. */
export function handleWords({ signature: { name, elementId } }: Pick<ScannedField, 'signature'>): string {
  const raw = name || elementId;
  const wrap = wraps.find((one) => one.test(raw));
  const own = wrap ? raw.replace(wrap, '') : raw;
  if (isOpaque(own)) return '';
  const words = own
    .replaceAll(/([a-z])(?=[A-Z\d])|(\d)(?=[A-Za-z])/g, '$& ')
    .replaceAll(/[^A-Za-z0-9]+/g, ' ')
    .trim()
    .toLowerCase();
  return words
    .split(' ')
    .map((word) => (wholeRun.test(word) ? word.replaceAll(new RegExp(runTogether, 'g'), '$& ').trim() : word))
    .join(' ');
}

/**
 * What a handle says of a field: meanings it could suggest by itself, and of a meaning that the label has, whether it says so too, says which
 * of several persons, or says something else. A name that only repeats the label adds nothing.
 */
export type Handle = { readings: Reading[]; saysOf(key: FieldKey): HandleSays | null };
export type HandleSays = { says: 'the-same' | 'which' | 'another'; why: string };

/**
 * A field's own name, weighed beside its label. Designers copy fields and forget to rename them: what only the name says is never written
 * without asking, and a name that says another person or another thing than the label takes the field out of what is.
 */
export function handleOf(field: ScannedField): Handle {
  const words = handleWords(field);
  const said = new Set(folded(field.label).split(/\W+/));
  if (words.split(' ').every((word) => said.has(word))) return { readings: [], saysOf: () => null };
  const alone = readingsOf({ label: words, section: [] }).readings.filter(isExplicit);
  const here = readingsOf({ label: words, section: field.section }).readings;
  const named = `its name on the page, “${words}”,`;
  return {
    readings: alone.map((reading) => ({ ...reading, score: Math.min(reading.score, 60), why: [`${named} says so`] })),
    saysOf(key) {
      if (alone.some((reading) => reading.key === key)) return { says: 'which', why: `${named} says the same, and of whom` };
      if (here.some((reading) => reading.key === key)) return { says: 'the-same', why: `${named} says the same` };
      return alone.length > 0 ? { says: 'another', why: `but ${named} says something else` } : null;
    },
  };
}

/** The words themselves say whose it is, and which of several. */
const isExplicit = ({ key, ordinal }: Reading): boolean => partsOf(key).subject !== 'parent' || typeof ordinal === 'number';
