import type { Pathway } from '../../checklist/pathway.ts';

/** Kent's four levels. It gives no figures for them: what shows work at one is our reading. */
export const pathway: Pathway = {
  source: {
    title: 'Kent PRU and Attendance Service, Intervention levels',
    edition: 'undated; it cites the guidance of August 2024',
    lastRead: '2026-11-22',
  },
  levels: [
    {
      name: 'Level 1',
      title: 'Analyse and identify',
      when: 'For all children',
      school: [
        'Look at attendance data for patterns, of groups and children',
        'Act quickly on persistent and severe absence, or a risk of it, by calls and letters',
        'Ask for evidence of absence where right',
        'Put support first, not quicker steps towards the law',
      ],
      authority: ['Hold Targeting Support Meetings, first of all for children who are severely absent'],
    },
    {
      name: 'Level 2',
      title: 'Facilitate support',
      when: 'Absence shows a difficulty, in school or outside it',
      school: [
        'Meet the family to listen and understand what gets in the way',
        'Think of a home visit where they cannot come to school, or other contact has not worked',
        'Think of the Front Door where Early Help or social care is likely to be needed at levels 3 or 4',
      ],
      authority: ['An informal conversation with the link KPAS officer; no other part yet'],
      signs: {
        anyOf: [
          { is: 'rate', of: 'absent', within: { schoolYear: 'this' }, atLeast: 10 },
          { is: 'meeting', kind: 'informal' },
          { is: 'contact', channels: ['home-visit'] },
        ],
      },
    },
    {
      name: 'Level 3',
      title: 'Formalise support',
      when: 'Unauthorised absence goes on, and voluntary support does not work or is not engaged with',
      school: [
        'Make an attendance contract with actions, support from partners and regular reviews',
        'Hold a formal meeting led by the Senior Attendance Champion with parents and, where right, the child; invite the KPAS officer',
        'Consider a penalty notice under the code of conduct, if it is likely to help',
      ],
      authority: [
        'The KPAS officer comes to the meeting where that is suitable, and explains what the law allows',
        'The Courts Team issues a penalty notice if the school asks and the code of conduct is met',
      ],
      signs: {
        anyOf: [
          { is: 'meeting', kind: 'formal' },
          { is: 'support', strands: ['attendance-contract'] },
          { is: 'notice', kinds: ['penalty-notice'] },
        ],
      },
    },
    {
      name: 'Level 4',
      title: 'Legal intervention',
      when: 'The last resort: all else is exhausted and support was not engaged with',
      school: ['Consider a request for statutory intervention, towards prosecution or an education supervision order'],
      authority: [
        'The KPAS officer investigates, with an Attendance Improvement Meeting and the offer of an interview',
        'If nothing improves, the Courts Team goes to the Family or the Magistrates Court',
      ],
      signs: { is: 'notice', kinds: ['referral', 'prosecution'] },
    },
  ],
};
