import type { ColGroupDef } from 'ag-grid-community';
import type { ClassGrid } from '../api.ts';
import { codeClass } from './code-class.ts';
import { mountGrid } from './mount-grid.ts';

type Row = ClassGrid['pupils'][number];

const dayGroup = ({ day, heading }: ClassGrid['days'][number]): ColGroupDef<Row> => ({
  headerName: heading,
  marryChildren: true,
  children: ['AM', 'PM'].map((session) => ({
    colId: `${day}-${session.toLowerCase()}`,
    headerName: session,
    width: 90,
    cellClass: codeClass,
    valueGetter: ({ data }) => data?.marks[`${day} ${session}`] ?? '',
  })),
});

void mountGrid<ClassGrid, Row>(({ days, pupils }) => ({
  rowData: pupils,
  getRowId: ({ data }) => data.id,
  columnDefs: [
    { field: 'name', headerName: 'Name', pinned: 'left', width: 250 },
    { field: 'upn', headerName: 'UPN', pinned: 'left', width: 160 },
    ...days.map(dayGroup),
  ],
  defaultColDef: { sortable: false, resizable: true },
}));
