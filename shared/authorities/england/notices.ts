import type { Example, Item, Requirement } from '../../checklist/checklist.ts';
import { answered, answeredWhere, ofAgeWhenMissed } from '../examples.ts';
import { ofAgeNowOrThen } from '../of-age.ts';
import { cites } from './clauses.ts';

const supportIsRight: Requirement = { is: 'answer', question: 'support-appropriate' };
/** Long enough for three to six weeks of it and ten school weeks of absence, whichever came first. */
const improvementWindow = { last: 12, unit: 'calendar-month' } as const;
const threeWeeks = { count: 3, unit: 'calendar-week' } as const;
const improvementNotice: Requirement = { allOf: [supportIsRight, { is: 'answer', question: 'improvement-notice-useful' }] };

/** Whether a penalty notice has to be considered, what comes before it, and whether one is possible. */
export const notices = [
  {
    id: 'compulsory-age',
    level: 'stop',
    title: 'The child is of compulsory school age, or was when sessions were missed without permission',
    needs: ofAgeNowOrThen,
    missing: 'A penalty notice cannot be asked for: the child was not of compulsory school age on any day missed without permission',
    action: 'Do not ask for one. Keep supporting the family',
    source: cites('education-act', 'section 8'),
    examples: __EXAMPLES__ ? ofAgeWhenMissed() : [],
  },
  {
    id: 'support-offered',
    level: 'required',
    title: 'Support was offered first',
    appliesWhen: supportIsRight,
    needs: { is: 'support' },
    missing: 'No offer of support is recorded',
    action: 'Ask the family what gets in the way, offer support, and record what and when',
    source: cites('framework', 'Support first', 'Support not appropriate'),
    examples: __EXAMPLES__
      ? [
          { why: 'three offers', given: {}, expect: 'met' },
          { why: 'none', given: { facts: { support: { entries: [], listed: 'none' } } }, expect: 'missing' },
          { why: 'no support looked at', given: { without: ['support'] }, expect: 'unanswered' },
          { why: 'a holiday', given: { answers: { 'support-appropriate': 'no' } }, expect: 'not-applicable' },
        ]
      : [],
  },
  {
    id: 'support-not-worked',
    level: 'required',
    afterReview: true,
    title: 'Support did not work, or was not engaged with',
    appliesWhen: supportIsRight,
    needs: { is: 'answer', question: 'support-not-worked' },
    missing: 'Support has not yet had its time with this family',
    action: 'Put the next step of support and a day to review it first',
    source: cites('framework', 'Support first', 'Support not appropriate'),
    examples: __EXAMPLES__ ? answeredWhere('support-appropriate', 'support-not-worked') : [],
  },
  {
    id: 'parents-listed',
    level: 'required',
    title: 'Every parent is listed',
    needs: { forEachParent: { is: 'parent', contactOrReason: true } },
    missing: 'Of a parent it is not recorded whether they can be written to',
    action: 'List everyone who is a parent in law. Where one cannot or must not be contacted, record why',
    source: cites('education-act', 'section 576'),
    examples: __EXAMPLES__
      ? [
          { why: 'both, in contact', given: {}, expect: 'met' },
          {
            why: 'one cannot be found, and no reason was written down',
            given: { entries: { 'parents.1': { contact: 'enquiries-made', contactReasonRecorded: 'no' } } },
            expect: 'missing',
          },
          {
            why: 'a step-parent with parental responsibility, of whom nothing is recorded',
            given: { facts: { parents: { entries: [{ index: 0, kind: 'step', parentalResponsibility: 'yes' }], listed: 'all' } } },
            expect: 'unanswered',
          },
          {
            why: 'a step-parent elsewhere without it is passed over',
            given: { entries: { 'parents.1': { kind: 'step', parentalResponsibility: 'no', contact: null } } },
            expect: 'met',
          },
          { why: 'nobody has said whether these are all', given: { listed: { parents: null } }, expect: 'unanswered' },
        ]
      : [],
  },
  {
    id: 'national-threshold',
    level: 'required',
    title: 'Ten sessions of unauthorised absence in a rolling ten school weeks',
    needs: { is: 'nationalThreshold' },
    missing: 'There are fewer than ten sessions of unauthorised absence in the last ten school weeks',
    action: 'Keep supporting the family. A notice for less is not ruled out, and only an authorised officer can decide on one',
    source: cites('framework', 'Threshold', 'Threshold, what counts', 'Threshold, school week'),
    examples: __EXAMPLES__
      ? [
          { why: 'twenty', given: {}, expect: 'met' },
          { why: 'nine', given: { entries: { 'registers.0': { marks: term('/\\OOOOOOOO', '/\\O\\/\\/\\/\\') } } }, expect: 'missing' },
          { why: 'nine and an N', given: { entries: { 'registers.0': { marks: term('/\\OOOOOOOO', 'O\\N\\/\\/\\/\\') } } }, expect: 'met' },
          {
            why: 'eighteen are left out as relied on before',
            given: { entries: { 'registers.0': { reliedOn: [{ span: { from: '2026-09-01', to: '2026-11-18' }, by: 'penalty-notice' }] } } },
            expect: 'missing',
          },
          { why: 'no date of birth', given: { entries: { 'registers.0': { compulsoryAge: null } } }, expect: 'unanswered' },
          { why: 'no register was read', given: { without: ['registers'] }, expect: 'unanswered' },
        ]
      : [],
  },
  {
    // The framework counts N. Several authorities refuse a file with one among the ten, and an N is a question still to be answered.
    id: 'relied-on-without-n',
    level: 'advised',
    title: 'Ten sessions without any N among them',
    needs: { is: 'nationalThreshold', withoutN: true },
    missing: 'Without N there are fewer than ten sessions: several authorities refuse a request that relies on one',
    action: 'Find out why the child was absent and enter the code that is true. Use O only where the reason cannot be established',
    source: cites('framework', 'Threshold, what counts'),
    ourReading: true,
    examples: __EXAMPLES__
      ? [
          { why: 'twenty, and no N', given: {}, expect: 'met' },
          {
            why: 'nine and an N',
            given: { entries: { 'registers.0': { marks: term('/\\OOOOOOOO', 'O\\N\\/\\/\\/\\') } } },
            expect: 'missing',
          },
          { why: 'no register was read', given: { without: ['registers'] }, expect: 'unanswered' },
        ]
      : [],
  },
  {
    // It falls due when the threshold is reached: to consider a notice is not to ask for one, and waits for no review.
    id: 'notice-considered',
    level: 'required',
    title: 'It is written down that a penalty notice was considered, and why or why not',
    appliesWhen: { is: 'nationalThreshold', orEarlier: true },
    needs: { is: 'duty', kind: 'penalty-notice-considered', reasonRecorded: true, sinceThreshold: true, question: 'notice-considered' },
    missing: 'The threshold was reached, and nothing shows that a notice was considered',
    action: 'Have the head or champion decide, and record who decided, when and why. Deciding against a notice is a decision too',
    source: cites('framework', 'Threshold'),
    readAs: 'An entry from before the threshold was reached this school year is left for a person to judge',
    examples: __EXAMPLES__
      ? answered('notice-considered', [
          { why: 'a dated entry shows it, with the reason', given: considered('yes'), expect: 'met' },
          { why: 'an entry without the reason', given: considered(null), expect: 'unanswered' },
          { why: 'an entry of a year ago', given: considered('yes', '2025-11-10'), expect: 'unanswered' },
          {
            why: 'reached in September, with ten no more in the last ten weeks',
            given: {
              ...considered('yes', '2026-09-01'),
              entries: {
                'registers.0': {
                  marks: `..../\\/\\/\\ ${'/\\/\\/\\/\\/\\ '.repeat(7)}. ${'/\\/\\/\\/\\/\\ '.repeat(3)}`
                    .replace('/\\/\\/\\ /\\/\\', 'OOOOOO OOOO')
                    .trim(),
                },
              },
            },
            expect: 'unanswered',
          },
          { why: 'the threshold is not reached', given: { entries: { 'registers.0': { marks: term() } } }, expect: 'not-applicable' },
        ])
      : [],
  },
  {
    id: 'notice-to-improve',
    level: 'required',
    title: 'A notice to improve to each parent, where support is appropriate and it could help',
    appliesWhen: improvementNotice,
    needs: {
      forEachParent: {
        anyOf: [
          { is: 'letter', about: 'notice-to-improve' },
          { is: 'notice', kinds: ['notice-to-improve'], standing: true },
        ],
      },
    },
    missing: 'Not every parent was given a notice to improve',
    action: 'Offer further support with it, and say what improvement is enough and by when',
    source: cites('framework', 'Notice to improve', 'Support not appropriate', 'Per parent and child'),
    readAs: 'How old it may be is not said: one of any age counts',
    examples: __EXAMPLES__
      ? [
          { why: 'to both', given: {}, expect: 'met' },
          { why: 'to one', given: { entries: { 'letters.1': { parents: [0] } } }, expect: 'missing' },
          { why: 'two years ago, and no age is named', given: { entries: { 'letters.1': { sent: '2024-10-16' } } }, expect: 'met' },
          { why: 'recorded as a notice, and as no letter', given: recordedAsNotice('no'), expect: 'met' },
          { why: 'recorded as a notice that was withdrawn', given: recordedAsNotice('yes'), expect: 'missing' },
          { why: 'recorded as a notice, and for nobody', given: recordedAsNotice('no', []), expect: 'unanswered' },
          { why: 'no letters looked at', given: { without: ['letters'] }, expect: 'unanswered' },
          { why: 'a holiday', given: { answers: { 'support-appropriate': 'no' } }, expect: 'not-applicable' },
          { why: 'it could not help', given: { answers: { 'improvement-notice-useful': 'no' } }, expect: 'not-applicable' },
        ]
      : [],
  },
  {
    // Three weeks are the least any code says; several say six, in school weeks, school days or sessions.
    id: 'improvement-period',
    level: 'advised',
    title: 'At least three weeks were given to improve',
    appliesWhen: improvementNotice,
    needs: {
      anyOf: [
        { is: 'letter', about: 'notice-to-improve', within: improvementWindow, elapsed: threeWeeks },
        { is: 'notice', kinds: ['notice-to-improve'], standing: true, within: improvementWindow, elapsed: threeWeeks },
      ],
    },
    missing: 'There is no notice to improve of the last twelve months whose three weeks are over',
    action: 'Wait until the time given is over and look at attendance again. If it has improved, tell the family and close',
    source: cites('framework', 'Notice to improve, period'),
    ourReading: true,
    examples: __EXAMPLES__
      ? [
          { why: 'five weeks ago', given: {}, expect: 'met' },
          { why: 'last week', given: { entries: { 'letters.1': { sent: '2026-11-13' } } }, expect: 'missing' },
          { why: 'two years ago, about other absence', given: { entries: { 'letters.1': { sent: '2024-10-16' } } }, expect: 'missing' },
          { why: 'recorded as a notice, and as no letter', given: recordedAsNotice('no'), expect: 'met' },
          { why: 'no letters looked at', given: { without: ['letters'] }, expect: 'unanswered' },
          { why: 'a holiday', given: { answers: { 'support-appropriate': 'no' } }, expect: 'not-applicable' },
        ]
      : [],
  },
  {
    // Content as one local code lists it: taken for the template's, and unconfirmed.
    id: 'notice-to-improve-content',
    level: 'advised',
    title: 'The notice to improve names support, what is enough and by when, and what may follow',
    appliesWhen: improvementNotice,
    needs: {
      anyOf: [
        {
          is: 'letter',
          about: 'notice-to-improve',
          within: improvementWindow,
          states: ['support-described', 'improvement-needed', 'legal-action'],
        },
        // Recorded among the notices, it is recorded without what it says.
        {
          allOf: [
            { is: 'notice', kinds: ['notice-to-improve'], standing: true, within: improvementWindow },
            { is: 'answer', question: 'notice-names-all' },
          ],
        },
      ],
    },
    missing: 'No notice to improve names support, what is enough and by when, and what may follow',
    action: 'Look at what your code of conduct asks for, and send a notice that says all of it',
    source: cites('framework', 'Notice to improve, content'),
    ourReading: true,
    examples: __EXAMPLES__
      ? [
          { why: 'all of it', given: {}, expect: 'met' },
          {
            why: 'not by when',
            given: {
              entries: { 'letters.1': { states: { 'support-described': 'yes', 'improvement-needed': 'no', 'legal-action': 'yes' } } },
            },
            expect: 'missing',
          },
          { why: 'nobody has said', given: { entries: { 'letters.1': { states: {} } } }, expect: 'unanswered' },
          { why: 'recorded as a notice, and nobody has said what it says', given: recordedAsNotice('no'), expect: 'unanswered' },
          {
            why: 'recorded as a notice that says all of it',
            given: { ...recordedAsNotice('no'), answers: { 'notice-names-all': 'yes' } },
            expect: 'met',
          },
          { why: 'a holiday', given: { answers: { 'support-appropriate': 'no' } }, expect: 'not-applicable' },
        ]
      : [],
  },
  {
    id: 'notice-history',
    level: 'required',
    title: 'No parent has had two penalty notices for this child in three years',
    needs: { forEachParent: { is: 'noticeHistory', next: ['first', 'second'] } },
    missing: 'A parent has had two penalty notices for this child in three years: no further notice can be issued',
    action: 'Talk with the authority about another step. Support goes on whatever is decided',
    source: cites('framework', 'Escalation and limit', 'Escalation, which count', 'Per parent and child'),
    examples: __EXAMPLES__
      ? [
          { why: 'none', given: {}, expect: 'met' },
          { why: 'one', given: { facts: { notices: { entries: [notice('2025-11-03')], listed: 'all' } } }, expect: 'met' },
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
    // Second-hand, and a matter of judgement.
    id: 'likely-to-help',
    level: 'advised',
    afterReview: true,
    title: 'A penalty notice is the step most likely to change attendance',
    needs: { is: 'answer', question: 'likely-to-help' },
    missing: 'Another step is thought more likely to help',
    action: 'Take that step first',
    source: cites('framework', 'Most suitable step'),
    ourReading: true,
    examples: __EXAMPLES__ ? answered('likely-to-help') : [],
  },
  {
    // An unpaid notice may go to court, where a session older than six months founds no charge. From when it runs is contested. The window
    // leaves out the very last day (see time-limit.ts): nobody gets to court on the day of a check.
    id: 'time-limit',
    level: 'advised',
    title: 'Ten sessions that are less than six months old',
    appliesWhen: { is: 'sessions', codes: ['G', 'O', 'U'], within: { last: 12, unit: 'calendar-month' }, atLeast: 10, reliable: true },
    needs: { is: 'sessions', codes: ['G', 'O', 'U'], within: { last: 6, unit: 'calendar-month' }, atLeast: 10, reliable: true },
    missing: 'Some of the sessions may be too old for a court, should a notice go unpaid',
    action: 'Ask the authority how much time it needs',
    source: cites('framework', 'Unpaid'),
    ourReading: true,
    examples: __EXAMPLES__
      ? [
          { why: 'twenty this term', given: {}, expect: 'met' },
          {
            why: 'ten in January, and none this term',
            given: { entries: { 'registers.0': { marks: term() } }, marks: inJanuary() },
            expect: 'missing',
          },
          { why: 'none in a year', given: { entries: { 'registers.0': { marks: term() } } }, expect: 'not-applicable' },
          { why: 'no register was read', given: { without: ['registers'] }, expect: 'unanswered' },
        ]
      : [],
  },
] satisfies Array<Omit<Item, 'source'> & { source: ReturnType<typeof cites> }>;

/** The term of the base case with full attendance but for two weeks in November. */
function term(first = '/\\/\\/\\/\\/\\', second = '/\\/\\/\\/\\/\\'): string {
  const full = '/\\/\\/\\/\\/\\ ';
  return `..../\\/\\/\\ ${full.repeat(7)}. ${full}${first} ${second}`;
}

function notice(day: string) {
  return { kind: 'penalty-notice' as const, day, parents: [0], withdrawn: 'no' as const };
}

/** Ten sessions of the week of 12 January 2026. */
function inJanuary(): Record<string, string> {
  const days = ['12', '13', '14', '15', '16'].map((day) => `2026-01-${day}`);
  return Object.fromEntries(days.flatMap((day) => [[`${day} AM`, 'O'] as const, [`${day} PM`, 'O'] as const]));
}

/** To both, five weeks ago, and not among the letters. */
function recordedAsNotice(withdrawn: 'yes' | 'no', parents = [0, 1]): Example['given'] {
  const entry = { kind: 'notice-to-improve' as const, day: '2026-10-16', parents, withdrawn };
  return { entries: { 'letters.1': null }, facts: { notices: { entries: [entry], listed: 'all' } } };
}

function considered(reasonRecorded: 'yes' | null, day = '2026-11-10'): Example['given'] {
  const entry = { kind: 'penalty-notice-considered' as const, day, ...(reasonRecorded && { reasonRecorded }) };
  return { answers: { 'notice-considered': null }, facts: { duties: { entries: [entry] } } };
}
