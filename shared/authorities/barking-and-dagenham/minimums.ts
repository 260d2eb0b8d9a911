import type { Requirement } from '../../checklist/checklist.ts';
import { answered, answeredWhere } from '../examples.ts';
import { cites } from './cites.ts';
import { contractNow, type Part } from './parts.ts';

const absences = ['C', 'C1', 'C2', 'E', 'G', 'I', 'J1', 'M', 'N', 'O', 'R', 'S', 'T', 'U'];

type Meeting = Extract<Requirement, { is: 'meeting' }>;

/** The name of the first meeting is secondary: formal or not. It is held whoever comes. */
const kinds = ['formal', 'informal'] as const;
const initialMeeting = (asked: Omit<Meeting, 'is' | 'kind'> = {}): Requirement => ({
  anyOf: kinds.map((kind) => ({ is: 'meeting', kind, ...asked })),
});

/** "Already working with the family": on the day, and not only since. */
const professionalsAt = (meeting: (typeof kinds)[number] | 'review', question: string): Requirement => ({
  is: 'agency',
  agencies: ['social-care', 'early-help', 'youth-justice', 'mental-health', 'school-health', 'virtual-school', 'other'],
  at: { meeting },
  question,
});

/** "Further absences": of any kind, since the flowchart names none. A meeting before the summer counts too. */
const absentSince = (meeting: (typeof kinds)[number]): Requirement[] =>
  (['this', 'previous'] as const).map((schoolYear) => ({
    is: 'sessions',
    codes: absences,
    within: { schoolYear },
    atLeast: 1,
    after: { meeting },
  }));

/** The flowchart's fork at stage 2: without further absence nobody is warned. For prosecution the warning is among the minimums. */
export const furtherAbsence: Requirement = { anyOf: kinds.flatMap(absentSince) };

const minutes: Meeting['followUp'] = { about: 'post-meeting', states: ['minutes-and-actions'] };

