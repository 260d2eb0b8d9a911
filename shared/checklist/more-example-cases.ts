import type { CodedFacts, LetterFact } from '../case/facts.ts';
import { barkingExampleCases } from './barking-example-cases.ts';

type Answers = Record<string, 'yes' | 'no'>;
const answersOf = (answers: Answers) => Object.entries(answers).map(([question, value]) => ({ question, value }));

/** Base cases made from the Kent one: the same child and register, with what another authority asks to see. */
export function moreExampleCases(kent: CodedFacts): Record<string, CodedFacts> {
  return {
    'walsall-two-households': walsall(kent),
    'england-irregular': england(kent),
    ...barkingExampleCases(kent),
    'kent-whole-school': wholeSchool(kent),
  };
}

const toBoth: Pick<LetterFact, 'parents' | 'channel' | 'copyHeld'> = { parents: [0, 1], channel: 'post', copyHeld: 'yes' };

function walsall(kent: CodedFacts): CodedFacts {
  const letters: LetterFact[] = [
    { index: 0, kind: 'attendance-concern', sent: '2026-10-02', ...toBoth, states: { 'support-offered': 'yes' } },
    { index: 1, kind: 'attendance-concern-follow-up', sent: '2026-10-16', ...toBoth, states: { 'support-described': 'yes' } },
    { index: 2, kind: 'meeting-invitation', sent: '2026-10-21', ...toBoth, states: { 'date-and-time': 'yes' }, noticeOf: 1 },
    { index: 3, kind: 'warning', sent: '2026-11-17', ...toBoth, states: { 'referral-made': 'yes', 'certificate-attached': 'yes' } },
    { index: 4, kind: 'post-meeting', sent: '2026-11-06', ...toBoth, states: { 'concern-continues': 'yes', percentage: 'yes' } },
  ];
  return {
    ...kent,
    letters: { entries: letters, listed: 'all' },
    meetings: { entries: [{ ...kent.meetings!.entries[1]!, followUp: 4 }], listed: 'all' },
    contacts: {
      entries: [...kent.contacts!.entries, { day: '2026-10-13', channel: 'email', direction: 'received', parents: [1], reached: 'yes' }],
      listed: 'all',
    },
    agencies: {
      entries: [
        { agency: 'early-help', from: '2026-10-05', contacted: '2026-11-09' },
        { agency: 'mental-health', from: '2026-09-21', contacted: '2026-11-02' },
      ],
      listed: 'all',
    },
    advice: { entries: [] },
    answers: answersOf({
      'support-tried': 'yes',
      'last-resort': 'yes',
      'external-services': 'yes',
      'services-in-touch': 'yes',
      'health-known': 'yes',
      'health-looked-into': 'yes',
      'chronology-dated': 'yes',
      'nothing-received': 'no',
    }),
  };
}

function england(kent: CodedFacts): CodedFacts {
  const states = { 'support-described': 'yes', 'improvement-needed': 'yes', 'legal-action': 'yes' } as const;
  return {
    ...kent,
    letters: {
      entries: [
        { index: 0, kind: 'attendance-concern', sent: '2026-10-02', ...toBoth, states: { 'support-offered': 'yes' } },
        { index: 1, kind: 'notice-to-improve', sent: '2026-10-16', ...toBoth, states },
      ],
      listed: 'all',
    },
    notices: { entries: [], listed: 'none' },
    advice: { entries: [] },
    answers: answersOf({
      'support-appropriate': 'yes',
      'support-not-worked': 'yes',
      'improvement-notice-useful': 'yes',
      'notice-considered': 'yes',
      'likely-to-help': 'yes',
      'attends-irregularly': 'yes',
      'attendance-return-made': 'yes',
      'sickness-expected': 'no',
    }),
  };
}

/** One child's register, and yes to every statement of the self-check. */
function wholeSchool({ registers }: CodedFacts): CodedFacts {
  return { ...(registers && { registers }), answers: statements.map((question) => ({ question, value: 'yes' })) };
}

/** The statements of the self-check, by their ids. */
const statements =
  'guidance-at-hand contact-attendance-officer contact-exclusion-adviser policy-expectations policy-champion policy-staff policy-day-to-day policy-promotes policy-data policy-persistent-severe policy-framework policy-support-first champion-vision champion-systems champion-data champion-targeting-meetings champion-formal-meetings champion-improvement-meetings champion-referrals champion-network letter-templates home-visits formal-meetings medical-evidence-seldom attendance-contracts digital-front-door policy-safeguarding codes-accurate code-n code-k code-b code-q code-c1 code-c2 code-j1 code-y code-x staff-training keeps-up targeting-meetings works-with-schools knows-services moments-matter keeps-chronology part-time-exceptional return-roll return-attendance return-sickness returns-through-door view-your-data governors-ethos governors-duties governors-data governors-training governors-link governors-agenda knows-interventions code-of-conduct considers-notices leisure-not-exceptional policy-goes-on officer-first part-time-no-enforcement courts-team tells-absence tells-deletion tells-part-time tells-suspension tells-codes'.split(
    ' ',
  );
