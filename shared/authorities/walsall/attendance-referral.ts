import { defineChecklist } from '../../checklist/checklist.ts';
import { letters } from './letters.ts';
import { questions } from './questions.ts';
import { whether } from './whether.ts';
import { work } from './work.ts';

/** Walsall: what a school shows before an attendance referral is accepted. Wording is ours. */
export const attendanceReferral = defineChecklist({
  authority: 'walsall',
  route: 'attendance-referral',
  title: 'Walsall: referral for attendance legal intervention',
  edition: '2026-11-23',
  effectiveFrom: '2024-09-01',
  reviewBy: '2027-05-21',

  documents: {
    'referral-guidance': {
      title: 'Walsall Council, Referral Guidance on the online attendance referral',
      edition: 'undated',
      lastRead: '2026-11-22',
    },
  },
  // "Each parent/carer" of a legal route, so as section 576 of the Education Act 1996 has it: a step-parent or partner with parental
  // responsibility, or with care of the child, and no others.
  parents: { always: ['natural', 'carer'], whenLivingWithPupil: [], whenResponsible: ['step', 'partner'] },
  questions,

  items: [...whether, ...letters, ...work],
  examplesFrom: { baseCase: 'walsall-two-households', asOf: '2026-11-20' },
});
