import { expect, test } from 'vitest';
import { matchForm, stillToAdd, type FieldKey, type FieldValues } from '../../../extension/forms/index.ts';
import { box, given, look, under } from './page.ts';

const parent = (n: number) => ({ [`parent.${n}.forename`]: 'Jo', [`parent.${n}.surname`]: 'Sample' });
const two = given({ ...parent(1), ...parent(2) } as { [K in FieldKey]?: string });
const one = given(parent(1) as { [K in FieldKey]?: string });
const group = under('Parent or carer', box('First name') + box('Surname'));
const adder = '<button type="button">Add another parent or carer</button>';

test.each<{ why: string; html: string; values: FieldValues; expected: unknown[] }>([
  {
    why: 'the page has one parent and a button for more',
    html: group + adder,
    values: two,
    expected: [{ button: 'Add another parent or carer', subject: 'parent', ordinal: 2 }],
  },
  {
    why: 'it has none yet',
    html: adder,
    values: one,
    expected: [{ button: 'Add another parent or carer', subject: 'parent', ordinal: 1 }],
  },
  { why: 'it has a place for each', html: group + group.replaceAll(/(id|name|for)="/g, '$1="2-') + adder, values: two, expected: [] },
  { why: 'the case has no more', html: group + adder, values: one, expected: [] },
  { why: 'it has no such button: the next page may ask', html: group + '<button>Next</button>', values: two, expected: [] },
  { why: 'the button adds something else', html: group + '<button type="button">Add a file</button>', values: two, expected: [] },
  {
    why: 'the button is a link that runs the page’s script',
    html: group + '<a href="#">+ Add a second parent</a>',
    values: two,
    expected: [{ button: '+ Add a second parent', subject: 'parent', ordinal: 2 }],
  },
])('$why: $expected.length to add', ({ html, values, expected }) => {
  const form = look(`<form>${html}</form>`);
  expect(stillToAdd(form.adders, matchForm(form), values)).toEqual(expected);
});
