import type { Requirement } from '../../checklist/checklist.ts';
import type { Span } from '../../dates/day.ts';
import { documentThere } from '../examples.ts';
import { fullYear, lastDays } from './attendance-examples.ts';
import { cites, citesFramework } from './cites.ts';
import { certificateSigned, enforcement } from './enforcement.ts';
import { eitherYear } from './minimums.ts';
import { leaveDeclined, leaveNotRequested } from './leave-notice.ts';
import { warned } from './notice-warning.ts';
import { routeOf, type Part } from './parts.ts';
import { age, safeguarding } from './safeguarding.ts';

type Example = Part[number]['examples'][number];

const replaced = 'The local threshold and amounts of 2023 gave way to the national framework on 19 August 2024';

/** What every request for a penalty notice has to show. For fewer sessions than the threshold a notice is not ruled out: it advises. */
const common: Part = [
  {
    id: 'national-threshold',
    level: 'advised',
    title: 'Ten sessions of unauthorised absence in a rolling ten school weeks',
    needs: { is: 'nationalThreshold' },
    missing: 'There are fewer than ten sessions of unauthorised absence in the last ten school weeks',
    action: 'Keep supporting the family. A notice for less is not ruled out: ask the Statutory Service Team',
    source: citesFramework('Threshold'),
    superseded: replaced,
    examples: __EXAMPLES__
      ? [
          { why: 'ten or more', given: {}, expect: 'met' },
          { why: 'two', given: { entries: { 'registers.0': { marks: fewer() } } }, expect: 'missing' },
          { why: 'no register was read', given: { without: ['registers'] }, expect: 'unanswered' },
        ]
      : [],
  },
  {
    id: 'notice-history',
    level: 'required',
    title: 'No parent has had two penalty notices for this child in three years',
    needs: { forEachParent: { is: 'noticeHistory', next: ['first', 'second'] } },
    missing: 'A parent has had two penalty notices for this child in three years: no further notice can be issued',
    action: 'Talk with the Statutory Service Team about another step. Support goes on whatever is decided',
    source: citesFramework('Escalation and limit'),
    superseded: 'The document of 2023 knows no limit',
    examples: __EXAMPLES__
      ? [
          { why: 'none', given: {}, expect: 'met' },
          {
            why: 'two to one parent',
            given: { facts: { notices: { entries: [notice('2025-11-03'), notice('2026-03-02')], listed: 'all' } } },
            expect: 'missing',
          },
          { why: 'nobody has looked', given: { without: ['notices'] }, expect: 'unanswered' },
        ]
      : [],
  },
  {
    id: 'request-form',
    level: 'required',
    title: 'The completed penalty notice request form',
    needs: { is: 'document', about: 'penalty-notice-form', copyHeld: true },
    missing: 'The request form is not there',
    action: 'Fill in the form and keep a copy',
    source: cites('Penalty notice, form'),
    examples: __EXAMPLES__ ? documentThere(0) : [],
  },
  {
    id: 'attendance-summary',
    level: 'required',
    title: 'An attendance summary that shows the unauthorised absences of the period',
    needs: {
      is: 'document',
      about: 'attendance-summary',
      copyHeld: true,
      shows: { codes: ['G', 'N', 'O', 'U'], atLeast: 1, reliable: true },
    },
    missing: 'There is no attendance summary whose days hold unauthorised absence',
    action: 'Print it for the period in question once the marks are right, and record which days it covers',
    source: cites('Penalty notice, summary'),
    readAs: 'One session of unauthorised absence on the days it covers is enough: no number is stated',
    examples: __EXAMPLES__
      ? [
          ...documentThere(1),
          { why: 'nothing was missed on its days', given: summaryOf({ from: '2026-09-02', to: '2026-09-11' }), expect: 'missing' },
          { why: 'nobody has said which days it covers', given: summaryOf(null), expect: 'unanswered' },
          { why: 'the register of its days was not read', given: { without: ['registers'] }, expect: 'unanswered' },
        ]
      : [],
  },
  {
    // Asked of the school later, once the authority looks at court.
    id: 'certificate-if-unpaid',
    level: 'advised',
    title: 'A certificate of attendance signed by the head, where a penalty notice went unpaid',
    appliesWhen: {
      allOf: [
        { is: 'notice', kinds: ['penalty-notice'] },
        { is: 'answer', question: 'notice-unpaid' },
      ],
    },
    needs: certificateSigned,
    missing: 'A penalty notice went unpaid, and there is no certificate signed by the head',
    action:
      'Compare the certificate with the register and ask the head to sign it. Have the record of support ready: you may be asked for it',
    source: cites('Penalty notice, unpaid'),
    examples: __EXAMPLES__
      ? [
          { why: 'signed by the head', given: unpaid('head'), expect: 'met' },
          { why: 'signed by somebody else', given: unpaid('other'), expect: 'missing' },
          { why: 'nobody has said who signed it', given: unpaid(null), expect: 'unanswered' },
          { why: 'there has been no notice', given: {}, expect: 'not-applicable' },
          { why: 'it was paid', given: { ...unpaid('head'), answers: { 'notice-unpaid': 'no' } }, expect: 'not-applicable' },
        ]
      : [],
  },
];

