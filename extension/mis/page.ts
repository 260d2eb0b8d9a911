/** One cell as a person sees it. The same object stands in every place that a spanned cell covers. */
export type Cell = {
  /** Visible text, cleaned; empty where there is none. */
  text: string;
  /** What the cell says without showing it: tooltips, labels, alternative texts, text for screen readers. */
  words: readonly string[];
  /** A picture, icon or tick box stands in it. */
  graphic: boolean;
  /** The page marks it as a heading. */
  header: boolean;
  /** Attributes that may hold a full date (`datetime`, `data-date`, `col-id`, …). */
  stamp: string;
  /** Where the first link in it leads. */
  link: string | null;
  /** What finds its element again in a grid that reuses elements. */
  row: string | null;
  column: string | null;
};

/** `null`: no such cell was drawn, or it is hidden. An empty cell is a cell. */
export type Row = readonly (Cell | null)[];

/** A table or ARIA grid, spans filled in, every row as wide as the grid. */
export type Grid = {
  /** Its own caption or label, or the heading above it. */
  caption: string;
  head: Row[];
  body: Row[];
  /** The grid says how much it has; then rows and columns beyond those here are counted below. */
  declares: boolean;
  unseenRows: number;
  unseenColumns: number;
  /** The unseen rows are on other pages of the list. */
  paged: boolean;
  /** Cells with text that the page does not show. */
  hidden: number;
};

/** Visible text outside the grids, in order. `level` is 1 to 6 in a heading, 0 elsewhere. */
export type PageText = { text: string; level: number };

/** All that the later steps know of a page. Holds no elements: they are in `Walked.elements`. */
export type Page = { url: string; title: string; texts: PageText[]; grids: Grid[] };

export type Walked = { page: Page; elements: Map<Cell, Element> };
