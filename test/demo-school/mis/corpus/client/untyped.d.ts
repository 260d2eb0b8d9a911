/** What the pages use of two libraries that come without types. */
declare module 'tabulator-tables' {
  export type ColumnDefinition = {
    title: string;
    field?: string;
    width?: number;
    headerSort?: boolean;
    frozen?: boolean;
    formatter?: (cell: { getValue(): unknown }) => HTMLElement;
    columns?: ColumnDefinition[];
  };
  export class TabulatorFull {
    constructor(
      place: HTMLElement,
      options: {
        height: number;
        data: object[];
        columns: ColumnDefinition[];
        pagination?: boolean;
        paginationSize?: number;
        paginationCounter?: 'rows';
      },
    );
    on(event: 'tableBuilt', act: () => void): void;
  }
}

declare module 'react-dom/client' {
  export function createRoot(place: HTMLElement): { render(element: unknown): void };
}
