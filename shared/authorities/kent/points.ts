import type { Requirement } from '../../checklist/checklist.ts';
import type { agencyKinds } from '../../case/kinds.ts';
import { cites } from './cites.ts';
import type { Part } from './parts.ts';

type AgencyKind = keyof typeof agencyKinds;
const familyPractitioners: ['social-care', ...AgencyKind[]] = ['social-care', 'early-help', 'youth-justice', 'virtual-school'];

/** No sign of a part-time timetable in the last so many school days. */
const noneIn = (last: number): Requirement => ({ is: 'sessions', codes: ['C2'], within: { last, unit: 'school-day' }, atMost: 0 });
/** The absence of this year is what a referral is about. */
const thisYear = { within: { schoolYear: 'this' } } as const;
const adviceRead = 'Advice of this school year: older advice weighed other absence';
const formallyEnded: Requirement = {
  allOf: [
    { is: 'answer', question: 'part-time-withdrawn' },
    { is: 'answer', question: 'part-time-parents-told' },
  ],
};

/** Points to note before a referral, (b) to (h), and the last resort: whether a referral is right at all comes before its papers. */
export const points: Part = [
  {
    id: 'part-time-timetable',
    level: 'stop',
    title: 'No part-time timetable',
    needs: {
      allOf: [{ not: { is: 'answer', question: 'part-time-timetable' } }, { anyOf: [noneIn(10), { allOf: [noneIn(1), formallyEnded] }] }],
    },
    missing: 'A referral should not be made while the child is on a part-time timetable',
    action:
      'Do not refer. If the timetable has not helped, withdraw it formally, tell the parents, and give the child time back in school first',
    reachesParents: true,
    source: cites('Points to note (c)', 'Points to note (c), a timetable that has ended'),
    readAs:
      'A C2 on the last school day shows a timetable that still stands; one in the last ten may, until somebody says that it was withdrawn and parents told',
    examples: __EXAMPLES__
      ? [
          { why: 'answered no, and the register agrees', given: {}, expect: 'met' },
          { why: 'answered yes', given: { answers: { 'part-time-timetable': 'yes' } }, expect: 'missing' },
          {
            why: 'a recent C2 reopens an answer of no, until somebody says how the timetable ended',
            given: { marks: { '2026-11-10 PM': 'C2' } },
            expect: 'unanswered',
          },
          {
            why: 'a recent C2, withdrawn, and nobody has said whether the parents were told',
            given: { marks: { '2026-11-10 PM': 'C2' }, answers: { 'part-time-withdrawn': 'yes' } },
            expect: 'unanswered',
          },
          {
            why: 'a recent C2 of a timetable that was not withdrawn',
            given: { marks: { '2026-11-10 PM': 'C2' }, answers: { 'part-time-withdrawn': 'no' } },
            expect: 'missing',
          },
          {
            why: 'a recent C2 of a timetable that was withdrawn, and the parents told',
            given: { marks: { '2026-11-10 PM': 'C2' }, answers: endedTimetable('yes', 'yes') },
            expect: 'met',
          },
          {
            why: 'a C2 on the day of the check, whatever was answered',
            given: { marks: { '2026-11-20 PM': 'C2' }, answers: endedTimetable('yes', 'yes') },
            expect: 'missing',
          },
          {
            why: 'on one now, whatever was said of an earlier one',
            given: { marks: { '2026-11-10 PM': 'C2' }, answers: { ...endedTimetable('yes', 'yes'), 'part-time-timetable': 'yes' } },
            expect: 'missing',
          },
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
    appliesWhen: { is: 'agency', agencies: familyPractitioners, current: true, question: 'family-practitioner' },
    needs: { is: 'advice', from: 'la-attendance-officer', about: 'family-practitioner', ...thisYear },
    missing: "A family practitioner is involved and no advice from the LA's attendance officer is recorded",
    action: 'Speak to your link KPAS officer before anything else: prosecution may not be right here. Record who advised, when and what',
    source: cites('Points to note (g)'),
    readAs: `${adviceRead}. The source says "such as" of social workers and Early Help; its checklist of August 2024 adds youth justice and the Virtual School. Whether anybody else is, a person says`,
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
            why: 'involved, and the officer advised on other absence, years ago',
            given: {
              answers: { 'family-practitioner': 'yes' },
              facts: {
                advice: { entries: [{ from: 'la-attendance-officer', day: '2024-01-15', item: 'family-practitioner' }], listed: 'all' },
              },
            },
            expect: 'unanswered',
          },
          {
            why: 'involved, and nobody was asked',
            given: { answers: { 'family-practitioner': 'yes' }, facts: { advice: { entries: [], listed: 'none' } } },
            expect: 'missing',
          },
          { why: 'involved, and no advice on it recorded yet', given: { answers: { 'family-practitioner': 'yes' } }, expect: 'unanswered' },
          {
            why: 'a social worker is recorded, whatever was answered',
            given: {
              facts: {
                agencies: { entries: [{ agency: 'social-care', from: '2026-10-01' }] },
                advice: { entries: [], listed: 'none' },
              },
            },
            expect: 'missing',
          },
          {
            why: 'a youth justice worker is recorded, and nobody was asked',
            given: {
              answers: { 'family-practitioner': null },
              facts: {
                agencies: { entries: [{ agency: 'youth-justice', from: '2026-10-01' }], listed: 'all' },
                advice: { entries: [], listed: 'none' },
              },
            },
            expect: 'missing',
          },
          {
            why: 'every agency is listed, and whether the mental health service is a family practitioner nobody has said',
            given: {
              answers: { 'family-practitioner': null },
              facts: { agencies: { entries: [{ agency: 'mental-health', from: '2026-10-01' }], listed: 'all' } },
            },
            expect: 'unanswered',
          },
          {
            why: 'a social worker has left, and nobody has said whether a family practitioner knows the child',
            given: {
              answers: { 'family-practitioner': null },
              facts: { agencies: { entries: [{ agency: 'social-care', from: '2026-01-05', to: '2026-11-19' }], listed: 'all' } },
            },
            expect: 'unanswered',
          },
          {
            why: 'somebody has said that no agency is involved',
            given: { answers: { 'family-practitioner': null }, facts: { agencies: { entries: [], listed: 'none' } } },
            expect: 'not-applicable',
          },
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
    id: 'part-time-ended',
    level: 'required',
    title: 'A part-time timetable that has ended was formally withdrawn, and the parents were told',
    appliesWhen: {
      anyOf: [
        { is: 'sessions', codes: ['C2'], within: { schoolYear: 'this' }, atLeast: 1 },
        { is: 'answer', question: 'part-time-timetable-past' },
      ],
    },
    needs: formallyEnded,
    missing: 'A part-time timetable was not formally withdrawn, or the parents were not told',
    action: 'Withdraw the timetable formally, tell the parents, and give the child time back in school first',
    reachesParents: true,
    source: cites('Points to note (c), a timetable that has ended'),
    examples: __EXAMPLES__
      ? [
          { why: 'there has been none', given: {}, expect: 'not-applicable' },
          { why: 'ended, withdrawn and told', given: { answers: endedTimetable('yes', 'yes') }, expect: 'met' },
          { why: 'withdrawn, and the parents not told', given: { answers: endedTimetable('yes', 'no') }, expect: 'missing' },
          { why: 'nobody has said whether the parents were told', given: { answers: endedTimetable('yes', null) }, expect: 'unanswered' },
          {
            why: 'the register shows one, whatever was answered',
            given: { marks: { '2026-09-09 PM': 'C2' }, answers: { 'part-time-withdrawn': 'no' } },
            expect: 'missing',
          },
          {
            why: 'nobody has said whether there was one',
            given: { answers: { 'part-time-timetable-past': null } },
            expect: 'unanswered',
          },
        ]
      : [],
  },
  {
    id: 'health-looked-into',
    level: 'required',
    title: 'Medical or mental health issues that were raised have been fully looked into',
    appliesWhen: { is: 'answer', question: 'health-raised' },
    needs: { is: 'answer', question: 'health-looked-into' },
    missing: 'A health issue was raised and has not been fully looked into',
    action: 'Talk with the family and the child, and ask the health service that can help, before any legal step',
    reachesParents: true,
    source: cites('Points to note (e)'),
    examples: __EXAMPLES__
      ? [
          { why: 'raised, and looked into', given: {}, expect: 'met' },
          { why: 'raised, and not looked into', given: { answers: { 'health-looked-into': 'no' } }, expect: 'missing' },
          { why: 'raised, and nobody has said', given: { answers: { 'health-looked-into': null } }, expect: 'unanswered' },
          { why: 'none was raised', given: { answers: { 'health-raised': 'no' } }, expect: 'not-applicable' },
        ]
      : [],
  },
  {
    id: 'school-health-referral',
    level: 'required',
    title: 'A referral to Kent School Health, where it is right for this child',
    appliesWhen: {
      allOf: [
        { is: 'answer', question: 'health-raised' },
        { is: 'answer', question: 'school-health-appropriate' },
      ],
    },
    needs: { is: 'support', strands: ['school-health'], requestMade: true },
    missing: 'A referral to Kent School Health is thought right and has not been made',
    action: 'Make the referral to Kent School Health with the family, and record the day',
    source: cites('Points to note (e)'),
    examples: __EXAMPLES__
      ? [
          { why: 'made', given: {}, expect: 'met' },
          { why: 'offered, and not made', given: { entries: { 'support.2': { requestMade: 'no' } } }, expect: 'missing' },
          {
            why: 'nobody has recorded whether it was made',
            given: { entries: { 'support.2': { requestMade: null } } },
            expect: 'unanswered',
          },
          { why: 'not right for this child', given: { answers: { 'school-health-appropriate': 'no' } }, expect: 'not-applicable' },
          {
            why: 'nobody has decided whether it is right, and none is recorded',
            given: { answers: { 'school-health-appropriate': null }, without: ['support'] },
            expect: 'unanswered',
          },
        ]
      : [],
  },
  {
    id: 'ebsa-pathway',
    level: 'required',
    title: "Kent's pathway is followed where emotionally based avoidance is a reason",
    appliesWhen: { is: 'answer', question: 'ebsa-reason' },
    needs: { is: 'answer', question: 'ebsa-pathway-followed' },
    missing: "Emotionally based avoidance was given as a reason, and Kent's pathway has not been followed",
    action: 'Follow the pathway with the child and family first, and record its steps',
    reachesParents: true,
    source: cites('Points to note (b)'),
    examples: __EXAMPLES__
      ? [
          { why: 'it is no reason here', given: {}, expect: 'not-applicable' },
          { why: 'a reason, and followed', given: { answers: { 'ebsa-reason': 'yes', 'ebsa-pathway-followed': 'yes' } }, expect: 'met' },
          {
            why: 'a reason, and not followed',
            given: { answers: { 'ebsa-reason': 'yes', 'ebsa-pathway-followed': 'no' } },
            expect: 'missing',
          },
          { why: 'a reason, and nobody has said', given: { answers: { 'ebsa-reason': 'yes' } }, expect: 'unanswered' },
          { why: 'nobody has said whether it is one', given: { answers: { 'ebsa-reason': null } }, expect: 'unanswered' },
        ]
      : [],
  },
  {
    id: 'early-help-offered',
    level: 'required',
    title: 'Support from Early Help has been offered',
    needs: { is: 'support', strands: ['early-help'] },
    missing: 'No offer of support from Early Help is recorded',
    action: 'Offer support from Early Help, and record what was offered, when, and what the family said',
    source: cites('Points to note (d)'),
    examples: __EXAMPLES__
      ? [
          { why: 'offered', given: {}, expect: 'met' },
          { why: 'declined, and it still was offered', given: { entries: { 'support.1': { response: 'declined' } } }, expect: 'met' },
          { why: 'not among all the offers recorded', given: { entries: { 'support.1': null } }, expect: 'missing' },
          {
            why: 'not recorded, and there may be more',
            given: { entries: { 'support.1': null }, listed: { support: null } },
            expect: 'unanswered',
          },
        ]
      : [],
  },
  {
    id: 'early-help-request',
    level: 'required',
    title: 'A Request for Support to Early Help, with consent and where the criteria are met',
    appliesWhen: {
      allOf: [
        { is: 'support', strands: ['early-help'], consent: true },
        { is: 'answer', question: 'early-help-criteria' },
      ],
    },
    needs: { is: 'support', strands: ['early-help'], requestMade: true },
    missing: 'A parent consents, the criteria are met, and no Request for Support has been made',
    action: 'Make the Request for Support, and record the day. Give the support time to help before any legal step',
    source: cites('Points to note (d)'),
    examples: __EXAMPLES__
      ? [
          { why: 'made', given: {}, expect: 'met' },
          { why: 'consent, criteria, and no request', given: { entries: { 'support.1': { requestMade: 'no' } } }, expect: 'missing' },
          {
            why: 'nobody has recorded whether it was made',
            given: { entries: { 'support.1': { requestMade: null } } },
            expect: 'unanswered',
          },
          {
            why: 'no parent consents',
            given: { entries: { 'support.1': { consent: 'no', requestMade: 'no' } } },
            expect: 'not-applicable',
          },
          {
            why: 'the criteria are not met',
            given: { answers: { 'early-help-criteria': 'no' }, entries: { 'support.1': { requestMade: 'no' } } },
            expect: 'not-applicable',
          },
          {
            why: 'nobody has judged the criteria',
            given: { answers: { 'early-help-criteria': null }, entries: { 'support.1': { requestMade: 'no' } } },
            expect: 'unanswered',
          },
        ]
      : [],
  },
  {
    // The source says that the conversation "may help": it advises, and so does this.
    id: 'safeguarding-lead',
    level: 'advised',
    title: 'The Designated Safeguarding Lead was spoken to about this referral',
    needs: { is: 'advice', from: 'safeguarding-lead', about: 'safeguarding-lead', ...thisYear },
    missing: 'No conversation with the Designated Safeguarding Lead is recorded',
    action: 'Ask about worries for the child, and what staff should know before they contact the family. Record the day',
    source: cites('Points to note (f)'),
    readAs: adviceRead,
    examples: __EXAMPLES__
      ? [
          { why: 'spoken to', given: {}, expect: 'met' },
          {
            why: 'not among all the advice recorded',
            given: { entries: { 'advice.1': null }, listed: { advice: 'all' } },
            expect: 'missing',
          },
          { why: 'nothing recorded yet', given: { entries: { 'advice.1': null } }, expect: 'unanswered' },
        ]
      : [],
  },
  {
    // The source puts it as something to do before any referral, not as something that may help, so it is required. It is asked of every
    // case, and says nothing against this one; as `consult` it would stand above and hide point (g), where prosecution may be wrong.
    id: 'officer-advice',
    level: 'required',
    title: "The LA's attendance officer has advised if and when a request is suitable",
    needs: { is: 'advice', from: 'la-attendance-officer', about: 'officer-advice', ...thisYear },
    missing: "No advice from the LA's attendance officer about if and when to refer is recorded",
    action: 'Talk the circumstances over with your link KPAS officer, and record who advised, when and what',
    source: cites('Points to note (h)'),
    readAs: adviceRead,
    examples: __EXAMPLES__
      ? [
          { why: 'asked and recorded', given: {}, expect: 'met' },
          { why: 'of last school year, on other absence', given: { entries: { 'advice.0': { day: '2026-07-10' } } }, expect: 'unanswered' },
          { why: 'nobody was asked', given: { facts: { advice: { entries: [], listed: 'none' } } }, expect: 'missing' },
          { why: 'nothing recorded yet', given: { without: ['advice'] }, expect: 'unanswered' },
        ]
      : [],
  },
  {
    id: 'support-tried',
    level: 'required',
    afterReview: true,
    title: 'All other support was unsuccessful, not engaged with, or wrong for this child',
    needs: { is: 'answer', question: 'support-tried' },
    missing: 'Other support is still open to this family',
    action: 'Put the next step of support and a day to review it first',
    source: cites('Introduction, last resort'),
    examples: __EXAMPLES__
      ? [
          { why: 'a person has decided so', given: {}, expect: 'met' },
          { why: 'a person has decided otherwise', given: { answers: { 'support-tried': 'no' } }, expect: 'missing' },
          { why: 'nobody has decided', given: { answers: { 'support-tried': null } }, expect: 'unanswered' },
        ]
      : [],
  },
  {
    id: 'last-resort',
    level: 'required',
    afterReview: true,
    title: 'This is the last resort for this child',
    needs: { is: 'answer', question: 'last-resort' },
    missing: 'This is not the last resort for this child',
    action: 'Ask the Senior Attendance Champion or head to decide whether a referral is right, and record who decided and when',
    source: cites('Introduction, last resort'),
    examples: __EXAMPLES__
      ? [
          { why: 'a person has decided so', given: {}, expect: 'met' },
          { why: 'a person has decided otherwise', given: { answers: { 'last-resort': 'no' } }, expect: 'missing' },
          { why: 'nobody has decided', given: { answers: { 'last-resort': null } }, expect: 'unanswered' },
        ]
      : [],
  },
];

function endedTimetable(withdrawn: 'yes' | 'no', told: 'yes' | 'no' | null) {
  return { 'part-time-timetable-past': 'yes' as const, 'part-time-withdrawn': withdrawn, 'part-time-parents-told': told };
}
