import type { Sheet, SheetCell } from '../sheet.ts';

// Read at once: `currentScript` is gone as soon as anything is awaited.
const script = document.currentScript as HTMLScriptElement;
export const nonce = script.nonce;

/** What to draw and where. */
export async function sheetHere(): Promise<{ sheet: Sheet; place: HTMLElement }> {
  const response = await fetch(script.dataset['sheet'] ?? '');
  return { sheet: (await response.json()) as Sheet, place: document.querySelector<HTMLElement>('#sheet')! };
}

/** Says that the engine has drawn its first rows. */
export const sayDrawn = (): void => document.querySelector('#sheet')!.setAttribute('data-drawn', '');

/** What stands in a cell. */
export function contentOf(cell: SheetCell | undefined): HTMLElement {
  const box = document.createElement('span');
  box.className = `mark ${cell?.look ?? ''}`;
  if (cell?.title !== undefined) box.title = cell.title;
  if (cell?.icon) box.append(iconOf(cell.icon));
  else box.textContent = cell?.text ?? '';
  return box;
}

function iconOf({ shape, name }: NonNullable<SheetCell['icon']>): SVGElement {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.setAttribute('class', 'icon');
  svg.setAttribute('width', '16');
  svg.setAttribute('height', '16');
  if (name === undefined) svg.setAttribute('aria-hidden', 'true');
  else {
    svg.setAttribute('role', 'img');
    svg.setAttribute('aria-label', name);
  }
  const use = document.createElementNS('http://www.w3.org/2000/svg', 'use');
  use.setAttribute('href', `#icon-${shape}`);
  svg.append(use);
  return svg;
}

/** Columns in order, those of one group together: `name` is `null` for columns that stand alone. */
export function inGroups(sheet: Sheet): { name: string | null; columns: Sheet['columns'] }[] {
  const groups: { name: string | null; columns: Sheet['columns'] }[] = [];
  for (const column of sheet.columns) {
    const name = column.group ?? null;
    const last = groups.at(-1);
    if (last && name !== null && last.name === name) last.columns.push(column);
    else groups.push({ name, columns: [column] });
  }
  return groups;
}