const irregular: Part = [
  warned(
    [
      { is: 'letter', about: 'warning', states: ['legal-action'], copyHeld: true },
      { is: 'letter', about: 'notice-to-improve', states: ['legal-action'], copyHeld: true },
    ],
    __EXAMPLES__
      ? [
          {
            why: 'it warns of nothing',
            given: { entries: { 'letters.2': { states: { 'irregular-attendance': 'yes', 'legal-action': 'no' } } } },
            expect: 'missing',
          },
          { why: 'nobody has said what it says', given: { entries: { 'letters.2': { states: {} } } }, expect: 'unanswered' },
        ]
      : [],
  ),
  {
    id: 'further-absence',
    level: 'required',
    title: 'Further unauthorised absence after the warning',
    needs: { anyOf: [...since('warning'), ...since('notice-to-improve')] },
    missing: 'There is no unauthorised absence, this school year or the one before, after a warning of which a copy is kept',
    action: 'Do not ask for a notice. If attendance has improved since the warning, tell the family so',
    reachesParents: true,
    source: cites('Penalty notice, further absence'),
    readAs: 'One session is further absence: no number is stated',
    examples: __EXAMPLES__
      ? [
          { why: 'in November', given: {}, expect: 'met' },
          { why: 'in July, after a warning of that month, and none since', given: beforeTheSummer(), expect: 'met' },
          {
            why: 'warned today, and of an earlier letter no copy was kept',
            given: { entries: { 'letters.2': { sent: '2026-11-20' }, 'letters.6': { kind: 'warning', copyHeld: 'no' } } },
            expect: 'missing',
          },
          { why: 'warned today', given: { entries: { 'letters.2': { sent: '2026-11-20' } } }, expect: 'missing' },
          { why: 'no letters looked at', given: { without: ['letters'] }, expect: 'unanswered' },
        ]
      : [],
  },
];

const before = [...safeguarding, ...age];
export const penaltyNotices = [
  routeOf('penalty-notice-irregular', 'penalty notice for irregular attendance', [...before, ...enforcement, ...common, ...irregular]),
  routeOf('penalty-notice-leave-requested', 'penalty notice for leave that was declined', [...before, ...common, ...leaveDeclined]),
  routeOf('penalty-notice-leave-not-requested', 'penalty notice for leave nobody asked for', [...before, ...common, ...leaveNotRequested]),
];

/** The source has no window for it. */
function since(letter: 'warning' | 'notice-to-improve'): Requirement[] {
  return eitherYear.map((schoolYear) => ({
    is: 'sessions',
    codes: ['G', 'N', 'O', 'U'],
    within: { schoolYear },
    atLeast: 1,
    reliable: true,
    after: { letter, states: ['legal-action'], copyHeld: true },
  }));
}

/** Warned in July, two days missed after it, and full attendance since September. */
function beforeTheSummer(): Example['given'] {
  return { entries: { ...fullYear().entries, 'letters.2': { sent: '2026-07-06' } }, marks: lastDays() };
}

function summaryOf(covers: Span | null): Example['given'] {
  return { entries: { 'documents.1': { covers } } };
}

/** A penalty notice of the last school year that was not paid, and a certificate. */
function unpaid(signer: 'head' | 'other' | null): Example['given'] {
  const signedBy = signer ? { signedBy: signer } : {};
  return {
    facts: {
      notices: { entries: [notice('2026-03-02')], listed: 'all' },
      documents: { entries: [{ kind: 'certificate-previous-year', copyHeld: 'yes', ...signedBy }], listed: 'all' },
    },
    answers: { 'notice-unpaid': 'yes' },
  };
}

function fewer(): string {
  const full = '/\\/\\/\\/\\/\\ ';
  return `..../\\/\\/\\ ${full.repeat(7)}. ${full.repeat(2)}OO/\\/\\/\\/\\`;
}

function notice(day: string) {
  return { kind: 'penalty-notice' as const, day, parents: [0], withdrawn: 'no' as const };
}
