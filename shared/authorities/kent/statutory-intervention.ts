import { defineChecklist } from '../../checklist/checklist.ts';

/** Kent PRU and Attendance Service: when a request for statutory attendance intervention can be made. Wording is ours. */
export const statutoryIntervention = defineChecklist({
  authority: 'kent',
  route: 'statutory-intervention',
  title: 'Kent: request for statutory attendance intervention',
  edition: '2026-11-22',
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

  questions: {
    'part-time-timetable': {
      ask: 'Is the child on a part-time timetable now?',
      basis: 'stated',
      help: 'An arrangement agreed with a parent under which the child is not expected for some sessions (code C2).',
    },
    'family-practitioner': {
      ask: 'Does a family practitioner, such as a social worker or Early Help worker, know the child?',
      basis: 'stated',
      help: 'Your Designated Safeguarding Lead will know.',
    },
  },

  items: [
    {
      id: 'part-time-timetable',
      level: 'stop',
      title: 'No part-time timetable',
      needs: {
        allOf: [
          { not: { is: 'answer', question: 'part-time-timetable' } },
          { is: 'sessions', codes: ['C2'], within: { last: 10, unit: 'school-day' }, atMost: 0 },
        ],
      },
      missing: 'A referral should not be made while the child is on a part-time timetable',
      action: 'Do not refer. If the timetable has not helped, end it formally, tell the parents, and correct the register first',
      source: { document: 'statutory-intervention-checklist', clause: 'Points to note (c)' },
      examples: __EXAMPLES__
        ? [
            { why: 'answered no, and the register agrees', given: {}, expect: 'met' },
            { why: 'answered yes', given: { answers: { 'part-time-timetable': 'yes' } }, expect: 'missing' },
            { why: 'a recent C2 outranks an answer of no', given: { marks: { '2026-11-18 PM': 'C2' } }, expect: 'missing' },
            { why: 'a C2 long ago does not', given: { marks: { '2026-09-09 PM': 'C2' } }, expect: 'met' },
            { why: 'nobody has said', given: { answers: { 'part-time-timetable': null } }, expect: 'unanswered' },
            { why: 'no register was read', given: { without: ['registers'] }, expect: 'unanswered' },
          ]
        : [],
    },
    {
      id: 'family-practitioner',
      level: 'consult',
      title: "The LA's attendance officer has advised, where a family practitioner is involved",
      appliesWhen: { is: 'answer', question: 'family-practitioner' },
      needs: { is: 'advice', from: 'la-attendance-officer', about: 'family-practitioner' },
      missing: "A family practitioner is involved and no advice from the LA's attendance officer is recorded",
      action:
        'Speak to your link officer before anything else: prosecution may not be right for this family. Record who advised, when and what',
      source: { document: 'statutory-intervention-checklist', clause: 'Points to note (g)' },
      examples: __EXAMPLES__
        ? [
            { why: 'nobody is involved', given: {}, expect: 'not-applicable' },
            {
              why: 'involved, and the officer has advised',
              given: {
                answers: { 'family-practitioner': 'yes' },
                facts: { advice: { entries: [{ from: 'la-attendance-officer', day: '2026-11-12', item: 'family-practitioner' }] } },
              },
              expect: 'met',
            },
            {
              why: 'involved, and nobody was asked',
              given: { answers: { 'family-practitioner': 'yes' }, facts: { advice: { entries: [], listed: 'none' } } },
              expect: 'missing',
            },
            { why: 'involved, and no advice recorded yet', given: { answers: { 'family-practitioner': 'yes' } }, expect: 'unanswered' },
            {
              why: 'nobody has said whether anybody is involved',
              given: { answers: { 'family-practitioner': null } },
              expect: 'unanswered',
            },
            {
              why: 'advised already, so the open question changes nothing',
              given: {
                answers: { 'family-practitioner': null },
                facts: { advice: { entries: [{ from: 'la-attendance-officer', day: '2026-11-12', item: 'family-practitioner' }] } },
              },
              expect: 'met',
            },
          ]
        : [],
    },
    {
      id: 'unauthorised-sessions',
      level: 'required',
      title: 'At least 20 sessions of unauthorised absence this school year',
      needs: { is: 'sessions', codes: ['G', 'O', 'U'], within: { schoolYear: 'this' }, atLeast: 20, reliable: true },
      missing: 'Fewer than 20 sessions of unauthorised absence can be relied on this school year',
      action: 'Keep supporting the family. Check that the register is up to date, and that absences hold the code that is true for each',
      source: { document: 'statutory-intervention-checklist', clause: 'Introduction; Copies to attach, certificate of this school year' },
      examples: __EXAMPLES__
        ? [
            { why: 'exactly 20', given: {}, expect: 'met' },
            { why: '19', given: { marks: { '2026-11-19 AM': '/' } }, expect: 'missing' },
            { why: '19 known and one not read', given: { marks: { '2026-11-19 PM': '?' } }, expect: 'unanswered' },
            { why: 'an N is not one of them', given: { marks: { '2026-11-19 PM': 'N' } }, expect: 'missing' },
            { why: 'no register was read', given: { without: ['registers'] }, expect: 'unanswered' },
          ]
        : [],
    },
    {
      id: 'no-n-this-year',
      level: 'required',
      title: "No N codes in this year's registration certificate",
      needs: { is: 'sessions', codes: ['N'], within: { schoolYear: 'this' }, atMost: 0 },
      missing: "This year's register still holds N codes",
      action: 'Find out why the child was absent and enter the code that is true. Use O only where the reason cannot be established',
      source: { document: 'statutory-intervention-checklist', clause: 'Copies to attach, certificate of this school year' },
      examples: __EXAMPLES__
        ? [
            { why: 'none', given: {}, expect: 'met' },
            { why: 'one', given: { marks: { '2026-11-19 AM': 'N' } }, expect: 'missing' },
            { why: 'one session was not read', given: { marks: { '2026-11-19 AM': '?' } }, expect: 'unanswered' },
            { why: 'no register was read', given: { without: ['registers'] }, expect: 'unanswered' },
          ]
        : [],
    },
    {
      id: 'letter-of-concern',
      level: 'required',
      title: 'A letter of concern to each parent, offering support',
      needs: {
        forEachParent: {
          is: 'letter',
          about: 'attendance-concern',
          ownCover: true,
          channels: ['post'],
          states: ['support-offered'],
          copyHeld: true,
        },
      },
      missing: 'Not every parent has been sent a letter of concern that offers support',
      action: 'Post the letter to each parent separately, offering support, and keep a copy of each',
      source: { document: 'statutory-intervention-checklist', clause: 'Letter 1' },
      examples: __EXAMPLES__
        ? [
            { why: 'one to each parent, separately', given: {}, expect: 'met' },
            {
              why: 'one parent was not written to',
              given: { facts: { letters: { entries: [concern({ parents: [0] })], listed: 'all' } } },
              expect: 'missing',
            },
            {
              why: 'one cover for both',
              given: { facts: { letters: { entries: [concern({ ownCover: 'no' })], listed: 'all' } } },
              expect: 'missing',
            },
            {
              why: 'nobody has said whether support was offered',
              given: { facts: { letters: { entries: [concern({ states: {} })], listed: 'all' } } },
              expect: 'unanswered',
            },
            { why: 'no letters looked at', given: { without: ['letters'] }, expect: 'unanswered' },
            {
              why: 'parents not confirmed as all',
              given: { facts: { parents: { entries: [{ index: 0, kind: 'natural' }] } } },
              expect: 'unanswered',
            },
            {
              why: 'the other parent must not be contacted',
              given: {
                facts: {
                  parents: {
                    entries: [
                      { index: 0, kind: 'natural' },
                      { index: 1, kind: 'natural', contact: 'must-not-contact' },
                    ],
                    listed: 'all',
                  },
                  letters: { entries: [concern({ parents: [0] })], listed: 'all' },
                },
              },
              expect: 'met',
            },
            {
              why: 'nobody can be contacted at all',
              given: { facts: { parents: { entries: [{ index: 0, kind: 'natural', contact: 'enquiries-made' }], listed: 'all' } } },
              expect: 'missing',
            },
          ]
        : [],
    },
  ],

  examplesFrom: { baseCase: 'kent-two-households', asOf: '2026-11-20' },
});

function concern(change: object) {
  return {
    index: 0,
    kind: 'attendance-concern' as const,
    sent: '2026-10-02',
    parents: [0, 1],
    ownCover: 'yes' as const,
    channel: 'post' as const,
    states: { 'support-offered': 'yes' as const },
    copyHeld: 'yes' as const,
    ...change,
  };
}
