import { describe, expect, test } from 'vitest';
import { read } from '../../../extension/mis/index.ts';
import { tryOn, type Learnt } from '../../../extension/mis/teaching/confirm.ts';
import { routeOf, type Example } from '../../../extension/mis/teaching/lesson.ts';
import { lookAt, targetsOn } from '../../../extension/mis/teaching/point.ts';
import { inShort, pageOf, table, today } from './pages.ts';

type Said = Pick<Example, 'day' | 'session' | 'code'>;

type Mark = readonly [row: number, column: number, Said];

/** Points at a cell, by its row and column below the headings, and says what it is. */
async function point(row: number, column: number, said: Said): Promise<Example> {
  const target = targetsOn(await lookAt(document)).find(({ pointed }) => pointed.row === row && pointed.column === column);
  if (!target) throw new Error('there is no such cell');
  return { ...target.pointed, ...said };
}

/** Teaches from two marks of a page. */
async function teach(html: string, one: Mark, other: Mark): Promise<Learnt> {
  pageOf(html);
  return tryOn(document, [await point(...one), await point(...other)], today);
}

async function readWith(html: string, learnt: Learnt): Promise<string> {
  if (!('lesson' in learnt)) throw new Error(learnt.why);
  pageOf(html);
  return inShort(await read(document, { today, lessons: [learnt.lesson] }));
}

/** Sessions called by words the reader does not know. */
const oddSessions = (marks: readonly string[], headings = ['Date', 'Half', 'Mark']): string =>
  table(
    headings,
    ...['9 Nov 2026', '10 Nov 2026', '11 Nov 2026', '12 Nov 2026'].flatMap((day, index) => [
      [day, 'First', marks[index * 2]!],
      [day, 'Second', marks[index * 2 + 1]!],
    ]),
  );

/** Days in columns, written together as `20261109`. */
const oddDays = (marks: readonly string[], days = ['20261109', '20261110', '20261111', '20261112']): string =>
  table(['Session', ...days], ['AM', ...marks.slice(0, 4)], ['PM', ...marks.slice(4)]);

/** Marks in the school's own words, months before days. */
const oddMarks = (marks: readonly string[], days = ['11/09/2026', '11/10/2026', '11/12/2026', '11/13/2026']): string =>
  table(['Date', 'AM', 'PM'], ...days.map((day, index) => [day, marks[index * 2]!, marks[index * 2 + 1]!]));

type Shape = { why: string; without: string; page: string; taught: readonly [Mark, Mark]; another: string; read: string };

const shapes: [Shape, Shape, Shape] = [
  {
    why: 'sessions in words the reader does not know',
    without: 'refused no-sessions',
    page: oddSessions(['/', '\\', 'O', '\\', '/', 'I', '/', '\\']),
    taught: [
      [2, 2, { day: '2026-11-10', session: 'AM', code: 'O' }],
      [5, 2, { day: '2026-11-11', session: 'PM', code: 'I' }],
    ],
    another: oddSessions(['U', '\\', '/', '\\', '/', '\\', 'L', 'N']),
    read: 'read 2026-11-09 to 2026-11-12: U\\/\\/\\LN',
  },
  {
    why: 'days written together, which may be numbers of anything',
    without: 'refused no-dates',
    page: oddDays(['/', 'O', '/', '/', '\\', 'O', '\\', 'I']),
    taught: [
      [0, 2, { day: '2026-11-10', session: 'AM', code: 'O' }],
      [1, 4, { day: '2026-11-12', session: 'PM', code: 'I' }],
    ],
    another: oddDays(['U', '/', '/', '/', '\\', '\\', 'L', 'N']),
    read: 'read 2026-11-09 to 2026-11-12: U\\/\\/L/N',
  },
  {
    why: 'marks in the school’s own words, the month before the day',
    without: 'no-register',
    page: oddMarks(['here', 'here', 'away', 'here', 'here', 'away', 'here', 'here']),
    taught: [
      [1, 1, { day: '2026-11-10', session: 'AM', code: 'O' }],
      [3, 2, { day: '2026-11-13', session: 'PM', code: '\\' }],
    ],
    another: oddMarks(['away', 'here', 'here', 'here', 'here', 'here', 'here', 'away']),
    read: 'read 2026-11-09 to 2026-11-13: O\\/\\../\\/O',
  },
];

