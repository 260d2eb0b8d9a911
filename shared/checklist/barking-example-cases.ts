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
  const enforcement: Answers = { 'stage-2-exhausted': 'yes', 'last-resort': 'yes', 'agency-objects': 'no' };
  const prosecution: Answers = { ...minimums, ...enforcement, 'support-continues': 'yes' };
  const irregular: Answers = { ...safe, ...enforcement, 'notice-unpaid': 'no' };
  const holiday: Answers = { ...safe, 'notice-unpaid': 'no', 'warning-covers-leave': 'yes', 'letter-about-leave': 'yes' };
  const notice = papers('penalty-notice-form', 'attendance-summary');
  const pack = papers('certificate-this-year', 'witness-statement', 'exhibits', 'chronology', 'disclosure-form', 'attendance-summary');
  return {
    'barking-and-dagenham-whole-school': { answers: stage1.map((question) => ({ question, value: 'yes' })) },
    'barking-and-dagenham-stage-2': whole(kent, [], stage2),
    'barking-and-dagenham-prosecution': whole(kent, pack, prosecution),
    'barking-and-dagenham-penalty-notice-irregular': whole(kent, notice, irregular),
    'barking-and-dagenham-penalty-notice-leave-requested': leave(kent, declined, [...notice, ...papers('leave-request')], holiday),
    'barking-and-dagenham-penalty-notice-leave-not-requested': leave(kent, notAsked, notice, { ...holiday, 'representation-heard': 'yes' }),
  };
}

/** What every school is expected to do; a school says it of itself, and nothing of a child is needed. */
const stage1 = 'senior-lead first-day-contact watches-attendance moves-to-stage-2 praises'.split(' ');

const papers = (...kinds: Array<DocumentFact['kind']>): DocumentFact[] =>
  kinds.map((kind) => ({ kind, signedBy: 'head', copyHeld: 'yes', ...(kind === 'attendance-summary' && { covers: term }) }));
const term = { from: '2026-09-01', to: '2026-11-20' };

const toBoth: Pick<LetterFact, 'parents' | 'copyHeld'> = { parents: [0, 1], copyHeld: 'yes' };
const declined: LetterFact = { index: 0, kind: 'leave-refusal', sent: '2026-09-14', ...toBoth, states: { 'legal-action': 'yes' } };
const notAsked: LetterFact = {
  index: 0,
  kind: 'leave-not-requested',
  sent: '2026-11-10',
  ...toBoth,
  states: { 'believed-holiday': 'yes', 'referral-made': 'yes', 'legal-action': 'yes' },
};

/** A week of leave in November, one letter about it, and otherwise full attendance: no stage has begun. */
function leave(kent: CodedFacts, letter: LetterFact, documents: DocumentFact[], answers: Answers): CodedFacts {
  const full = '/\\/\\/\\/\\/\\ ';
  const [register, previous] = kent.registers!;
  return {
    registers: [{ ...register!, marks: `..../\\/\\/\\ ${full.repeat(7)}. GGGGGGGGGG ${full.repeat(2)}`.trim() }, previous!],
    parents: kent.parents!,
    letters: { entries: [letter], listed: 'all' },
    meetings: { entries: [], listed: 'none' },
    contacts: { entries: [], listed: 'none' },
    support: { entries: [], listed: 'none' },
    notices: { entries: [], listed: 'none' },
    documents: { entries: documents, listed: 'all' },
    advice: { entries: [] },
    answers: Object.entries(answers).map(([question, value]) => ({ question, value })),
  };
}

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
          invitedBy: 7,
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
  const minutes = { 'minutes-and-actions': 'yes' } as const;
  return [
    declined,
    { index: 1, kind: 'meeting-invitation', sent: '2026-09-21', ...toBoth, noticeOf: 0, states: { 'legal-obligations': 'yes' } },
    { index: 2, kind: 'warning', sent: '2026-10-15', ...toBoth, states: { 'irregular-attendance': 'yes', 'legal-action': 'yes' } },
    { index: 3, kind: 'post-meeting', sent: '2026-10-02', ...toBoth, states: minutes },
    { index: 4, kind: 'post-meeting', sent: '2026-10-30', ...toBoth, states: minutes },
    { ...notAsked, index: 5 },
    { index: 6, kind: 'attendance-concern', sent: '2026-09-18', ...toBoth, states: { 'support-offered': 'yes' } },
    { index: 7, kind: 'meeting-invitation', sent: '2026-10-15', ...toBoth, noticeOf: 1, states: { 'legal-obligations': 'yes' } },
  ];
}
