import { isDeclaration } from './left-alone.ts';
import type { Match } from './matched.ts';
import type { FieldKind, FieldSignature, ScannedField, ScannedForm } from './scanned.ts';

/** Personal. What one field held, so that it can be put back. */
export type TypedField = { fieldId: string; signature: FieldSignature; kind: FieldKind; label: string; value: string };

/** Personal. One page of a form as the user left it. */
export type TypedPage = { at: string; heading: string; fields: TypedField[] };

/**
 * What may be kept of a page in case the authority's session is lost. Never a password, a captcha, a signature, a declaration or a file, nor
 * anything else that must not be written: it could not be put back.
 */
export function typedFrom({ heading, fields }: Pick<ScannedForm, 'heading' | 'fields'>, matches: readonly Match[], at: string): TypedPage {
  const known = new Set(matches.flatMap(({ fieldId, key }) => (key ? [fieldId] : [])));
  const kept = fields.filter(
    (field) =>
      field.value !== '' &&
      field.leftAlone === null &&
      !isDeclaration(`${field.label} ${field.hint}`, field.kind === 'checkbox') &&
      // A tick by which somebody agrees may be worded in any way; one of several under a question is an answer.
      (field.kind !== 'checkbox' || known.has(field.id) || isOneOfSeveral(field, fields)) &&
      field.signature.type !== 'password',
  );
  return { at, heading, fields: kept.map(({ id, signature, kind, label, value }) => ({ fieldId: id, signature, kind, label, value })) };
}

const isOneOfSeveral = ({ section }: ScannedField, all: readonly ScannedField[]): boolean =>
  section.length > 0 &&
  !section.some((words) => /confirm|consent|agree|declar/i.test(words)) &&
  all.filter((other) => other.kind === 'checkbox' && String(other.section) === String(section)).length > 1;

/** What was there and is not now, as the field is found now: only into an empty field is anything put back. */
export function lostFrom(page: TypedPage, now: ScannedForm): TypedField[] {
  return page.fields.flatMap((typed) => {
    const field = now.fields.find(({ id }) => id === typed.fieldId) ?? sameQuestion(typed, page, now);
    if (!field || field.value !== '' || field.leftAlone !== null || field.kind !== typed.kind) return [];
    return [{ ...typed, fieldId: field.id, signature: field.signature }];
  });
}

/** Some builders make new ids, and names, at every load (Form.io, measured): the one field then that is asked in the same words. */
function sameQuestion({ signature }: TypedField, page: TypedPage, now: ScannedForm): ScannedField | null {
  const asks =
    (...parts: Array<keyof FieldSignature>) =>
    (other: { signature: FieldSignature }) =>
      parts.every((part) => other.signature[part] === signature[part]);
  const inWords = asks('tag', 'type', 'label', 'section');
  const byName = asks('tag', 'type', 'label', 'section', 'name');
  for (const isSame of signature.label === '' ? [byName] : [inWords, byName]) {
    const [only, ...more] = now.fields.filter(isSame);
    if (only && more.length === 0 && page.fields.filter(isSame).length === 1) return only;
  }
  return null;
}
