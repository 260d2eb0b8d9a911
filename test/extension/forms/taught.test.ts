import { describe, expect, test } from 'vitest';
import {
  hasChanged,
  matchForm,
  taughtAt,
  taughtBy,
  taughtIn,
  taughtPagesIn,
  withBrought,
  withLessons,
  withLookedOver,
  withTaught,
  type FieldKey,
  type Taught,
  type TaughtPage,
} from '../../../extension/forms/index.ts';
import { box, look, under } from './page.ts';

const page = under('Adult one', box('Ref A') + box('Ref B')) + under('Pupil', box('UPN'));
const changed = page + box('New question');

/** Teaches one field of a page. */
function taught(html: string, label: string, key: FieldKey | null, own: TaughtPage[] = [], shipped: TaughtPage[] = []): TaughtPage[] {
  const form = look(html);
  const field = form.fields.find((one) => one.label === label)!;
  return withTaught({ own, shipped }, form, field, key);
}

const learned = (html: string, own: TaughtPage[], shipped: TaughtPage[] = []) => {
  const form = look(html);
  const { matches, changed } = withLessons(matchForm(form), form, { own, shipped });
  return { changed, of: (label: string) => matches[form.fields.findIndex((field) => field.label === label)]! };
};

test('what was taught is filled without asking, on the same page only', () => {
  const pages = taught(page, 'Ref A', 'parent.1.surname');
  expect(learned(page, pages).of('Ref A')).toMatchObject({ how: 'automatic', key: 'parent.1.surname' });
  expect(
    learned(
      page,
      pages.map((one) => ({ ...one, path: '/another' })),
    ).of('Ref A'),
  ).toMatchObject({ how: 'left-alone' });
});

const oneLesson = () => taught(page, 'Ref A', 'parent.1.surname');
const branch = box('Name of social worker');
const step = under('Other', box('Ref C') + box('Ref D') + box('Ref E') + box('Ref F') + box('Ref G'));

describe('a page that asks', () => {
  test.each<{ why: string; now: string; own?: () => TaughtPage[]; expected: [boolean, string] }>([
    { why: 'something new has changed', now: changed, expected: [true, 'suggested'] },
    {
      why: 'the same in another order has not',
      now: under('Pupil', box('UPN')) + page.replace(under('Pupil', box('UPN')), ''),
      expected: [false, 'automatic'],
    },
    { why: 'less has not: an answer may bring the rest', now: page.replace(box('UPN'), ''), expected: [false, 'automatic'] },
    {
      why: 'a question of the same words in another way has changed',
      now: page.replace(box('UPN'), '<label>UPN<select><option>1</select></label>'),
      expected: [true, 'suggested'],
    },
    {
      why: 'what an answer brought when it was taught has not',
      now: page,
      own: () => taught(page + branch, 'Ref A', 'parent.1.surname'),
      expected: [false, 'automatic'],
    },
    {
      why: 'what an answer brought when it was looked over has not',
      now: page + branch,
      own: () => withLookedOver({ own: oneLesson(), shipped: [] }, look(page + branch)),
      expected: [false, 'automatic'],
    },
    {
      why: 'for a robot test that not every visit has has not',
      now: page + '<div class="g-recaptcha"><label>Characters shown<input></label></div>',
      expected: [false, 'automatic'],
    },
  ])('$why', ({ now, own = oneLesson, expected }) => {
    const { changed, of } = learned(now, own());
    expect([changed, of('Ref A').how]).toEqual(expected);
  });

  test('nothing of what was taught there is another step at the same address, which can be taught like any', () => {
    const first = oneLesson();
    expect(hasChanged(look(step), { own: first, shipped: [] })).toBe(false);
    const both = taught(step, 'Ref C', 'parent.2.surname', first);
    expect([learned(page, both).of('Ref A').how, learned(step, both).of('Ref C').how]).toEqual(['automatic', 'automatic']);
  });
});

