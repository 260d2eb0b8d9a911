import { expect, test } from 'vitest';
import { newCase, type Parent, type PupilCase } from '../../../extension/case/case.ts';
import { record } from '../../../extension/case/changes.ts';
import { doubtsOfFile } from '../../../extension/case/file-name.ts';

const stamp = { at: '2026-11-20T09:00:00.000Z', by: '' };
const parent = (forename: string, surname: string): Parent => ({ forename, surname, kind: 'natural', listed: 'yes' }) as unknown as Parent;
const of = (id: string, name: string): PupilCase => newCase(id, { name }, stamp);
const rowan = [parent('Imogen', 'Tansley'), parent('Piers', 'Tansley')].reduce(
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
    why: 'a date is when it was printed, not what it covers',
    label: 'Certificate for last school year',
    name: 'printed 2026-11-20.pdf',
    doubts: [],
  },
  { why: 'a name that says nothing', label: 'Certificate for this school year', name: 'scan0012.pdf', doubts: [] },
])('$why', ({ label, name, doubts }) => {
  expect(doubtsOfFile({ label, section: [], hint: '', names: [name] }, rowan, others, '2026-11-20')).toEqual(doubts);
});
