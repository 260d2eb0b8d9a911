import { SlickGrid, type Column } from 'slickgrid';
import type { Sheet, SheetCell } from '../sheet.ts';
import { contentOf, nonce, sayDrawn, sheetHere } from './cell.ts';

type Row = Sheet['rows'][number];

void (async () => {
  const { sheet, place } = await sheetHere();
  const columns = sheet.columns.map(({ id, title, width }): Column<Row> => ({
    id,
    name: title,
    field: id,
    width,
    formatter: (_row, _cell, value: SheetCell | undefined) => contentOf(value),
  }));
  const pinned = sheet.columns.filter((column) => column.pinned).length;
  const grid = new SlickGrid<Row>(place, sheet.rows, columns, {
    enableColumnReorder: false,
    enableCellNavigation: true,
    forceFitColumns: false,
    nonce,
    rowHeight: 26,
    ...(pinned > 0 && { frozenColumn: pinned - 1 }),
  });
  grid.render();
  sayDrawn();
})();
