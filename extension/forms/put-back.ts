import type { WriteSettings } from './may-write.ts';
import type { UndoResult } from './planned.ts';
import type { TypedField } from './typed.ts';
import { isChoice, untilQuiet } from './write-all.ts';
import { undoEntry } from './write-field.ts';

/**
 * Puts back what the user typed into a field that is empty now, as an undo of its having been emptied: on the same page, into the same field,
 * never over anything, and with the same refusals.
 */
export const putBack = (document: Document, { value, ...field }: TypedField, settings: WriteSettings): Promise<UndoResult> =>
  undoEntry(document, { ...field, before: value, after: '' }, settings);

/** The same of all of these, choices first: what they bring or redraw must be there before the rest. Results are in the order of the fields. */
export async function putAllBack(document: Document, fields: readonly TypedField[], settings: WriteSettings): Promise<UndoResult[]> {
  const results = new Map<TypedField, UndoResult>();
  for (const field of [...fields.filter(isChoice), ...fields.filter((one) => !isChoice(one))]) {
    results.set(field, await putBack(document, field, settings));
    if (isChoice(field)) await untilQuiet(document, settings.settle);
  }
  return fields.map((field) => results.get(field)!);
}
