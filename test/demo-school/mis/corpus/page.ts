import type { Html } from '../../html.ts';
import type { Pupil } from '../../pupil.ts';
import type { Mark } from '../../registers.ts';
import type { Sheet } from './sheet.ts';

/** MIS.md, section 1: A to G are registers, H and I look like one; `none` is something else altogether. */
export type Layout = 'A' | 'B' | 'C' | 'D' | 'E' | 'F' | 'G' | 'H' | 'I' | 'none';

/** What draws the page: the server, or a grid engine in the browser. */
export type Engine = 'html' | 'ag-grid' | 'tabulator' | 'datatables' | 'slickgrid' | 'mui';

export type Dressing =
  | 'codes'
  | 'dfe-words'
  | 'icons-with-tooltips'
  | 'icons-with-names'
  | 'icons-with-legend'
  | 'colour-only'
  | 'tooltip-only'
  | 'comments'
  | 'year-missing'
  | 'year-in-filter'
  | 'weekend-columns'
  | 'half-term-blanks'
  | 'am-only'
  | 'days-to-come'
  | 'two-character-codes'
  | 'blanks'
  | 'mid-year-joiner'
  | 'hostile-name'
  | 'same-name'
  | 'open-shadow'
  | 'nested-shadow'
  | 'closed-shadow'
  | 'frame'
  | 'blank-frame'
  | 'written-frame'
  | 'totals'
  | 'hidden-cells'
  | 'script-in-cell'
  | 'sticky-header'
  | 'one-letter-weekdays'
  | 'spans'
  | 'clock-times'
  | 'session-in-date'
  | 'newest-first'
  | 'lesson-periods'
  | 'neighbour-months'
  | 'no-table-markup'
  | 'aria-grid'
  | 'virtual-rows'
  | 'virtual-columns'
  | 'pinned-columns'
  | 'frozen-pane'
  | 'paged'
  | 'header-clone';

/**
 * A pupil on the page, and every session the page shows for them. A code is `''` where the page says that there is no mark, and `?`
 * where it shows a session whose code nobody could tell from it.
 */
export type OnPage = { pupil: Pupil; truth: Mark[] };

/**
 * `exact`: read whole, every session of every pupil listed here. `partial`: every session that can be told, and said to be a part.
 * `refused`: not offered as a register.
 */
export type Expected = 'exact' | 'partial' | 'refused';

export type CorpusPage = {
  /** Letters and hyphens only: a digit might be taken for a pupil's number. */
  id: string;
  layout: Layout;
  engine: Engine;
  dressing: Dressing[];
  expects: Expected;
  /** Of a page that is refused: words of the reason a user is given. Without it nothing is to be drawn on the page at all. */
  told?: string;
  /** Why that is the right answer, or what makes the page hard. */
  why: string;
  /** Those whose register is read and compared; a class page may show more. Empty where nothing may be read. */
  pupils: OnPage[];
  /** The calendar year in which the school year shown begins: what a user would answer where the page does not say. */
  schoolYear?: number;
  /** The page's own button which the user presses for the next part, and how often until the last. */
  turns?: { button: string; times: number };
  product: 'tallybrook' | 'quillmere' | 'wrenfold';
  heading: string;
  /** Of a page about one pupil: what stands above the register. */
  about?: Pupil;
  /** What the address ends with, after the page's own name. */
  address?: string;
  content: Html;
  /** What is between the page and its content. */
  inside?: 'open-shadow' | 'nested-shadow' | 'closed-shadow' | 'frame' | 'blank-frame' | 'written-frame';
  /** What a grid engine is given to draw. */
  sheet?: Sheet;
  /** A page that must not give its year away prints no date at the top and no date of birth. */
  showToday?: false;
};

export const pathOf = ({ id, address, about }: CorpusPage): string => `/corpus/${id}${address ?? (about ? `/pupils/${about.id}` : '')}`;
