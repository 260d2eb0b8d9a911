import type { FormProfile } from '../profile.ts';

/**
 * Kent's request for statutory attendance intervention. The live form has not been seen: which host it stands on is for a school to set, and
 * labels are left to the general matching except where our replica shows that words alone cannot tell.
 */
export const kentForm: FormProfile = {
  authority: 'kent',
  route: 'statutory-intervention',
  title: 'Kent: request for statutory attendance intervention',
  hosts: [],
  hints: [],
  actions: {
    final: ['Submit referral', 'Submit request', 'Accept and submit'],
    next: ['Continue', 'Save and continue', 'Start now'],
  },
  beside: [
    { item: 'part-time-timetable', field: 'absence.partTimeTimetable' },
    { item: 'family-practitioner', field: 'absence.familyPractitioner' },
    { item: 'unauthorised-sessions', field: 'absence.unauthorisedSessions' },
    { item: 'no-n-this-year', fileLabel: /certificate.*this (school )?year/i },
    { item: 'letter-of-concern', fileLabel: /\bletters?\b/i },
  ],
};
