import { DataTable } from 'datatables.net-dt';
import type { SheetCell } from '../sheet.ts';
import { contentOf, inGroups, sayDrawn, sheetHere } from './cell.ts';

void (async () => {
  const { sheet, place } = await sheetHere();
  const table = document.createElement('table');
  table.className = 'display compact';
  const head = table.createTHead();
  const groups = inGroups(sheet);
  const hasGroups = groups.some(({ name }) => name !== null);
  const heading = (row: HTMLTableRowElement, text: string, columns: number, rows: number) => {
    const cell = document.createElement('th');
    cell.textContent = text;
    if (columns > 1) cell.colSpan = columns;
    if (rows > 1) cell.rowSpan = rows;
    row.append(cell);
  };
  if (hasGroups) {
    const [upper, lower] = [head.insertRow(), head.insertRow()];
    for (const { name, columns } of groups) {
      if (name === null) for (const column of columns) heading(upper, column.title, 1, 2);
      else {
        heading(upper, name, columns.length, 1);
        for (const column of columns) heading(lower, column.title, 1, 1);
      }
    }
  } else {
    const row = head.insertRow();
    for (const { title } of sheet.columns) heading(row, title, 1, 1);
  }
  place.append(table);
  const drawn = new DataTable(table, {
    data: sheet.rows,
    columns: sheet.columns.map(({ id }) => ({ data: id, render: (cell: SheetCell) => contentOf(cell).outerHTML })),
    ordering: false,
    searching: true,
    ...(sheet.pageSize === undefined
      ? { paging: false, scrollX: true, scrollY: '420px' }
      : { pageLength: sheet.pageSize, lengthChange: false }),
  });
  drawn.ready(sayDrawn);
})();
