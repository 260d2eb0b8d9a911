import { decodeText } from './decode-text.ts';
import { visibleText } from './text.ts';

/** True for a hidden cell that would be a mark if it were shown. Ids and sort keys are hidden on most pages, and no loss. */
export function mayHoldMark(element: Element): boolean {
  const text = visibleText(element.textContent ?? '');
  return (['AM', 'PM'] as const).some((half) => ['code', 'blank'].includes(decodeText(text, half).kind));
}
