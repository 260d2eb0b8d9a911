import { expect, test } from 'vitest';
import { askedSince, filledBefore, matchForm, onlySuggested, withFilled, type FieldValues } from '../../../extension/forms/index.ts';
import { ada, box, given, look, radios, under } from './page.ts';

const heading = '<h1>Pupil details</h1>';
const page = heading + under('Pupil', box('Forename') + box('Surname') + box('UPN'));
const bea = given({ 'pupil.forename': 'Bea', 'pupil.surname': 'Trial' });

/** What a second look finds new, after the page was filled as each of these; `null` where it is not known as a page that was filled. */
function since(before: string[], now: string, { first = ada, second = first }: { first?: FieldValues; second?: FieldValues } = {}) {
  let pages: ReturnType<typeof withFilled> = [];
  for (const html of before) pages = withFilled(pages, look(html), first);
  const form = look(now);
  const known = filledBefore(pages, form, second);
  return known && askedSince(pages, [form], second).map(({ label }) => label);
}

test.each<{ why: string; before?: string[]; now: string; expected: string[] | null; second?: FieldValues }>([
  { why: 'it is as it was', now: page, expected: [] },
  { why: 'nothing was filled there', before: [], now: page, expected: null },
  { why: 'a question was added', now: page + box('Date of meeting'), expected: ['Date of meeting'] },
  { why: 'a question has other words', now: page.replace('>UPN<', '>Previous UPN<'), expected: ['Previous UPN'] },
  { why: 'a question is gone: an answer may bring it', now: page.replace(box('UPN'), ''), expected: [] },
  { why: 'case and marks of a required field are no other words', now: page.replace('>UPN<', '>upn *<'), expected: [] },
  {
    why: 'an answer brought it before',
    before: [page, page + box('Name of social worker')],
    now: page + box('Name of social worker'),
    expected: [],
  },
  {
    why: 'it is another step at the same address',
    now: '<h1>Parent 1</h1>' + under('Parent', box('Title') + box('Email') + box('Phone')),
    expected: null,
  },
  {
    why: 'every question has other words under the same heading',
    now: heading + under('Child', box('Given name') + box('Family name')),
    expected: ['Given name', 'Family name'],
  },
  {
    why: 'its heading has changed and most of its questions have not',
    now: page.replace('<h1>', '<h1>1. ') + box('Sex'),
    expected: ['Sex'],
  },
  {
    why: 'a robot test that not every visit has is no question',
    now: page + '<div class="g-recaptcha"><label>Characters shown<input></label></div>',
    expected: [],
  },
  {
    why: 'it has the child’s name in its words, and is filled for another child',
    before: [page + radios('Does Ada live with Ada’s father?', 'lives', 'Yes', 'No')],
    now: page + radios('Does Bea live with Bea’s father?', 'lives', 'Yes', 'No'),
    second: bea,
    expected: [],
  },
])('$why: new is $expected', ({ before = [page], now, expected, second = ada }) => {
  expect(since(before, now, { second })).toEqual(expected);
});

test('the steps of a form that has one address are kept apart', () => {
  const step = '<h1>Parent 1</h1>' + under('Parent', box('Title') + box('Email') + box('Phone'));
  expect(since([page, step], step + box('Mobile'))).toEqual(['Mobile']);
});

test('what is remembered holds no word of the page and no name', () => {
  const kept = JSON.stringify(withFilled([], look(page.replace('>Forename<', '>Ada’s forename<')), ada));
  expect(kept).not.toMatch(/forename|pupil|ada/i);
});

test('on a page that has changed nothing is certain, and what was left alone still is', () => {
  const matches = matchForm(look(page + box('Anything else')));
  const how = onlySuggested(matches).map((match) => match.how);
  expect([matches.map((match) => match.how), how]).toEqual([
    ['automatic', 'automatic', 'automatic', 'left-alone'],
    ['suggested', 'suggested', 'suggested', 'left-alone'],
  ]);
});
