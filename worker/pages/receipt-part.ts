import { referenceOf, type ReceiptClaims } from '../../shared/contract/receipt.ts';
import { dayInShort } from '../../shared/dates/words.ts';
import { standingWords } from '../../shared/checklist/standing-words.ts';
import { editionInWords } from '../edition-in-words.ts';
import type { Known } from './verdict-on.ts';

type Children = Array<Node | string>;

/** An element with text and elements in it, and never markup: what it shows came from outside. */
export function element(name: string, attributes: Record<string, string>, ...children: Children): HTMLElement {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...children);
  return made;
}

const verdictWords = {
  met: 'There',
  'by-reason': 'By reason: one the school has recorded stands in its place',
  missing: 'Missing',
  unanswered: 'Not answered',
  'not-applicable': 'Does not apply',
};
const basisWords = { computed: 'Computed', stated: 'Stated by a person', judgement: 'A person’s judgement' };

/** What the receipt states, with the titles of items where this checker still has the checklist as it was. */
export function receiptPart(claims: ReceiptClaims, known: Known, certificate: string, now: number): HTMLElement {
  const { authority, route, content, asOf, madeAt, register, items, byReason = [], answeredBy, standing } = claims;
  const checklist = known.checklists.find((one) => one.authority === authority && one.route === route);
  const titles = checklist?.content === content ? checklist.items : {};
  const rows: Array<[string, string]> = [
    ['Reference', referenceOf(claims)],
    [
      'Checked',
      `${dayInShort(madeAt.slice(0, 10))} at ${madeAt.slice(11, 16)} UTC, as of ${dayInShort(asOf)}${asOf > madeAt.slice(0, 10) ? ', a day that was still to come' : ''}${Date.parse(madeAt) > now ? '. By the clock of this computer that is still to come: one of the two clocks is wrong' : ''}`,
    ],
    ['Authority', `${checklist?.name ?? authority}${answeredBy === 'authority' ? '' : ', but not answered in its name'}`],
    ['Checklist', checklist?.title ?? route],
    ['Edition', editionWords(claims, checklist)],
    // Signed, and shown as no more than it is: what came out, and not what follows from it.
    // Words of a standing nobody knows would be whatever the one who signed made up, and the test key is everybody's.
    [
      'What came out',
      `${Object.hasOwn(standingWords, standing) ? standingWords[standing] : 'Not known to this page'}. The authority decides.`,
    ],
    ['Register read', register ? `${dayInShort(register.from)} to ${dayInShort(register.to)}` : 'None'],
    ['Sessions by code', register ? codesOf(register) : 'None'],
    ['Certificate', certificate],
  ];
  return element(
    'div',
    {},
    element('h2', {}, 'What the receipt states'),
    element('dl', {}, ...rows.flatMap(([name, value]) => [element('dt', {}, name), element('dd', {}, value)])),
    element(
      'table',
      {},
      element('caption', {}, 'Each item of the checklist'),
      element('thead', {}, rowOf('th', 'Item', 'Result', 'How it is known')),
      element(
        'tbody',
        {},
        ...items.map(([id, verdict, basis]) => itemRow(titles[id] ?? id, byReason.includes(id) ? 'by-reason' : verdict, basis)),
      ),
    ),
  );
}

function itemRow(title: string, verdict: keyof typeof verdictWords, basis: keyof typeof basisWords): HTMLElement {
  const isKnown = verdict !== 'unanswered' && verdict !== 'not-applicable';
  return rowOf('td', title, verdictWords[verdict] ?? verdict, isKnown ? (basisWords[basis] ?? basis) : '–');
}

const rowOf = (cell: 'td' | 'th', ...texts: string[]) =>
  element('tr', {}, ...texts.map((text) => element(cell, cell === 'th' ? { scope: 'col' } : {}, text)));

function editionWords({ edition, content }: ReceiptClaims, current: Known['checklists'][number] | undefined): string {
  const named = editionInWords(edition);
  if (!current) return `${named}. This checker does not have this checklist`;
  if (current.content === content) return named;
  const change =
    current.edition === edition
      ? 'The checklist has been changed since, and its edition has not'
      : `This is another edition than the one in use now, ${editionInWords(current.edition)}`;
  return `${named}. ${change}, so items are shown by their names in the checklist`;
}

const codesOf = ({ byCode, blank, unread }: NonNullable<ReceiptClaims['register']>) =>
  [...Object.entries(byCode).map(([code, count]) => `${code} ${count}`), `blank ${blank}`, `not read ${unread}`].join(', ');
