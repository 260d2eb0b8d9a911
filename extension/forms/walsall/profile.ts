import type { FormProfile, Source } from '../profile.ts';

const guidance = (clause: string): Source => ({ document: 'Referral guidance on the opening page of the online referral', clause });
const document = (kind: 'certificate-this-year' | 'chronology', clause: string) => ({
  belongs: { evidence: 'documents', kind } as const,
  source: guidance(clause),
});
const letter = (
  kind: 'attendance-concern' | 'meeting-invitation' | 'post-meeting' | 'attendance-concern-follow-up' | 'warning',
  clause: string,
) => ({ belongs: { evidence: 'letters', kind } as const, source: guidance(clause) });

/**
 * Walsall's online referral. Only the text of its opening page is known: what follows it, and where it stands, have not been seen. The box on
 * that page is for the person who refers.
 */
export const walsallForm: FormProfile = {
  authority: 'walsall',
  route: 'attendance-referral',
  title: 'Walsall: attendance referral',
  heading: /legal intervention|referral guidance|attendance referral/i,
  opening: /tick the box to confirm that you have read and understand the above evidence requirements/i,
  hosts: [],
  hints: [],
  actions: { final: [], next: [] },
  beside: [],
  asks: [
    letter('attendance-concern', 'Requirement 1'),
    letter('meeting-invitation', 'Requirement 2'),
    letter('post-meeting', 'Requirement 3'),
    letter('attendance-concern-follow-up', 'Requirement 6'),
    letter('warning', 'Requirement 8'),
    document('chronology', 'Requirement 9'),
    document('certificate-this-year', 'Requirement 10'),
  ],
};