/** What a school has done at stage 2, at the least, before the authority looks at a prosecution. */
export const minimums: Part = [
  {
    id: 'reasons-addressed',
    level: 'required',
    title: 'Reasons for absence were looked for, and something was tried about each',
    needs: {
      allOf: [
        { is: 'answer', question: 'reasons-identified' },
        { is: 'answer', question: 'reasons-addressed' },
      ],
    },
    missing: 'The reasons for absence have not all been looked for or acted on',
    action: 'Listen to the child and the parents, write down what gets in the way, and try something about each reason',
    source: cites('Minimum 1', 'Stage 2, listening'),
    examples: __EXAMPLES__
      ? answered('reasons-addressed', [
          { why: 'nobody looked for them', given: { answers: { 'reasons-identified': 'no' } }, expect: 'missing' },
        ])
      : [],
  },
  {
    // In the flowchart alone: the minimums do not name it.
    id: 'concern-letter',
    level: 'advised',
    title: 'A letter of concern at the start of stage 2',
    needs: { is: 'letter', about: 'attendance-concern' },
    missing: 'No letter of concern about attendance is recorded',
    action: 'Write to the parents about your concern and what could help, with the invitation to a first meeting',
    source: cites('Flowchart, concern letter'),
    examples: __EXAMPLES__
      ? [
          { why: 'sent before the meeting', given: {}, expect: 'met' },
          { why: 'none was sent', given: { entries: { 'letters.6': null } }, expect: 'missing' },
          { why: 'no letters looked at', given: { without: ['letters'] }, expect: 'unanswered' },
        ]
      : [],
  },
  {
    id: 'warning-letter',
    level: 'required',
    title: 'A letter that the child is not attending regularly and that legal intervention may follow',
    needs: { is: 'letter', about: 'warning', states: ['irregular-attendance', 'legal-action'] },
    missing: 'No letter tells the parents that attendance is not regular and that legal intervention may follow',
    action: 'Once support has had its time and absence goes on, write to the parents. Best given to them in person',
    source: cites('Minimum 2'),
    examples: __EXAMPLES__
      ? [
          { why: 'sent', given: {}, expect: 'met' },
          {
            why: 'it says nothing of legal intervention',
            given: { entries: { 'letters.2': { states: { 'irregular-attendance': 'yes', 'legal-action': 'no' } } } },
            expect: 'missing',
          },
          { why: 'no such letter', given: { entries: { 'letters.2': null } }, expect: 'missing' },
          { why: 'nobody has said what it says', given: { entries: { 'letters.2': { states: {} } } }, expect: 'unanswered' },
        ]
      : [],
  },
  {
    id: 'initial-meeting',
    level: 'required',
    title: 'A first meeting was held, whoever was able to come',
    needs: initialMeeting(),
    missing: 'No first meeting was held',
    action: 'Invite the parents and the services that work with them, and hold the meeting whoever comes',
    source: cites('Minimum 3', 'Stage 2, meeting', 'Stage 2, missed meeting'),
    examples: __EXAMPLES__
      ? [
          { why: 'held', given: {}, expect: 'met' },
          { why: 'held, and no parent came', given: { entries: { 'meetings.0': { attendedBy: [] } } }, expect: 'met' },
          { why: 'called off', given: { entries: { 'meetings.0': { held: 'no' } } }, expect: 'missing' },
          { why: 'no meetings looked at', given: { without: ['meetings'] }, expect: 'unanswered' },
        ]
      : [],
  },
  {
    // No number of days' notice is stated, and none is asked for.
    id: 'meeting-invitation',
    level: 'required',
    title: 'The invitation was in writing and told the parents of their legal duty',
    needs: initialMeeting({ invitation: { states: ['legal-obligations'] } }),
    missing: 'No written invitation to the meeting tells the parents of their legal duty',
    action: 'Put it in the invitation to the next meeting, in plain and friendly words',
    source: cites('Stage 2, invitation'),
    examples: __EXAMPLES__
      ? [
          { why: 'in the invitation', given: {}, expect: 'met' },
          { why: 'not in it', given: { entries: { 'letters.1': { states: { 'legal-obligations': 'no' } } } }, expect: 'missing' },
          {
            why: 'no letter is linked to the meeting',
            given: { entries: { 'letters.1': { noticeOf: null }, 'meetings.0': { invitedBy: null } } },
            expect: 'unanswered',
          },
        ]
      : [],
  },
  {
    id: 'professionals-invited',
    level: 'required',
    title: 'The services that worked with the family by then were invited to the meeting',
    appliesWhen: { anyOf: kinds.map((kind) => professionalsAt(kind, 'professionals-at-meeting')) },
    needs: initialMeeting({ agenciesInvited: true }),
    missing: 'A service already worked with the family and was not invited to the meeting',
    action: 'Invite them to the next meeting or review',
    source: cites('Minimum 3', 'Stage 2, meeting'),
    examples: __EXAMPLES__
      ? [
          { why: 'invited', given: {}, expect: 'met' },
          { why: 'not invited', given: { entries: { 'meetings.0': { agenciesInvited: 'no' } } }, expect: 'missing' },
          { why: 'nobody has said', given: { entries: { 'meetings.0': { agenciesInvited: null } } }, expect: 'unanswered' },
          { why: 'there was none', given: { answers: { 'professionals-at-meeting': 'no' } }, expect: 'not-applicable' },
          { why: 'one came after the meeting', given: notInvited({ from: '2026-10-12' }), expect: 'not-applicable' },
          { why: 'one left before it', given: notInvited({ from: '2024-01-12', to: '2024-06-01' }), expect: 'not-applicable' },
          { why: 'one was there on the day', given: notInvited({ from: '2026-09-07', to: '2026-10-30' }), expect: 'missing' },
        ]
      : [],
  },
  {
    id: 'improvement-plan',
    level: 'required',
    title: 'A plan for improvement, or an attendance contract, was made and put to work',
    needs: {
      allOf: [
        {
          anyOf: [
            initialMeeting({ plan: true }),
            { is: 'document', about: 'plan', copyHeld: true },
            { is: 'support', strands: ['attendance-contract'], responses: ['accepted', 'withdrawn'] },
          ],
        },
        { is: 'answer', question: 'plan-implemented' },
      ],
    },
    missing: 'No plan or contract is recorded as made and put to work',
    action: 'Make a plan with the family: what school, parents, child and services will each do, and when it is reviewed. Then do it',
    source: cites('Minimum 4', 'Stage 2, plan'),
    superseded: contractNow,
    examples: __EXAMPLES__
      ? [
          { why: 'made at the meeting', given: {}, expect: 'met' },
          { why: 'none was made', given: { entries: { 'meetings.0': { plan: 'no' } } }, expect: 'missing' },
          {
            why: 'a contract was offered and declined',
            given: { entries: { 'meetings.0': { plan: 'no' }, 'support.0': { strand: 'attendance-contract', response: 'declined' } } },
            expect: 'missing',
          },
          { why: 'made, and never put to work', given: { answers: { 'plan-implemented': 'no' } }, expect: 'missing' },
          { why: 'made, and nobody has said what came of it', given: { answers: { 'plan-implemented': null } }, expect: 'unanswered' },
          { why: 'nobody has said', given: { entries: { 'meetings.0': { plan: null } } }, expect: 'unanswered' },
        ]
      : [],
  },
  {
    id: 'early-help-offered',
    level: 'required',
    title: 'A referral to the MASH Early Help Hub was offered',
    needs: { is: 'support', strands: ['early-help'] },
    missing: 'No offer of Early Help is recorded',
    action: 'Offer the parents a referral to the Early Help Hub, and record the day and what they said',
    source: cites('Minimum 5'),
    examples: __EXAMPLES__
      ? [
          { why: 'offered', given: {}, expect: 'met' },
          { why: 'declined, and it still was offered', given: { entries: { 'support.1': { response: 'declined' } } }, expect: 'met' },
          { why: 'not among all the offers', given: { entries: { 'support.1': null } }, expect: 'missing' },
          { why: 'no support looked at', given: { without: ['support'] }, expect: 'unanswered' },
        ]
      : [],
  },
  {
    id: 'review-meeting',
    level: 'required',
    title: 'A review meeting was held after the plan had its time',
    needs: { allOf: [{ anyOf: [reviewAfter('formal'), reviewAfter('informal')] }, { is: 'answer', question: 'plan-monitored' }] },
    missing: 'No review meeting is recorded after the plan was put to work and watched for a time',
    action: 'Hold the review with everybody in the plan, whoever is able to come, and write down what was decided',
    source: cites('Minimum 6'),
    examples: __EXAMPLES__
      ? [
          { why: 'held in November', given: {}, expect: 'met' },
          { why: 'none', given: { entries: { 'meetings.1': null } }, expect: 'missing' },
          {
            why: 'the day after the meeting, before anything was put to work',
            given: { entries: { 'meetings.1': { day: '2026-10-02' } }, answers: { 'plan-monitored': 'no' } },
            expect: 'missing',
          },
          { why: 'nobody has said whether the plan had its time', given: { answers: { 'plan-monitored': null } }, expect: 'unanswered' },
          { why: 'still to come', given: { entries: { 'meetings.1': { day: '2026-11-27' } } }, expect: 'missing' },
          { why: 'no meetings looked at', given: { without: ['meetings'] }, expect: 'unanswered' },
        ]
      : [],
  },
  {
    // "Four weeks is suggested": our reading is three to six, from the first meeting to its review.
    id: 'review-in-four-weeks',
    level: 'advised',
    title: 'The review came about four weeks after the meeting',
    needs: {
      anyOf: kinds.map((meeting) => reviewAfter(meeting, { atLeastDays: 21, aboutDays: 28, atMostDays: 42 })),
    },
    missing: 'The review came sooner than three weeks after the meeting, or later than six',
    action: 'Give support time to help, and do not leave the family waiting: about four weeks is suggested',
    source: cites('Stage 2, review date'),
    ourReading: true,
    examples: __EXAMPLES__
      ? [
          { why: 'four weeks', given: {}, expect: 'met' },
          { why: 'one week', given: { entries: { 'meetings.1': { day: '2026-10-08' } } }, expect: 'missing' },
          { why: 'seven weeks', given: { entries: { 'meetings.1': { day: '2026-11-19' } } }, expect: 'missing' },
          { why: 'no meetings looked at', given: { without: ['meetings'] }, expect: 'unanswered' },
        ]
      : [],
  },
  {
    // The minimums ask for a review, and not for who is there.
    id: 'professionals-at-review',
    level: 'advised',
    title: 'The services that work with the family were invited to the review',
    appliesWhen: professionalsAt('review', 'professionals-at-review'),
    needs: { is: 'meeting', kind: 'review', agenciesInvited: true },
    missing: 'A service works with the family and was not invited to the review',
    action: 'Invite them to the next review, so that everybody who helps is there',
    source: cites('Stage 2, review date', 'Flowchart, review'),
    examples: __EXAMPLES__
      ? [
          { why: 'invited', given: { entries: { 'meetings.1': { agenciesInvited: 'yes' } } }, expect: 'met' },
          { why: 'not invited', given: { entries: { 'meetings.1': { agenciesInvited: 'no' } } }, expect: 'missing' },
          { why: 'nobody has said', given: { entries: { 'meetings.1': { agenciesInvited: null } } }, expect: 'unanswered' },
          { why: 'there is none', given: { answers: { 'professionals-at-review': 'no' } }, expect: 'not-applicable' },
        ]
      : [],
  },
  {
    id: 'minutes-of-meeting',
    level: 'required',
    title: 'The parents were sent the minutes and agreed actions of each meeting, whether they came or not',
    needs: {
      allOf: [initialMeeting({ followUp: minutes }), { is: 'meeting', kind: 'formal', followUp: minutes, every: true }],
    },
    missing: 'The parents were not sent the minutes and agreed actions of every meeting',
    action: 'Send them now, and link each letter to its meeting',
    source: cites('Minimum 7', 'Stage 2, minutes'),
    readAs:
      'Every formal meeting, and one that was not formal where there was no other: of talks at stage 1 the source asks for a record only',
    examples: __EXAMPLES__
      ? [
          ...sentMinutes(0, 3, 'formal'),
          { why: 'a talk that was not formal, of which nothing was sent', given: talkOn('2026-11-10'), expect: 'met' },
          { why: 'a talk two years ago', given: talkOn('2024-10-03'), expect: 'met' },
          { why: 'a first meeting that was not called formal', given: { entries: { 'meetings.0': { kind: 'informal' } } }, expect: 'met' },
        ]
      : [],
  },
  {
    id: 'minutes-of-review',
    level: 'required',
    title: 'The parents were sent the minutes and agreed actions of each review, whether they came or not',
    needs: {
      allOf: [
        { is: 'meeting', kind: 'review', followUp: minutes },
        { is: 'meeting', kind: 'review', followUp: minutes, every: true },
      ],
    },
    missing: 'The parents were not sent the minutes and agreed actions of every review',
    action: 'Send them now, and link each letter to its review',
    source: cites('Minimum 7', 'Stage 2, minutes'),
    examples: __EXAMPLES__ ? sentMinutes(1, 4, 'review') : [],
  },
  {
    id: 'copies-to-parents',
    level: 'required',
    title: 'The parents were sent copies of letters, plans and decisions',
    needs: { is: 'answer', question: 'copies-sent' },
    missing: 'The parents were not sent copies of everything',
    action: 'Send what is missing to their home',
    source: cites('Minimum 7'),
    examples: __EXAMPLES__ ? answered('copies-sent') : [],
  },
  {
    id: 'no-engagement',
    level: 'consult',
    title: 'The safeguarding lead was asked, where a parent missed the meeting or declined all support',
    appliesWhen: { is: 'answer', question: 'no-engagement' },
    needs: { is: 'advice', from: 'safeguarding-lead', about: 'no-engagement' },
    missing: 'A parent missed the meeting or declined all support, and the safeguarding lead was not asked',
    action: 'Speak to your Designated Safeguarding Lead about whether MASH should know. Record the day and what they said',
    source: cites('Stage 2, no engagement'),
    examples: __EXAMPLES__ ? advised('no-engagement', { answers: { 'no-engagement': 'yes' } }, { answers: { 'no-engagement': 'no' } }) : [],
  },
  {
    id: 'severe-absence-lead',
    level: 'consult',
    title: 'The safeguarding lead was asked, where less than half was attended',
    appliesWhen: severe(),
    needs: { is: 'advice', from: 'safeguarding-lead', about: 'severe-absence-lead' },
    missing: 'Less than half was attended, and the safeguarding lead was not asked',
    action: 'Speak to your Designated Safeguarding Lead about whether MASH should know. Record the day and what they said',
    source: cites('Severe absence, safeguarding lead'),
    readAs: 'Less than half attended, as this document words it; nationally exactly half counts as severe too',
    examples: __EXAMPLES__ ? advised('severe-absence-lead', mostlyAbsent(), {}) : [],
  },
  {
    id: 'severe-absence-plan',
    level: 'required',
    title: 'An attendance action plan, where less than half was attended',
    appliesWhen: severe(),
    needs: {
      allOf: [
        { is: 'document', about: 'attendance-action-plan', copyHeld: true },
        { is: 'answer', question: 'action-plan-whole' },
      ],
    },
    missing: 'Less than half was attended, and there is no action plan with reasons and a chronology',
    action: 'Write it with the family and the services: reasons, what was tried, and every contact',
    source: cites('Severe absence, plan'),
    readAs: 'Less than half attended, as this document words it; nationally exactly half counts as severe too',
    examples: __EXAMPLES__
      ? [
          { why: 'more than half was attended', given: {}, expect: 'not-applicable' },
          { why: 'a whole plan', given: { ...mostlyAbsent(), facts: plan(), answers: { 'action-plan-whole': 'yes' } }, expect: 'met' },
          { why: 'no plan', given: { ...mostlyAbsent(), answers: { 'action-plan-whole': 'no' } }, expect: 'missing' },
          { why: 'a plan, and nobody has said whether it is whole', given: { ...mostlyAbsent(), facts: plan() }, expect: 'unanswered' },
          { why: 'no register was read', given: { without: ['registers'] }, expect: 'unanswered' },
        ]
      : [],
  },
  {
    // The flowchart's order; the text lists the warning second among the minimums. Nobody is warned before support was offered.
    id: 'warning-after-meeting',
    level: 'advised',
    title: 'The warning letter came after the meeting and further absence',
    needs: { anyOf: kinds.map(warningAfter) },
    missing: 'The warning letter was sent before the meeting, or nothing was missed between the two',
    action: 'Offer support and a meeting first. Warn only if absence goes on',
    source: cites('Flowchart, order'),
    examples: __EXAMPLES__
      ? [
          { why: 'two weeks after it', given: {}, expect: 'met' },
          { why: 'before it', given: { entries: { 'letters.2': { sent: '2026-09-25' } } }, expect: 'missing' },
          {
            why: 'the day after it, with nothing missed between',
            given: { entries: { 'letters.2': { sent: '2026-10-02' } } },
            expect: 'missing',
          },
          { why: 'no letters looked at', given: { without: ['letters'] }, expect: 'unanswered' },
        ]
      : [],
  },
  {
    id: 'medical-evidence-told',
    level: 'required',
    title: 'The parents were told that medical evidence is needed, where it is',
    appliesWhen: { is: 'answer', question: 'evidence-needed' },
    needs: {
      anyOf: [
        { is: 'answer', question: 'evidence-told' },
        { is: 'letter', about: 'medical-evidence', states: ['medical-evidence-asked'] },
      ],
    },
    missing: 'Medical evidence is needed, and the parents were not told so',
    action: 'Tell them, best in writing. Ask for it only where there is a good reason, and never for every absence',
    source: cites('Stage 2, medical evidence'),
    examples: __EXAMPLES__
      ? [
          { why: 'none is needed', given: {}, expect: 'not-applicable' },
          {
            why: 'told',
            given: {
              entries: { 'letters.0': { kind: 'medical-evidence', states: { 'medical-evidence-asked': 'yes' } } },
              answers: { 'evidence-needed': 'yes' },
            },
            expect: 'met',
          },
          {
            why: 'told at the meeting, or in another letter',
            given: { answers: { 'evidence-needed': 'yes', 'evidence-told': 'yes' } },
            expect: 'met',
          },
          { why: 'not told', given: { answers: { 'evidence-needed': 'yes', 'evidence-told': 'no' } }, expect: 'missing' },
          { why: 'nobody has said whether they were told', given: { answers: { 'evidence-needed': 'yes' } }, expect: 'unanswered' },
          { why: 'nobody has said', given: { answers: { 'evidence-needed': null } }, expect: 'unanswered' },
        ]
      : [],
  },
  {
    id: 'authorised-absence',
    level: 'advised',
    title: 'Absence that is being authorised was looked at again',
    needs: { is: 'answer', question: 'authorised-looked-at' },
    missing: 'Nobody has looked at whether absence should go on being authorised',
    action: 'Look at it at the meeting, with what the family says',
    source: cites('Stage 2, authorised absence'),
    examples: __EXAMPLES__ ? answered('authorised-looked-at') : [],
  },
  {
    id: 'illness-advice',
    level: 'advised',
    title: 'A health service was asked, where the child is often ill',
    appliesWhen: { is: 'answer', question: 'illness-recurs' },
    needs: { is: 'answer', question: 'health-advice' },
    missing: 'The child is often ill, and no health service was asked',
    action: 'Ask the school nursing service, or the doctors the child sees, with the family',
    source: cites('Stage 2, illness'),
    examples: __EXAMPLES__ ? answeredWhere('illness-recurs', 'health-advice') : [],
  },
  {
    id: 'missed-meeting-letter',
    level: 'advised',
    title: 'After a meeting missed without a word, a letter offered another or a home visit',
    appliesWhen: { is: 'answer', question: 'missed-without-word' },
    needs: {
      anyOf: [
        { is: 'letter', about: 'post-meeting', states: ['meeting-offered'] },
        ...kinds.flatMap((meeting): Requirement[] => [
          { is: 'letter', about: 'meeting-invitation', after: { meeting } },
          { is: 'contact', channels: ['home-visit'], after: { meeting } },
        ]),
      ],
    },
    missing: 'A parent missed a meeting without a word, and was offered neither another nor a visit',
    action: 'Write and offer another meeting or a home visit, with the same aim: a plan together',
    source: cites('Stage 2, missed meeting'),
    examples: __EXAMPLES__
      ? [
          { why: 'nobody missed one', given: {}, expect: 'not-applicable' },
          { why: 'a visit since', given: { answers: { 'missed-without-word': 'yes' } }, expect: 'met' },
          {
            why: 'a visit since a meeting that was not called formal',
            given: { answers: { 'missed-without-word': 'yes' }, entries: { 'meetings.0': { kind: 'informal' } } },
            expect: 'met',
          },
          {
            why: 'neither',
            given: {
              answers: { 'missed-without-word': 'yes' },
              entries: {
                'contacts.1': null,
                'letters.3': { states: { 'meeting-offered': 'no' } },
                'letters.4': { states: { 'meeting-offered': 'no' } },
              },
            },
            expect: 'missing',
          },
          {
            why: 'nobody has said',
            given: { answers: { 'missed-without-word': null }, entries: { 'contacts.1': null } },
            expect: 'unanswered',
          },
        ]
      : [],
  },
];

