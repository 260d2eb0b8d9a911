import { expect, test } from 'vitest';
import { newCase, type Parent, type PupilCase } from '../../../extension/case/case.ts';
import { record } from '../../../extension/case/changes.ts';
import { doubtsOfFile } from '../../../extension/case/file-name.ts';

const stamp = { at: '2026-11-20T09:00:00.000Z', by: '' };
const parent = (forename: string, surname: string, relationship: string): Parent =>
  ({ forename, surname, relationship, kind: 'natural', listed: 'yes' }) as unknown as Parent;
const of = (id: string, name: string): PupilCase => newCase(id, { name }, stamp);
const rowan = [parent('Imogen', 'Tansley', 'Mother'), parent('Piers', 'Tansley', 'Father')].reduce(
  (before, entry, place) => record('parents', `p${place}`, entry, stamp)(before),
  of('1', 'Rowan Tansley'),
);
const others = [rowan, of('2', 'Layla Quillfeather')];

test.each([
  { why: 'the other parent’s letter', label: 'Letter to parent 1', name: 'Letter Piers Tansley.pdf', doubts: ['another-parent'] },
  { why: 'the right parent', label: 'Letter to parent 2', name: 'Letter Piers Tansley.pdf', doubts: [] },
  { why: 'a surname is the whole family’s', label: 'Letter to parent 2', name: 'tansley-letter.pdf', doubts: [] },
  { why: 'both names: one letter, as it may be', label: 'Letter to parent 1', name: 'imogen_piers.pdf', doubts: [] },
  { why: 'a place for nobody in particular', label: 'Copies of letters', name: 'Letter Piers.pdf', doubts: [] },
  { why: 'a parent the case does not hold', label: 'Letter to parent 3', name: 'Letter Piers.pdf', doubts: [] },
  { why: 'an ordinal', label: 'Letter to 2nd parent', name: 'Letter Imogen.pdf', doubts: ['another-parent'] },
  { why: 'the mother, of whom there is one', label: 'Letter to mother', name: 'Letter Piers.pdf', doubts: ['another-parent'] },
  { why: 'the father, of whom there is one', label: 'Letter to father', name: 'Letter Imogen.pdf', doubts: ['another-parent'] },
  { why: 'the right one', label: 'Letter to father', name: 'Letter Piers.pdf', doubts: [] },
  { why: 'a place for both', label: 'Letters to mother and father', name: 'Letter Piers.pdf', doubts: [] },
  { why: 'somebody else’s mother', label: 'Letter to grandmother', name: 'Letter Piers.pdf', doubts: [] },
  { why: 'a stepmother is not the mother', label: 'Letter to step-mother', name: 'Letter Piers.pdf', doubts: [] },
  { why: 'another child', label: 'Chronology', name: 'Quillfeather, Layla chronology.docx', doubts: ['another-child'] },
  { why: 'this child', label: 'Chronology', name: 'Rowan Tansley chronology.docx', doubts: [] },
  {
    why: 'last year’s where this year’s is asked',
    label: 'Current attendance certificate',
    name: 'certificate 2025-26.pdf',
    doubts: ['another-period'],
  },
  { why: 'this year’s', label: 'Current attendance certificate', name: 'certificate_2026_2027.pdf', doubts: [] },
  {
    why: 'this year’s where last year’s is asked',
    label: 'Certificate for last school year',
    name: 'cert 26-27.pdf',
    doubts: ['another-period'],
  },
  { why: 'said in words', label: 'Certificate for this school year', name: 'last year.pdf', doubts: ['another-period'] },
  {
    why: 'a span written out',
    label: 'Certificate for this school year',
    name: 'Certificate Sept 2024 to July 2025.pdf',
    doubts: ['another-period'],
  },
  {
    why: 'its first year left out',
    label: 'Certificate for this school year',
    name: 'cert-September-to-July-2026.pdf',
    doubts: ['another-period'],
  },
  { why: 'a span of this year', label: 'Certificate for this school year', name: 'cert 1 Sep 26 - 20 Nov 26.pdf', doubts: [] },
  { why: 'a span of both years', label: 'Certificate for this school year', name: 'Sept_2025_to_Nov_2026.pdf', doubts: [] },
  {
    why: 'a year that the place names',
    label: 'Attendance certificate for the 2025/26 academic year',
    name: 'cert 26-27.pdf',
    doubts: ['another-period'],
  },
  {
    why: 'a date is when it was printed, not what it covers',
    label: 'Certificate for last school year',
    name: 'printed 2026-11-20.pdf',
    doubts: [],
  },
  { why: 'a name that says nothing', label: 'Certificate for this school year', name: 'scan0012.pdf', doubts: [] },
])('$why: $label, $name', ({ label, name, doubts }) => {
  expect(doubtsOfFile({ label, section: [], hint: '', names: [name] }, rowan, others, '2026-11-20')).toEqual(doubts);
});

test('of two mothers, a place for “mother” is for neither in particular', () => {
  const two = [parent('Imogen', 'Tansley', 'Mother'), parent('Odile', 'Tansley', 'mother')].reduce(
    (before, entry, place) => record('parents', `p${place}`, entry, stamp)(before),
    of('1', 'Rowan Tansley'),
  );
  expect(doubtsOfFile({ label: 'Letter to mother', section: [], hint: '', names: ['Odile.pdf'] }, two, [], '2026-11-20')).toEqual([]);
});

test('the place’s own words say whose it is before those around it', () => {
  const chosen = { label: 'Letter to father', section: ['Letters to mother and father'], hint: '', names: ['Imogen.pdf'] };
  expect(doubtsOfFile(chosen, rowan, [], '2026-11-20')).toEqual(['another-parent']);
});
