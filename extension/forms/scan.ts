import { optionsOf, valueOf } from './field-value.ts';
import { whyLeftAlone } from './left-alone.ts';
import { hintOf, labelOf, sectionOf } from './names.ts';
import { groupsIn, onlyOpenRoots, tagOf, type Group, type OpenRoot } from './page-elements.ts';
import type { FieldKind, FieldSignature, ScannedField, ScannedFile, ScannedForm } from './scanned.ts';
import { shownAnswers } from './shown-answers.ts';
import { mainHeading, stepOf } from './step.ts';

/** Looks once at a document and changes nothing. Fields that are hidden or must not be written are listed with the reason. */
export function scanForm(document: Document, openRoot: OpenRoot = onlyOpenRoots): ScannedForm {
  const fields: ScannedField[] = [];
  const files: ScannedFile[] = [];
  const seen = new Map<string, number>();
  for (const group of groupsIn(document, openRoot)) {
    const signature = signatureOf(group);
    const id = numbered(signature, seen);
    if (group.kind === 'file') files.push(scanFile(group, id, signature));
    else fields.push(scanField(group, group.kind, id, signature));
  }
  return {
    host: document.location?.host ?? '',
    heading: mainHeading(document),
    step: stepOf(document),
    fields,
    files,
    shown: shownAnswers(document),
    framesNotRead: document.querySelectorAll('iframe, frame').length,
  };
}

/** Finds a scanned field again; `null` where it is gone, or any part of its signature has changed. */
export function findField(document: Document, id: string, signature: FieldSignature, openRoot: OpenRoot): Group | null {
  const seen = new Map<string, number>();
  for (const group of groupsIn(document, openRoot)) {
    const [first] = group.elements;
    // Names and sections are costly to work out, so only for those that could be it.
    if (tagOf(first) !== signature.tag || first.id !== signature.elementId || first.name !== signature.name) continue;
    const now = signatureOf(group);
    if (numbered(now, seen) === id) return textOf(now) === textOf(signature) ? group : null;
  }
  return null;
}

export function signatureOf(group: Group): FieldSignature {
  const [first] = group.elements;
  const type = group.kind === 'day-parts' ? group.kind : first.type;
  return {
    tag: tagOf(first),
    type,
    name: first.name,
    elementId: first.id,
    label: labelOf(group).label,
    section: sectionOf(group).join(' › '),
  };
}

const textOf = ({ tag, type, name, elementId, label, section }: FieldSignature): string =>
  JSON.stringify([tag, type, name, elementId, label, section]);

/** Fields alike in everything are told apart by their order among themselves. */
function numbered(signature: FieldSignature, seen: Map<string, number>): string {
  const text = textOf(signature);
  const number = seen.get(text) ?? 0;
  seen.set(text, number + 1);
  return `${text}#${number}`;
}

function scanField(group: Group, kind: FieldKind, id: string, signature: FieldSignature): ScannedField {
  const [first] = group.elements;
  const { label, labelled } = labelOf(group);
  const section = sectionOf(group);
  const limit = 'maxLength' in first ? first.maxLength : -1;
  return {
    id,
    signature,
    kind,
    label,
    labelled,
    section,
    hint: hintOf(group),
    options: optionsOf(group),
    value: valueOf(group),
    inputType: kind === 'text' || kind === 'day' ? first.type : '',
    maxLength: limit > 0 ? limit : null,
    required: group.elements.some((element) => element.required || element.getAttribute('aria-required') === 'true'),
    leftAlone: whyLeftAlone(group, label, section),
  };
}

function scanFile(group: Group, id: string, signature: FieldSignature): ScannedFile {
  const attached = (group.elements[0] as HTMLInputElement).files?.length ?? 0;
  return { id, signature, label: labelOf(group).label, section: sectionOf(group), hint: hintOf(group), attached };
}
