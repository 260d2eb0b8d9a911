import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Adapter } from '../../../extension/mis/adapter.ts';
import { adapters } from '../../../extension/mis/adapters.ts';
import { readKnown } from '../../../extension/mis/read-known.ts';
import type { ReadOutcome } from '../../../extension/mis/reading.ts';
import { routeOf } from '../../../extension/mis/teaching/lesson.ts';
import { sessionsOf } from '../../../shared/register/register.ts';
import { fromWire } from '../../../shared/register/wire.ts';
import { inShort, pageOf, today } from './pages.ts';

/** What a saved page shows: the marks of each day, morning and afternoon. */
type Expected = { address: string; marks: Record<string, string> };

const room = 'extension/mis';
const selectorsOf = ({ knownBy, pages }: Adapter): string[] => [knownBy.selector, ...Object.values(pages).map(({ register }) => register)];

/** Says where a thing stands, how it is at the moment, or a name that is made anew at each build or load. */
const refused: Array<[why: string, pattern: RegExp]> = [
  ['positional', /:(?:nth|first|last|only)-|[+~](?!=)|:(?:eq|gt|lt)\(/],
  [
    'stateful',
    /:(?:hover|focus|active|checked|disabled|enabled|visited|target|open|placeholder-shown)|\.(?:is-)?(?:active|selected|open|current|hover|focus(?:ed)?|hidden|visible|loading)\b|\[(?:aria-(?:selected|expanded|current|pressed|busy|hidden|checked)|style|open|checked|disabled|hidden)\b/,
  ],
  ['made anew', /[.#](?:css|sc|jss|ember|ext-gen|mui|react)-?\w*\d|#[\w-]*\d{2,}|__[\w-]{5,}\b/i],
];
const faultOf = (selector: string): string | null => refused.find(([, pattern]) => pattern.test(selector))?.[0] ?? null;

function marksIn(outcome: ReadOutcome): Expected['marks'] {
  if (outcome.kind !== 'read') throw new Error(inShort(outcome));
  const days: Record<string, string> = {};
  for (const { span, marks } of outcome.reading.pupils.flatMap(({ registers }) => registers)) {
    const register = fromWire(span, marks);
    for (const { day, mark } of 'fault' in register ? [] : sessionsOf(register)) days[day] = days[day] ? `${days[day]} ${mark}` : mark;
  }
  return days;
}

describe('the lint of selectors', () => {
  test.each([
    { selector: 'tr:nth-child(3)', fault: 'positional' },
    { selector: 'td:first-child', fault: 'positional' },
    { selector: 'h2 + table', fault: 'positional' },
    { selector: 'h2 ~ table', fault: 'positional' },
    { selector: '.tab.active table', fault: 'stateful' },
    { selector: '[aria-selected=true]', fault: 'stateful' },
    { selector: 'div[style*="block"]', fault: 'stateful' },
    { selector: 'input:checked', fault: 'stateful' },
    { selector: '.css-1x2y3z', fault: 'made anew' },
    { selector: '#ember1234', fault: 'made anew' },
    { selector: 'main table.register', fault: null },
    { selector: '[data-region~="attendance"] [role=grid]', fault: null },
    { selector: 'table[aria-label="Attendance register"]', fault: null },
  ])('$selector: $fault', ({ selector, fault }) => expect(faultOf(selector)).toBe(fault));
});

test('nothing is left out of the adapters', () => {
  const folders = readdirSync(room, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? [entry.name] : []));
  expect(adapters.map(({ id }) => id).toSorted()).toEqual(folders.filter((name) => !['imports', 'teaching'].includes(name)).toSorted());
});

describe.each(adapters)('the adapter for $product', (adapter) => {
  const folder = `${room}/${adapter.id}/pages`;
  const pages = readdirSync(folder).filter((file) => file.endsWith('.html'));
  const expectedOf = (file: string) => JSON.parse(readFileSync(`${folder}/${file.replace('.html', '.json')}`, 'utf8')) as Expected;
  const open = (file: string, change: (html: string) => string = (html) => html) => {
    const html = change(readFileSync(`${folder}/${file}`, 'utf8'));
    return pageOf(/<body>(.*)<\/body>/s.exec(html)![1]!, expectedOf(file).address);
  };

  test('names things by what they are', () => expect(selectorsOf(adapter).filter((selector) => faultOf(selector))).toEqual([]));

  test('has a saved page, with what is expected of it, for each kind of page', () => {
    expect([...new Set(pages.map((file) => routeOf(expectedOf(file).address)))].toSorted()).toEqual(Object.keys(adapter.pages).toSorted());
  });

  test.each(pages)('%s is read as expected, by the adapter', async (file) => {
    const { outcome, broken } = await readKnown(open(file), { today }, adapters);
    expect([marksIn(outcome), broken]).toEqual([expectedOf(file).marks, null]);
  });

  test.each(pages)('%s, its register no longer where the adapter looks: read by shape, and that is said', async (file) => {
    const broken = {
      ...adapter,
      pages: Object.fromEntries(Object.entries(adapter.pages).map(([route, page]) => [route, { ...page, register: 'table.renamed' }])),
    };
    const known = await readKnown(open(file), { today }, [broken]);
    expect([marksIn(known.outcome), known.broken]).toEqual([expectedOf(file).marks, adapter.product]);
  });

  test.each(pages)('%s of another product is read as any page', async (file) => {
    const other = open(file, (html) => html.replaceAll(adapter.product, 'Another MIS'));
    const lost = Object.fromEntries(
      Object.keys(adapter.pages).map((route) => [route, { register: 'table.renamed', lesson: { marks: {} } }]),
    );
    expect((await readKnown(other, { today }, [{ ...adapter, pages: lost }])).broken).toBeNull();
  });
});

test('a lesson of an adapter is used as if it had been taught, and one that no longer fits is not forced on the page', async () => {
  const page = (half: string) =>
    `<header><b class="product">Odd MIS</b></header><table class="marks"><thead><tr><th>Date</th><th>Half</th><th>Mark</th></tr></thead><tbody>${[
      '9',
      '10',
    ]
      .flatMap((day) => [
        `<tr><td>${day} Nov 2026</td><td>One</td><td>/</td></tr>`,
        `<tr><td>${day} Nov 2026</td><td>${half}</td><td>O</td></tr>`,
      ])
      .join('')}</tbody></table>`;
  const odd: Adapter = {
    id: 'odd',
    product: 'Odd MIS',
    knownBy: { selector: '.product', says: 'Odd MIS' },
    pages: {
      '/marks': { register: 'table.marks', lesson: { sessions: { place: { axis: 'label', at: 1 }, AM: 'One', PM: 'Two' }, marks: {} } },
    },
  };
  const address = 'https://mis.example/marks';
  const fits = await readKnown(pageOf(page('Two'), address), { today }, [odd]);
  expect([inShort(fits.outcome), fits.broken]).toEqual(['read 2026-11-09 to 2026-11-10: /O/O', null]);
  const changed = await readKnown(pageOf(page('Three'), address), { today }, [odd]);
  expect([inShort(changed.outcome), changed.broken]).toEqual(['refused no-sessions', 'Odd MIS']);
});
