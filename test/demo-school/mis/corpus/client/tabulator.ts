import { TabulatorFull as Tabulator, type ColumnDefinition } from 'tabulator-tables';
import type { Sheet, SheetCell } from '../sheet.ts';
import { contentOf, inGroups, sayDrawn, sheetHere } from './cell.ts';

const column = ({ id, title, width, pinned }: Sheet['columns'][number]): ColumnDefinition => ({
  field: id,
  title,
  width,
  headerSort: false,
  ...(pinned && { frozen: true }),
  formatter: (cell) => contentOf(cell.getValue() as SheetCell | undefined),
});

void (async () => {
  const { sheet, place } = await sheetHere();
  const table = new Tabulator(place, {
    height: 460,
    data: sheet.rows,
    columns: inGroups(sheet).flatMap(({ name, columns }): ColumnDefinition[] =>
      name === null ? columns.map(column) : [{ title: name, columns: columns.map(column) }],
    ),
    ...(sheet.pageSize !== undefined && { pagination: true, paginationSize: sheet.pageSize, paginationCounter: 'rows' as const }),
  });
  table.on('tableBuilt', sayDrawn);
})();
