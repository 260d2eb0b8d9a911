import type { Pathway } from '../../checklist/pathway.ts';

/**
 * Stages 1 to 3, stage 2 in the order of the flowchart: there the warning follows further absence, while the text lists it second among the minimums.
 * What shows work at a stage is our reading, but for the 90% that the document names.
 */
export const pathway: Pathway = {
  source: {
    title: 'Barking and Dagenham, A staged approach to intervention',
    edition: 'January 2023, before the codes and the national framework of August 2024',
    lastRead: '2026-11-22',
  },
  levels: [
    {
      name: 'Stage 1',
      title: 'Prevention',
      when: 'For all children; attendance of 90% and more',
      school: [
        'Have a whole-school approach, led by a senior leader, that makes good attendance worthwhile',
        'Call on the first day of absence, and ask for the reason where none was given',
        'Watch attendance, and help early: mentoring, letters, a talk with the parents about what gets in the way',
        'Go to stage 2 in time where a child needs more',
      ],
      authority: ['Advice from the Inclusion and Attendance Service on good practice'],
    },
    {
      name: 'Stage 2',
      title: 'Early Help and support',
      when: 'Attendance goes on falling and is below 90% or at risk of it; early in the year, counted back twelve school weeks',
      school: [
        'First ask whether there are safeguarding concerns: if so, the Designated Safeguarding Lead and MASH come before the stages',
        'Send a letter of concern, and invite the parents to a meeting',
        'Hold the meeting with the parents and the services that work with them: reasons for absence, a plan, and when it is reviewed',
        'Make referrals to Early Help or other services, and consider an attendance contract',
        'No further absence: go back to stage 1. Further absence: a warning letter, with an invitation to the review',
        'Hold the review: look at the plan, and ask again about safeguarding',
        'Decide at the review: close, set new actions and a new review, or consider stage 3, by way of the hot clinic',
      ],
      authority: [
        'Advice from the Inclusion and Attendance Service; its Attendance Lead is told of contracts',
        'The Vulnerable Pupils Hot Clinic, where the agencies talk about a child together',
      ],
      signs: {
        anyOf: [
          { is: 'rate', of: 'attended', within: { schoolYear: 'this' }, orOver: { last: 12, unit: 'school-week' }, below: 90 },
          { is: 'rate', of: 'attended', within: { last: 12, unit: 'school-week' }, below: 90 },
          { is: 'meeting', kind: 'formal' },
          { is: 'meeting', kind: 'review' },
        ],
      },
    },
    {
      name: 'Stage 3',
      title: 'Statutory intervention',
      when: 'Stage 2 is exhausted: a last resort. Support goes on meanwhile',
      school: [
        'For safeguarding concerns: a referral to MASH, of which parents are told first unless that adds risk',
        'Otherwise, if the review found it right: refer for a penalty notice, or for prosecution with the evidence of stages 1 and 2',
        'Keep plan, do and review going with the family after the referral',
      ],
      authority: [
        'The Statutory Service Team looks at the referral first: that all papers are there, and, for a notice, that it keeps to the code and is in the public interest',
        'It issues a penalty notice where both hold',
        'Where a notice goes unpaid, or a prosecution was asked for, it writes to the parents about their rights and asks for their side of it. It may ask the school for more about the support',
        'Only then does it decide whether to take the case to court',
      ],
      signs: { is: 'notice', kinds: ['penalty-notice', 'referral', 'prosecution'] },
    },
  ],
};
