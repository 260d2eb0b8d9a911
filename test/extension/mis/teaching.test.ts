import { describe, expect, test } from 'vitest';
import { read } from '../../../extension/mis/index.ts';
import { adapters } from '../../../extension/mis/adapters.ts';
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

const known = { today, lessons: [], adapters };

/** Teaches from two marks of a page. */
async function teach(html: string, one: Mark, other: Mark): Promise<Learnt> {
  pageOf(html);
  return tryOn(document, { two: [await point(...one), await point(...other)], further: [] }, known);
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

/** Halves of days under another word, a row for each day. */
const oddColumns = (marks: readonly string[], headings = ['Date', '1st', '2nd', 'Minutes late']): string =>
  table(
    headings,
    ...['9 Nov 2026', '10 Nov 2026', '11 Nov 2026', '12 Nov 2026'].map((day, index) => [day, marks[index * 2]!, marks[index * 2 + 1]!, '']),
  );

/** The same in pairs under days, which are few. */
const oddPairs = (marks: readonly string[], halves = ['1st', '2nd']): string => {
  const days = ['9 Nov 2026', '10 Nov 2026', '11 Nov 2026'];
  const cells = (tag: string, texts: readonly string[], wide = '') => texts.map((text) => `<${tag}${wide}>${text}</${tag}>`).join('');
  return `<table><thead><tr><th>Name</th>${cells('th', days, ' colspan="2"')}</tr><tr><th></th>${cells(
    'th',
    days.flatMap(() => halves),
  )}</tr></thead>
    <tbody>${['Ada Sample', 'Ben Other'].map((name) => `<tr><td>${name}</td>${cells('td', marks)}</tr>`).join('')}</tbody></table>`;
};

/** A class on one day, which stands over the table. */
const oneDay = (): string =>
  `<h1>Class register</h1><h2>Wednesday 11 November 2026</h2>${table(
    ['Name', '1st', '2nd'],
    ...['Ada Sample', 'Ben Other', 'Cy Third', 'Di Fourth'].map((name, index) => [name, index ? '/' : 'O', '\\']),
  )}`;

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

describe('headings that say the halves of a day in other words', () => {
  const marks = ['/', '\\', 'O', '\\', '/', 'I', '/', '\\'];
  const morning: Said = { day: '2026-11-10', session: 'AM', code: 'O' };
  test('two columns: one mark under each settles them', async () => {
    const page = oddColumns(marks);
    pageOf(page);
    expect(inShort(await read(document, { today }))).toBe('refused no-sessions');
    const learnt = await teach(page, [1, 1, morning], [2, 2, { day: '2026-11-11', session: 'PM', code: 'I' }]);
    expect(await readWith(oddColumns(['U', '\\', '/', '\\', '/', '\\', 'L', 'N']), learnt)).toBe(
      'read 2026-11-09 to 2026-11-12: U\\/\\/\\LN',
    );
  });

  test('pairs of columns under days: the days over them are no second way to tell', async () => {
    const page = oddPairs(['/', '\\', 'O', '\\', '/', 'I']);
    const learnt = await teach(page, [0, 3, morning], [1, 6, { day: '2026-11-11', session: 'PM', code: 'I' }]);
    expect(await readWith(page, learnt)).toContain('/\\O\\/I');
  });

  test('two lines of headings that part the columns alike are one way', async () => {
    const page = oddPairs(marks.slice(0, 6), ['1st', '2nd']).replace(
      '<tbody>',
      `<tr><th></th>${'<th>Early</th><th>Late</th>'.repeat(3)}</tr><tbody>`,
    );
    expect(
      await teach(
        page.replace('</thead>', '').replace('<tbody>', '</thead><tbody>'),
        [0, 3, morning],
        [1, 6, { day: '2026-11-11', session: 'PM', code: 'I' }],
      ),
    ).toHaveProperty('lesson');
  });

  test('a class on one day is taught from two marks of that day, since it says its day itself', async () => {
    pageOf(oneDay());
    expect(inShort(await read(document, { today }))).toBe('refused no-sessions');
    const learnt = await teach(
      oneDay(),
      [0, 1, { day: '2026-11-11', session: 'AM', code: 'O' }],
      [1, 2, { day: '2026-11-11', session: 'PM', code: '\\' }],
    );
    expect('why' in learnt && learnt.why).toBe(false);
  });

  test.each([
    {
      why: 'further columns hold marks too, so these may be lessons',
      page: table(['Date', '1st', '2nd', '3rd', '4th'], ...['9', '10', '11', '12'].map((day) => [`${day} Nov 2026`, '/', 'O', '/', '/'])),
      one: [1, 2, morning] as Mark,
      other: [2, 4, { day: '2026-11-11', session: 'PM', code: '\\' }] as Mark,
      says: 'not which mark is for the morning',
    },
    {
      why: 'what is headed AM is said to be of an afternoon',
      page: oddColumns(marks, ['Date', 'AM', 'PM', 'Minutes late']),
      one: [1, 1, { ...morning, session: 'PM' }] as Mark,
      other: [2, 2, { day: '2026-11-11', session: 'AM', code: 'I' }] as Mark,
      says: 'differently from what you said',
    },
  ])('nothing is learnt where $why', async ({ page, one, other, says }) => {
    const learnt = await teach(page, one, other);
    expect('why' in learnt && learnt.why).toContain(says);
  });

  test('where a third column comes under a like heading, the page is another', async () => {
    const figures = (...more: string[]) =>
      table(
        ['Date', '1', '2', ...more.map(() => '3')],
        ...['9', '10', '11', '12'].map((day, index) => [`${day} Nov 2026`, marks[index * 2]!, marks[index * 2 + 1]!, ...more]),
      );
    const learnt = await teach(figures(), [1, 1, morning], [2, 2, { day: '2026-11-11', session: 'PM', code: 'I' }]);
    expect(await readWith(figures(), learnt)).toBe('read 2026-11-09 to 2026-11-12: /\\O\\/I/\\');
    expect(await readWith(figures('U'), learnt)).toBe('refused changed-since-taught');
  });
});

describe('further marks of a page that is taught', () => {
  const days = ['11/09/2026', '11/10/2026', '11/12/2026', '11/13/2026', '11/16/2026', '11/17/2026'];
  const page = oddMarks(['here', 'here', 'away', 'here', 'poorly', 'poorly', 'dentist', 'here', 'here', 'away', 'poorly', 'here'], days);
  const two: [Mark, Mark] = [
    [0, 1, { day: '2026-11-09', session: 'AM', code: '/' }],
    [1, 1, { day: '2026-11-10', session: 'AM', code: 'O' }],
  ];
  const afternoon: Mark = [3, 2, { day: '2026-11-13', session: 'PM', code: '\\' }];
  const further = async (row: number, column: number, code: string) => {
    const { day: _day, session: _session, ...one } = await point(row, column, { day: today, session: 'AM', code });
    return one;
  };
  const first = () => teach(page, two[1], afternoon);
  const lessonOf = (learnt: Learnt) => {
    if (!('lesson' in learnt)) throw new Error(learnt.why);
    return learnt.lesson;
  };

  test('what is still not understood is said, most frequent first', async () => {
    expect(await first()).toMatchObject({
      unknown: [
        { shown: 'poorly', sessions: 3 },
        { shown: 'dentist', sessions: 1 },
      ],
    });
  });

  test('a third and a fourth are added to what was kept, by their codes alone, and are among the five', async () => {
    const lessons = [lessonOf(await first())];
    pageOf(page);
    const third = await tryOn(document, { two: null, further: [await further(2, 1, 'I')] }, { ...known, lessons });
    expect(third).toMatchObject({ unknown: [{ shown: 'dentist', sessions: 1 }] });
    expect('samples' in third && third.samples.map(({ shown, mark }) => `${shown} ${mark}`)).toContain('poorly I');
    const fourth = await tryOn(document, { two: null, further: [await further(3, 1, 'M')] }, { ...known, lessons: [lessonOf(third)] });
    expect(lessonOf(fourth).marks).toEqual({ away: 'O', here: '/', poorly: 'I', dentist: 'M' });
    expect(await readWith(page, fourth)).toBe('read 2026-11-09 to 2026-11-17: /\\O\\..IIM\\ /OI\\');
  });

  test('all at once, before anything was kept', async () => {
    pageOf(page);
    const said = {
      two: [await point(...two[1]), await point(...afternoon)] as [Example, Example],
      further: [await further(2, 1, 'I'), await further(3, 1, 'M')],
    };
    expect(lessonOf(await tryOn(document, said, known)).marks).toEqual({ away: 'O', here: '/', poorly: 'I', dentist: 'M' });
  });

  test('a page where two are too few to be read asks for a third', async () => {
    const mixed = oddMarks(
      ['here', 'away', 'poorly', 'trip', 'poorly', 'trip', 'poorly', 'trip', 'away', 'away', 'poorly', 'poorly'],
      days,
    );
    const marks: [Mark, Mark] = [
      [0, 1, { day: '2026-11-09', session: 'AM', code: '/' }],
      [1, 2, { day: '2026-11-10', session: 'PM', code: 'V' }],
    ];
    const early = await teach(mixed, ...marks);
    expect(early).toMatchObject({ mayHelp: true });
    const said = { two: [await point(...marks[0]), await point(...marks[1])] as [Example, Example], further: [await further(1, 1, 'I')] };
    expect(lessonOf(await tryOn(document, said, known)).marks).toEqual({ here: '/', trip: 'V', poorly: 'I' });
  });

  test('a word on a page that needs no lesson otherwise', async () => {
    const plain = table(
      ['Date', 'AM', 'PM'],
      ...['9', '10', '11', '12'].map((day) => [`${day} Nov 2026`, '/', day === '11' ? 'poorly' : '\\']),
    );
    pageOf(plain);
    const learnt = await tryOn(document, { two: null, further: [await further(2, 2, 'I')] }, known);
    expect(await readWith(plain, learnt)).toBe('read 2026-11-09 to 2026-11-12: /\\/\\/I/\\');
  });

  test.each([
    { why: 'it was taught as another code', at: [1, 1], code: 'I', says: 'taught before with another code' },
    { why: 'it is known as that code', at: [1, 1], code: 'O', says: 'read as that code already' },
    { why: 'it is no mark of a session', at: [1, 0], code: 'I', says: 'read differently' },
  ] as const)('nothing is learnt where $why', async ({ at, code, says }) => {
    const lessons = [lessonOf(await first())];
    pageOf(page);
    const learnt = await tryOn(document, { two: null, further: [await further(at[0], at[1], code)] }, { ...known, lessons });
    expect('why' in learnt && learnt.why).toContain(says);
  });

  test('two marks said anew leave what else was taught', async () => {
    const lessons = [lessonOf(await first())];
    pageOf(page);
    const third = await tryOn(document, { two: null, further: [await further(2, 1, 'I')] }, { ...known, lessons });
    const anew = { two: [await point(...two[0]), await point(...afternoon)] as [Example, Example], further: [] };
    expect(lessonOf(await tryOn(document, anew, { ...known, lessons: [lessonOf(third)] })).marks).toEqual({
      away: 'O',
      here: '/',
      poorly: 'I',
    });
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
    const learnt = await tryOn(document, { two: [one, other], further: [] }, known);
    expect('why' in learnt && learnt.why).toContain('no longer shows what you pointed at');
  });
});

test.each([
  { address: 'https://mis.example/pupils/P1001/register?year=2026', route: '/pupils/*/register' },
  { address: 'https://mis.example/?/students/77/attendance', route: '/?/students/*/attendance' },
  { address: 'https://mis.example/register', route: '/register' },
])('$address is on the route $route', ({ address, route }) => expect(routeOf(address)).toBe(route));
