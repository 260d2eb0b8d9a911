import { optionsOf, valueOf } from './field-value.ts';
import { whyLeftAlone } from './left-alone.ts';
import { drawnAbove, hintOf, labelOf, sectionElementOf, sectionOf } from './names.ts';
import { documentIn, groupsIn, isFrame, onlyOpenRoots, tagOf, type Group, type OpenRoot } from './page-elements.ts';
import type { FieldKind, FieldSignature, ScannedField, ScannedFile, ScannedForm } from './scanned.ts';
import { shownAnswers } from './shown-answers.ts';
import { addersIn } from './to-add.ts';
import { mainHeading, stepOf } from './step.ts';

/** Looks once at a document and changes nothing. Fields that are hidden or must not be written are listed with the reason. */
export function scanForm(document: Document, openRoot: OpenRoot = onlyOpenRoots): ScannedForm {
  const fields: ScannedField[] = [];
  const files: ScannedFile[] = [];
  const documents = documentsIn(document);
  const places = new Map<Element | null, number>();
  const placeOf = (group: Group): number => {
    const element = sectionElementOf(group);
    if (!places.has(element)) places.set(element, places.size);
    return places.get(element)!;
  };
  for (const { group, id, signature } of identified(groupsIn(document, openRoot))) {
    if (group.kind === 'file') files.push(scanFile(group, id, signature));
    else fields.push(scanField(group, group.kind, id, signature, placeOf(group)));
  }
  return {
    host: document.location?.host ?? '',
    path: document.location?.pathname ?? '',
    query: document.location?.search ?? '',
    heading: documents.map(mainHeading).find(Boolean) ?? '',
    step: documents.map(stepOf).find((step) => step !== null) ?? null,
    fields,
    files,
    shown: documents.flatMap(shownAnswers),
    framesNotRead: documents
      .flatMap((page) => framesIn(page).filter((frame) => documentIn(frame) === null && isShown(frame)))
      .map(originOf),
    adders: addersIn(document, openRoot),
  };
}

/** Pages have frames for much else than to be seen. Where nothing is laid out, nothing is told by size. */
function isShown(frame: HTMLIFrameElement): boolean {
  const isLaidOut = frame.ownerDocument.documentElement.getBoundingClientRect().width > 0;
  const { width, height } = frame.getBoundingClientRect();
  return !isLaidOut || (width > 2 && height > 2);
}

/** A frame of the page's own site that cannot be read is shut off from every site. */
function originOf({ src, ownerDocument }: HTMLIFrameElement): string {
  const { protocol, origin } = URL.canParse(src) ? new URL(src) : { protocol: '', origin: '' };
  return /^https?:$/.test(protocol) && origin !== ownerDocument.location?.origin ? origin : '';
}

const framesIn = (document: Document): HTMLIFrameElement[] => [...document.querySelectorAll('iframe, frame')].filter(isFrame);

/** A page and the frames in it that may be read. */
export const documentsIn = (document: Document): Document[] => [
  document,
  ...framesIn(document).flatMap((frame) => {
    const inside = documentIn(frame);
    return inside ? documentsIn(inside) : [];
  }),
];

/** Finds a scanned field again; `null` where it is gone, or any part of its signature has changed. */
export function findField(document: Document, id: string, { tag, elementId, name }: FieldSignature, openRoot: OpenRoot): Group | null {
  // Names and sections are costly to work out, so only for those that could be it.
  const alike = groupsIn(document, openRoot).filter(
    ({ elements: [first] }) => tagOf(first) === tag && first.id === elementId && (first.name ?? '') === name,
  );
  return identified(alike).find((candidate) => candidate.id === id)?.group ?? null;
}

type Identified = { group: Group; id: string; signature: FieldSignature };

/** Fields alike in everything are told apart by their order, and only while there are as many of them. */
export function identified(groups: readonly Group[]): Identified[] {
  const signed = groups.map((group) => ({ group, signature: signatureOf(group) }));
  const byText = new Map<string, typeof signed>();
  for (const one of signed) byText.set(textOf(one.signature), [...(byText.get(textOf(one.signature)) ?? []), one]);
  return signed.map((one) => {
    const text = textOf(one.signature);
    const alike = byText.get(text) ?? [];
    return { ...one, id: `${text}#${alike.indexOf(one) + 1}/${alike.length}` };
  });
}

export function signatureOf(group: Group): FieldSignature {
  const [first] = group.elements;
  const type = group.kind === 'day-parts' ? group.kind : (first.type ?? group.kind);
  return {
    tag: tagOf(first),
    type,
    // Not every widget's element is a form control.
    name: first.name ?? '',
    elementId: first.id,
    label: labelOf(group).label,
    section: sectionOf(group).join(' › '),
  };
}

const textOf = ({ tag, type, name, elementId, label, section }: FieldSignature): string =>
  JSON.stringify([tag, type, name, elementId, label, section]);

function scanField(group: Group, kind: FieldKind, id: string, signature: FieldSignature, sectionAt: number): ScannedField {
  const [first] = group.elements;
  const { label, labelled } = labelOf(group);
  const section = sectionOf(group);
  const limit = 'maxLength' in first && !group.widget ? first.maxLength : -1;
  return {
    id,
    signature,
    kind,
    label,
    labelled,
    section,
    sectionAt,
    drawn: drawnAbove(group),
    hint: group.widget === 'hidden-day' ? 'DD/MM/YYYY' : hintOf(group),
    options: optionsOf(group),
    value: valueOf(group),
    inputType: (kind === 'text' || kind === 'day') && !group.widget ? first.type : '',
    maxLength: limit > 0 ? limit : null,
    required: group.elements.some((element) => element.required || element.getAttribute('aria-required') === 'true'),
    leftAlone: whyLeftAlone(group, label, section),
  };
}

function scanFile(group: Group, id: string, signature: FieldSignature): ScannedFile {
  const attached = (group.elements[0] as HTMLInputElement).files?.length ?? 0;
  return { id, signature, label: labelOf(group).label, section: sectionOf(group), hint: hintOf(group), attached };
}
