import { defineChecklist } from '../../checklist/checklist.ts';
import { notices } from './notices.ts';
import { questions } from './questions.ts';
import { returns } from './returns.ts';

/** The national framework for penalty notices, so that a school anywhere gets a useful answer. Wording is ours. */
export const nationalFramework = defineChecklist({
  authority: 'england',
  route: 'national-framework',
  title: 'England: national framework for penalty notices',
  edition: '2026-11-23',
  effectiveFrom: '2024-08-19',
  reviewBy: '2027-05-21',

  documents: {
    framework: {
      title: 'National framework for penalty notices (Working together to improve school attendance), as local codes of conduct restate it',
      edition: 'August 2024; a July 2026 edition exists and was not read',
      lastRead: '2026-11-22',
    },
    'education-act': { title: 'Education Act 1996', edition: 'sections 8 and 576 as restated by authorities', lastRead: '2026-11-22' },
    regulations: {
      title: 'School Attendance (Pupil Registration) (England) Regulations 2024, SI 2024/208',
      edition: 'in force from 19 August 2024, read in part',
      lastRead: '2026-11-22',
    },
  },
  // Education Act 1996, s.576: natural parents, whoever has parental responsibility, whoever has care.
  parents: { always: ['natural', 'carer'], whenLivingWithPupil: [], whenResponsible: ['step', 'partner'] },
  questions,

  items: [...notices, ...returns],
  examplesFrom: { baseCase: 'england-irregular', asOf: '2026-11-20' },
});
