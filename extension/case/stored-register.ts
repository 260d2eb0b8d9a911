import type { Day, Span } from '../../shared/dates/day.ts';

/** One school year's register as it was last read: `marks` is the wire form. */
export type StoredRegister = {
  schoolYear: number;
  span: Span;
  marks: string;
  readOn: Day;
  host: string;
  /** Of the sessions that are unread, those that were seen and not understood, as `2026-11-09 AM`; the others were not reached. */
  unclear?: string[];
};
