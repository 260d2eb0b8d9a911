import type { Example, Requirement } from '../../checklist/checklist.ts';
import { cites } from './cites.ts';
import type { Part } from './parts.ts';

const thisYear = cites('Copies to attach, certificate of this school year');
const previousYear = cites('Copies to attach, certificate of the previous school year');

/** A child who was not on roll then has no certificate for that year: new arrivals, and the first year of school. */
const onRollLastYear: Requirement = { is: 'roll', within: { schoolYear: 'previous' }, question: 'on-roll-last-year' };

/** Without last year's register and on-roll day, only the answer is left. */
const lastYear = __EXAMPLES__
  ? {
      newArrival: { entries: { 'registers.1': null }, answers: { 'on-roll-last-year': 'no' as const } },
      notRead: { entries: { 'registers.1': null } },
    }
  : { newArrival: {}, notRead: {} };

/** "Ensure codes are accurate": what a register can show to be wrong by itself. `N`, sessions without a mark and days off roll are apart. */
const noneWrong = (schoolYear: 'this' | 'previous'): Requirement => ({
  is: 'faults',
  kinds: ['former-code', 'code-too-early', 'wrong-half', 'x-compulsory-age', 'c2-not-compulsory-age'],
  within: { schoolYear },
});
/** See `summer` of dates/calendar.ts. */
const wholeYear = 'Without term dates, a register that begins by 8 September and ends on 15 July or later is taken for a whole year';
const accurate =
  'Whether a code is accurate only the school can tell. Looked for are codes not in use on their day, the mark of the other half, and X or C2 at the wrong age';

