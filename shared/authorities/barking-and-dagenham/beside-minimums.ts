import type { Requirement } from '../../checklist/checklist.ts';
import { answered, answeredWhere } from '../examples.ts';
import { cites } from './cites.ts';
import { absences, eitherYear, kinds } from './minimums.ts';
import type { Part } from './parts.ts';

/** The meeting of 29 October is there, and nobody wrote to invite to it. */
const notInvitedAgain = { 'letters.7': null, 'meetings.1': { invitedBy: null } };

/** What goes with the minimums of stage 2: a parent who stays away, most of a term missed, illness, and when to warn. */
export const besideMinimums: Part = [
  {
    id: 'no-engagement',
    level: 'consult',
    title: 'The safeguarding lead was asked, where a parent missed the meeting or declined all support',
    appliesWhen: { is: 'answer', question: 'no-engagement' },
    needs: { is: 'advice', from: 'safeguarding-lead', about: 'no-engagement', within: { schoolYear: 'this' } },
    missing: 'A parent missed the meeting or declined all support, and the safeguarding lead was not asked',
    action: 'Speak to your Designated Safeguarding Lead about whether MASH should know. Record the day and what they said',
    source: cites('Stage 2, no engagement'),
    readAs: 'Advice of this school year: older advice weighed other facts',
    examples: __EXAMPLES__ ? advised('no-engagement', { answers: { 'no-engagement': 'yes' } }, { answers: { 'no-engagement': 'no' } }) : [],
  },
  {
    id: 'severe-absence-lead',
    level: 'consult',
    title: 'The safeguarding lead was asked, where less than half was attended',
    appliesWhen: severe(),
    needs: { is: 'advice', from: 'safeguarding-lead', about: 'severe-absence-lead', within: { schoolYear: 'this' } },
    missing: 'Less than half was attended, and the safeguarding lead was not asked',
    action: 'Speak to your Designated Safeguarding Lead about whether MASH should know. Record the day and what they said',
    source: cites('Severe absence, safeguarding lead'),
    readAs:
      'Less than half attended, as this document words it; nationally exactly half counts as severe too. Advice of this school year: older advice weighed other facts',
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
    reachesParents: true,
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
    missing:
      'The warning letter was sent before the meeting, or nothing was missed between the two, as far as this school year and the one before go',
    action: 'Offer support and a meeting first. Warn only if absence goes on',
    source: cites('Flowchart, order'),
    examples: __EXAMPLES__
      ? [
          { why: 'two weeks after it', given: {}, expect: 'met' },
          { why: 'in September, after a meeting and absence before the summer', given: overTheSummer(), expect: 'met' },
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
    reachesParents: true,
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
          {
            why: 'invited again since',
            given: { answers: { 'missed-without-word': 'yes' }, entries: { 'contacts.1': null } },
            expect: 'met',
          },
          { why: 'a visit since', given: { answers: { 'missed-without-word': 'yes' }, entries: notInvitedAgain }, expect: 'met' },
          {
            why: 'a visit since a meeting that was not called formal',
            given: { answers: { 'missed-without-word': 'yes' }, entries: { 'meetings.0': { kind: 'informal' }, ...notInvitedAgain } },
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
                ...notInvitedAgain,
              },
            },
            expect: 'missing',
          },
          {
            why: 'nobody has said',
            given: { answers: { 'missed-without-word': null }, entries: { 'contacts.1': null, ...notInvitedAgain } },
            expect: 'unanswered',
          },
        ]
      : [],
  },
];

/** "Further absences": of any kind, since the flowchart names none. */
function warningAfter(meeting: 'formal' | 'informal'): Requirement {
  const between = { after: { meeting }, before: { letter: 'warning' } } as const;
  return {
    allOf: [
      { is: 'letter', about: 'warning', after: { meeting } },
      { anyOf: eitherYear.map((schoolYear) => ({ is: 'sessions', codes: absences, within: { schoolYear }, atLeast: 1, ...between })) },
    ],
  };
}

function severe(): Requirement {
  return { is: 'rate', of: 'attended', within: { schoolYear: 'this' }, below: 50 };
}

type Example = Part[number]['examples'][number];

/** A meeting of July with what belongs to it, absence after it and none in September, when the warning was sent. */
function overTheSummer(): Example['given'] {
  return {
    entries: {
      'meetings.0': { day: '2026-07-02', reviewDay: null },
      'letters.1': { sent: '2026-06-22' },
      'letters.2': { sent: '2026-09-08' },
      'letters.3': { sent: '2026-07-03' },
      'letters.6': { sent: '2026-06-19' },
    },
    marks: { '2026-07-16 AM': 'I', '2026-07-16 PM': 'I' },
  };
}

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
  const older = { entries: [{ from: 'safeguarding-lead' as const, day: '2024-01-15', item }], listed: 'all' as const };
  return [
    { why: 'asked and recorded', given: { ...applies, facts: { advice } }, expect: 'met' },
    { why: 'asked about other facts, years ago', given: { ...applies, facts: { advice: older } }, expect: 'unanswered' },
    { why: 'nobody was asked', given: { ...applies, facts: { advice: { entries: [], listed: 'none' } } }, expect: 'missing' },
    { why: 'nothing recorded yet', given: { ...applies, facts: { advice: { entries: [] } } }, expect: 'unanswered' },
    { why: 'it does not apply', given: otherwise, expect: 'not-applicable' },
  ];
}
