import { expect, test } from 'vitest';
import { identityIn, matchForm, saidIn } from '../../../extension/forms/index.ts';
import { whoseIs } from '../../../extension/forms/whose-is.ts';
import { ada, box, given, look, under } from './page.ts';

const identity = identityIn(ada);
const upn = ada['pupil.upn']!.value;

const whose = (html: string, ours: (ids: string[]) => Record<string, string> = () => ({})) => {
  const form = look(html);
  return whoseIs(saidIn(form, matchForm(form)), identity, ours(form.fields.map(({ id }) => id)));
};
const pupil = (html: string) => under('Pupil details', html);

test.each([
  { why: 'its forename', html: pupil(box('Forename', `value="${ada['pupil.forename']!.value}"`)), is: 'this' },
  { why: 'a surname that a brother has, too', html: pupil(box('Surname', `value="${ada['pupil.surname']!.value}"`)), is: null },
  { why: 'another name', html: pupil(box('Surname', 'value=Canary')), is: { another: 'Surname' } },
  { why: 'its name, and the UPN of another', html: pupil(box('UPN', 'value=A000000000002')), is: { another: 'UPN' } },
  { why: 'a UPN in a field nobody knows', html: box('Our number', 'value=A000000000002'), is: { another: 'Our number' } },
  { why: 'nobody’s name', html: box('Reason for the request', 'value=Canary'), is: null },
  { why: 'a parent’s name', html: under('Parent 1', box('Surname', 'value=Canary')), is: null },
  { why: 'nothing typed', html: pupil(box('Surname')), is: null },
])('a form that holds $why', ({ html, is }) => {
  expect(whose(html)).toEqual(is);
});

test('what we wrote is no evidence, and what was changed since is', () => {
  const html = pupil(box('UPN', `value=${upn}`));
  expect(whose(html, ([id]) => ({ [id!]: upn }))).toBeNull();
  expect(whose(html, ([id]) => ({ [id!]: 'another' }))).toBe('this');
});

test('a case that holds no name cannot be compared', () => {
  const form = look(pupil(box('Surname', 'value=Canary')));
  expect(whoseIs(saidIn(form, matchForm(form)), identityIn(given({})), {})).toBeNull();
});
