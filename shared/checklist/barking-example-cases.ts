import type { CodedFacts, DocumentFact, LetterFact } from '../case/facts.ts';

type Answers = Record<string, 'yes' | 'no'>;

/** Base cases for the routes of Barking and Dagenham, from the Kent one: each answers the questions of its route and no other. */
export function barkingExampleCases(kent: CodedFacts): Record<string, CodedFacts> {
  const safe: Answers = { 'immediate-risk': 'no', 'complex-or-harmed': 'no', 'mash-referral-made': 'no' };
  const minimums: Answers = {
    ...safe,
    'reasons-identified': 'yes',
    'reasons-addressed': 'yes',
    'professionals-at-meeting': 'yes',
    'professionals-at-review': 'yes',
    'plan-implemented': 'yes',
    'plan-monitored': 'yes',
    'copies-sent': 'yes',
    'missed-without-word': 'no',
    'no-engagement': 'no',
    'authorised-looked-at': 'yes',
    'evidence-needed': 'no',
    'illness-recurs': 'no',
  };
  const stage2: Answers = { ...minimums, 'at-risk-below-90': 'yes', 'contract-considered': 'yes', 'contract-made': 'no' };
  const prosecution: Answers = {
    ...minimums,
    'stage-2-exhausted': 'yes',
    'last-resort': 'yes',
    'agency-objects': 'no',
    'support-continues': 'yes',
  };
  const notice = papers('penalty-notice-form', 'attendance-summary', 'leave-request');
  const pack = papers('certificate-this-year', 'witness-statement', 'exhibits', 'chronology', 'disclosure-form', 'attendance-summary');
  return {
    'barking-and-dagenham-whole-school': { answers: stage1.map((question) => ({ question, value: 'yes' })) },
    'barking-and-dagenham-stage-2': whole(kent, [], stage2),
    'barking-and-dagenham-prosecution': whole(kent, pack, prosecution),
    'barking-and-dagenham-penalty-notice-irregular': whole(kent, notice, safe),
    'barking-and-dagenham-penalty-notice-leave-requested': whole(kent, notice, safe),
    'barking-and-dagenham-penalty-notice-leave-not-requested': whole(kent, notice, { ...safe, 'representation-heard': 'yes' }),
  };
}

/** What every school is expected to do; a school says it of itself, and nothing of a child is needed. */
const stage1 = 'senior-lead first-day-contact watches-attendance moves-to-stage-2 praises'.split(' ');

const papers = (...kinds: Array<DocumentFact['kind']>): DocumentFact[] =>
  kinds.map((kind) => ({ kind, signedBy: 'head', copyHeld: 'yes' }));

/** A meeting on 1 October, its review four weeks later, a warning between the two. */
function whole(kent: CodedFacts, documents: DocumentFact[], answers: Answers): CodedFacts {
  return {
    ...kent,
    letters: { entries: letters(), listed: 'all' },
    meetings: {
      entries: [
        {
          index: 0,
          kind: 'formal',
          day: '2026-10-01',
          invitedBy: 1,
          followUp: 3,
          agenciesInvited: 'yes',
          attendedBy: [0],
          minutes: 'yes',
          decisions: 'yes',
          plan: 'yes',
          reviewDay: '2026-10-29',
        },
        {
          index: 1,
          kind: 'review',
          day: '2026-10-29',
          agenciesInvited: 'yes',
          followUp: 4,
          attendedBy: [0],
          minutes: 'yes',
          decisions: 'yes',
        },
      ],
      listed: 'all',
    },
    support: {
      entries: [...kent.support!.entries, { strand: 'multi-agency-clinic', offered: '2026-11-04', response: 'accepted' }],
      listed: 'all',
    },
    notices: { entries: [], listed: 'none' },
    documents: { entries: documents, listed: documents.length > 0 ? 'all' : 'none' },
    advice: { entries: [] },
    answers: Object.entries(answers).map(([question, value]) => ({ question, value })),
  };
}

function letters(): LetterFact[] {
  const toBoth: Pick<LetterFact, 'parents' | 'copyHeld'> = { parents: [0, 1], copyHeld: 'yes' };
  const minutes = { 'minutes-and-actions': 'yes' } as const;
  return [
    { index: 0, kind: 'leave-refusal', sent: '2026-09-14', ...toBoth, states: { 'legal-action': 'yes' } },
    { index: 1, kind: 'meeting-invitation', sent: '2026-09-21', ...toBoth, noticeOf: 0, states: { 'legal-obligations': 'yes' } },
    { index: 2, kind: 'warning', sent: '2026-10-15', ...toBoth, states: { 'irregular-attendance': 'yes', 'legal-action': 'yes' } },
    { index: 3, kind: 'post-meeting', sent: '2026-10-02', ...toBoth, states: minutes },
    { index: 4, kind: 'post-meeting', sent: '2026-10-30', ...toBoth, states: minutes },
    { index: 5, kind: 'leave-not-requested', sent: '2026-11-10', ...toBoth, states: { 'believed-holiday': 'yes', 'referral-made': 'yes' } },
    { index: 6, kind: 'attendance-concern', sent: '2026-09-18', ...toBoth, states: { 'support-offered': 'yes' } },
  ];
}
