import { describe, expect, test } from 'vitest';
import { drawSections } from '../../demo-school/forms/draw-field.ts';
import { isFillable } from '../../demo-school/forms/expect.ts';
import { fieldsOf, namesOf, type Field, type Form, type Page } from '../../demo-school/forms/field.ts';
import { bedForms } from '../../demo-school/forms/index.ts';
import { isKnown } from '../../demo-school/forms/meanings.ts';
import { mutate } from '../../demo-school/forms/mutate.ts';
import { truthFor } from '../../demo-school/forms/truth.ts';
import { pupils } from '../../demo-school/pupils.ts';
import { matchForm, scanForm, type FieldKey } from '../../../extension/forms/index.ts';
import { show } from './page.ts';

const truth = truthFor(pupils.find(({ id }) => id === 'P1001')!);
type Made = { field: Field; automatic: FieldKey | null; suggested: FieldKey | null };

/** Of whom a part of a name or a cell of a table is, only these forms' own markup says. */
const inOwnMarkup: ReadonlySet<string> = new Set(['gravity-forms', 'survey-matrix']);

/** In plain markup: the engines' own widgets are the browser tests'. */
const drawn = (form: Form, page: Page): string =>
  inOwnMarkup.has(form.id)
    ? form.draw({ form, page, action: '', query: '', origin: '' }).body
    : drawSections(page.sections, form)
        .map(({ text }) => text)
        .join('');

/** What is made of each field of a page of the bed. */
function made(form: Form, page: Page): Made[] {
  const scan = scanForm(show(`<main><h1>${page.heading}</h1><form>${drawn(form, page)}</form></main>`));
  const matches = matchForm(scan);
  return fieldsOf(page).map((field) => {
    const name = namesOf(form, field)[0];
    const match = matches.find(({ fieldId }) => scan.fields.some(({ id, signature }) => id === fieldId && signature.name === name));
    return { field, automatic: match?.how === 'automatic' ? match.key : null, suggested: match?.how === 'suggested' ? match.key : null };
  });
}

const pagesOf = (form: Form) => form.pages.flatMap((page) => made(form, page));
const said = ({ field, automatic, suggested }: Made) => `${field.label}: ${automatic ?? suggested} for ${field.means}`;
/** A broader field of the same person is right as well: the one number for a mobile. */
const isMeant = ({ field: { means } }: Made, key: FieldKey) => key === means || means?.replace(/mobilePhone$/, 'phone') === key;
/** What nobody recorded cannot be written. */
const wrong = (all: Made[]) => all.filter((one) => one.automatic && one.automatic in truth && !isMeant(one, one.automatic)).map(said);
const known = (all: Made[]) => all.filter(({ field }) => field.means && isKnown(field.means) && isFillable(field, truth));
const missed = (all: Made[]) => known(all).filter((one) => one.automatic === null && one.suggested !== one.field.means);

// Half of that one stands in a frame, which is for a real browser to show.
describe.each(bedForms.filter(({ id }) => id !== 'frame-elsewhere'))('$id ($like)', (form) => {
  const mutants = Array.from({ length: 10 }, (_, seed) => mutate(form, seed + 1));

  test('no field is taken for another without asking', () => {
    expect(wrong(pagesOf(form))).toEqual([]);
  });

  test('nor where the form is changed by seed', () => {
    expect(mutants.flatMap((mutant, seed) => wrong(pagesOf(mutant)).map((one) => `seed ${seed + 1}, ${one}`))).toEqual([]);
  });

  test('nine in ten of what the case holds is known or suggested', () => {
    const all = [form, ...mutants].flatMap(pagesOf);
    const left = missed(all);
    expect({ missed: left.map(said), atMost: left.length / known(all).length <= 0.1 }).toMatchObject({ atMost: true });
  });
});
