import { widePages } from './a-wide/pages.ts';
import { classPages } from './b-class/pages.ts';
import { sessionPages } from './c-sessions/pages.ts';
import { weekPages } from './d-weeks/pages.ts';
import { calendarPages } from './e-calendar/pages.ts';
import { periodPages } from './f-periods/pages.ts';
import { stripPages } from './g-strip/pages.ts';
import { agGridPages } from './engines/ag-grid.ts';
import { datatablesPages } from './engines/datatables.ts';
import { muiPages } from './engines/mui.ts';
import { slickgridPages } from './engines/slickgrid.ts';
import { tabulatorPages } from './engines/tabulator.ts';
import { refusedPages } from './refused/pages.ts';
import { otherPages } from './not-registers/pages.ts';
import type { CorpusPage } from './page.ts';

export { pathOf, type CorpusPage, type Dressing, type Engine, type Expected, type Layout, type OnPage } from './page.ts';

/** Every page a reader is judged by. A new page is one entry in the list of its layout or engine. */
export const corpus: readonly CorpusPage[] = [
  ...widePages,
  ...classPages,
  ...sessionPages,
  ...weekPages,
  ...calendarPages,
  ...periodPages,
  ...stripPages,
  ...agGridPages,
  ...tabulatorPages,
  ...datatablesPages,
  ...slickgridPages,
  ...muiPages,
  ...refusedPages,
  ...otherPages,
];
