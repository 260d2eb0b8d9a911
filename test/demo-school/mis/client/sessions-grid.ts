import type { SessionRow } from '../api.ts';
import { codeClass } from './code-class.ts';
import { mountGrid } from './mount-grid.ts';

void mountGrid<SessionRow[], SessionRow>((rowData) => ({
  rowData,
  columnDefs: [
    { field: 'date', headerName: 'Date', width: 130 },
    { field: 'day', headerName: 'Day', width: 125 },
    { field: 'session', headerName: 'Session', width: 105 },
    { field: 'code', headerName: 'Code', width: 90, cellClass: codeClass },
    { field: 'meaning', headerName: 'Meaning', width: 300 },
    { field: 'comment', headerName: 'Comment', flex: 1, minWidth: 220 },
  ],
  // The dates are text, and sorting them as text would put October before September.
  defaultColDef: { sortable: false, resizable: true },
}));
