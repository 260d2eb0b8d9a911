import type { CommentBeside } from './comments.ts';
import type { Placed } from './placed.ts';
import type { Identity, Layout } from './reading.ts';
import type { When } from './when.ts';

/** The cells of a grid, each with its pupil, day and session, and how many have none. */
export type Aligned = {
  layout: Layout;
  /** Whose rows they are; one, `nobody`, where the grid itself names no pupil. */
  pupils: Identity[];
  placed: Placed[];
  /** The times of these as the page shows them. Many share one. */
  whens: When[];
  /** Cells that could not be placed, by what they lack. */
  lacking: Record<'date' | 'session', number>;
  /** Marks of which the page does not say the day, or the half of it. */
  unplaced: number;
  /** Cells under headings of lessons. */
  lessons: number;
  /** Cells at a second time in one half of a day: lessons without the word. */
  secondTimes: number;
  /** Rows and columns say two different things of one cell. */
  clashes: number;
  comments: CommentBeside[];
  /** Days stand on rows, or on columns: then unseen rows, or columns, may hold any day. */
  daysOn: 'rows' | 'columns';
};

export const nothingAligned = (daysOn: Aligned['daysOn']): Aligned => ({
  layout: 'session-rows',
  pupils: [],
  placed: [],
  whens: [],
  lacking: { date: 0, session: 0 },
  unplaced: 0,
  lessons: 0,
  secondTimes: 0,
  clashes: 0,
  comments: [],
  daysOn,
});
