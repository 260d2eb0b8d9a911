import type { Patch, Requirement } from '../../checklist/checklist.ts';
import { cites } from './clauses.ts';
import { twelveWeeks, windowRead, type Part } from './parts.ts';

type Meeting = Extract<Requirement, { is: 'meeting' }>;

/** One meeting has the invitation and the letter after it. "Via email/letter": a letter goes by post or by hand. */
const properly: Meeting['invitation'] = {
  notice: 7,
  channels: ['post', 'by-hand', 'email'],
  states: ['date-and-time'],
  within: twelveWeeks,
};

/** The letters and the meeting, in the order of the source. Only the warning letter is asked for of each parent in words. */
export const letters: Part = [
  {
    // "Each parent/carer" is written to. That a reason is written down where one is not is ours: no record of it is asked for.
    id: 'parents-listed',
    level: 'advised',
    title: 'Every parent and carer is listed',
    needs: { forEachParent: { is: 'parent', contactOrReason: true } },
    missing: 'Of a parent or carer it is not recorded whether they can be written to',
    action: 'List every parent and carer. Where one cannot or must not be contacted, record why',
    source: cites('Requirement 8'),
    ourReading: true,
    examples: __EXAMPLES__
      ? [
          { why: 'both, in contact', given: {}, expect: 'met' },
          {
            why: 'one cannot be found, and no reason was written down',
            given: { entries: { 'parents.1': { contact: 'enquiries-made', contactReasonRecorded: 'no' } } },
            expect: 'missing',
          },
          { why: 'nobody has said whether these are all', given: { listed: { parents: null } }, expect: 'unanswered' },
        ]
      : [],
  },
  {
    id: 'letter-of-concern',
    level: 'required',
    title: 'A letter of concern about attendance that offers support, in the last twelve school weeks',
    needs: { is: 'letter', about: 'attendance-concern', states: ['support-offered'], within: twelveWeeks },
    missing: 'No letter of concern that offers support was sent in the last twelve school weeks',
    action: 'Write to the parents, say what worries you, and offer support',
    source: cites('Twelve school weeks', 'Requirement 1'),
    readAs: windowRead,
    examples: __EXAMPLES__
      ? [
          { why: 'sent in October', given: {}, expect: 'met' },
          {
            why: 'sent to one parent, where the source says no more',
            given: { entries: { 'letters.0': { parents: [0] } } },
            expect: 'met',
          },
          { why: 'sent in spring', given: { entries: { 'letters.0': { sent: '2026-03-20' } } }, expect: 'missing' },
          { why: 'it offers no support', given: { entries: { 'letters.0': { states: { 'support-offered': 'no' } } } }, expect: 'missing' },
          { why: 'in the week before the twelve', given: { entries: { 'letters.0': { sent: '2026-07-09' } } }, expect: 'unanswered' },
          { why: 'no letters looked at', given: { without: ['letters'] }, expect: 'unanswered' },
        ]
      : [],
  },
  {
    // Two kinds of record for one demand: a letter called a follow-up, or a second letter of concern to the same parent.
    id: 'further-letter',
    level: 'required',
    title: 'A further letter, on its own, with the support in place, offered or agreed',
    needs: { anyOf: [further('attendance-concern-follow-up'), further('attendance-concern')] },
    missing: 'No second letter with the support in place, offered or agreed was sent in the last twelve school weeks',
    action: 'Write again: say what is still a worry and which support is in place or open to the family',
    source: cites('Twelve school weeks', 'Requirement 6'),
    readAs: windowRead,
    examples: __EXAMPLES__
      ? [
          { why: 'a follow-up letter', given: {}, expect: 'met' },
          {
            why: 'recorded as a second letter of concern',
            given: { entries: { 'letters.1': { kind: 'attendance-concern' } } },
            expect: 'met',
          },
          { why: 'one letter cannot be both', given: { entries: { 'letters.1': null } }, expect: 'missing' },
          {
            why: 'the other letter of concern went to the other parent',
            given: { entries: { 'letters.0': { parents: [0] }, 'letters.1': { kind: 'attendance-concern', parents: [1] } } },
            expect: 'missing',
          },
          {
            why: 'it says nothing of support',
            given: { entries: { 'letters.1': { states: { 'support-described': 'no' } } } },
            expect: 'missing',
          },
          { why: 'nobody has said what it says', given: { entries: { 'letters.1': { states: {} } } }, expect: 'unanswered' },
        ]
      : [],
  },
  {
    // "Punctuality" stands in the same breath as attendance: our reading is that it is written about where there is lateness.
    id: 'punctuality',
    level: 'advised',
    title: 'The letters cover punctuality, where the child was late',
    appliesWhen: { is: 'sessions', codes: ['L', 'U'], within: twelveWeeks, atLeast: 1 },
    needs: {
      anyOf: [
        { is: 'letter', about: 'attendance-concern', states: ['punctuality'], within: twelveWeeks },
        { is: 'letter', about: 'attendance-concern-follow-up', states: ['punctuality'], within: twelveWeeks },
      ],
    },
    missing: 'The register shows lateness, and no letter covers punctuality',
    action: 'Ask what makes mornings hard, and mention punctuality in the next letter',
    source: cites('Requirement 1', 'Requirement 6'),
    ourReading: true,
    examples: __EXAMPLES__
      ? [
          { why: 'never late', given: {}, expect: 'not-applicable' },
          {
            why: 'late once, and written about',
            given: { ...late(), entries: { 'letters.0': { states: { 'support-offered': 'yes', punctuality: 'yes' } } } },
            expect: 'met',
          },
          {
            why: 'late once, and not written about',
            given: {
              ...late(),
              entries: { 'letters.0': { states: { punctuality: 'no' } }, 'letters.1': { states: { punctuality: 'no' } } },
            },
            expect: 'missing',
          },
          { why: 'late once, and nobody has said', given: late(), expect: 'unanswered' },
        ]
      : [],
  },
  {
    id: 'meeting-invitation',
    level: 'required',
    title: "A written invitation to a meeting, with its date and time and at least seven days' notice",
    needs: meeting({ invitation: properly }),
    missing: "No meeting is recorded to which parents were invited in writing with its date and time and seven days' notice",
    action:
      'Invite the parents by letter or email at least seven days ahead, with the date and time. Offer another day if theirs does not suit',
    source: cites('Twelve school weeks', 'Requirement 2', "Requirement 2, seven days' notice"),
    readAs: 'Seven calendar days from the day it was sent: fewer are too few however days are counted',
    examples: __EXAMPLES__
      ? [
          { why: 'fifteen days before', given: {}, expect: 'met' },
          { why: 'seven days before', given: { entries: { 'letters.2': { sent: '2026-10-29' } } }, expect: 'met' },
          { why: 'six days before', given: { entries: { 'letters.2': { sent: '2026-10-30' } } }, expect: 'missing' },
          { why: 'without the time', given: { entries: { 'letters.2': { states: { 'date-and-time': 'no' } } } }, expect: 'missing' },
          { why: 'by email', given: { entries: { 'letters.2': { channel: 'email' } } }, expect: 'met' },
          { why: 'through a parent app alone', given: { entries: { 'letters.2': { channel: 'portal' } } }, expect: 'missing' },
          { why: 'nobody has said how it went', given: { entries: { 'letters.2': { channel: null } } }, expect: 'unanswered' },
          { why: 'nobody came, and it was offered', given: { entries: { 'meetings.0': { held: 'no', attendedBy: [] } } }, expect: 'met' },
          {
            why: 'no letter is linked to it',
            given: { entries: { 'letters.2': { noticeOf: null }, 'meetings.0': { invitedBy: null } } },
            expect: 'unanswered',
          },
          { why: 'no meetings looked at', given: { without: ['meetings'] }, expect: 'unanswered' },
        ]
      : [],
  },
  {
    // The source does not say which days. School days are the most it can mean, so whoever gives them is on the safe side.
    id: 'notice-in-school-days',
    level: 'advised',
    title: "Seven school days' notice of the meeting, in case that is meant",
    needs: meeting({ invitation: { notice: 7, unit: 'school-day', within: twelveWeeks } }),
    missing: "No meeting is recorded that had seven school days' notice",
    action: 'Ask the authority which days it counts, or give seven school days next time',
    source: cites("Requirement 2, seven days' notice"),
    ourReading: true,
    examples: __EXAMPLES__
      ? [
          { why: 'five school days and a half-term week', given: {}, expect: 'missing' },
          { why: 'nine school days', given: { entries: { 'letters.2': { sent: '2026-10-19' } } }, expect: 'met' },
          { why: 'no meetings looked at', given: { without: ['meetings'] }, expect: 'unanswered' },
        ]
      : [],
  },
  {
    id: 'letter-after-meeting',
    level: 'required',
    title: 'A letter after the meeting of that invitation, whoever came, that attendance is still a concern and what it is in per cent',
    needs: meeting({
      invitation: properly,
      followUp: { about: 'post-meeting', states: ['concern-continues', 'percentage'], within: twelveWeeks },
    }),
    missing: 'No letter after a meeting with such an invitation says that attendance is still a concern and what it is in per cent',
    action:
      'Write to the parents after the meeting, whether or not they came, with the percentage of that day, and link the letter to the meeting',
    source: cites('Twelve school weeks', 'Requirement 3'),
    readAs: windowRead,
    examples: __EXAMPLES__
      ? [
          { why: 'the day after it', given: {}, expect: 'met' },
          { why: 'nobody came', given: { entries: { 'meetings.0': { held: 'no', attendedBy: [] } } }, expect: 'met' },
          {
            why: 'without the percentage',
            given: { entries: { 'letters.4': { states: { 'concern-continues': 'yes', percentage: 'no' } } } },
            expect: 'missing',
          },
          { why: 'sent before the meeting', given: { entries: { 'letters.4': { sent: '2026-11-04' } } }, expect: 'missing' },
          { why: 'there is none', given: { entries: { 'letters.4': null } }, expect: 'missing' },
          { why: 'after another meeting, to which nobody was invited in time', given: afterAnother(), expect: 'missing' },
          {
            why: 'sent, and nobody has linked it to the meeting',
            given: { entries: { 'meetings.0': { followUp: null } } },
            expect: 'unanswered',
          },
        ]
      : [],
  },
  {
    id: 'warning-letter',
    level: 'required',
    title: 'A warning letter about the referral to each parent and carer, with the attendance certificate',
    needs: { forEachParent: { anyOf: [warning('warning'), warning('referral-notification')] } },
    missing: 'Not every parent and carer was sent a warning letter about the referral with the certificate',
    action: 'Send it to each of them once support has had its time, with the certificate attached',
    source: cites('Twelve school weeks', 'Requirement 8'),
    readAs: windowRead,
    examples: __EXAMPLES__
      ? [
          { why: 'to both parents', given: {}, expect: 'met' },
          {
            why: 'one cover for both will do here',
            given: { entries: { 'letters.3': { ownCover: 'no', channel: 'email' } } },
            expect: 'met',
          },
          { why: 'to one of them', given: { entries: { 'letters.3': { parents: [0] } } }, expect: 'missing' },
          {
            why: 'without the certificate',
            given: { entries: { 'letters.3': { states: { 'referral-made': 'yes', 'certificate-attached': 'no' } } } },
            expect: 'missing',
          },
          {
            why: 'nobody has said whether it was attached',
            given: { entries: { 'letters.3': { states: { 'referral-made': 'yes' } } } },
            expect: 'unanswered',
          },
          {
            why: 'the other parent must not be contacted',
            given: { entries: { 'letters.3': { parents: [0] }, 'parents.1': { contact: 'must-not-contact' } } },
            expect: 'met',
          },
        ]
      : [],
  },
  {
    // "Due to persistent absence": a tenth of possible sessions, as England counts it; over which weeks is not said.
    id: 'persistent-absence',
    level: 'advised',
    title: 'Absence is persistent: a tenth of possible sessions this school year, or more',
    needs: { is: 'rate', of: 'absent', within: { schoolYear: 'this' }, atLeast: 10 },
    missing: 'Less than a tenth of possible sessions was missed this school year: a referral is for persistent absence',
    action: 'Keep supporting the family, and ask the authority before you warn of a referral',
    source: cites('Requirement 8'),
    ourReading: true,
    examples: __EXAMPLES__
      ? [
          { why: 'a tenth and more', given: {}, expect: 'met' },
          { why: 'two sessions of a term', given: { entries: { 'registers.0': { marks: hardlyAbsent() } } }, expect: 'missing' },
          { why: 'no register was read', given: { without: ['registers'] }, expect: 'unanswered' },
        ]
      : [],
  },
  {
    // The order is ours: a warning comes after support and its review, never before.
    id: 'warning-after-support',
    level: 'advised',
    title: 'The warning letter came after the letter that followed the meeting',
    needs: {
      anyOf: [
        { is: 'letter', about: 'warning', after: { letter: 'post-meeting', atLeast: 0 } },
        { is: 'letter', about: 'referral-notification', after: { letter: 'post-meeting', atLeast: 0 } },
      ],
    },
    missing: 'The warning letter was sent before the meeting and its letter',
    action: 'Give the support agreed at the meeting its time, and look again, before you warn of a referral',
    source: cites('Requirement 8'),
    ourReading: true,
    examples: __EXAMPLES__
      ? [
          { why: 'eleven days after it', given: {}, expect: 'met' },
          { why: 'before it', given: { entries: { 'letters.3': { sent: '2026-10-12' } } }, expect: 'missing' },
          { why: 'no letters looked at', given: { without: ['letters'] }, expect: 'unanswered' },
        ]
      : [],
  },
];