/** Unauthorised absence, and the two certificates: the register as read, and the paper that will be sent. */
export const register: Part = [
  {
    id: 'unauthorised-sessions',
    level: 'required',
    title: 'At least 20 sessions of unauthorised absence this school year',
    needs: { is: 'sessions', codes: ['G', 'O', 'U'], within: { schoolYear: 'this' }, atLeast: 20, reliable: true },
    missing: 'Fewer than 20 sessions of unauthorised absence can be relied on this school year',
    action: 'Keep supporting the family. Check that the register is up to date, and each code true',
    source: cites('Introduction, threshold', 'Copies to attach, certificate of this school year'),
    examples: __EXAMPLES__
      ? [
          { why: 'exactly 20', given: {}, expect: 'met' },
          { why: '19', given: { marks: { '2026-11-19 AM': '/' } }, expect: 'missing' },
          { why: '19 known and one not read', given: { marks: { '2026-11-19 PM': '?' } }, expect: 'unanswered' },
          { why: 'an N is not one of them', given: { marks: { '2026-11-19 PM': 'N' } }, expect: 'missing' },
          { why: 'no register was read', given: { without: ['registers'] }, expect: 'unanswered' },
          {
            why: 'ten of them were relied on in an earlier referral',
            given: {
              entries: { 'registers.0': { reliedOn: [{ span: { from: '2026-09-01', to: '2026-10-09' }, by: 'referral' }] } },
            },
            expect: 'missing',
          },
        ]
      : [],
  },
  {
    // The source gives no number for either word. Our reading: the last ten school days, and half of the last six school weeks.
    id: 'recent-and-ongoing',
    level: 'advised',
    title: 'The unauthorised absence is recent and goes on',
    needs: { is: 'recency', codes: ['G', 'O', 'U'], schoolDays: 10, weeks: { atLeast: 3, of: 6 } },
    missing: 'The unauthorised absence may not be recent, or may not be going on',
    action: 'If attendance has improved, close the case or step down, and tell the family so',
    reachesParents: true,
    source: cites('Introduction, threshold'),
    ourReading: true,
    examples: __EXAMPLES__
      ? [
          { why: 'some this week and in most weeks', given: {}, expect: 'met' },
          {
            why: 'attendance has been full for two weeks',
            given: {
              marks: {
                '2026-11-11 AM': '/',
                '2026-11-11 PM': '\\',
                '2026-11-12 AM': '/',
                '2026-11-12 PM': '\\',
                '2026-11-10 AM': '/',
                '2026-11-10 PM': '\\',
                '2026-11-19 AM': '/',
                '2026-11-19 PM': '\\',
              },
            },
            expect: 'missing',
          },
          { why: 'the register ends a week ago', given: { entries: { 'registers.0': earlierRegister() } }, expect: 'unanswered' },
        ]
      : [],
  },
  {
    id: 'certificate-this-year',
    level: 'required',
    title: "This year's registration certificate, from the start of the school year",
    needs: {
      is: 'document',
      about: 'certificate-this-year',
      covers: { schoolYear: 'this' },
      printedAfter: true,
      sameAsRegister: true,
      shows: { codes: ['G', 'O', 'U'], atLeast: 20, reliable: true },
      copyHeld: true,
    },
    missing: "This year's certificate is not there, or is not the one to send",
    action: 'Print it again from the first day of the school year, once the marks are right, and compare it with the register',
    source: thisYear,
    readAs: wholeYear,
    examples: __EXAMPLES__
      ? [
          { why: 'whole, printed last, and as the register', given: {}, expect: 'met' },
          { why: 'not among the documents', given: { entries: { 'documents.0': null } }, expect: 'missing' },
          {
            why: 'starts after half term',
            given: { entries: { 'documents.0': { covers: { from: '2026-11-02', to: '2026-11-20' } } } },
            expect: 'missing',
          },
          {
            why: 'printed before the twentieth session',
            given: { entries: { 'documents.0': { covers: { from: '2026-09-01', to: '2026-11-18' }, printed: '2026-11-18' } } },
            expect: 'missing',
          },
          { why: 'printed before its last day', given: { entries: { 'documents.0': { printed: '2026-11-16' } } }, expect: 'missing' },
          { why: 'marks were changed since', given: { entries: { 'documents.0': { sameAsRegister: 'no' } } }, expect: 'missing' },
          { why: 'nobody has compared it', given: { entries: { 'documents.0': { sameAsRegister: null } } }, expect: 'unanswered' },
          { why: 'no documents looked at', given: { without: ['documents'] }, expect: 'unanswered' },
        ]
      : [],
  },
  {
    id: 'no-n-this-year',
    level: 'required',
    title: "No N codes in this year's registration certificate",
    needs: { is: 'sessions', codes: ['N'], within: { schoolYear: 'this' }, atMost: 0 },
    missing: "This year's register still holds N codes",
    action: 'Find out why the child was absent and enter the code that is true. Use O only where the reason cannot be established',
    source: thisYear,
    examples: __EXAMPLES__
      ? [
          { why: 'none', given: {}, expect: 'met' },
          { why: 'one', given: { marks: { '2026-11-19 AM': 'N' } }, expect: 'missing' },
          { why: 'one session was not read', given: { marks: { '2026-11-19 AM': '?' } }, expect: 'unanswered' },
          { why: 'no register was read', given: { without: ['registers'] }, expect: 'unanswered' },
        ]
      : [],
  },
  {
    id: 'no-blanks-this-year',
    level: 'required',
    title: "No session without a mark in this year's registration certificate",
    needs: { is: 'sessions', codes: ['-'], within: { schoolYear: 'this' }, atMost: 0 },
    missing: "This year's register holds sessions without a mark",
    action: 'Find out where the child was and enter the mark that is true',
    source: thisYear,
    examples: __EXAMPLES__
      ? [
          { why: 'none', given: {}, expect: 'met' },
          { why: 'one', given: { marks: { '2026-11-18 AM': '-' } }, expect: 'missing' },
          { why: "today's afternoon may still be marked", given: { marks: { '2026-11-20 PM': '-' } }, expect: 'unanswered' },
          { why: 'one session was not read', given: { marks: { '2026-11-18 AM': '?' } }, expect: 'unanswered' },
        ]
      : [],
  },
  {
    id: 'codes-this-year',
    level: 'required',
    title: "No mark that cannot be right in this year's registration certificate",
    needs: noneWrong('this'),
    missing: "This year's register holds marks that cannot be right",
    action: 'Find out what is true and correct each mark. Then ask whether the other codes are accurate too',
    source: thisYear,
    readAs: accurate,
    examples: __EXAMPLES__
      ? [
          { why: 'none', given: {}, expect: 'met' },
          { why: 'H ended in 2024', given: { marks: { '2026-11-18 AM': 'H' } }, expect: 'missing' },
          { why: 'F ended before that', given: { marks: { '2026-11-18 AM': 'F' } }, expect: 'missing' },
          { why: 'X for a child of compulsory school age', given: { marks: { '2026-11-18 AM': 'X' } }, expect: 'missing' },
          { why: 'the mark of the afternoon in a morning', given: { marks: { '2026-11-18 AM': '\\' } }, expect: 'missing' },
          {
            why: 'X, and nobody has given the date of birth',
            given: { marks: { '2026-11-18 AM': 'X' }, entries: { 'registers.0': { compulsoryAge: null } } },
            expect: 'unanswered',
          },
          { why: 'B may be right, and only somebody who was there can tell', given: { marks: { '2026-11-18 AM': 'B' } }, expect: 'met' },
          { why: 'an N is asked about by itself', given: { marks: { '2026-11-18 AM': 'N' } }, expect: 'met' },
          { why: 'one session was not read', given: { marks: { '2026-11-18 AM': '?' } }, expect: 'unanswered' },
          { why: 'no register was read', given: { without: ['registers'] }, expect: 'unanswered' },
        ]
      : [],
  },
  {
    id: 'certificate-previous-year',
    level: 'required',
    title: "Last year's registration certificate, for the whole school year",
    appliesWhen: onRollLastYear,
    needs: {
      is: 'document',
      about: 'certificate-previous-year',
      covers: { schoolYear: 'previous', whole: true },
      printedAfter: true,
      sameAsRegister: true,
      copyHeld: true,
    },
    missing: "Last year's certificate is not there, or is not the one to send",
    action: 'Print it for the whole school year, and compare it with the register',
    source: previousYear,
    readAs: wholeYear,
    examples: __EXAMPLES__
      ? [
          { why: 'whole, printed after it, and as the register', given: {}, expect: 'met' },
          { why: 'not among the documents', given: { entries: { 'documents.1': null } }, expect: 'missing' },
          {
            why: 'ends at Easter',
            given: { entries: { 'documents.1': { covers: { from: '2025-09-01', to: '2026-04-01' } } } },
            expect: 'missing',
          },
          {
            why: "last year's register was not read, so whether it is whole is open",
            given: { ...lastYear.notRead, ...lastYearCertificate({ from: '2025-09-03', to: '2026-07-17' }) },
            expect: 'unanswered',
          },
          { why: 'no documents looked at', given: { without: ['documents'] }, expect: 'unanswered' },
          { why: 'a new arrival', given: lastYear.newArrival, expect: 'not-applicable' },
          {
            why: 'joined in September, as the case says',
            given: { entries: { 'registers.1': null, 'registers.0': { onRoll: { from: '2026-09-02' } } } },
            expect: 'not-applicable',
          },
        ]
      : [],
  },
  {
    id: 'no-n-previous-year',
    level: 'required',
    title: "No N codes in last year's registration certificate",
    appliesWhen: onRollLastYear,
    needs: { is: 'sessions', codes: ['N'], within: { schoolYear: 'previous' }, atMost: 0 },
    missing: "Last year's register still holds N codes",
    action: 'Find out what is still known and enter the code that is true. Use O only where the reason cannot be established',
    source: previousYear,
    examples: __EXAMPLES__
      ? [
          { why: 'none', given: {}, expect: 'met' },
          { why: 'one', given: { marks: { '2026-03-10 AM': 'N' } }, expect: 'missing' },
          { why: "last year's register was not read", given: lastYear.notRead, expect: 'unanswered' },
          { why: 'a new arrival', given: lastYear.newArrival, expect: 'not-applicable' },
        ]
      : [],
  },
  {
    id: 'no-blanks-previous-year',
    level: 'required',
    title: "No session without a mark in last year's registration certificate",
    appliesWhen: onRollLastYear,
    needs: { is: 'sessions', codes: ['-'], within: { schoolYear: 'previous' }, atMost: 0 },
    missing: "Last year's register holds sessions without a mark",
    action: 'Find out what is still known and enter the mark that is true',
    source: previousYear,
    examples: __EXAMPLES__
      ? [
          { why: 'none', given: {}, expect: 'met' },
          { why: 'one', given: { marks: { '2026-03-10 AM': '-' } }, expect: 'missing' },
          { why: "last year's register was not read", given: lastYear.notRead, expect: 'unanswered' },
          { why: 'a new arrival', given: lastYear.newArrival, expect: 'not-applicable' },
        ]
      : [],
  },
  {
    id: 'codes-previous-year',
    level: 'required',
    title: "No mark that cannot be right in last year's registration certificate",
    appliesWhen: onRollLastYear,
    needs: noneWrong('previous'),
    missing: "Last year's register holds marks that cannot be right",
    action: 'Find out what is still known and correct each mark. Then ask whether the other codes are accurate too',
    source: previousYear,
    readAs: accurate,
    examples: __EXAMPLES__
      ? [
          { why: 'none', given: {}, expect: 'met' },
          { why: 'J ended in 2024', given: { marks: { '2026-03-10 AM': 'J' } }, expect: 'missing' },
          { why: 'one in this year is asked about there', given: { marks: { '2026-11-18 AM': 'H' } }, expect: 'met' },
          { why: "last year's register was not read", given: lastYear.notRead, expect: 'unanswered' },
          { why: 'a new arrival', given: lastYear.newArrival, expect: 'not-applicable' },
        ]
      : [],
  },
  {
    // The source says from which day, not until which. Our reading: a certificate that stops weeks before cannot show what is recent.
    id: 'certificate-up-to-date',
    level: 'advised',
    title: "This year's certificate goes up to the last ten school days",
    needs: { is: 'document', about: 'certificate-this-year', endsWithin: { last: 10, unit: 'school-day' } },
    missing: "This year's certificate ends more than ten school days ago",
    action: 'Print it again up to the day before you send it',
    source: thisYear,
    ourReading: true,
    examples: __EXAMPLES__
      ? [
          { why: 'up to the day of the check', given: {}, expect: 'met' },
          {
            why: 'up to half term',
            given: { entries: { 'documents.0': { covers: { from: '2026-09-01', to: '2026-10-23' } } } },
            expect: 'missing',
          },
          { why: 'what it covers is not recorded', given: { entries: { 'documents.0': { covers: null } } }, expect: 'unanswered' },
        ]
      : [],
  },
];

/** This year's register as it stood a week before the check. */
function earlierRegister() {
  return { span: { from: '2026-08-31', to: '2026-11-13' }, marks: `. ${'/\\/\\/\\/\\/\\ '.repeat(9)}/\\/\\OO/\\/\\` };
}

function lastYearCertificate(covers: { from: string; to: string }): Pick<Example['given'], 'facts'> {
  const certificate = {
    kind: 'certificate-previous-year' as const,
    covers,
    printed: '2026-11-16',
    sameAsRegister: 'yes' as const,
    copyHeld: 'yes' as const,
  };
  return { facts: { documents: { entries: [certificate], listed: 'all' } } };
}
