import { DataGrid, type GridColDef, type GridColumnGroupingModel } from '@mui/x-data-grid';
import { createElement, useEffect, useRef } from 'react';
import { createRoot } from 'react-dom/client';
import type { Sheet, SheetCell } from '../sheet.ts';
import { contentOf, inGroups, sayDrawn, sheetHere } from './cell.ts';

/** An element of ours inside React's own. */
function Held({ cell }: { cell: SheetCell | undefined }) {
  const place = useRef(null);
  useEffect(() => place.current?.replaceChildren(contentOf(cell)), [cell]);
  return createElement('span', { ref: place });
}

const column = ({ id, title, width }: Sheet['columns'][number]): GridColDef => ({
  field: id,
  headerName: title,
  width,
  sortable: false,
  renderCell: ({ value }) => createElement(Held, { cell: value as SheetCell | undefined }),
});

void (async () => {
  const { sheet, place } = await sheetHere();
  const columnGroupingModel: GridColumnGroupingModel = inGroups(sheet).flatMap(({ name, columns }) =>
    name === null ? [] : [{ groupId: name, children: columns.map(({ id }) => ({ field: id })) }],
  );
  const pageSize = sheet.pageSize ?? 100;
  const grid = createElement(DataGrid, {
    rows: sheet.rows.map((row, place) => ({ id: place, ...row })),
    columns: sheet.columns.map(column),
    columnGroupingModel,
    initialState: { pagination: { paginationModel: { pageSize } } },
    pageSizeOptions: [pageSize],
    rowHeight: 34,
    disableColumnMenu: true,
    'aria-label': sheet.label,
  });
  createRoot(place).render(grid);
  requestAnimationFrame(() => requestAnimationFrame(sayDrawn));
})();
