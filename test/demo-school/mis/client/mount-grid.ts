import { AllCommunityModule, createGrid, ModuleRegistry, type GridOptions } from 'ag-grid-community';

ModuleRegistry.registerModules([AllCommunityModule]);

// Read at once: `currentScript` is gone as soon as anything is awaited.
const styleNonce = document.currentScript?.nonce ?? '';

/** Fetches what the page's grid element names, and draws it with options made from the answer. */
export async function mountGrid<Data, Row>(optionsFor: (data: Data) => GridOptions<Row>): Promise<void> {
  const element = document.querySelector<HTMLElement>('#grid');
  const source = element?.dataset['source'];
  if (!element || source === undefined) throw new Error('the page has no grid to draw');
  const response = await fetch(source);
  const data = (await response.json()) as Data;
  createGrid(element, { styleNonce, ...optionsFor(data) });
}
