/** What a cell of an engine's grid shows. */
export type SheetCell = {
  text: string;
  title?: string;
  /** Drawn in place of the text, which is then not shown. `name` is what assistive technology says of it. */
  icon?: { shape: 'tick' | 'clock' | 'cross'; name?: string };
  look?: string;
};

export type SheetColumn = { id: string; title: string; width: number; group?: string; pinned?: true };

/** A grid for an engine to draw: columns from left to right, rows from the top. */
export type Sheet = {
  columns: SheetColumn[];
  rows: Record<string, SheetCell>[];
  /** Rows on a page of a paged grid. */
  pageSize?: number;
  label: string;
};