function reviewAfter(
  meeting: 'formal' | 'informal',
  gap: { atLeastDays?: number; aboutDays?: number; atMostDays?: number } = {},
): Requirement {
  return { is: 'meeting', kind: 'review', after: { meeting, ...gap } };
}

/** "Further absences": of any kind, since the flowchart names none. */
function warningAfter(meeting: 'formal' | 'informal'): Requirement {
  const between = { after: { meeting }, before: { letter: 'warning' } } as const;
  return {
    allOf: [
      { is: 'letter', about: 'warning', after: { meeting } },
      { is: 'sessions', codes: absences, within: { schoolYear: 'this' }, atLeast: 1, ...between },
    ],
  };
}

function severe(): Requirement {
  return { is: 'rate', of: 'attended', within: { schoolYear: 'this' }, below: 50 };
}

type Example = Part[number]['examples'][number];

/** A case in which most of the term was missed through illness. */
function mostlyAbsent(): Pick<Example['given'], 'entries'> {
  const ill = 'IIIIIIIIII ';
  return { entries: { 'registers.0': { marks: `..../\\/\\/\\ ${ill.repeat(7)}. /\\/\\/\\/\\/\\ /\\OO/\\/\\/\\ /\\/\\OO/\\/\\` } } };
}

function plan(): NonNullable<Example['given']['facts']> {
  return { documents: { entries: [{ kind: 'attendance-action-plan', copyHeld: 'yes' }], listed: 'all' } };
}

