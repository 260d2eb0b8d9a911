import type { CodedFacts } from '../../case/facts.ts';
import type { documentKinds } from '../../case/kinds.ts';
import type { Patch, Requirement } from '../../checklist/checklist.ts';
import type { Span } from '../../dates/day.ts';
import { answered, documentThere } from '../examples.ts';
import { fullYear, lastDays } from './attendance-examples.ts';
import { cites } from './cites.ts';
import { besideMinimums } from './beside-minimums.ts';
import { certificateSigned, enforcement } from './enforcement.ts';
import { minimums } from './minimums.ts';
import { routeOf, type Part } from './parts.ts';
import { missedOfAge } from '../of-age.ts';
import { age, safeguarding } from './safeguarding.ts';

type Clause = Parameters<typeof cites>[0];

/** The decision, and what goes with the referral. No number of sessions is stated: one is asked for. */
const referral: Part = [
  ...enforcement,
  {
    // The text has the clinic before stage 3 and the flowchart has none.
    id: 'hot-clinic',
    level: 'advised',
    title: 'The Vulnerable Pupils Hot Clinic was asked before stage 3',
    needs: { is: 'support', strands: ['multi-agency-clinic'] },
    missing: 'The hot clinic was not asked',
    action: "Speak to your Inclusion Partner or the borough's Attendance Lead about the clinic",
    source: cites('Hot clinic'),
    examples: __EXAMPLES__
      ? [
          { why: 'asked', given: {}, expect: 'met' },
          { why: 'not among all the support', given: { entries: { 'support.3': null } }, expect: 'missing' },
          { why: 'no support looked at', given: { without: ['support'] }, expect: 'unanswered' },
        ]
      : [],
  },
  {
    // "Fails to attend regularly": a session nobody gave permission for is the least there has to be.
    id: 'unauthorised-absence',
    level: 'required',
    title: 'A session was missed without permission',
    needs: { anyOf: missedOfAge },
    missing: 'No session missed without permission is known of, this school year or the one before, on which a referral could rely',
    action: 'Do not refer. Keep supporting the family',
    source: cites('Offences'),
    readAs: 'One session is enough: no number is stated',
    examples: __EXAMPLES__
      ? [
          { why: 'twenty this school year', given: {}, expect: 'met' },
          { why: 'none this year, and two days at the end of the last', given: { ...fullYear(), marks: lastDays() }, expect: 'met' },
          { why: 'none in either year', given: fullYear(), expect: 'missing' },
          { why: 'no register was read', given: { without: ['registers'] }, expect: 'unanswered' },
        ]
      : [],
  },
  {
    id: 'new-period',
    level: 'required',
    title: 'A further referral is for a new period of absence',
    appliesWhen: { is: 'notice', kinds: ['prosecution', 'referral'] },
    needs: { anyOf: [newIn('this'), newIn('previous')] },
    missing: 'There is no unauthorised absence, this school year or the one before, after what an earlier referral relied on',
    action: 'Keep supporting the family. Record with the earlier referral which sessions it relied on',
    source: cites('Further referral'),
    examples: __EXAMPLES__
      ? [
          { why: 'the first referral', given: {}, expect: 'not-applicable' },
          { why: 'one before, and absence since', given: before('2026-09-30'), expect: 'met' },
          { why: 'all absence was before it, and nobody has said what it relied on', given: referredToday(), expect: 'unanswered' },
          { why: 'none this year, and absence after a referral of last March', given: sinceMarch(), expect: 'met' },
          { why: 'one before, and none since', given: before('2026-11-20'), expect: 'missing' },
          { why: 'nobody has looked', given: { without: ['notices', 'registers'] }, expect: 'unanswered' },
          { why: 'nobody has looked at earlier referrals', given: { without: ['notices'] }, expect: 'unanswered' },
        ]
      : [],
  },
  {
    id: 'support-continues',
    level: 'advised',
    title: 'Support goes on after the referral',
    needs: { is: 'answer', question: 'support-continues' },
    missing: 'Nothing is planned for after the referral',
    action: 'Keep the plan, its reviews and the support going, whatever is decided',
    source: cites('Stage 2, goes on'),
    examples: __EXAMPLES__ ? answered('support-continues') : [],
  },
  {
    id: 'certificate-signed',
    level: 'required',
    title: 'A certificate of attendance signed by the head',
    needs: certificateSigned,
    missing: 'There is no certificate signed by the head',
    action: 'Print it once the marks are right, compare it with the register, and ask the head to sign it',
    source: cites('Prosecution, certificate'),
    examples: __EXAMPLES__
      ? [
          { why: 'signed by the head', given: {}, expect: 'met' },
          {
            why: "last year's, signed by the head, where the absence was last year",
            given: {
              ...fullYear(),
              marks: lastDays(),
              entries: { ...fullYear().entries, 'documents.0': { kind: 'certificate-previous-year' } },
            },
            expect: 'met',
          },
          { why: 'signed by somebody else', given: { entries: { 'documents.0': { signedBy: 'other' } } }, expect: 'missing' },
          { why: 'nobody has said who signed it', given: { entries: { 'documents.0': { signedBy: null } } }, expect: 'unanswered' },
        ]
      : [],
  },
  {
    id: 'warning-copy',
    level: 'required',
    title: 'A copy of the warning letter',
    needs: { is: 'letter', about: 'warning', copyHeld: true },
    missing: 'No copy of the warning letter is kept',
    action: 'Find a copy of the letter as it was sent',
    source: cites('Prosecution, warning letter'),
    examples: __EXAMPLES__
      ? [
          { why: 'kept', given: {}, expect: 'met' },
          { why: 'not kept', given: { entries: { 'letters.2': { copyHeld: 'no' } } }, expect: 'missing' },
          { why: 'nobody has said', given: { entries: { 'letters.2': { copyHeld: null } } }, expect: 'unanswered' },
        ]
      : [],
  },
  ...paper(
    'witness-statement',
    1,
    'A witness statement',
    'Prosecution, witness statement',
    'Write what the witness saw, heard and did, and nothing else',
  ),
  ...paper(
    'exhibits',
    2,
    'Copies of exhibits: minutes, letters and plans',
    'Prosecution, exhibits',
    'Copy each letter, minute and plan the statement speaks of',
  ),
  ...paper(
    'chronology',
    3,
    'A chronology of events',
    'Prosecution, chronology',
    'Write it from what is recorded here: each contact, letter, meeting and offer with its day',
  ),
  ...paper(
    'disclosure-form',
    4,
    'The general disclosure form',
    'Prosecution, disclosure form',
    'Name everything you hold, above all what speaks for the parents',
  ),
  ...paper('attendance-summary', 5, 'An attendance summary', 'Prosecution, summary', 'Print it once the marks are right'),
];

