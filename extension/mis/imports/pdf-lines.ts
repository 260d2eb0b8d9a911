import type { PlacedText } from './pdf-text.ts';

/** A piece of one line that stands by itself. */
export type Piece = { text: string; left: number; right: number };

/** A line of text on a page. `number` counts over all pages, from 1. */
export type Line = { number: number; top: number; height: number; pieces: Piece[] };

/** The lines of a page from top to bottom, their pieces from left to right. Runs that touch are one piece. */
export function linesOf(texts: readonly PlacedText[], before: number): Line[] {
  const lines: Array<{ top: number; height: number; runs: PlacedText[] }> = [];
  for (const run of texts.toSorted((one, other) => one.top - other.top || one.left - other.left)) {
    const line = lines.at(-1);
    if (line && Math.abs(run.top - line.top) <= 0.4 * Math.min(line.height, run.height)) line.runs.push(run);
    else lines.push({ top: run.top, height: run.height, runs: [run] });
  }
  return lines.map(({ top, height, runs }, place) => ({ number: before + place + 1, top, height, pieces: piecesOf(runs) }));
}

function piecesOf(runs: PlacedText[]): Piece[] {
  const pieces: Piece[] = [];
  for (const { text, left, right, height } of runs.toSorted((one, other) => one.left - other.left)) {
    const last = pieces.at(-1);
    const gap = last ? left - last.right : Infinity;
    if (last && gap < 0.35 * height) {
      last.text += gap > 0.12 * height && !/\s$/.test(last.text) && !/^\s/.test(text) ? ` ${text}` : text;
      last.right = Math.max(last.right, right);
    } else pieces.push({ text, left, right });
  }
  return pieces;
}
