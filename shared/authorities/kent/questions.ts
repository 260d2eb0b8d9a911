import type { Question } from '../../checklist/checklist.ts';

/** What only a person can answer. One fact each. */
export const questions: Record<string, Question> = {
  'part-time-timetable': {
    ask: 'Is the child on a part-time timetable now?',
    basis: 'stated',
    help: 'Agreed with a parent: the child is not expected for some sessions (code C2).',
  },
  'part-time-timetable-past': {
    ask: 'Has the child been on a part-time timetable that has since ended?',
    basis: 'stated',
  },
  'part-time-withdrawn': {
    ask: 'Was the part-time timetable formally withdrawn?',
    basis: 'stated',
    help: 'In writing, with the day it ended. Of several, the last.',
  },
  'part-time-parents-told': { ask: 'Were the parents told that the part-time timetable has ended?', basis: 'stated' },
  'family-practitioner': {
    ask: 'Does a family practitioner, such as a social worker, Early Help worker, youth justice worker or the Virtual School, know the child?',
    basis: 'stated',
    help: 'Your Designated Safeguarding Lead will know. Yes for anybody else who supports the family so.',
  },
  'health-raised': {
    ask: 'Has anybody raised a continuing medical or mental health issue of the child?',
    basis: 'stated',
    help: 'The child, the family, staff or a service: it need not be diagnosed.',
  },
  'health-looked-into': {
    ask: 'Have the health issues that were raised been fully looked into?',
    basis: 'judgement',
    help: 'Each of them was followed up with the family and, where needed, a health service.',
  },
  'school-health-appropriate': { ask: 'Is a referral to Kent School Health right for this child?', basis: 'judgement' },
  'ebsa-reason': {
    ask: 'Has emotionally based school avoidance been given as a reason for any absence?',
    basis: 'stated',
    help: 'Anxiety or distress about school, whoever named it.',
  },
  'ebsa-pathway-followed': {
    ask: "Has Kent's pathway for emotionally based school avoidance been followed?",
    basis: 'stated',
    help: 'The pathway is on the Educational Psychology pages of Kelsi.',
  },
  'early-help-criteria': {
    ask: "Does the family's situation meet the criteria for an Early Help request, by Kent's support level guidance?",
    basis: 'judgement',
    help: 'Your Designated Safeguarding Lead can read it with you.',
  },
  'support-tried': {
    ask: 'Has all other support, voluntary and formal, been unsuccessful, not been engaged with, or been judged wrong for this child?',
    basis: 'judgement',
    help: 'The Senior Attendance Champion or head decides, with the record of support in front of them.',
  },
  'last-resort': {
    ask: 'Is asking for prosecution to be considered the last resort for this child?',
    basis: 'judgement',
    help: 'The Senior Attendance Champion or head decides. Improved attendance, or support not yet tried, speaks against it.',
  },
  'on-roll-last-year': {
    ask: "Was the child on your school's roll at any time in the previous school year?",
    basis: 'stated',
    help: 'No for a child who joined this school year, or is in the first year of school.',
  },
  'decline-continued': {
    ask: 'Did attendance go on falling after the letter of concern, so that a follow-up letter was right?',
    basis: 'judgement',
  },
  'illness-doubted': {
    ask: 'Has the school written down a genuine and reasonable doubt about an illness given as the reason for absence?',
    basis: 'judgement',
    help: 'No is the usual answer. Medical evidence should not be asked for as a routine.',
  },
};
