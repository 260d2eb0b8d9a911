import { expect, test } from 'vitest';
import { pupils } from './demo-school/index.ts';
import { ask, leave } from './demo-school/forms/build.ts';
import { catalogueOf } from './demo-school/forms/catalogue.ts';
import { yearGroupsShifted } from './demo-school/forms/choices.ts';
import { judge } from './demo-school/forms/expect.ts';
import { fieldsOf, type Field } from './demo-school/forms/field.ts';
import { bedForms } from './demo-school/forms/index.ts';
import { allLabels } from './demo-school/forms/all-labels.ts';
import { genericKey, meanings } from './demo-school/forms/meanings.ts';
import { mutate } from './demo-school/forms/mutate.ts';
import { truthFor } from './demo-school/forms/truth.ts';

const truth = truthFor(pupils.find(({ id }) => id === 'P1001')!);
const bornIn = (more: Partial<Field>) => ask('pupil.dateOfBirth', 'Date of birth', more);

/** The bed is only as good as its judge: what would be a wrong value in a referral must be one here. */
test.each<{ why: string; field: Field; held: string; verdict: string }>([
  { why: 'what is true', field: ask('pupil.surname', 'Surname'), held: 'Ashdene', verdict: 'right' },
  { why: 'nothing yet', field: ask('pupil.surname', 'Surname'), held: '', verdict: 'empty' },
  { why: 'the other parent’s name', field: ask('parent.1.surname', 'Surname'), held: 'Pryce', verdict: 'wrong' },
  { why: 'a name cut short', field: ask('pupil.surname', 'Surname'), held: 'Ashden', verdict: 'wrong' },
  { why: 'the true name where a former one is asked for', field: leave('Previous surname', ''), held: 'Ashdene', verdict: 'wrong' },
  { why: 'what nobody recorded', field: ask('parent.1.dateOfBirth', 'Date of birth'), held: '2012-03-14', verdict: 'wrong' },
  { why: 'a day as the form writes it', field: bornIn({}), held: '14/03/2012', verdict: 'right' },
  { why: 'day and month swapped', field: bornIn({ holds: 'mm/dd/yyyy' }), held: '14/03/2012', verdict: 'wrong' },
  { why: 'a day in three parts', field: bornIn({ kind: 'day-parts' }), held: '14/3/2012', verdict: 'right' },
  { why: 'a part of a day missing', field: bornIn({ kind: 'day-parts' }), held: '14//2012', verdict: 'wrong' },
  { why: 'the number of a number', field: ask('parent.1.phone', 'Tel'), held: '07700900014', verdict: 'right' },
  {
    why: 'a value that looks like the year and means another',
    field: ask('pupil.yearGroup', 'Year', { choices: yearGroupsShifted }),
    held: '10',
    verdict: 'wrong',
  },
  {
    why: 'the value that means the year',
    field: ask('pupil.yearGroup', 'Year', { choices: yearGroupsShifted }),
    held: '11',
    verdict: 'right',
  },
  { why: 'what stood there', field: ask('referrer.name', 'Name', { prefilled: 'Sam Otherwise' }), held: 'Sam Otherwise', verdict: 'empty' },
  { why: 'what stood there emptied', field: ask('referrer.role', 'Role', { prefilled: 'Head' }), held: '', verdict: 'wrong' },
])('$why is $verdict', ({ field, held, verdict }) => {
  expect(judge(field, held, truth)).toBe(verdict);
});

test('every field of the bed says what it means, or why it is left alone', () => {
  const entries = catalogueOf(bedForms, truth);
  expect(entries.filter(({ means, leave: why }) => means === null && !why)).toEqual([]);
  expect(bedForms.flatMap(({ pages }) => pages.flatMap(fieldsOf)).filter(({ means }) => means && !meanings[genericKey(means)])).toEqual([]);
  expect(entries.filter(({ leave: why }) => why !== null).length).toBeGreaterThan(80);
});

test.each(bedForms)('$id: no two fields share a name', ({ pages, names }) => {
  const all = pages.flatMap((page) => fieldsOf(page).map((field) => `${page.slug} ${names.name(field)}`));
  expect(all).toEqual([...new Set(all)]);
});

test.each(bedForms)('$id: a mutation keeps every field of ours and what it means, and is the same for the same seed', (form) => {
  const meant = ({ pages }: typeof form) =>
    pages
      .flatMap(fieldsOf)
      .flatMap(({ means }) => means ?? [])
      .toSorted();
  for (let seed = 1; seed <= 50; seed += 1) {
    const mutant = mutate(form, seed);
    expect(meant(mutant)).toEqual(meant(form));
    expect(JSON.stringify(mutant)).toBe(JSON.stringify(mutate(form, seed)));
    const handles = mutant.pages.flatMap(fieldsOf).map(({ handle }) => handle);
    expect(handles).toEqual([...new Set(handles)]);
  }
});

test('the corpus is large, and no label stands in it twice', () => {
  const written = allLabels.map(({ section, label, above }) => `${section} > ${above} > ${label}`);
  expect(written).toEqual([...new Set(written)]);
  expect(allLabels.length).toBeGreaterThanOrEqual(300);
  expect(allLabels.filter(({ means }) => means === null).length).toBeGreaterThanOrEqual(100);
});
