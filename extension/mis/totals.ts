import type { Figures } from '../../shared/register/figures.ts';
import type { Grid, Page } from './page.ts';

type Field = 'possible' | 'attended' | 'authorised' | 'unauthorised';

/** The figures a page itself shows, each as every number it gives for it. */
export type Totals = Record<Field, Set<number>>;

const fields: Array<[Field, RegExp]> = [
  ['unauthorised', /\bun-?authori[sz]ed\b/i],
  ['authorised', /\bauthori[sz]ed\b/i],
  ['possible', /\bpossible\b/i],
  ['attended', /\b(?:attended|attendances(?! possible)|present marks)\b/i],
];

const fieldOf = (label: string): Field | null =>
  label.length > 60 || /%|percent/i.test(label) ? null : (fields.find(([, pattern]) => pattern.test(label))?.[0] ?? null);

/** Totals from small tables, from lists of labels and values, and from `Possible: 106`. `register` is left out. */
export function totalsOn({ texts, grids }: Page, register: ReadonlySet<Grid>): Totals {
  const totals: Totals = { possible: new Set(), attended: new Set(), authorised: new Set(), unauthorised: new Set() };
  const add = (label: string, value: string | undefined): void => {
    const field = fieldOf(label);
    const [, number] = /^(\d{1,5})(?:\s*\(?\d[\d.]*\s*%\)?|\s*sessions?)?$/.exec(value?.trim() ?? '') ?? [];
    if (field && number !== undefined) totals[field].add(Number(number));
  };
  texts.forEach(({ text }, index) => {
    const [, label, value] = /^(.+?)\s*[:=]\s*(\d.*)$/.exec(text) ?? [];
    if (label !== undefined) add(label, value);
    else add(text, texts[index + 1]?.text);
  });
  for (const grid of grids) if (!register.has(grid)) addGrid(grid, add);
  return totals;
}

function addGrid({ head, body }: Grid, add: (label: string, value: string | undefined) => void): void {
  const [first] = head.length > 0 ? head.slice(-1) : body;
  const below = head.length > 0 ? body : body.slice(1);
  for (const row of below) row.forEach((cell, column) => add(first?.[column]?.text ?? '', cell?.text));
  for (const row of body) for (const cell of row.slice(1)) add(row[0]?.text ?? '', cell?.text);
}

/**
 * True where the page gives a figure that the marks read cannot make, whatever the sessions not understood are.
 * A page may give several figures under one label (a term's, a year's): one that fits is enough.
 */
export function totalsDiffer(totals: Totals, figures: Figures): boolean {
  return fields.some(([field]) => {
    const shown = [...totals[field]];
    const low = figures[field];
    return shown.length > 0 && !shown.some((number) => number >= low && number <= low + figures.unread);
  });
}
