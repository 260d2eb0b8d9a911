import type { TaughtPage } from './taught.ts';
import { isNumbered, partsOf, vocabulary, type FieldKey } from './vocabulary.ts';

/** What a file or a policy brought, or `null` where it is not what `JSON.stringify` made of taught pages: all of it or none. */
export function taughtIn(text: string): TaughtPage[] | null {
  let read: unknown;
  try {
    read = JSON.parse(text);
  } catch {
    return null;
  }
  const pages = taughtPagesIn(read);
  return Array.isArray(read) && pages.length === read.length ? pages : null;
}

/** Those of what was stored that are taught pages as they are kept now; nothing else is told of the rest. */
export const taughtPagesIn = (stored: unknown): TaughtPage[] => (Array.isArray(stored) ? stored.filter(isTaughtPage) : []);

const hasTexts = (value: object, ...names: string[]): boolean =>
  names.every((name) => typeof (value as Record<string, unknown>)[name] === 'string');

function isTaughtPage(value: unknown): value is TaughtPage {
  if (typeof value !== 'object' || value === null || !hasTexts(value, 'host', 'path', 'query')) return false;
  const { asked, fields } = value as { asked?: unknown; fields?: unknown };
  return Array.isArray(asked) && asked.every((one) => typeof one === 'string') && Array.isArray(fields) && fields.every(isTaughtField);
}

const isTaughtField = (one: unknown): boolean =>
  typeof one === 'object' && one !== null && hasTexts(one, 'label', 'section', 'name') && isKey((one as { key?: unknown }).key);

function isKey(key: unknown): key is FieldKey {
  if (typeof key !== 'string' || !/^[a-z]+(\.[1-9])?\.[a-zA-Z0-9]+$/.test(key)) return false;
  const { subject, attribute, ordinal } = partsOf(key as FieldKey);
  return Object.hasOwn(vocabulary, subject) && Object.hasOwn(vocabulary[subject], attribute) && (ordinal !== null) === isNumbered(subject);
}
