import { isDeclaration } from './left-alone.ts';
import type { FieldKind, FieldSignature, ScannedForm } from './scanned.ts';

/** Personal. What one field held, so that it can be put back. */
export type TypedField = { fieldId: string; signature: FieldSignature; kind: FieldKind; label: string; value: string };

/** Personal. One page of a form as the user left it. */
export type TypedPage = { at: string; heading: string; fields: TypedField[] };

/**
 * What may be kept of a page in case the authority's session is lost. Never a password, a captcha, a signature, a declaration or a file, nor
 * anything else that must not be written: it could not be put back.
 */
export function typedFrom({ heading, fields }: ScannedForm, at: string): TypedPage {
  const kept = fields.filter(
    ({ value, leftAlone, label, hint, section, kind, signature }) =>
      value !== '' &&
      leftAlone === null &&
      !isDeclaration(`${label} ${hint}`) &&
      // A tick by which somebody agrees may be worded in any way; a choice between answers is one.
      !(kind === 'checkbox' && section.some((words) => /confirm|consent|agree/i.test(words))) &&
      signature.type !== 'password',
  );
  return { at, heading, fields: kept.map(({ id, signature, kind, label, value }) => ({ fieldId: id, signature, kind, label, value })) };
}

/** What was there and is not now: only into an empty field is anything put back. */
export function lostFrom(page: TypedPage, now: ScannedForm): TypedField[] {
  const empty = new Set(now.fields.filter(({ value, leftAlone }) => value === '' && leftAlone === null).map(({ id }) => id));
  return page.fields.filter(({ fieldId }) => empty.has(fieldId));
}
