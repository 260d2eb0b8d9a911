import type { contactChannels } from '../../case/kinds.ts';
import { cites } from './clauses.ts';
import { twelveWeeks, windowRead, type Part } from './parts.ts';

type Channel = keyof typeof contactChannels;
const anyChannel: ['phone', ...Channel[]] = ['phone', 'text', 'email', 'in-person', 'home-visit'];

/** Support, the chronology and the certificate. */
export const work: Part = [
  {
    // Nobody sends a request to their own school: support in school that was taken up is what shows one.
    id: 'support-referrals',
    level: 'required',
    title: 'A referral for support was made for the child or family in the last twelve school weeks',
    needs: {
      anyOf: [
        { is: 'support', requestMade: true, within: twelveWeeks },
        { is: 'support', strands: ['in-school', 'attendance-contract'], responses: ['accepted', 'withdrawn'], within: twelveWeeks },
        // Of a request only the day of the offer is known: of support offered before, it may have been made since.
        {
          allOf: [
            { is: 'support', requestMade: true },
            { is: 'answer', question: 'referral-made-lately' },
          ],
        },
      ],
    },
    missing: 'No referral for support, in or outside school, is recorded in the last twelve school weeks',
    action: 'Look with the family for what would help, make the referral, and record the day and what they said',
    source: cites('Twelve school weeks', 'Requirement 7'),
    readAs: windowRead,
    examples: __EXAMPLES__
      ? [
          { why: 'in school and outside', given: {}, expect: 'met' },
          { why: 'within school only', given: { entries: { 'support.1': null, 'support.2': null } }, expect: 'met' },
          { why: 'within school only, and declined', given: inSchool({ response: 'declined', requestMade: 'no' }), expect: 'missing' },
          { why: 'declined, and it was asked for', given: inSchool({ response: 'declined', requestMade: 'yes' }), expect: 'met' },
          { why: 'nobody has said what they said', given: inSchool({}), expect: 'unanswered' },
          { why: 'none at all', given: { facts: { support: { entries: [], listed: 'none' } } }, expect: 'missing' },
          {
            why: 'all of it in spring, and nothing was asked for',
            given: { entries: { 'support.0': { offered: '2026-03-02', requestMade: 'no' }, 'support.1': null, 'support.2': null } },
            expect: 'missing',
          },
          { why: 'offered in spring, and asked for on a day nobody has said', given: askedFor(null), expect: 'unanswered' },
          { why: 'offered in spring, and asked for this term', given: askedFor('yes'), expect: 'met' },
          { why: 'offered in spring, and asked for then', given: askedFor('no'), expect: 'missing' },
          { why: 'no support looked at', given: { without: ['support'] }, expect: 'unanswered' },
        ]
      : [],
  },
  {
    // "Including internal school support" may mean that there has to be some, or that what there is has to be shown.
    id: 'support-in-school',
    level: 'advised',
    title: 'Support within school is among it',
    needs: { is: 'support', strands: ['in-school', 'attendance-contract'], within: twelveWeeks },
    missing: 'No support within school is recorded in the last twelve school weeks',
    action: 'Offer support in school as well, and record it',
    source: cites('Requirement 7'),
    ourReading: true,
    examples: __EXAMPLES__
      ? [
          { why: 'there is some', given: {}, expect: 'met' },
          { why: 'only outside school', given: { entries: { 'support.0': null } }, expect: 'missing' },
          { why: 'no support looked at', given: { without: ['support'] }, expect: 'unanswered' },
        ]
      : [],
  },
  {
    id: 'chronology',
    level: 'required',
    title: 'A chronology with dates and what was done',
    needs: {
      allOf: [
        { is: 'document', about: 'chronology', copyHeld: true },
        { is: 'answer', question: 'chronology-dated' },
      ],
    },
    missing: 'There is no chronology with dates and what was done',
    action: 'Write it from what is recorded here: each contact, letter, meeting and offer, with its day and what came of it',
    source: cites('Requirement 9'),
    examples: __EXAMPLES__
      ? [
          { why: 'there, with dates', given: {}, expect: 'met' },
          { why: 'not among the documents', given: { entries: { 'documents.2': null } }, expect: 'missing' },
          { why: 'without dates', given: { answers: { 'chronology-dated': 'no' } }, expect: 'missing' },
          { why: 'nobody has said', given: { answers: { 'chronology-dated': null } }, expect: 'unanswered' },
        ]
      : [],
  },
  {
    id: 'contacts-made',
    level: 'required',
    title: 'Calls, emails or messages to the parents in the last twelve school weeks',
    needs: { is: 'contact', channels: anyChannel, direction: 'made', within: twelveWeeks },
    missing: 'No contact made to a parent is recorded in the last twelve school weeks',
    action: 'Call or write to the parents, and record each attempt, whether or not anybody answered',
    source: cites('Twelve school weeks', 'Requirement 9'),
    readAs: windowRead,
    examples: __EXAMPLES__
      ? [
          { why: 'a call in September', given: {}, expect: 'met' },
          {
            why: 'all from the parents',
            given: {
              entries: {
                'contacts.0': { direction: 'received' },
                'contacts.1': { direction: 'received' },
                'contacts.2': { direction: 'received' },
              },
            },
            expect: 'missing',
          },
          { why: 'no contacts looked at', given: { without: ['contacts'] }, expect: 'unanswered' },
        ]
      : [],
  },
  {
    // A family that never called cannot be asked to have: that it did not is then what the log shows.
    id: 'contacts-received',
    level: 'required',
    title: 'Calls, emails or messages from the parents in the last twelve school weeks, or that there were none',
    needs: { orReason: { is: 'contact', channels: anyChannel, direction: 'received', within: twelveWeeks }, reason: 'nothing-received' },
    missing: 'No contact from a parent is recorded, nor that there was none',
    action: 'Record what parents told you, and when. If no parent was in touch, say so in the chronology',
    source: cites('Twelve school weeks', 'Requirement 9'),
    readAs: windowRead,
    examples: __EXAMPLES__
      ? [
          { why: 'a call from a parent', given: {}, expect: 'met' },
          { why: 'none, and the chronology says so', given: { ...noneReceived(), answers: { 'nothing-received': 'yes' } }, expect: 'met' },
          { why: 'none, and nothing says so', given: { ...noneReceived(), answers: { 'nothing-received': 'no' } }, expect: 'missing' },
          { why: 'no contacts looked at', given: { without: ['contacts'] }, expect: 'unanswered' },
        ]
      : [],
  },
  {
    id: 'communications-recorded',
    level: 'required',
    title: 'All contacts with the parents are recorded',
    needs: { is: 'listed', kind: 'contacts' },
    missing: 'There are no contacts for the chronology to show',
    action: 'Record each contact with its day, and confirm that these are all',
    source: cites('Requirement 9'),
    examples: __EXAMPLES__
      ? [
          { why: 'confirmed as all', given: {}, expect: 'met' },
          { why: 'somebody said that there were none', given: { facts: { contacts: { entries: [], listed: 'none' } } }, expect: 'missing' },
          { why: 'nobody has confirmed them', given: { listed: { contacts: null } }, expect: 'unanswered' },
        ]
      : [],
  },
  {
    id: 'certificate',
    level: 'required',
    title: 'The current attendance certificate',
    needs: { is: 'document', about: 'certificate-this-year', copyHeld: true },
    missing: 'There is no attendance certificate of this school year',
    action: 'Print it once the marks are right, and compare it with the register',
    source: cites('Requirement 10'),
    readAs: 'A certificate of this school year. It shows the weeks it is asked for, so no window is laid on the day it was made',
    examples: __EXAMPLES__
      ? [
          { why: 'there', given: {}, expect: 'met' },
          { why: 'not among the documents', given: { entries: { 'documents.0': null } }, expect: 'missing' },
          { why: 'no documents looked at', given: { without: ['documents'] }, expect: 'unanswered' },
        ]
      : [],
  },
  {
    id: 'certificate-up-to-date',
    level: 'advised',
    title: 'The certificate goes up to the last ten school days and has the marks of the register',
    needs: {
      is: 'document',
      about: 'certificate-this-year',
      endsWithin: { last: 10, unit: 'school-day' },
      printedAfter: true,
      sameAsRegister: true,
    },
    missing: 'The certificate may not be the current one',
    action: 'Print it again up to the day before you send it',
    source: cites('Requirement 10'),
    ourReading: true,
    examples: __EXAMPLES__
      ? [
          { why: 'up to the day of the check', given: {}, expect: 'met' },
          {
            why: 'up to half term',
            given: { entries: { 'documents.0': { covers: { from: '2026-09-01', to: '2026-10-23' } } } },
            expect: 'missing',
          },
          { why: 'marks were changed since', given: { entries: { 'documents.0': { sameAsRegister: 'no' } } }, expect: 'missing' },
          { why: 'what it covers is not recorded', given: { entries: { 'documents.0': { covers: null } } }, expect: 'unanswered' },
        ]
      : [],
  },
];

/** One offer within school, of which this is known. */
function inSchool(known: { response?: 'declined'; requestMade?: 'yes' | 'no' }) {
  return { facts: { support: { entries: [{ strand: 'in-school' as const, offered: '2026-09-25', ...known }], listed: 'all' as const } } };
}

/** Offered in spring, and asked for; whether that was in the last twelve school weeks. */
function askedFor(lately: 'yes' | 'no' | null) {
  const { facts } = inSchool({ response: 'declined', requestMade: 'yes' });
  const entries = facts.support.entries.map((entry) => ({ ...entry, offered: '2026-03-02' }));
  return { facts: { support: { ...facts.support, entries } }, answers: { 'referral-made-lately': lately } };
}

function noneReceived() {
  return { entries: { 'contacts.3': null } };
}
