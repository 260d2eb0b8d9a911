import type { Requirement } from '../../checklist/checklist.ts';
import { answered, documentThere } from '../examples.ts';
import { cites, citesFramework } from './cites.ts';
import { routeOf, warningNow, type Part } from './parts.ts';
import { age, safeguarding } from './safeguarding.ts';

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
          { why: 'twenty', given: {}, expect: 'met' },
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
    title: 'An attendance summary of the period',
    needs: { is: 'document', about: 'attendance-summary', copyHeld: true },
    missing: 'The attendance summary is not there',
    action: 'Print it for the period in question once the marks are right',
    source: cites('Penalty notice, summary'),
    examples: __EXAMPLES__ ? documentThere(1) : [],
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
    needs: { anyOf: [since('warning'), since('notice-to-improve')] },
    missing: 'There has been no unauthorised absence since the warning',
    action: 'Attendance has improved: tell the family so, and do not ask for a notice',
    reachesParents: true,
    source: cites('Penalty notice, further absence'),
    readAs: 'One session is further absence: no number is stated',
    examples: __EXAMPLES__
      ? [
          { why: 'in November', given: {}, expect: 'met' },
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

const requested: Part = [
  warned(warnedOfLeave('leave-refusal')),
  {
    id: 'leave-request',
    level: 'required',
    title: 'A copy of the request for leave',
    needs: { is: 'document', about: 'leave-request', copyHeld: true },
    missing: 'The request for leave is not there',
    action: 'Find the request. If there was none, use the other route',
    source: cites('Penalty notice, leave requested'),
    examples: __EXAMPLES__ ? documentThere(2) : [],
  },
  {
    id: 'leave-refusal',
    level: 'required',
    title: 'A copy of the letter that declined the leave',
    needs: { is: 'letter', about: 'leave-refusal', copyHeld: true },
    missing: 'No copy of a letter that declined the leave is kept',
    action: 'Find the letter. Without one the leave was not declined in writing, and a notice may not be right',
    source: cites('Penalty notice, leave requested'),
    examples: __EXAMPLES__ ? letterThere(0) : [],
  },
];

const notRequested: Part = [
  warned(warnedOfLeave('leave-not-requested')),
  {
    id: 'leave-letter',
    level: 'required',
    title: 'A letter that the school believes there was a holiday without leave and will refer',
    needs: { is: 'letter', about: 'leave-not-requested', states: ['believed-holiday', 'referral-made'], copyHeld: true },
    missing: 'No letter tells the parents what the school believes and that it will refer',
    action: 'Write to the parents, ask what happened, and say how they can reply',
    source: cites('Penalty notice, leave not requested'),
    examples: __EXAMPLES__
      ? [
          { why: 'sent', given: {}, expect: 'met' },
          {
            why: 'it does not say that it will refer',
            given: { entries: { 'letters.5': { states: { 'believed-holiday': 'yes', 'referral-made': 'no' } } } },
            expect: 'missing',
          },
          { why: 'nobody has said what it says', given: { entries: { 'letters.5': { states: {} } } }, expect: 'unanswered' },
        ]
      : [],
  },
  {
    // How long parents have is not stated: a person says that they had time.
    id: 'representation',
    level: 'required',
    afterReview: true,
    title: 'The parents had time to reply, and what they said was looked at',
    needs: { is: 'answer', question: 'representation-heard' },
    missing: 'The parents have not had time to reply, or their reply was not looked at',
    action: 'Wait for their reply, read it, and decide again whether to refer',
    source: cites('Penalty notice, representation'),
    examples: __EXAMPLES__ ? answered('representation-heard') : [],
  },
];

const before = [...safeguarding, ...age];
export const penaltyNotices = [
  routeOf('penalty-notice-irregular', 'penalty notice for irregular attendance', [...before, ...common, ...irregular]),
  routeOf('penalty-notice-leave-requested', 'penalty notice for leave that was declined', [...before, ...common, ...requested]),
  routeOf('penalty-notice-leave-not-requested', 'penalty notice for leave nobody asked for', [...before, ...common, ...notRequested]),
];

function warned(letters: Requirement[], silent: Part[number]['examples'] = []): Part[number] {
  return {
    id: 'notice-warning',
    level: 'required',
    title: 'A copy of the letter that warned of a penalty notice',
    needs: { anyOf: letters },
    missing: 'No copy of a letter that warned of a penalty notice is kept',
    action: 'Find the letter as it was sent. If none was sent, a notice cannot be asked for yet',
    source: cites('Penalty notice, warning', 'Penalty notice, copy of warning'),
    superseded: warningNow,
    examples: __EXAMPLES__
      ? [
          { why: 'kept', given: {}, expect: 'met' },
          ...silent,
          { why: 'no letters at all', given: { facts: { letters: { entries: [], listed: 'none' } } }, expect: 'missing' },
          { why: 'no letters looked at', given: { without: ['letters'] }, expect: 'unanswered' },
        ]
      : [],
  };
}

function warnedOfLeave(about: 'leave-refusal' | 'leave-not-requested'): Requirement[] {
  return [
    { is: 'letter', about: 'warning', states: ['legal-action'], copyHeld: true },
    { is: 'letter', about, states: ['legal-action'], copyHeld: true },
  ];
}

function since(letter: 'warning' | 'notice-to-improve'): Requirement {
  return {
    is: 'sessions',
    codes: ['G', 'N', 'O', 'U'],
    within: { last: 10, unit: 'school-week' },
    atLeast: 1,
    reliable: true,
    after: { letter, states: ['legal-action'], copyHeld: true },
  };
}

function letterThere(place: number): Part[number]['examples'] {
  return [
    { why: 'kept', given: {}, expect: 'met' },
    { why: 'not kept', given: { entries: { [`letters.${place}`]: { copyHeld: 'no' } } }, expect: 'missing' },
    { why: 'nobody has said', given: { entries: { [`letters.${place}`]: { copyHeld: null } } }, expect: 'unanswered' },
  ];
}

function fewer(): string {
  const full = '/\\/\\/\\/\\/\\ ';
  return `..../\\/\\/\\ ${full.repeat(7)}. ${full.repeat(2)}OO/\\/\\/\\/\\`;
}

function notice(day: string) {
  return { kind: 'penalty-notice' as const, day, parents: [0], withdrawn: 'no' as const };
}
