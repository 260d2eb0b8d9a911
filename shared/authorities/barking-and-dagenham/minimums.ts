import type { Requirement } from '../../checklist/checklist.ts';
import { answered } from '../examples.ts';
import { cites } from './cites.ts';
import { contractNow, type Part } from './parts.ts';

export const absences = ['C', 'C1', 'C2', 'E', 'G', 'I', 'J1', 'M', 'N', 'O', 'R', 'S', 'T', 'U'];

type Meeting = Extract<Requirement, { is: 'meeting' }>;

/** The name of the first meeting is secondary: formal or not. It is held whoever comes. */
export const kinds = ['formal', 'informal'] as const;
const initialMeeting = (asked: Omit<Meeting, 'is' | 'kind'> = {}): Requirement => ({
  anyOf: kinds.map((kind) => ({ is: 'meeting', kind, ...asked })),
});

/** What is asked of a review waits until there was one. That there is one is asked by itself. */
const reviewHeld: Requirement = { is: 'meeting', kind: 'review' };

/** "Already working with the family": on the day, and not only since. */
const professionalsAt = (meeting: (typeof kinds)[number] | 'review', question: string): Requirement => ({
  is: 'agency',
  agencies: ['social-care', 'early-help', 'youth-justice', 'mental-health', 'school-health', 'virtual-school', 'other'],
  at: { meeting },
  question,
});

/** The stages go on across the summer, so what came before it counts too. */
export const eitherYear = ['this', 'previous'] as const;

/** "Further absences": of any kind, since the flowchart names none. */
const absentSince = (meeting: (typeof kinds)[number]): Requirement[] =>
  eitherYear.map((schoolYear) => ({
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
    reachesParents: true,
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
    action:
      'Invite the parents in writing, with their legal duty in plain and friendly words. Hold the review with everybody in the plan, whoever is able to come, and write down what was decided',
    source: cites('Minimum 6'),
    examples: __EXAMPLES__
      ? [
          { why: 'held in November', given: {}, expect: 'met' },
          { why: 'none', given: noReview(), expect: 'missing' },
          {
            why: 'the day after the meeting, before anything was put to work',
            given: { ...reviewOn('2026-10-02'), answers: { 'plan-monitored': 'no' } },
            expect: 'missing',
          },
          { why: 'nobody has said whether the plan had its time', given: { answers: { 'plan-monitored': null } }, expect: 'unanswered' },
          { why: 'still to come', given: reviewOn('2026-11-27'), expect: 'missing' },
          { why: 'no meetings looked at', given: { without: ['meetings'] }, expect: 'unanswered' },
        ]
      : [],
  },
  {
    // "Four weeks is suggested": our reading is three to six, from the first meeting to its review. A plan proposes the day from it, so it
    // is asked before there is a review, and what it says then has to be true.
    id: 'review-in-four-weeks',
    level: 'advised',
    title: 'The review came about four weeks after the meeting',
    needs: {
      anyOf: kinds.map((meeting) => reviewAfter(meeting, { atLeast: 21, about: 28, atMost: 42 })),
    },
    missing: 'No review is recorded that came three to six weeks after the meeting',
    action: 'Give support time to help, and do not leave the family waiting: about four weeks is suggested',
    source: cites('Stage 2, review date'),
    ourReading: true,
    examples: __EXAMPLES__
      ? [
          { why: 'four weeks', given: {}, expect: 'met' },
          { why: 'one week', given: reviewOn('2026-10-08'), expect: 'missing' },
          { why: 'seven weeks', given: reviewOn('2026-11-19'), expect: 'missing' },
          { why: 'none yet', given: noReview(), expect: 'missing' },
          { why: 'no meetings looked at', given: { without: ['meetings'] }, expect: 'unanswered' },
        ]
      : [],
  },
  {
    // "Any meeting", so the review too. No number of days' notice is stated, and none is asked for.
    id: 'review-invitation',
    level: 'required',
    title: 'The invitation to the review was in writing and told the parents of their legal duty',
    appliesWhen: reviewHeld,
    needs: { is: 'meeting', kind: 'review', invitation: { states: ['legal-obligations'] } },
    missing: 'No written invitation to a review tells the parents of their legal duty',
    action: 'Put it in the invitation to the next review, in plain and friendly words',
    source: cites('Stage 2, invitation', 'Flowchart, review'),
    examples: __EXAMPLES__
      ? [
          { why: 'in the invitation', given: {}, expect: 'met' },
          { why: 'not in it', given: { entries: { 'letters.7': { states: { 'legal-obligations': 'no' } } } }, expect: 'missing' },
          {
            why: 'no letter is linked to the review',
            given: { entries: { 'letters.7': { noticeOf: null }, 'meetings.1': { invitedBy: null } } },
            expect: 'unanswered',
          },
          { why: 'there was no review yet', given: noReview(), expect: 'not-applicable' },
          { why: 'no meetings looked at', given: { without: ['meetings'] }, expect: 'unanswered' },
        ]
      : [],
  },
  {
    // The minimums ask for a review, and not for who is there.
    id: 'professionals-at-review',
    level: 'advised',
    title: 'The services that work with the family were invited to the review',
    appliesWhen: { allOf: [reviewHeld, professionalsAt('review', 'professionals-at-review')] },
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
          { why: 'there was no review yet', given: noReview(), expect: 'not-applicable' },
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
    appliesWhen: reviewHeld,
    needs: {
      allOf: [
        { is: 'meeting', kind: 'review', followUp: minutes },
        { is: 'meeting', kind: 'review', followUp: minutes, every: true },
      ],
    },
    missing: 'The parents were not sent the minutes and agreed actions of every review',
    action: 'Send them now, and link each letter to its review',
    source: cites('Minimum 7', 'Stage 2, minutes'),
    examples: __EXAMPLES__
      ? [...sentMinutes(1, 4, 'review'), { why: 'there was no review yet', given: noReview(), expect: 'not-applicable' }]
      : [],
  },
  {
    id: 'copies-to-parents',
    level: 'required',
    title: 'The parents were sent copies of letters, plans and decisions',
    needs: { is: 'answer', question: 'copies-sent' },
    missing: 'The parents were not sent copies of everything',
    action: 'Send what is missing to their home',
    reachesParents: true,
    source: cites('Minimum 7'),
    examples: __EXAMPLES__ ? answered('copies-sent') : [],
  },
];

function reviewAfter(meeting: 'formal' | 'informal', gap: { atLeast?: number; about?: number; atMost?: number } = {}): Requirement {
  return { is: 'meeting', kind: 'review', after: { meeting, ...gap } };
}

type Example = Part[number]['examples'][number];

/** No review so far, and no letter about one. */
function noReview(): Example['given'] {
  return { entries: { 'meetings.1': null, 'letters.4': null, 'letters.7': null } };
}

/** A review of another day, and no letter about it. */
function reviewOn(day: string): Example['given'] {
  return { entries: { 'meetings.1': { day, invitedBy: null, followUp: null }, 'letters.4': null, 'letters.7': null } };
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