function further(about: 'attendance-concern-follow-up' | 'attendance-concern'): Requirement {
  return {
    is: 'letter',
    about,
    states: ['support-described'],
    within: twelveWeeks,
    repeats: { about: 'attendance-concern', states: ['support-offered'] },
  };
}

function warning(about: 'warning' | 'referral-notification'): Requirement {
  return { is: 'letter', about, states: ['referral-made', 'certificate-attached'], within: twelveWeeks };
}

/** "A meeting regarding attendance": formal or not. Offered is enough, since the source says whether attended or not. */
function meeting(asked: Pick<Meeting, 'invitation' | 'followUp'>): Requirement {
  return { anyOf: (['formal', 'informal'] as const).map((kind) => ({ is: 'meeting', kind, orOffered: true, ...asked })) };
}

/** No letter after the meeting that was announced, and one after an earlier talk, announced with six days' notice. */
function afterAnother(): Patch {
  const toBoth = { parents: [0, 1], channel: 'post' as const };
  return {
    facts: {
      meetings: {
        entries: [
          { index: 1, kind: 'formal', day: '2026-11-05', invitedBy: 2 },
          { index: 2, kind: 'informal', day: '2026-10-20', invitedBy: 5, followUp: 4 },
        ],
        listed: 'all',
      },
      letters: {
        entries: [
          { index: 2, kind: 'meeting-invitation', sent: '2026-10-21', ...toBoth, states: { 'date-and-time': 'yes' }, noticeOf: 1 },
          { index: 5, kind: 'meeting-invitation', sent: '2026-10-14', ...toBoth, states: { 'date-and-time': 'yes' }, noticeOf: 2 },
          { index: 4, kind: 'post-meeting', sent: '2026-10-21', ...toBoth, states: { 'concern-continues': 'yes', percentage: 'yes' } },
        ],
        listed: 'all',
      },
    },
  };
}

/** A morning on which the child came late. */
function late() {
  return { marks: { '2026-11-18 AM': 'L' } };
}

/** The term of the base case with one day missed. */
function hardlyAbsent(): string {
  const full = '/\\/\\/\\/\\/\\ ';
  return `..../\\/\\/\\ ${full.repeat(7)}. ${full.repeat(2)}OO/\\/\\/\\/\\`;
}
