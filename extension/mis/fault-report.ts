import { isCode } from '../../shared/register/codes.ts';
import { factsOf, placesInTime } from './facts.ts';
import type { ReadOutcome } from './reading.ts';
import { visibleText } from './text.ts';

const mostGrids = 12;
const mostCells = 4_000;
/** Names that a page cannot make up: a custom element, or a role of its own, could hold a child's name. */
const tags = new Set(
  'html body main section article aside header footer nav div span form fieldset table caption thead tbody tfoot tr td th ul ol li dl dt dd p a b i em strong small abbr time button input select textarea label img svg iframe canvas h1 h2 h3 h4 h5 h6'.split(
    ' ',
  ),
);
const roles = new Set(
  'grid treegrid table row rowgroup gridcell cell columnheader rowheader presentation none region list listitem'.split(' '),
);
const grids = 'table,[role=grid],[role=treegrid],[role=table]';
const rows = 'tr,[role=row]';
const cells = 'td,th,[role=gridcell],[role=cell],[role=columnheader],[role=rowheader]';

/**
 * What a page is made of, for whoever mends the reader: tags, roles and counts. No text, attribute, name, class, id or address of the page
 * is in it; of what cells hold only of what kind it is. The user reads it before it goes anywhere.
 */
export function faultReport(root: Document, outcome: ReadOutcome): string {
  const found = [...root.querySelectorAll(grids)];
  return [
    'Before You Refer: a page that was not read well. Its shape, and no word of it.',
    outcomeInWords(outcome),
    `${found.length} grids, ${root.querySelectorAll('iframe').length} frames, ${openRoots(root)} open shadow roots.`,
    ...found.slice(0, mostGrids).map(gridInWords),
  ].join('\n');
}

function outcomeInWords(outcome: ReadOutcome): string {
  if (outcome.kind === 'refused') return `Refused: ${outcome.why}.`;
  if (outcome.kind !== 'read') return `Outcome: ${outcome.kind}.`;
  const { coverage, doubts, source, pupils } = outcome.reading;
  const counts = Object.entries(coverage).map(([name, count]) => `${name} ${count ?? 'not said'}`);
  return `Read as ${source.layout}, ${pupils.length} pupils: ${counts.join(', ')}. Doubts: ${doubts.join(', ') || 'none'}.`;
}

const openRoots = (root: Document): number => [...root.querySelectorAll('*')].filter(({ shadowRoot }) => shadowRoot !== null).length;

function gridInWords(grid: Element, place: number): string {
  const found = [...grid.querySelectorAll(cells)];
  const widths = [...grid.querySelectorAll(rows)].map((row) => row.querySelectorAll(cells).length);
  const declared = ['aria-rowcount', 'aria-colcount'].map((name) => Number.parseInt(grid.getAttribute(name) ?? '', 10));
  const within = ancestorsOf(grid).map(nameOf).join(' > ');
  const spans = found.filter((cell) => cell.hasAttribute('colspan') || cell.hasAttribute('rowspan')).length;
  const says = declared.every((count) => Number.isNaN(count))
    ? ''
    : ` Says ${declared.map((count) => (count >= 0 ? count : 'nothing')).join(' by ')}.`;
  return `Grid ${place + 1}: ${within}. ${widths.length} rows of ${counted(widths)} cells, ${spans} spanning.${says} Holds ${counted(
    found.slice(0, mostCells).map(kindOf),
  )}. Made of ${counted(found.slice(0, mostCells).flatMap((cell) => [...cell.children].map(nameOf)))}.`;
}

const ancestorsOf = (element: Element | null): Element[] => (element ? [...ancestorsOf(element.parentElement), element] : []);

function nameOf(element: Element): string {
  const [tag, role] = [element.tagName.toLowerCase(), element.getAttribute('role')];
  const named = tags.has(tag) ? tag : 'another element';
  return role === null ? named : `${named} as ${roles.has(role) ? role : 'another role'}`;
}

/** Of what kind the content of a cell is. */
function kindOf(cell: Element): string {
  const text = visibleText(cell.textContent ?? '');
  const facts = factsOf(text);
  if (text === '') return cell.querySelector('img,svg,i,canvas') ? 'pictures' : 'empty';
  if (isCode(text)) return 'codes';
  if (facts?.date) return facts.date.year === null ? 'days without a year' : 'days';
  if (facts && placesInTime(facts)) return 'sessions, times or weekdays';
  if (/^\d+$/.test(text)) return 'numbers';
  if (text.length <= 2) return 'one or two letters or signs';
  return text.length <= 20 ? 'short texts' : 'long texts';
}

/** `38 codes, 2 empty`: each with how many there are, most first. */
function counted(things: ReadonlyArray<string | number>): string {
  const counts = new Map<string, number>();
  for (const thing of things) counts.set(String(thing), (counts.get(String(thing)) ?? 0) + 1);
  const most = [...counts].toSorted(([, one], [, other]) => other - one).slice(0, 8);
  return most.map(([thing, count]) => `${count} × ${thing}`).join(', ') || 'nothing';
}
