import { describe, expect, test } from 'vitest';
import {
  fingerprintOf,
  matchForm,
  taughtFor,
  taughtIn,
  withLessons,
  withTaught,
  type FieldKey,
  type TaughtPage,
} from '../../../extension/forms/index.ts';
import { box, look, under } from './page.ts';

const page = under('Adult one', box('Ref A') + box('Ref B')) + under('Pupil', box('UPN'));

/** Teaches one field of a page. */
function taught(html: string, label: string, key: FieldKey | null, before: TaughtPage[] = []): TaughtPage[] {
  const form = look(html);
  return withTaught(
    before,
    form,
    form.fields.find((field) => field.label === label)!,
    key,
  );
}

const learned = (html: string, pages: TaughtPage[]) => {
  const form = look(html);
  const { matches, changed } = withLessons(matchForm(form), form, taughtFor(pages, form));
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

test('a form that changed is said, and drops to suggestions', () => {
  const { changed, of } = learned(page + box('New question'), taught(page, 'Ref A', 'parent.1.surname'));
  expect([changed, of('Ref A').how]).toEqual([true, 'suggested']);
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
  const pages = taught(page, 'Ref A', 'parent.1.surname').map((one) => ({ ...one, query: '?session=1' }));
  expect(learned(page, pages).of('Ref A').how).toBe('automatic');
  expect(learned(page + box('New question'), pages).of('Ref A').how).toBe('left-alone');
});

test('the fingerprint is of what is asked, not of what is typed or in which order', () => {
  const of = (html: string) => fingerprintOf(look(html));
  expect(of(box('A', 'value=1') + box('B'))).toBe(of(box('B') + box('A')));
  expect(of(box('A'))).not.toBe(of(box('B')));
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
    { why: 'a key of every object', text: JSON.stringify(pages).replace('parent.1.surname', 'constructor.name') },
  ])('is refused whole: $why', ({ text }) => {
    expect(taughtIn(text)).toBeNull();
  });
});