export const prosecution = routeOf('prosecution', 'referral for prosecution', [
  ...safeguarding,
  ...age,
  ...minimums,
  ...besideMinimums,
  ...referral,
]);

function paper(about: keyof typeof documentKinds, place: number, title: string, clause: Clause, action: string): Part {
  return [
    {
      id: about,
      level: 'required',
      title,
      needs: { is: 'document', about, copyHeld: true },
      missing: `Not there: ${title.charAt(0).toLowerCase()}${title.slice(1)}`,
      action,
      source: cites(clause),
      examples: __EXAMPLES__ ? documentThere(place) : [],
    },
  ];
}

/** "A new period of absence": after what the earlier referral relied on, and the summer between does not matter. */
function newIn(schoolYear: 'this' | 'previous'): Requirement {
  const kinds = ['prosecution', 'referral'] satisfies ['prosecution', 'referral'];
  return { is: 'sessions', codes: ['G', 'N', 'O', 'U'], within: { schoolYear }, atLeast: 1, reliable: true, newSince: kinds };
}

function earlier(day: string, sessions?: Span): Pick<CodedFacts, 'notices'> {
  return { notices: { entries: [{ kind: 'referral', day, parents: [0], ...(sessions && { sessions }) }], listed: 'all' } };
}

function referredToday(): Patch {
  return { facts: earlier('2026-11-20') };
}

/** Full attendance this year, and two days missed at the end of the summer term. */
function sinceMarch(): Patch {
  return { ...fullYear(), facts: earlier('2026-03-06', { from: '2025-09-01', to: '2026-03-06' }), marks: lastDays() };
}

/** An earlier referral of a day, that relied on everything up to it. */
function before(to: string) {
  return {
    facts: earlier(to, { from: '2026-09-01', to }),
    entries: { 'registers.0': { reliedOn: [{ span: { from: '2026-09-01', to }, by: 'referral' }] } },
  };
}
