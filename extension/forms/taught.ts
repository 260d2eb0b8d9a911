import { brief } from './brief.ts';
import { fitOf } from './fits.ts';
import type { Match } from './matched.ts';
import type { ScannedField, ScannedForm } from './scanned.ts';
import { folded } from './text.ts';
import { isNumbered, partsOf, vocabulary, type FieldKey } from './vocabulary.ts';

/** One field a person said the meaning of, by the words the form has for it. Never a value. */
export type TaughtField = { label: string; section: string; name: string; key: FieldKey };

/** What was taught of one page of a form. `labels` is the fingerprint of its labels as they were then. */
export type TaughtPage = { host: string; path: string; query: string; labels: string; fields: TaughtField[] };

/** Told apart by host, path and query: some platforms name the form in the query alone. */
type Place = Pick<ScannedForm, 'host' | 'path' | 'query'>;

/** A page's labels and kinds in brief, whatever their order: equal while the form asks the same. */
export function fingerprintOf({ fields }: Pick<ScannedForm, 'fields'>): string {
  const asked = [...new Set(fields.map(({ label, kind }) => `${folded(label)}|${kind}`))].toSorted().join('\n');
  return brief(asked);
}

/** What was taught of this page; of one whose query differs, only where it asks exactly the same. */
export function taughtFor(pages: readonly TaughtPage[], form: ScannedForm): TaughtPage | null {
  const here = pages.filter(({ host, path }) => host === form.host && path === form.path);
  return here.find(({ query }) => query === form.query) ?? here.find(({ labels }) => labels === fingerprintOf(form)) ?? null;
}

/** These pages with one field's meaning added or, with `null`, forgotten. Teaching takes the page as it is now. */
export function withTaught(pages: readonly TaughtPage[], form: ScannedForm, field: ScannedField, key: FieldKey | null): TaughtPage[] {
  const before = taughtFor(pages, form);
  const named = namesOf(field);
  const others = (before?.fields ?? []).filter((one) => !isNamed(one, field));
  const { host, path, query } = form;
  const page: TaughtPage = { host, path, query, labels: fingerprintOf(form), fields: key ? [...others, { ...named, key }] : others };
  const rest = pages.filter((one) => one !== before && !isPlace(one, form));
  return page.fields.length > 0 ? [...rest, page] : rest;
}

const isPlace = (one: Place, other: Place): boolean => one.host === other.host && one.path === other.path && one.query === other.query;

const namesOf = ({ label, section, signature }: ScannedField) => ({
  label: folded(label),
  section: section.map(folded).join(' › '),
  name: signature.name,
});

/** By its words; where it has none, by its name. */
function isNamed(taught: TaughtField, field: ScannedField): boolean {
  const named = namesOf(field);
  const sameWords = taught.label === named.label && taught.section === named.section;
  return taught.label === '' ? sameWords && taught.name === named.name : sameWords;
}

/**
 * The matches with what was taught put in their place. On a page that asks something else than it did, what was taught is only suggested, and
 * `changed` says so; two fields that one lesson fits are for a person to tell apart.
 */
export function withLessons(matches: readonly Match[], form: ScannedForm, page: TaughtPage | null): { matches: Match[]; changed: boolean } {
  if (!page) return { matches: [...matches], changed: false };
  const changed = page.labels !== fingerprintOf(form);
  const taught = matches.map((match) => {
    const field = form.fields.find(({ id }) => id === match.fieldId);
    const lesson = field && page.fields.find((one) => isNamed(one, field));
    if (!field || !lesson) return match;
    const fits = form.fields.filter((other) => isNamed(lesson, other)).length === 1;
    const against = fitOf(field, lesson.key)?.weight ?? 0;
    const why = [
      'you taught this field',
      ...(changed ? ['the form has changed since'] : []),
      ...(fits ? [] : ['another field has the same words']),
      ...(against < 0 ? ['but it does not look able to hold it'] : []),
    ];
    return {
      fieldId: field.id,
      how: changed || !fits || against < 0 ? 'suggested' : 'automatic',
      key: lesson.key,
      score: 100,
      why,
    } as const;
  });
  return { matches: dropRivals(taught, page), changed };
}

/** A field that only seemed to be what another was taught to be is not filled without asking. */
function dropRivals(matches: Match[], { fields }: TaughtPage): Match[] {
  const keys = new Set(fields.map(({ key }) => key));
  return matches.map((match) => {
    const isRival = match.how === 'automatic' && keys.has(match.key) && match.why[0] !== 'you taught this field';
    return isRival ? { ...match, how: 'suggested', why: [...match.why, 'another field was taught to be this'] } : match;
  });
}

/** What a file or a policy brought, or `null` where it is not what `JSON.stringify` made of taught pages: all of it or none. */
export function taughtIn(text: string): TaughtPage[] | null {
  let read: unknown;
  try {
    read = JSON.parse(text);
  } catch {
    return null;
  }
  return Array.isArray(read) && read.every(isTaughtPage) ? read : null;
}

const hasTexts = (value: object, ...names: string[]): boolean =>
  names.every((name) => typeof (value as Record<string, unknown>)[name] === 'string');

function isTaughtPage(value: unknown): value is TaughtPage {
  if (typeof value !== 'object' || value === null || !hasTexts(value, 'host', 'path', 'query', 'labels')) return false;
  const { fields } = value as { fields?: unknown };
  return (
    Array.isArray(fields) &&
    fields.every(
      (one) =>
        typeof one === 'object' && one !== null && hasTexts(one, 'label', 'section', 'name') && isKey((one as { key?: unknown }).key),
    )
  );
}

function isKey(key: unknown): key is FieldKey {
  if (typeof key !== 'string' || !/^[a-z]+(\.[1-9])?\.[a-zA-Z0-9]+$/.test(key)) return false;
  const { subject, attribute, ordinal } = partsOf(key as FieldKey);
  return Object.hasOwn(vocabulary, subject) && Object.hasOwn(vocabulary[subject], attribute) && (ordinal !== null) === isNumbered(subject);
}
