import type { WriteSettings } from './may-write.ts';
import type { UndoResult } from './planned.ts';
import type { TypedField } from './typed.ts';
import { undoEntry } from './write-field.ts';

/**
 * Puts back what the user typed into a field that is empty now, as an undo of its having been emptied: on the same page, into the same field,
 * never over anything, and with the same refusals.
 */
export const putBack = (document: Document, { value, ...field }: TypedField, settings: WriteSettings): Promise<UndoResult> =>
  undoEntry(document, { ...field, before: value, after: '' }, settings);
