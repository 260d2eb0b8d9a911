import { expect, test } from 'vitest';
import { byHandle, camel } from '../../demo-school/forms/build.ts';
import { drawSections } from '../../demo-school/forms/draw-field.ts';
import type { Field } from '../../demo-school/forms/field.ts';
import { figuresOf, type Taken } from '../../demo-school/forms/label-figures.ts';
import { allLabels } from '../../demo-school/forms/all-labels.ts';
import { yesNo } from '../../demo-school/forms/choices.ts';
import type { Label } from '../../demo-school/forms/labels.ts';
import { nearMisses } from '../../demo-school/forms/near-misses.ts';
import { isKnown } from '../../demo-school/forms/meanings.ts';
import { matchForm, scanForm } from '../../../extension/forms/index.ts';
import { show } from './page.ts';

const plain = (label: string, more: Partial<Field> = {}): Field => ({
  id: label,
  handle: camel(label),
  label,
  kind: 'text',
  means: null,
  ...more,
});

/** The label on a page of its own, in its section among its neighbours, and what is made of it. */
function taken(label: Label): Taken {
  const { section = null, above = [], below = [], kind, choices } = label;
  const asked = plain(label.label, { handle: 'asked', kind, ...(choices && { choices }) });
  const fields = [...above.map((one) => plain(one)), asked, ...below.map((one) => plain(one))];
  const drawn = drawSections([{ title: section, about: null, fields }], { names: byHandle, wrapper: 'for' });
  const form = scanForm(show(`<form>${drawn.map(({ text }) => text).join('')}</form>`));
  const ids = form.fields.filter(({ signature }) => signature.name.startsWith('asked')).map(({ id }) => id);
  const match = matchForm(form).find(({ fieldId }) => ids.includes(fieldId));
  return { ...label, automatic: match?.how === 'automatic' ? match.key : null, suggested: match?.how === 'suggested' ? match.key : null };
}

const figures = figuresOf(allLabels.map(taken), isKnown);

test('no label of the corpus is taken for another field without asking', () => {
  expect(figures.wrong).toEqual([]);
});

test('at least four in five are known without asking', () => {
  expect({ missed: figures.missed, atLeast: figures.recall >= 0.8 }).toMatchObject({ atLeast: true });
});

test('at least 19 in 20 suggestions are right', () => {
  expect({ wrong: figures.wrongSuggestions, atLeast: figures.suggestions >= 0.95 }).toMatchObject({ atLeast: true });
});

test('nothing that only sounds like one of ours is filled without asking', () => {
  const tried = nearMisses.map(([kind, label, section]) =>
    taken({ kind, label, ...(section && { section }), ...(kind === 'radios' && { choices: yesNo }), means: null, why: '' }),
  );
  expect(tried.filter(({ automatic }) => automatic).map(({ section, label, automatic }) => `${section} > ${label}: ${automatic}`)).toEqual(
    [],
  );
});
