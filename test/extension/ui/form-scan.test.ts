import { beforeEach, describe, expect, test } from 'vitest';
import type { FormFindings } from '../../../extension/checker/form-findings.ts';
import { scanForm } from '../../../extension/forms/index.ts';
import { markedOn, nothingYet, notOurs, type Bound } from '../../../extension/ui/form-scan.ts';
import { summaryOf } from '../../../extension/ui/form-summary.ts';
import { show } from '../forms/page.ts';

const found = (more: Partial<FormFindings> = {}): FormFindings => ({
  authority: 'kent',
  route: 'statutory-intervention',
  checklists: ['statutory-intervention', 'whole-school'],
  revision: 1,
  asOf: '2026-11-20',
  by: 'this-computer',
  hosts: [],
  findings: [{ item: 'chronology', title: 'A chronology', level: 'required', verdict: 'missing' }],
  ...more,
});
const bound: Bound = { ...nothingYet, findings: found(), current: true, isBound: true };
const page = (title: string) => {
  document.title = title;
  show('<label>Chronology<input type=file></label>');
};
const marks = (one: Bound) => {
  const [file] = scanForm(document).files;
  return markedOn(one, new Map([[file!.id, ['Its name is that of another child in this browser.']]])).map(({ marker }) => marker);
};

beforeEach(() => page('Request for statutory attendance intervention'));

describe('what stands beside a place for files', () => {
  test('is which document belongs there, what is doubtful of the file, and what was found', () => {
    expect(marks(bound)).toMatchObject([{ belongs: 'Chronology', doubts: [expect.any(String)], findings: [{ item: 'chronology' }] }]);
  });

  test.each([
    { why: 'on another request', title: 'Part-time timetable', one: bound },
    { why: 'with no checklist', title: 'Referral', one: { ...bound, findings: null } },
    { why: 'where the check failed', title: 'Referral', one: { ...bound, findings: null, failed: true } },
  ])('is all but the findings $why', ({ title, one }) => {
    page(title);
    expect(marks(one)).toMatchObject([{ belongs: 'Chronology', doubts: [expect.any(String)], findings: [] }]);
  });

  test('is nothing where no case is bound', () => {
    expect(marks({ ...bound, findings: null, isBound: false })).toEqual([]);
  });
});

test.each([
  {
    why: 'another request that there is no checklist for cannot be chosen',
    title: 'Part-time timetable',
    findings: found(),
    says: 'no-checklist',
    words: /no checklist for it here/,
  },
  {
    why: 'one that there is a checklist for can',
    title: 'Statutory attendance intervention',
    findings: found({ route: 'whole-school' }),
    says: 'another-request',
    words: /Choose it in the side panel’s settings/,
  },
])('$why', ({ title, findings, says, words }) => {
  page(title);
  expect(notOurs({ ...bound, findings })).toBe(says);
  expect(summaryOf({ ...bound, findings })).toMatch(words);
});