describe.each(shapes)('a page that the reader refuses: $why', ({ without, page, taught, another, read: expected }) => {
  test('is refused untaught', async () => {
    pageOf(page);
    expect(inShort(await read(document, { today }))).toBe(without);
  });

  test('two marks teach it: five others are shown, each where it stands, and another child’s page is read', async () => {
    const learnt = await teach(page, ...taught);
    expect(learnt).toHaveProperty('samples.length', 5);
    expect(await readWith(another, learnt)).toBe(expected);
  });

  test('each of the five is said with what the page shows there, not with what it was turned into', async () => {
    const learnt = await teach(page, ...taught);
    if (!('samples' in learnt)) throw new Error(learnt.why);
    const texts = [...document.querySelectorAll('td')].map((cell) => cell.textContent);
    expect(learnt.samples.filter(({ shown }) => shown === '' || !texts.includes(shown))).toEqual([]);
  });

  test('what is kept survives JSON, and holds no heading', async () => {
    const learnt = await teach(page, ...taught);
    if (!('lesson' in learnt)) throw new Error(learnt.why);
    expect(JSON.parse(JSON.stringify(learnt.lesson))).toEqual(learnt.lesson);
    expect(JSON.stringify(learnt.lesson)).not.toMatch(/Date|Half|Mark/);
  });
});

describe('a page that was taught and is another now is not read the reader’s own way', () => {
  const [halves, together, words] = shapes;
  test.each([
    { why: 'a heading was renamed', shape: halves, now: oddSessions(['/', '\\', 'O', '\\', '/', 'I', '/', '\\'], ['Day', 'Half', 'Mark']) },
    {
      why: 'a column was added',
      shape: halves,
      now: halves.page.replaceAll('</tr>', '<td>x</td></tr>').replace('<td>x</td>', '<th>Teacher</th>'),
    },
    // 13 November, with the day first: the reader alone would take it.
    {
      why: 'a day is written in another form',
      shape: words,
      now: oddMarks(Array(8).fill('here'), ['11/09/2026', '13/11/2026', '11/12/2026', '11/13/2026']),
    },
    {
      why: 'days are headings in another form',
      shape: together,
      now: oddDays(Array(8).fill('/'), ['20261109', '13/11/2026', '20261111', '20261112']),
    },
    { why: 'a third kind of session', shape: halves, now: halves.page.replace('Second', 'Third') },
  ])('$why', async ({ shape, now }) => {
    const learnt = await teach(shape.page, ...shape.taught);
    expect(await readWith(now, learnt)).toBe('refused changed-since-taught');
  });
});

describe('what two marks leave open teaches nothing', () => {
  const plain = shapes[2].page;
  test.each<{ why: string; page: string; one: Mark; other: Mark; says: string }>([
    {
      why: 'both of a morning',
      page: plain,
      one: [1, 1, { day: '2026-11-10', session: 'AM', code: 'O' }],
      other: [3, 1, { day: '2026-11-13', session: 'AM', code: '/' }],
      says: 'one mark of a morning and one of an afternoon',
    },
    {
      why: 'the same mark with two codes',
      page: plain,
      one: [0, 1, { day: '2026-11-09', session: 'AM', code: 'O' }],
      other: [3, 2, { day: '2026-11-13', session: 'PM', code: 'I' }],
      says: 'you gave two codes',
    },
    {
      why: 'a mark that is a code already, taught as another: the other marks would be in doubt',
      page: plain.replaceAll('here', 'P'),
      one: [1, 1, { day: '2026-11-10', session: 'AM', code: 'O' }],
      other: [3, 2, { day: '2026-11-13', session: 'PM', code: '\\' }],
      says: 'is shown as a register code',
    },
    {
      why: 'a day that the page does not show there',
      page: plain,
      one: [1, 1, { day: '2026-10-10', session: 'AM', code: 'O' }],
      other: [3, 2, { day: '2026-11-13', session: 'PM', code: '\\' }],
      says: 'read',
    },
    {
      why: 'a session that is the other one',
      page: plain,
      one: [1, 1, { day: '2026-11-10', session: 'PM', code: 'O' }],
      other: [3, 2, { day: '2026-11-13', session: 'AM', code: '/' }],
      says: 'read',
    },
    {
      why: 'too few marks to see whether it is right',
      page: oddMarks(['here', 'here', 'away', 'here'], ['11/09/2026', '11/13/2026']),
      one: [0, 1, { day: '2026-11-09', session: 'AM', code: '/' }],
      other: [1, 2, { day: '2026-11-13', session: 'PM', code: '\\' }],
      says: 'Fewer than five',
    },
  ])('$why', async ({ page, one, other, says }) => {
    const learnt = await teach(page, one, other);
    expect('why' in learnt && learnt.why).toContain(says);
  });

  test('the page went to another child in between', async () => {
    pageOf(plain);
    const one = await point(1, 1, { day: '2026-11-10', session: 'AM', code: 'O' });
    const other = await point(3, 2, { day: '2026-11-13', session: 'PM', code: '\\' });
    pageOf(shapes[2].another);
    const learnt = await tryOn(document, [one, other], today);
    expect('why' in learnt && learnt.why).toContain('no longer shows what you pointed at');
  });
});

test.each([
  { address: 'https://mis.example/pupils/P1001/register?year=2026', route: '/pupils/*/register' },
  { address: 'https://mis.example/?/students/77/attendance', route: '/?/students/*/attendance' },
  { address: 'https://mis.example/register', route: '/register' },
])('$address is on the route $route', ({ address, route }) => expect(routeOf(address)).toBe(route));
