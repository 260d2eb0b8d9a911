import { AllCommunityModule, createGrid, ModuleRegistry, type ColDef, type ColGroupDef } from 'ag-grid-community';
import type { Sheet, SheetCell } from '../sheet.ts';
import { contentOf, inGroups, nonce, sayDrawn, sheetHere } from './cell.ts';

ModuleRegistry.registerModules([AllCommunityModule]);

type Row = Sheet['rows'][number];

const column = ({ id, title, width, pinned }: Sheet['columns'][number]): ColDef<Row> => ({
  colId: id,
  headerName: title,
  width,
  ...(pinned && { pinned: 'left' as const }),
  valueGetter: ({ data }) => data?.[id],
  cellRenderer: ({ value }: { value?: SheetCell }) => contentOf(value),
});

void (async () => {
  const { sheet, place } = await sheetHere();
  const columnDefs = inGroups(sheet).flatMap(({ name, columns }): (ColDef<Row> | ColGroupDef<Row>)[] =>
    name === null ? columns.map(column) : [{ headerName: name, marryChildren: true, children: columns.map(column) }],
  );
  createGrid<Row>(place, {
    styleNonce: nonce,
    rowData: sheet.rows,
    columnDefs,
    defaultColDef: { sortable: false, resizable: true },
    ...(sheet.pageSize !== undefined && {
      pagination: true,
      paginationPageSize: sheet.pageSize,
      paginationPageSizeSelector: false as const,
    }),
    onFirstDataRendered: sayDrawn,
  });
})();
