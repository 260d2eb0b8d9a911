import type { Detection } from './reading.ts';
import { rootsIn } from './roots.ts';

/** A code, a dash, or words that only registers use. Its own short list: the full reader must not come along to every page. */
const looksLikeMark =
  /^(?:(?:[ap]m|morning|afternoon)[\s:]+)?(?:[/\\#–-]|[A-Z]\d?)$|^(?:late|unauthori[sz]ed)\b|\b(?:present(?: (?:am|pm|at|in)\b|$)|no mark|illness|registration closed|registers? closed|unknown circumstances|school closure)/i;
/** With a mark of presence in it: two letters alone are a subject as often. */
const bothMarks = /^(?=.*[/\\#])[/\\#A-Z]\d?\s?[/\\#A-Z]\d?$/;
const saysDay =
  /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec)[a-z]*\b\.?|\b\d{1,2}[/.-]\d{1,2}(?:[/.-](?:20)?\d\d)?\b|\b20\d\d-\d\d-\d\d\b/i;
const saysHalf = /\b(?:am|pm|a\.m|p\.m|mornings?|afternoons?)\b|\b\d{1,2}[:.]\d\d\s?(?:[ap]m)?\b/i;
const percentage = /^\d{1,3}(?:\.\d+)?\s?%$/;
const code = /^(?:[/\\]|[A-Z]\d?)$/;
const skipped = /^(?:SCRIPT|STYLE|TEMPLATE|NOSCRIPT|OPTION)$/;
const longest = 160;
const mostElements = 6000;
const [fewestMarks, leastShare] = [4, 0.12];
const [fewestPercentages, fewestCodes] = [3, 4];

type Counts = {
  marks: number;
  dates: number;
  sessions: number;
  filled: number;
  /** In tables and grids: one beside a heading is on every front page. */
  percentages: number;
  numbers: number;
  /** How often each code stands by itself. */
  codes: Map<string, number>;
};

/**
 * Does this page seem to hold a register, or what registers come to? Cheap, for every page: looks at the first elements of each document
 * and shadow root, keeps nothing. `null` means no; a page it finds may still be refused by `read`, which looks closely.
 */
export function detect(root: Document): Detection | null {
  const counts: Counts = { marks: 0, dates: 0, sessions: 0, filled: 0, percentages: 0, numbers: 0, codes: new Map() };
  for (const inner of rootsIn(root, mostElements)) countIn(inner, counts);
  return registerIn(root, counts) ?? summaryIn(root, counts);
}

function registerIn(root: Document, { marks, dates, sessions, filled }: Counts): Detection | null {
  // A list may begin long before its first mark: a page that says what it is need not show one.
  const isEmpty = marks < fewestMarks && dates >= fewestMarks && sessions > 1 && saysSo(root);
  if (!isEmpty && (marks < fewestMarks || dates === 0 || sessions === 0)) return null;
  const score = Math.min(1, (marks + dates + sessions) / Math.max(filled, 1));
  return score < leastShare ? null : { kind: 'register', score, why: [`${marks} marks`, `${dates} dates`, `${sessions} sessions`] };
}

/** Whoever opened it to have it read is told what it is. */
function summaryIn(root: Document, { percentages, numbers, codes }: Counts): Detection | null {
  const each = [...codes.values()].every((times) => times <= 2);
  const counted = each && codes.size >= fewestCodes && (codes.has('/') || codes.has('\\')) && numbers >= codes.size;
  const shared = percentages >= fewestPercentages && saysSo(root);
  return counted || shared ? { kind: 'summary', score: 1, why: [`${percentages} percentages`, `${codes.size} codes`] } : null;
}

const saysSo = (root: Document): boolean =>
  [root.title, ...[...root.querySelectorAll('h1,h2,h3')].map(({ textContent }) => textContent ?? '')].some((text) =>
    /\b(?:attendance|registers?|registration|sessions)\b/i.test(text),
  );

function countIn(root: Document | ShadowRoot, counts: Counts): void {
  const walker = (root.ownerDocument ?? (root as Document)).createTreeWalker(root, NodeFilter.SHOW_ELEMENT);
  for (let seen = 0; seen < mostElements && walker.nextNode(); seen += 1) {
    const element = walker.currentNode as Element;
    if (skipped.test(element.tagName)) continue;
    const said = element.getAttribute('title') ?? element.getAttribute('aria-label') ?? element.getAttribute('alt');
    if (said) count(said, counts);
    if (element.childElementCount === 0 && !said) {
      const text = element.textContent ?? '';
      count(text, counts);
      if (percentage.test(text.trim()) && element.closest('table, [role=grid], [role=table]')) counts.percentages += 1;
    }
    if (element.childElementCount > 0)
      for (const child of element.childNodes) if (child.nodeType === 3) count(child.nodeValue ?? '', counts);
  }
}

function count(raw: string, counts: Counts): void {
  const text = raw.length > longest ? '' : raw.replace(/\s+/g, ' ').trim();
  if (text === '') return;
  counts.filled += 1;
  if (looksLikeMark.test(text) || bothMarks.test(text)) counts.marks += 1;
  if (code.test(text)) counts.codes.set(text, (counts.codes.get(text) ?? 0) + 1);
  if (/^\d{1,4}$/.test(text)) counts.numbers += 1;
  if (saysDay.test(text)) counts.dates += 1;
  if (saysHalf.test(text)) counts.sessions += 1;
}