describe('on a page that has changed', () => {
  const twoLessons = () => taught(page, 'Ref B', 'parent.1.forename', oneLesson());

  test.each<{ why: string; label: string; key: FieldKey | null }>([
    { why: 'another lesson', label: 'New question', key: 'school.name' },
    { why: 'the same lesson again', label: 'Ref A', key: 'parent.1.surname' },
    { why: 'forgetting one', label: 'Ref A', key: null },
  ])('$why leaves the others to be looked at', ({ label, key }) => {
    const { changed: isChanged, of } = learned(changed, taught(changed, label, key, twoLessons()));
    expect([isChanged, of('Ref B').how]).toEqual([true, 'suggested']);
  });

  test('a new lesson too is only suggested, and says why', () => {
    const { of } = learned(changed, taught(changed, 'New question', 'school.name', twoLessons()));
    expect(of('New question')).toMatchObject({ how: 'suggested', why: ['you taught this field', 'the form has changed since'] });
  });

  test('it has changed also while the taught field is away, as before an answer brings it', () => {
    const own = taught(changed.replace(box('Ref A'), ''), 'Ref B', 'parent.1.forename', oneLesson());
    expect(learned(changed, own).of('Ref A').how).toBe('suggested');
  });

  test('all of it is as certain as it was once somebody has looked at each field', () => {
    const own = withLookedOver({ own: twoLessons(), shipped: [] }, look(changed));
    const { changed: isChanged, of } = learned(changed, own);
    expect([isChanged, of('Ref A').how, of('Ref B').how]).toEqual([false, 'automatic', 'automatic']);
  });
});

describe('what the school shipped', () => {
  const shipped = () => taught(page, 'Ref B', 'parent.1.forename', oneLesson());

  test('holds field by field, and says whose it is, beside what was taught here', () => {
    const { of } = learned(page, taught(page, 'UPN', 'pupil.surname'), shipped());
    expect([of('UPN'), of('Ref A'), of('Ref B')].map((match) => [match.key, match.how, match.why[0], taughtBy(match)])).toEqual([
      ['pupil.surname', 'automatic', 'you taught this field', 'you'],
      ['parent.1.surname', 'automatic', 'your school taught this field', 'school'],
      ['parent.1.forename', 'automatic', 'your school taught this field', 'school'],
    ]);
  });

  test('of a field that was taught here too gives way', () => {
    const { of } = learned(page, taught(page, 'Ref B', 'parent.2.forename'), shipped());
    expect([of('Ref B').key, taughtBy(of('Ref B')), of('Ref A').key]).toEqual(['parent.2.forename', 'you', 'parent.1.surname']);
  });

  test('of a page that has changed is only suggested, whatever is taught there, until somebody has looked', () => {
    const own = taught(changed, 'New question', 'school.name', [], shipped());
    const before = learned(changed, own, shipped());
    expect([before.changed, before.of('Ref A').how, before.of('New question').how]).toEqual([true, 'suggested', 'suggested']);
    const after = learned(changed, withLookedOver({ own, shipped: shipped() }, look(changed)), shipped());
    expect([after.changed, after.of('Ref A').how, after.of('New question').how]).toEqual([false, 'automatic', 'automatic']);
  });

  test('for a page as it is now makes nothing certain that was taught here of the page as it was', () => {
    const { of } = learned(changed, oneLesson(), taught(changed, 'Ref B', 'parent.1.forename'));
    expect(of('Ref A').how).toBe('suggested');
  });
});

describe('what a file brings', () => {
  const brought = () => taught(page, 'Ref B', 'parent.1.forename', oneLesson());

  test.each<{ why: string; own: TaughtPage[]; added: number; keys: FieldKey[] }>([
    { why: 'a page that is new', own: [], added: 2, keys: ['parent.1.surname', 'parent.1.forename'] },
    { why: 'a field of a page that was taught here', own: oneLesson(), added: 1, keys: ['parent.1.surname', 'parent.1.forename'] },
    {
      why: 'a field that was taught here as something else stays so',
      own: taught(page, 'Ref A', 'pupil.upn'),
      added: 1,
      keys: ['pupil.upn', 'parent.1.forename'],
    },
    { why: 'nothing, where all is known', own: brought(), added: 0, keys: ['parent.1.surname', 'parent.1.forename'] },
  ])('$why', ({ own, added, keys }) => {
    const after = withBrought(own, brought());
    expect([after.added, after.pages.map(({ fields }) => fields.map(({ key }) => key))]).toEqual([added, [keys]]);
  });

  test('makes nothing certain of a page that has changed since it was taught here', () => {
    const { pages } = withBrought(oneLesson(), taught(changed, 'Ref B', 'parent.1.forename'));
    expect(learned(changed, pages).of('Ref A').how).toBe('suggested');
  });
});

