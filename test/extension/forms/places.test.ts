import { describe, expect, test } from 'vitest';
import { carriedFrom, matchForm, placeOf, withPage, type CarriedPage } from '../../../extension/forms/index.ts';
import { kentForm } from '../../../extension/forms/kent/profile.ts';
import { box, look, under } from './page.ts';

const file = (label: string) => `<label>${label}<input type=file></label>`;
const at = (html: string) => {
  const form = look(html);
  return { form, matches: matchForm(form, kentForm) };
};
const page = (heading: string, html: string): CarriedPage => {
  const { form, matches } = at(`<h1>${heading}</h1>${html}`);
  return carriedFrom(form, matches);
};

describe('what earlier pages carried', () => {
  const evidence = page('Evidence', file('Chronology') + file('Copies of letters'));

  test('is what they asked for, never what stood in them', () => {
    const told = page('Pupil', under('Pupil', box('UPN', 'value="A000000000001"') + box('Legal surname', 'value="Tansley"')));
    expect(told.keys).toEqual(['pupil.upn', 'pupil.surname']);
    expect(JSON.stringify(told)).not.toMatch(/A000000000001|Tansley/);
  });

  test('a page looked at again takes its own place, and one that asks for nothing is not remembered', () => {
    const pages = [page('Start', ''), evidence, page('Evidence', file('Chronology'))].reduce(withPage, [] as CarriedPage[]);
    expect(pages.map(({ heading, files }) => [heading, files.length])).toEqual([['Evidence', 1]]);
  });

  test.each([
    { why: 'a field of this page', item: 'part-time-timetable', here: under('Pupil', box('Part-time timetable')), where: 'here' },
    { why: 'a document’s own place', item: 'chronology', here: file('Chronology of events'), where: 'here' },
    { why: 'a letter, where all letters go to one place', item: 'meeting-invitation', here: file('Copies of letters'), where: 'here' },
    { why: 'an earlier page', item: 'chronology', here: '', where: 'earlier' },
    { why: 'a letter on an earlier page', item: 'referral-letter', here: '', where: 'earlier' },
    { why: 'no page so far asked for it', item: 'certificate-previous-year', here: '', where: undefined },
    { why: 'an item that has no place on a form', item: 'last-resort', here: file('Chronology'), where: undefined },
  ])('$why: $item is $where', ({ item, here, where }) => {
    expect(placeOf(item, kentForm, at(`<h1>Declaration</h1>${here}`), [evidence])?.where).toBe(where);
  });

  test('the page that is open is not an earlier one', () => {
    expect(placeOf('chronology', null, at(`<h1>Evidence</h1>${file('Copies of letters')}`), [evidence])).toBeNull();
  });

  const letters = page('Referral', file('Copies of letters'));
  test.each([
    { why: 'another step', next: page('Referral', `<main>Step 2 of 3 ${file('Copies of letters')}</main>`), pages: 2 },
    { why: 'one that asks for other things', next: page('Referral', file('Chronology') + file('Minutes of the meeting')), pages: 2 },
    { why: 'the same one, which a choice has made longer', next: page('Referral', file('Copies of letters') + file('Minutes')), pages: 1 },
    { why: 'one at another address', next: { ...letters, at: '/other' }, pages: 2 },
  ])('a page with the same heading: $why', ({ next, pages }) => {
    expect(withPage([letters], next)).toHaveLength(pages);
  });

  test('a wizard of one address and one heading keeps what its first page asked for', () => {
    expect(placeOf('letter-of-concern', kentForm, at(`<h1>Referral</h1>${file('Chronology')}`), [letters])?.where).toBe('earlier');
  });

  test('a certificate of a named year is known by the day of the check', () => {
    const { form, matches } = at(`<h1>Evidence</h1>${file('Attendance certificate for 2025/26')}`);
    expect(carriedFrom(form, matches, '2026-11-20').files[0]?.belongs?.kind).toBe('certificate-previous-year');
    expect(placeOf('certificate-previous-year', null, { form, matches }, [], '2026-11-20')?.where).toBe('here');
  });

  test('its heading is told, for the user to find it', () => {
    expect(placeOf('chronology', null, at('<h1>Declaration</h1>'), [evidence])).toEqual({ where: 'earlier', heading: 'Evidence' });
  });
});