function advised(item: string, applies: Example['given'], otherwise: Example['given']): Example[] {
  const advice = { entries: [{ from: 'safeguarding-lead' as const, day: '2026-11-12', item }], listed: 'all' as const };
  return [
    { why: 'asked and recorded', given: { ...applies, facts: { advice } }, expect: 'met' },
    { why: 'nobody was asked', given: { ...applies, facts: { advice: { entries: [], listed: 'none' } } }, expect: 'missing' },
    { why: 'nothing recorded yet', given: { ...applies, facts: { advice: { entries: [] } } }, expect: 'unanswered' },
    { why: 'it does not apply', given: otherwise, expect: 'not-applicable' },
  ];
}

/** A letter after a meeting and after its review, and none after the last of three. */
function twoOfThree(kind: 'formal' | 'review'): Example['given'] {
  return {
    facts: {
      meetings: {
        entries: [
          { index: 0, kind: 'formal', day: '2026-10-01', followUp: 3 },
          { index: 1, kind: 'review', day: '2026-10-29', followUp: 4 },
          { index: 2, kind, day: '2026-11-16' },
        ],
        listed: 'all',
      },
    },
  };
}

/** Beside the meeting and its review, a talk without a letter. */
function talkOn(day: string): Example['given'] {
  const { facts } = twoOfThree('review');
  const [meeting, review] = facts!.meetings!.entries;
  return { facts: { meetings: { entries: [meeting!, review!, { index: 7, kind: 'informal', day }], listed: 'all' } } };
}

/** An Early Help worker, who was not invited to the meeting of 1 October. */
function notInvited(involved: { from: string; to?: string }): Example['given'] {
  return {
    facts: { agencies: { entries: [{ agency: 'early-help', ...involved }], listed: 'all' } },
    entries: { 'meetings.0': { agenciesInvited: 'no' } },
    answers: { 'professionals-at-meeting': null },
  };
}

function sentMinutes(meeting: number, letter: number, another: 'formal' | 'review'): Example[] {
  return [
    { why: 'sent', given: {}, expect: 'met' },
    { why: 'sent to those who did not come', given: { entries: { [`meetings.${meeting}`]: { attendedBy: [] } } }, expect: 'met' },
    {
      why: 'the letter holds no minutes',
      given: { entries: { [`letters.${letter}`]: { states: { 'minutes-and-actions': 'no' } } } },
      expect: 'missing',
    },
    { why: 'nothing of another one', given: twoOfThree(another), expect: 'missing' },
    { why: 'nobody has said whether these are all', given: { listed: { meetings: null } }, expect: 'unanswered' },
    { why: 'nobody has linked a letter to it', given: { entries: { [`meetings.${meeting}`]: { followUp: null } } }, expect: 'unanswered' },
  ];
}
