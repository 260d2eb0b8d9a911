import { html, type Html } from '../../../html.ts';
import type { Mark } from '../../../registers.ts';
import { schoolYearStarting } from '../../../calendar.ts';
import { printed } from '../../codes.ts';
import { commentOn } from '../../comments.ts';
import type { Cell } from './grid.ts';
import { wordsOf } from './words.ts';

/** How a page shows one mark. */
export type ShowMark = (mark: Mark) => Cell;

/** Colours alone never tell codes apart here, except where a page is about exactly that. */
export function lookOf(code: string): string {
  if (code === '') return 'no-mark';
  if (code === '#' || code === 'Y4') return 'closed';
  if ('/\\'.includes(code)) return 'present';
  if (code === 'L') return 'late';
  return 'OUGN'.includes(code) ? 'absent' : 'away';
}

export const commentFor = ({ day, code }: Mark): string => commentOn(schoolYearStarting(day < '2026-08-20' ? 2025 : 2026)!, day, code);

export const codes: ShowMark = ({ code }) => ({ content: printed(code), look: lookOf(code) });

/** The code, and DfE's words when the pointer rests on it. */
export const codesWithTooltips: ShowMark = ({ code }) => ({ content: printed(code), look: lookOf(code), title: wordsOf(code) });

export const words: ShowMark = ({ code }) => ({ content: wordsOf(code), look: lookOf(code) });

/** Nothing but colour is to be seen: code and words are in the tooltip. */
export const tooltipOnly: ShowMark = ({ code }) => ({
  content: '',
  look: `${lookOf(code)} swatch`,
  title: `${printed(code)} ${wordsOf(code)}`,
});

/** The code, and what staff wrote about it beside it and in the tooltip. */
export const commented: ShowMark = (mark) => {
  const comment = commentFor(mark);
  if (comment === '') return codes(mark);
  const note = html`<sup class="note" title="${comment}"><span class="hidden">Comment: ${comment}</span></sup>`;
  return { content: html`<span class="code">${printed(mark.code)}</span>${note}`, look: lookOf(mark.code) };
};

/** What stood in the cell before it was changed is still in it, hidden; beside it the list an editor would open, as a script. */
export const withLeftovers: ShowMark = ({ code, day }) => ({
  content: html`<span style="display:none">${day.endsWith('7') ? 'N' : 'O'}</span>
    <script type="text/x-template">
      <select><option>/</option><option>O</option><option>N</option></select>
    </script>
    <span class="code">${printed(code)}</span>`,
  look: lookOf(code),
});

const shapes: Record<string, 'tick' | 'clock' | 'cross'> = { '/': 'tick', '\\': 'tick', L: 'clock', U: 'clock', O: 'cross' };

export const iconShapeOf = (code: string) => shapes[code];

const drawing = (shape: string, look: string, name?: string): Html =>
  html`<svg
    class="icon ${look}"
    width="16"
    height="16"
    ${name === undefined ? html`aria-hidden="true"` : html`role="img" aria-label="${name}"`}
  >
    <use href="#icon-${shape}"></use>
  </svg>`;

/** A tick and clocks, with words in the tooltip; the rest are codes. */
export const iconsWithTooltips: ShowMark = ({ code }) => {
  const shape = shapes[code];
  const content = shape ? drawing(shape, lookOf(code)) : printed(code);
  return { content, look: lookOf(code), title: wordsOf(code) };
};

/** The same, with the words as each icon's accessible name. */
export const iconsWithNames: ShowMark = ({ code }) => {
  const shape = shapes[code];
  return { content: shape ? drawing(shape, lookOf(code), wordsOf(code)) : printed(code), look: lookOf(code) };
};

/** One icon for each code and nothing else; a legend on the page says what each means. */
export const iconsWithLegend: ShowMark = ({ code }) => {
  const shape = legendShapes[code];
  return { content: shape ? html`<i class="ico ico-${shape}"></i>` : printed(code), look: 'plain' };
};

const legendShapes: Record<string, string> = { '/': 'tick', '\\': 'tick', L: 'clock', U: 'clock-red', O: 'cross', I: 'plus' };

export const legend = (): Html =>
  html`<ul class="legend" aria-label="Key">
    ${[
      ['tick', '/ \\', 'Present at the school'],
      ['clock', 'L', wordsOf('L')],
      ['clock-red', 'U', wordsOf('U')],
      ['cross', 'O', wordsOf('O')],
      ['plus', 'I', wordsOf('I')],
    ].map(([shape = '', code = '', meaning = '']) => html`<li><i class="ico ico-${shape}"></i> ${code} ${meaning}</li>`)}
  </ul>`;

/** The same clock for L and U, green or red: nobody who cannot see colours could say which. */
export const colourOnly: ShowMark = ({ code }) => {
  if (code !== 'L' && code !== 'U') return codes({ day: '', session: 'AM', code });
  return { content: drawing('clock', code === 'L' ? 'late' : 'absent'), look: lookOf(code) };
};

/** The truth of a page of `colourOnly`. */
export const colourBlind = (marks: Mark[]): Mark[] =>
  marks.map((mark) => ('LU'.includes(mark.code) && mark.code ? { ...mark, code: '?' } : mark));

export const key = (): Html =>
  html`<p class="key">
    <span class="no-mark">-</span> no mark recorded <span class="closed">#</span> planned whole school closure
    <span class="closed">&nbsp;</span> no session
  </p>`;
