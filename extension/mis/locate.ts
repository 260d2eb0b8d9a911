import type { Day } from '../../shared/dates/day.ts';
import type { SessionName } from '../../shared/register/register.ts';
import type { Cells } from './reading.ts';

/**
 * The element that shows a session of the last read, for an overlay to outline.
 * `null` where the page no longer draws it, or now draws something else there.
 */
export function locate(_root: Document, cells: Cells, pupilIndex: number, day: Day, session: SessionName): Element | null {
  return cells.get(`${pupilIndex}|${day} ${session}`)?.element ?? null;
}