test('a page is told what was taught of its own host, and nothing else', () => {
  const of = (host: string): Taught => ({ own: [{ ...oneLesson()[0]!, host }], shipped: [{ ...oneLesson()[0]!, host }] });
  const [here, other] = [of('forms.example'), of('other.example')];
  const all: Taught = { own: [...here.own, ...other.own], shipped: [...other.shipped, ...here.shipped] };
  expect([taughtAt('forms.example', all), taughtAt('', all)]).toEqual([here, { own: [], shipped: [] }]);
});

test.each<{ why: string; html: string; key: FieldKey }>([
  {
    why: 'two fields have the same words',
    html: under('Adult one', box('Ref A') + '<label>Ref A<input></label>'),
    key: 'parent.1.surname',
  },
  { why: 'it cannot hold it', html: under('Adult one', box('Ref A', 'type=email')), key: 'parent.1.surname' },
])('only suggested where $why', ({ html, key }) => {
  expect(learned(html, taught(html, 'Ref A', key)).of('Ref A').how).toBe('suggested');
});

test('what another field was taught to be is no longer filled here without asking', () => {
  expect(learned(page, taught(page, 'Ref B', 'pupil.upn')).of('UPN').how).toBe('suggested');
});

test('a lesson may be changed and forgotten', () => {
  const once = taught(page, 'Ref A', 'parent.1.surname');
  const again = taught(page, 'Ref A', 'parent.2.surname', once);
  expect(again.map(({ fields }) => fields.map(({ key }) => key))).toEqual([['parent.2.surname']]);
  expect(taught(page, 'Ref A', null, again)).toEqual([]);
});

test('a session in the address does not lose what was taught, while the page asks the same', () => {
  const pages = oneLesson().map((one) => ({ ...one, query: '?session=1' }));
  expect(learned(page, pages).of('Ref A').how).toBe('automatic');
  expect(learned(changed, pages).of('Ref A').how).toBe('left-alone');
});

test('a form that asks only some of it, and is told apart by its query, may be another: suggested there, and its own once taught', () => {
  const other = page.replace(box('UPN'), '');
  const pages = oneLesson().map((one) => ({ ...one, query: '?id=1' }));
  expect(learned(other, pages).of('Ref A').how).toBe('suggested');
  const both = taught(other, 'Ref A', 'pupil.surname', pages);
  expect(both.map(({ query, fields }) => [query, fields.map(({ key }) => key)])).toEqual([
    ['?id=1', ['parent.1.surname']],
    ['', ['pupil.surname']],
  ]);
  expect(learned(other, both).of('Ref A')).toMatchObject({ how: 'automatic', key: 'pupil.surname' });
});

describe('a file of lessons', () => {
  const pages = taught(page, 'Ref A', 'parent.1.surname');
  test('comes back as it was saved', () => {
    expect(taughtIn(JSON.stringify(pages))).toEqual(pages);
  });

  test('holds nothing that was typed', () => {
    const typed = page.replaceAll('<input ', '<input value=Canary ');
    expect(JSON.stringify(taught(typed, 'Ref A', 'parent.1.surname'))).not.toContain('Canary');
  });

  test.each([
    { why: 'no JSON', text: 'taught' },
    { why: 'no list', text: '{}' },
    { why: 'a key nobody knows', text: JSON.stringify(pages).replace('parent.1.surname', 'pupil.shoeSize') },
    { why: 'a parent without a number', text: JSON.stringify(pages).replace('parent.1.surname', 'parent.surname') },
    { why: 'what an earlier version saved', text: JSON.stringify(pages.map(({ asked, ...page }) => ({ ...page, labels: asked.join() }))) },
    { why: 'a key of every object', text: JSON.stringify(pages).replace('parent.1.surname', 'constructor.name') },
  ])('is refused whole: $why', ({ text }) => {
    expect(taughtIn(text)).toBeNull();
  });

  test('in storage, what is of another shape is left out', () => {
    const earlier = pages.map(({ asked, ...one }) => ({ ...one, labels: asked.join() }));
    expect([taughtPagesIn([...earlier, ...pages, null]), taughtPagesIn(undefined), taughtPagesIn({ 0: pages[0] })]).toEqual([
      pages,
      [],
      [],
    ]);
  });
});
