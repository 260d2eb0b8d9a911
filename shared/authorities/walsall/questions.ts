import type { Question } from '../../checklist/checklist.ts';

/** What only a person can answer. One fact each. */
export const questions: Record<string, Question> = {
  'support-tried': {
    ask: 'Has support been given its time, and either not succeeded or not been engaged with?',
    basis: 'judgement',
    help: 'The Senior Attendance Champion or head decides, with the record of support in front of them.',
  },
  'last-resort': {
    ask: 'Are all other avenues exhausted for this child, taken by itself?',
    basis: 'judgement',
    help: 'Attendance that has improved, or support not yet tried, both speak against it.',
  },
  'external-services': {
    ask: 'Does a service outside school work with the child or family, or did one in the last twelve school weeks, such as a social worker, Early Help or CAMHS?',
    basis: 'stated',
    help: 'Your Designated Safeguarding Lead will know.',
  },
  'services-in-touch': {
    ask: 'In the last twelve school weeks, have the services that work with the family been in touch with each other as well as with you, and is that written down?',
    basis: 'stated',
    help: 'A meeting with all of them counts. Where there is only one service, answer for it and the school.',
  },
  'health-known': {
    ask: 'Does the school know of a medical issue or illness of the child, in body or mind?',
    basis: 'stated',
    help: 'From the family, the register or a service: it need not be diagnosed.',
  },
  'health-looked-into': {
    ask: 'Has the school or a health service looked into it in the last twelve school weeks?',
    basis: 'judgement',
    help: 'For instance the School Nursing Service, together with the family.',
  },
  'referral-made-lately': {
    ask: 'Was a referral for support made in the last twelve school weeks, also where the support was offered before?',
    basis: 'stated',
    help: 'Look at the day on which it was made, not that of the offer.',
  },
  'chronology-dated': { ask: 'Does the chronology give the date of each entry and what was done?', basis: 'stated' },
  'nothing-received': {
    ask: 'Has no parent been in touch with the school in these weeks, and does the chronology say so?',
    basis: 'stated',
  },
};
