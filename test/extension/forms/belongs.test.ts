import { describe, expect, test } from 'vitest';
import { belongsIn, parentIn } from '../../../extension/forms/belongs.ts';

const place = (label: string, section: string[] = [], hint = '') => ({ label, section, hint });

describe('which document belongs in a place for files', () => {
  test.each([
    { why: 'Kent, item 1', label: 'Registration certificate from start of school year', kind: 'certificate-this-year' },
    { why: 'this year named', label: 'Registration certificate for this school year', kind: 'certificate-this-year' },
    { why: 'Walsall, requirement 10', label: 'Current attendance certificate', kind: 'certificate-this-year' },
    { why: 'Kent, item 2', label: 'Registration certificate for the whole of the previous school year', kind: 'certificate-previous-year' },
    { why: 'Walsall, requirement 9', label: 'Detailed chronology / communication log', kind: 'chronology' },
    { why: 'minutes', label: 'Minutes or notes of the formal meeting', kind: 'minutes' },
    { why: 'a contract', label: 'Copy of the attendance contract', kind: 'plan' },
    { why: 'a kind of letter', label: 'Letter of concern to each parent', kind: 'attendance-concern' },
    { why: 'the narrower of two', label: 'Follow-up letter of concern', kind: 'attendance-concern-follow-up' },
    { why: 'an invitation is a letter', label: 'Invitation to the formal meeting', kind: 'meeting-invitation' },
    { why: 'letters of any kind', label: 'Copies of letters', kind: null },
    { why: 'said by the heading only', label: 'Upload a file', section: ['Witness statement'], kind: 'witness-statement' },
    { why: 'a bare certificate is this year’s', label: 'Attendance certificate', kind: 'certificate-this-year' },
    { why: 'a bare certificate is this year’s', label: 'Registration certificate (PDF)', kind: 'certificate-this-year' },
    { why: 'whoever signed it', label: 'Signed attendance certificate', kind: 'certificate-this-year' },
    { why: 'said the other way round', label: 'Certificate of attendance', kind: 'certificate-this-year' },
    { why: 'said by the hint only', label: 'Upload a file', hint: 'The attendance summary you printed', kind: 'attendance-summary' },
  ])('$why: $label', ({ label, section, hint, kind }) => {
    expect(belongsIn(place(label, section, hint))?.kind).toBe(kind);
  });

  test.each([
    { why: 'a certificate is of fewer weeks', label: 'Attendance certificate for the last 12 school weeks' },
    { why: 'there may be one for each year', label: 'Attendance certificates' },
    { why: 'it is another child’s', label: 'Attendance certificate of each sibling' },
    { why: 'a certificate is of a year, and the day is not known', label: 'Attendance certificate for 2025/26' },
    { why: 'a certificate stands beside something else', label: 'Attendance certificate and chronology' },
    { why: 'two things at once', label: 'Minutes and attendance contract' },
    { why: 'nothing said', label: 'Upload evidence' },
    { why: 'it is something else', label: 'Photo of the child' },
  ])('nothing is said where $why', ({ label }) => {
    expect(belongsIn(place(label))).toBeNull();
  });

  test.each([
    { why: 'this year’s', label: 'Attendance certificate for the 2026/27 academic year', kind: 'certificate-this-year' },
    { why: 'last year’s', label: 'Attendance certificate for the 2025/26 academic year', kind: 'certificate-previous-year' },
    { why: 'a year written out', label: 'Attendance certificate, September 2025 to July 2026', kind: 'certificate-previous-year' },
    { why: 'an earlier year', label: 'Attendance certificate for 2023/24', kind: undefined },
  ])('by the day of the check: $why', ({ label, kind }) => {
    expect(belongsIn(place(label), '2026-11-20')?.kind).toBe(kind);
  });

  test.each([
    { label: 'Letter to parent/carer 2', section: [], parent: 2 },
    { label: 'Letter', section: ['Second parent'], parent: 2 },
    { label: 'Letters to parents', section: [], parent: null },
    { label: 'Letter to the 2nd parent', section: [], parent: 2 },
    { label: 'Letter to parent B', section: [], parent: 2 },
    { label: 'Letter to carer two', section: [], parent: 2 },
    { label: 'Letter to the other parent', section: [], parent: 2 },
    { label: 'Letter to parent 1 and parent 2', section: [], parent: null },
    { label: 'Letter to parents 1 and 2', section: [], parent: null },
    { label: 'Letter to parent 2', section: ['Copies for parent 1'], parent: 2 },
  ])('$label is for parent $parent', ({ label, section, parent }) => {
    expect(parentIn(place(label, section))).toBe(parent);
  });
});
