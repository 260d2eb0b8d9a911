import type { PageOfList } from './reading.ts';

/** One cell as a person sees it. The same object stands in every place that a spanned cell covers. */
export type Cell = {
  /** Visible text, cleaned; empty where there is none. */
  text: string;
  /** What the cell says without showing it: tooltips, labels, alternative texts, text for screen readers. */
  words: readonly string[];
  /** Of `words`, those of the element itself, not of a part. */
  own: readonly string[];
  /** What it is made of, in order, where it is made of more than one thing. */
  parts: readonly Cell[];
  /** A picture, icon or tick box stands in it. */
  graphic: boolean;
  /** What a key on the page may know the picture by: its source or shape, never its colour. Empty where there is none. */
  picture: string;
  /** The page marks it as a heading. */
  header: boolean;
  /** Attributes that may hold a full date (`datetime`, `data-date`, `col-id`, …). */
  stamp: string;
  /** Where the first link in it leads. */
  link: string | null;
  /** What finds its element again in a grid that reuses elements. */
  row: string | null;
  column: string | null;
  /** Its place among `Walked.elements`. */
  id: number;
};

/** `null`: no such cell was drawn, or it is hidden. An empty cell is a cell. */
export type Row = readonly (Cell | null)[];

/** A table or ARIA grid, spans filled in, every row as wide as the grid. */
export type Grid = {
  /** Its own caption or label, or the heading above it. */
  caption: string;
  /** The last text before it that says when: a month, a week, a day. Empty where there is none. */
  under: string;
  head: Row[];
  body: Row[];
  /** The grid says how much it has; then rows and columns beyond those here are counted below. */
  declares: boolean;
  unseenRows: number;
  unseenColumns: number;
  /** Of the unseen rows, those on other pages of the list. */
  elsewhere: number;
  /** Which rows these are, in a list that turns pages. */
  page: PageOfList | null;
  /** Cells with text that the page does not show. */
  hidden: number;
};

/** Visible text outside the grids, in order. `level` is 1 to 6 in a heading, 0 elsewhere. */
export type PageText = { text: string; level: number };

/** All that the later steps know of a page. Holds no elements: they are in `Walked.elements`, by the cells' ids. */
export type Page = {
  url: string;
  title: string;
  texts: PageText[];
  grids: Grid[];
  /** What stands outside the grids, as trees of cells: one for the page, one for each frame. */
  blocks: Cell[];
};

export type Walked = { page: Page; elements: Element[] };

/** Parts that are gone through in one go. */
const mostAtOnce = 200;

/** True where a cell is made of so much that the page is to have its turn in between. */
export const isLarge = (cell: Cell): boolean => partsLeft(cell, mostAtOnce) < 0;

function partsLeft(cell: Cell, most: number): number {
  let left = most - cell.parts.length;
  for (const part of cell.parts) if (left >= 0 && part.parts.length > 0) left = partsLeft(part, left);
  return left;
}

const nothing: readonly never[] = [];

/** A cell that only says something, such as a piece of a longer text. */
export const cellSaying = (text: string, id: number): Cell => ({
  text,
  words: nothing,
  own: nothing,
  parts: nothing,
  graphic: false,
  picture: '',
  header: false,
  stamp: '',
  link: null,
  row: null,
  column: null,
  id,
});
