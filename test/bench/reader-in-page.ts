import { read } from '../../extension/mis/read.ts';
import { addDays } from '../../shared/dates/day.ts';

/** Milliseconds; `first` is of the first time in a page, before the browser has compiled what runs often. */
export type Measured = {
  ratio: number;
  ours: number;
  first: number;
  firstRival: number;
  rival: number;
  longest: number;
  cells: number;
  complete: boolean;
};

/** Present as the register writes it in the morning and in the afternoon, and what else there is. */
const codes = {
  AM: ['/', '/', 'O', 'L', 'I', 'C1', '/', '/', '/', '/', '-'],
  PM: ['\\', '\\', 'O', 'L', 'I', 'C1', '\\', '\\', '\\', '\\', '-'],
};
const letters = 'ABCDEFGHJKLMNPQRSTUVWXYZ';

/** A class grid: a pupil a row, a session a column, as a server draws it. */
function draw(pupils: number, sessions: number): HTMLTableElement {
  const headings = Array.from({ length: sessions }, (_, place) => {
    const school = Math.floor(place / 2);
    return `<th>${addDays('2025-09-01', school + 2 * Math.floor(school / 5))} ${place % 2 === 0 ? 'AM' : 'PM'}</th>`;
  });
  const rows = Array.from({ length: pupils }, (_, pupil) => {
    const name = `Pupil ${letters[pupil % 24]}${letters[Math.floor(pupil / 24) % 24]}${letters[Math.floor(pupil / 576)]}`.replace(
      /(?<=\w)[A-Z]/g,
      (one) => one.toLowerCase(),
    );
    const cells = Array.from({ length: sessions }, (_, place) => {
      const ofHalf = codes[place % 2 === 0 ? 'AM' : 'PM'];
      return `<td>${ofHalf[(pupil * 7 + place * 3) % ofHalf.length]}</td>`;
    });
    return `<tr><th>${name}</th>${cells.join('')}</tr>`;
  });
  document.body.innerHTML = `<h1>Class register</h1><table style="table-layout:fixed"><thead><tr><th>Name</th>${headings.join('')}</tr></thead><tbody>${rows.join('')}</tbody></table>`;
  return document.querySelector('table')!;
}

/** The same without a table: nothing but blocks in blocks, all of them outside of grids. */
function drawInBlocks(pupils: number, sessions: number): void {
  draw(pupils, sessions);
  document.body.innerHTML = document.body.innerHTML
    .replaceAll(/<\/?(?:thead|tbody)>/g, '')
    .replaceAll(/<(\/?)(?:table|tr|th|td)\b/g, '<$1div');
  void document.body.offsetHeight;
}

/** The longest stretch of reading blocks, in milliseconds. */
async function measureBlocks(pupils: number, sessions: number, rounds: number): Promise<number> {
  drawInBlocks(pupils, sessions);
  const stretches: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const { longest, complete } = await work();
    if (!complete) throw new Error('blocks were not read whole');
    stretches.push(longest);
  }
  return median(stretches);
}

/** The least that any reading must do: every cell's text, once. */
function readPlainly(table: HTMLTableElement): number {
  let length = 0;
  for (const row of table.rows) for (const cell of row.cells) length += (cell.textContent ?? '').length;
  return length;
}

/** Milliseconds of work of one read, the turns that it gives to the page left out, and the longest stretch between two of these. */
async function work(): Promise<{ spent: number; longest: number; complete: boolean }> {
  const plain = globalThis.setTimeout;
  let spent = 0;
  let longest = 0;
  let since = performance.now();
  const rest = (): void => {
    const stretch = performance.now() - since;
    spent += stretch;
    longest = Math.max(longest, stretch);
  };
  globalThis.setTimeout = ((act: () => void, milliseconds: number) => {
    rest();
    return plain(() => {
      since = performance.now();
      act();
    }, milliseconds);
  }) as typeof setTimeout;
  try {
    const outcome = await read(document, { today: '2026-11-20' });
    rest();
    return { spent, longest, complete: outcome.kind === 'read' && outcome.reading.complete };
  } finally {
    globalThis.setTimeout = plain;
  }
}

const median = (numbers: number[]): number => numbers.toSorted((one, other) => one - other)[Math.floor(numbers.length / 2)]!;

/** Ours beside the rival's over the same grid, in turn. */
async function measure(pupils: number, sessions: number, rounds: number): Promise<Measured> {
  const table = draw(pupils, sessions);
  // A page that somebody sees has been laid out.
  void table.offsetHeight;
  const begun = performance.now();
  readPlainly(table);
  const firstRival = performance.now() - begun;
  const first = (await work()).spent;
  const times: Array<{ ours: number; rival: number; longest: number; complete: boolean }> = [];
  for (let round = 0; round < rounds; round += 1) {
    const start = performance.now();
    readPlainly(table);
    const rival = performance.now() - start;
    const { spent, longest, complete } = await work();
    times.push({ ours: spent, rival, longest, complete });
  }
  return {
    ratio: median(times.map(({ ours, rival }) => ours / rival)),
    ours: median(times.map(({ ours }) => ours)),
    first,
    firstRival,
    rival: median(times.map(({ rival }) => rival)),
    longest: median(times.map(({ longest }) => longest)),
    cells: pupils * (sessions + 1),
    complete: times.every(({ complete }) => complete),
  };
}

Object.assign(globalThis, { measure, measureBlocks });
