import { defineChecklist } from '../../checklist/checklist.ts';
import { letters } from './letters.ts';
import { pathway } from './pathway.ts';
import { points } from './points.ts';
import { questions } from './questions.ts';
import { register } from './register.ts';
import { work } from './work.ts';

/** Kent PRU and Attendance Service: when a request for statutory attendance intervention can be made. Wording is ours. */
export const statutoryIntervention = defineChecklist({
  authority: 'kent',
  route: 'statutory-intervention',
  title: 'Kent: request for statutory attendance intervention',
  edition: '2026-11-23',
  effectiveFrom: '2024-09-01',
  reviewBy: '2027-05-21',

  documents: {
    'statutory-intervention-checklist': {
      title: 'Kent PRU and Attendance Service, Statutory Intervention Checklist',
      edition: 'September 2024',
      lastRead: '2026-11-22',
    },
  },
  // Note (a): natural parents wherever they live, step-parents and partners who live with the child, anyone with day-to-day care.
  parents: { always: ['natural', 'carer'], whenLivingWithPupil: ['step', 'partner'] },
  questions,

  // Findings of one level keep this order: whether a referral is right comes before what it needs.
  items: [...points, ...register, ...letters, ...work],
  pathway,
  examplesFrom: { baseCase: 'kent-two-households', asOf: '2026-11-20' },
});
