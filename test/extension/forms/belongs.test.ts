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
    { why: 'said by the hint only', label: 'Upload a file', hint: 'The attendance summary you printed', kind: 'attendance-summary' },
  ])('$why: $label', ({ label, section, hint, kind }) => {
    expect(belongsIn(place(label, section, hint))?.kind).toBe(kind);
  });

  test.each([
    { why: 'a certificate of no year named may be either', label: 'Attendance certificate' },
    { why: 'two things at once', label: 'Minutes and attendance contract' },
    { why: 'nothing said', label: 'Upload evidence' },
    { why: 'it is something else', label: 'Photo of the child' },
  ])('nothing is said where $why', ({ label }) => {
    expect(belongsIn(place(label))).toBeNull();
  });

  test.each([
    { label: 'Letter to parent/carer 2', section: [], parent: 2 },
    { label: 'Letter', section: ['Second parent'], parent: 2 },
    { label: 'Letters to parents', section: [], parent: null },
  ])('$label is for parent $parent', ({ label, section, parent }) => {
    expect(parentIn(place(label, section))).toBe(parent);
  });
});
