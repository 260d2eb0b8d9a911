import type { LetterKind } from '../../case/kinds.ts';
import type { Requirement } from '../../checklist/checklist.ts';
import { cites } from './cites.ts';
import type { Part } from './parts.ts';

/** "Posted separately to all resident and non-resident parents": how each of the letters has to go. */
const separately = { ownCover: true, channels: ['post'] as ['post'], copyHeld: true } as const;

/** What the source says of each letter: posted to each parent by itself. Nothing here asks for a signature or a number of days. */
export const letters: Part = [
  {
    id: 'parents-listed',
    level: 'required',
    title: 'Everyone the authority counts as a parent is listed, with their details',
    needs: { forEachParent: { is: 'parent', details: true, household: true } },
    missing: 'Details of a parent are not held',
    action: 'Find the details, or record why not. Say of each whether they live with the child',
    source: cites('Points to note (a)'),
    examples: __EXAMPLES__
      ? [
          { why: 'both parents, with details', given: {}, expect: 'met' },
          { why: 'one parent without', given: { entries: { 'parents.1': { detailsHeld: 'no' } } }, expect: 'missing' },
          {
            why: 'details could not be found, and why is recorded',
            given: {
              entries: { 'parents.1': { detailsHeld: 'no', contact: 'enquiries-made', contactReasonRecorded: 'yes' } },
            },
            expect: 'met',
          },
          { why: 'nobody has said whether these are all', given: { listed: { parents: null } }, expect: 'unanswered' },
          {
            why: 'whether one lives with the child is not recorded',
            given: { entries: { 'parents.1': { livesWithPupil: null } } },
            expect: 'unanswered',
          },
          { why: 'no parents recorded', given: { without: ['parents'] }, expect: 'unanswered' },
          {
            why: 'a step-parent who lives elsewhere is not asked for',
            given: { entries: { 'parents.1': { kind: 'step', detailsHeld: 'no' } } },
            expect: 'met',
          },
          {
            why: 'a step-parent who lives with the child is',
            given: { entries: { 'parents.1': { kind: 'step', livesWithPupil: 'yes', detailsHeld: 'no' } } },
            expect: 'missing',
          },
        ]
      : [],
  },
  {
    id: 'parents-out-of-contact',
    level: 'required',
    title: 'Each parent is in contact, or it is recorded why they cannot or should not be contacted',
    needs: { forEachParent: { is: 'parent', contactOrReason: true } },
    missing: 'A parent is out of contact and the reason is not recorded',
    action: 'Make enquiries to find a parent out of contact. Where you cannot or must not contact them, record why',
    source: cites('Letters, a parent out of contact'),
    examples: __EXAMPLES__
      ? [
          { why: 'both are in contact', given: {}, expect: 'met' },
          {
            why: 'one cannot be found, and why is recorded',
            given: { entries: { 'parents.1': { contact: 'enquiries-made', contactReasonRecorded: 'yes' } } },
            expect: 'met',
          },
          {
            why: 'one must not be contacted, and no reason was written down',
            given: { entries: { 'parents.1': { contact: 'must-not-contact', contactReasonRecorded: 'no' } } },
            expect: 'missing',
          },
          { why: 'nobody has said of one', given: { entries: { 'parents.1': { contact: null } } }, expect: 'unanswered' },
        ]
      : [],
  },
  {
    id: 'letter-of-concern',
    level: 'required',
    title: 'A letter of concern to each parent, offering support',
    needs: { forEachParent: { is: 'letter', about: 'attendance-concern', ...separately, states: ['support-offered'] } },
    missing: 'Not every parent has been sent a letter of concern that offers support',
    action: 'Post the letter to each parent separately, offering support, and keep a copy of each',
    source: cites('Letter 1', 'Letters, to each parent'),
    examples: __EXAMPLES__
      ? [
          { why: 'one to each parent, separately', given: {}, expect: 'met' },
          { why: 'one parent was not written to', given: { entries: { 'letters.0': { parents: [0] } } }, expect: 'missing' },
          { why: 'one cover for both', given: { entries: { 'letters.0': { ownCover: 'no' } } }, expect: 'missing' },
          { why: 'by email', given: { entries: { 'letters.0': { channel: 'email' } } }, expect: 'missing' },
          { why: 'nobody has said whether support was offered', given: { entries: { 'letters.0': { states: {} } } }, expect: 'unanswered' },
          { why: 'no letters looked at', given: { without: ['letters'] }, expect: 'unanswered' },
          {
            why: 'parents not confirmed as all',
            given: { facts: { parents: { entries: [{ index: 0, kind: 'natural' }] } } },
            expect: 'unanswered',
          },
          {
            why: 'the other parent must not be contacted',
            given: { entries: { 'parents.1': { contact: 'must-not-contact' }, 'letters.0': { parents: [0] } } },
            expect: 'met',
          },
          {
            why: 'nobody can be contacted at all',
            given: { facts: { parents: { entries: [{ index: 0, kind: 'natural', contact: 'enquiries-made' }], listed: 'all' } } },
            expect: 'missing',
          },
        ]
      : [],
  },
  {
    id: 'follow-up-letter',
    level: 'required',
    title: 'A follow-up letter to each parent, where attendance went on falling',
    appliesWhen: { is: 'answer', question: 'decline-continued' },
    needs: { forEachParent: { anyOf: [followUp('support-offered'), followUp('meeting-offered')] } },
    missing: 'Not every parent has been sent a follow-up letter that offers support or a meeting',
    action: 'Post the letter to each parent separately, offering support or a meeting in school, and keep a copy of each',
    source: cites('Letter 1, follow-up', 'Letters, to each parent'),
    examples: __EXAMPLES__
      ? [
          { why: 'one to each parent, after the first', given: {}, expect: 'met' },
          {
            why: 'it offers a meeting and no other support',
            given: { entries: { 'letters.1': { states: { 'support-offered': 'no', 'meeting-offered': 'yes' } } } },
            expect: 'met',
          },
          {
            why: 'it offers neither',
            given: { entries: { 'letters.1': { states: { 'support-offered': 'no', 'meeting-offered': 'no' } } } },
            expect: 'missing',
          },
          { why: 'dated before the letter it follows', given: { entries: { 'letters.1': { sent: '2026-10-01' } } }, expect: 'missing' },
          { why: 'one parent was not written to', given: { entries: { 'letters.1': { parents: [1] } } }, expect: 'missing' },
          { why: 'nobody has said what it offers', given: { entries: { 'letters.1': { states: {} } } }, expect: 'unanswered' },
          { why: 'attendance did not go on falling', given: { answers: { 'decline-continued': 'no' } }, expect: 'not-applicable' },
          {
            why: 'nobody has said whether it did, and there is no such letter',
            given: { answers: { 'decline-continued': null }, entries: { 'letters.1': null } },
            expect: 'unanswered',
          },
        ]
      : [],
  },
  {
    id: 'medical-evidence-letter',
    level: 'required',
    title: 'A letter to each parent that absence will not be authorised, asking for medical evidence, where there is genuine doubt',
    appliesWhen: { is: 'answer', question: 'illness-doubted' },
    needs: {
      forEachParent: {
        is: 'letter',
        about: 'medical-evidence',
        ...separately,
        states: ['absence-not-authorised', 'medical-evidence-asked'],
      },
    },
    missing: 'Not every parent was told that absence will not be authorised, and asked for medical evidence',
    action:
      'Talk with the family first. Where the doubt remains, post a letter that does both to each parent separately and keep a copy of each',
    source: cites('Letter 2', 'Letters, to each parent'),
    examples: __EXAMPLES__
      ? [
          { why: 'no doubt is recorded', given: {}, expect: 'not-applicable' },
          { why: 'doubt, and a letter to each parent', given: medical({}), expect: 'met' },
          { why: 'doubt, and a letter to one parent', given: medical({ parents: [0] }), expect: 'missing' },
          {
            why: 'doubt, and the letter does not say that absence will not be authorised',
            given: medical({ states: { 'absence-not-authorised': 'no', 'medical-evidence-asked': 'yes' } }),
            expect: 'missing',
          },
          { why: 'doubt, and no such letter', given: { answers: { 'illness-doubted': 'yes' } }, expect: 'missing' },
          { why: 'nobody has said what the letter asks for', given: medical({ states: {} }), expect: 'unanswered' },
          { why: 'nobody has said whether there is doubt', given: { answers: { 'illness-doubted': null } }, expect: 'unanswered' },
        ]
      : [],
  },
  {
    id: 'medical-evidence-not-routine',
    level: 'advised',
    title: 'Medical evidence is asked for only where there is genuine doubt',
    appliesWhen: { is: 'letter', about: 'medical-evidence' },
    needs: { is: 'answer', question: 'illness-doubted' },
    missing: 'A letter asked for medical evidence, and no genuine doubt about illness is recorded',
    action: 'Do not ask as a routine: it burdens families and health services. Take families at their word unless doubt is recorded',
    source: cites('Letter 2, not routine'),
    examples: __EXAMPLES__
      ? [
          { why: 'no such letter was sent', given: {}, expect: 'not-applicable' },
          { why: 'sent, and doubt is recorded', given: medical({}), expect: 'met' },
          { why: 'sent without doubt', given: { ...medical({}), answers: { 'illness-doubted': 'no' } }, expect: 'missing' },
          { why: 'sent, and nobody has said', given: { ...medical({}), answers: { 'illness-doubted': null } }, expect: 'unanswered' },
        ]
      : [],
  },
  {
    id: 'meeting-invitation',
    level: 'required',
    title: 'An invitation to a formal meeting, to each parent',
    needs: { forEachParent: { is: 'letter', about: 'meeting-invitation', ...separately, states: ['formal-meeting'] } },
    missing: 'Not every parent has been invited to a formal meeting',
    action: 'Post the letter to each parent separately, to talk about what keeps the child away and plan support, and keep a copy of each',
    source: cites('Letter 3', 'Letters, to each parent'),
    examples: __EXAMPLES__
      ? [
          { why: 'one to each parent', given: {}, expect: 'met' },
          { why: 'one parent was not invited', given: { entries: { 'letters.2': { parents: [0] } } }, expect: 'missing' },
          {
            why: 'it invites to another kind of meeting',
            given: { entries: { 'letters.2': { states: { 'formal-meeting': 'no' } } } },
            expect: 'missing',
          },
          { why: 'nobody has said whether copies are kept', given: { entries: { 'letters.2': { copyHeld: null } } }, expect: 'unanswered' },
        ]
      : [],
  },
  {
    id: 'invitation-before-meeting',
    level: 'required',
    title: 'Each parent was invited by the day of the formal meeting',
    appliesWhen: {
      allOf: [
        { is: 'meeting', kind: 'formal' },
        { is: 'letter', about: 'meeting-invitation' },
      ],
    },
    needs: { forEachParent: { is: 'letter', about: 'meeting-invitation', before: { meeting: 'formal', atLeast: 0 } } },
    missing: 'Not every parent was invited by the day of the formal meeting',
    action: 'If the meeting came first, invite each parent to another one, and hold it',
    source: cites('Letter 3'),
    readAs: 'The source gives no notice: on the day itself will do, and where it is linked to no meeting, before the last of several',
    examples: __EXAMPLES__
      ? [
          { why: 'two weeks before it', given: {}, expect: 'met' },
          { why: 'on its day', given: { entries: { 'letters.2': { sent: '2026-11-05' } } }, expect: 'met' },
          { why: 'two weeks after it', given: { entries: { 'letters.2': { sent: '2026-11-19' } } }, expect: 'missing' },
          {
            why: 'after the meeting it is linked to, and before another to which nobody was invited',
            given: {
              entries: { 'letters.2': { sent: '2026-11-09' } },
              facts: {
                meetings: {
                  entries: [
                    { index: 1, kind: 'formal', day: '2026-11-05', invitedBy: 2 },
                    { index: 7, kind: 'formal', day: '2026-11-18' },
                  ],
                  listed: 'all',
                },
              },
            },
            expect: 'missing',
          },
          {
            why: 'linked to none of two meetings, and before the last',
            given: {
              entries: { 'letters.2': { sent: '2026-11-09', noticeOf: null } },
              facts: {
                meetings: {
                  entries: [
                    { index: 1, kind: 'formal', day: '2026-11-05' },
                    { index: 7, kind: 'formal', day: '2026-11-18' },
                  ],
                  listed: 'all',
                },
              },
            },
            expect: 'met',
          },
          {
            why: 'two weeks after it, and there may be a later meeting',
            given: { entries: { 'letters.2': { sent: '2026-11-19' } }, listed: { meetings: null } },
            expect: 'unanswered',
          },
          { why: 'the meeting is still to come', given: { entries: { 'meetings.1': { day: '2026-11-27' } } }, expect: 'not-applicable' },
          {
            why: 'nobody was invited, which is asked about by itself',
            given: { entries: { 'letters.2': null } },
            expect: 'not-applicable',
          },
          { why: 'the meeting is not recorded yet', given: { without: ['meetings'] }, expect: 'unanswered' },
        ]
      : [],
  },
  {
    id: 'referral-letter',
    level: 'required',
    title: 'A letter to each parent about the referral and what may follow',
    needs: {
      forEachParent: {
        is: 'letter',
        about: 'referral-notification',
        ...separately,
        states: ['support-described', 'concern-continues', 'referral-made', 'legal-action', 'each-parent-liable'],
      },
    },
    missing: 'Not every parent has been told in a letter of the referral and of what may follow',
    action:
      'Post the letter to each parent separately: support offered, continued concern, the referral, and that each parent could be prosecuted',
    source: cites('Letter 4', 'Letters, to each parent'),
    examples: __EXAMPLES__
      ? [
          { why: 'one to each parent', given: {}, expect: 'met' },
          { why: 'one parent was not told', given: { entries: { 'letters.3': { parents: [1] } } }, expect: 'missing' },
          {
            why: 'it does not say that each parent could be prosecuted',
            given: saying({ 'concern-continues': 'yes', 'each-parent-liable': 'no' }),
            expect: 'missing',
          },
          {
            why: 'it does not say that attendance is still a concern',
            given: saying({ 'concern-continues': 'no' }),
            expect: 'missing',
          },
          {
            why: 'nobody has said whether it says that attendance is still a concern',
            given: saying({}),
            expect: 'unanswered',
          },
          { why: 'nobody has said what it says', given: { entries: { 'letters.3': { states: {} } } }, expect: 'unanswered' },
        ]
      : [],
  },
  {
    // The source lists the letters in this order and has this one look back on support; it does not say that it comes last. Our reading.
    id: 'referral-letter-last',
    level: 'advised',
    title: 'The letter about the referral came after the formal meeting',
    needs: { is: 'letter', about: 'referral-notification', after: { meeting: 'formal', atLeast: 0 } },
    missing: 'The letter about the referral does not follow a formal meeting',
    action: 'Hold the formal meeting and give its plan time to help before you write of a referral',
    source: cites('Letter 4'),
    ourReading: true,
    examples: __EXAMPLES__
      ? [
          { why: 'twelve days after it', given: {}, expect: 'met' },
          { why: 'before it', given: { entries: { 'letters.3': { sent: '2026-11-02' } } }, expect: 'missing' },
          { why: 'the meeting is not recorded yet', given: { without: ['meetings'] }, expect: 'unanswered' },
        ]
      : [],
  },
  {
    // The source says "recent" and gives no number. Our reading: six months, since a summary charge can reach back no further
    // (Magistrates' Courts Act 1980, s.127).
    id: 'letters-recent',
    level: 'advised',
    title: 'Every letter asked for is of the last six months',
    needs: {
      allOf: [
        recent('attendance-concern'),
        recent('meeting-invitation'),
        recent('referral-notification'),
        recentWhere('decline-continued', 'attendance-concern-follow-up'),
        recentWhere('illness-doubted', 'medical-evidence'),
      ],
    },
    missing: 'Not every parent has been sent each letter in the last six months',
    action: 'If the concern is still the same, write again, offering support again',
    source: cites('Letters, recent'),
    ourReading: true,
    examples: __EXAMPLES__
      ? [
          { why: 'all of this term', given: {}, expect: 'met' },
          {
            why: 'the letter of concern is of last spring',
            given: { entries: { 'letters.0': { sent: '2026-04-24' } } },
            expect: 'missing',
          },
          {
            why: 'the follow-up letter is of three years ago',
            given: { entries: { 'letters.1': { sent: '2023-11-02' } } },
            expect: 'missing',
          },
          {
            why: 'the follow-up letter is of three years ago, and attendance did not go on falling',
            given: { entries: { 'letters.1': { sent: '2023-11-02' } }, answers: { 'decline-continued': 'no' } },
            expect: 'met',
          },
          {
            why: 'the letter asking for medical evidence is of three years ago',
            given: medicalOf('2023-11-02', 'yes'),
            expect: 'missing',
          },
          {
            why: 'the same, and nobody has said whether illness is doubted',
            given: medicalOf('2023-11-02', null),
            expect: 'unanswered',
          },
          {
            why: 'one of this term, and no other was sent',
            given: { entries: { 'letters.1': null, 'letters.2': null, 'letters.3': null } },
            expect: 'missing',
          },
          { why: 'no letters looked at', given: { without: ['letters'] }, expect: 'unanswered' },
        ]
      : [],
  },
];

function followUp(state: 'support-offered' | 'meeting-offered'): Requirement {
  return {
    is: 'letter',
    about: 'attendance-concern-follow-up',
    ownCover: true,
    channels: ['post'],
    copyHeld: true,
    states: [state],
    after: { letter: 'attendance-concern' },
  };
}

function recent(about: LetterKind): Requirement {
  return { forEachParent: { is: 'letter', about, within: { last: 6, unit: 'calendar-month' } } };
}

/** Of a letter that is asked for only where this was answered yes. */
function recentWhere(question: string, about: LetterKind): Requirement {
  return { anyOf: [{ not: { is: 'answer', question } }, recent(about)] };
}

/** A letter asking for medical evidence in place of the follow-up letter of the base case, and doubt recorded. */
function medical(change: Record<string, unknown>) {
  const letter = { kind: 'medical-evidence', states: { 'absence-not-authorised': 'yes', 'medical-evidence-asked': 'yes' }, ...change };
  return { entries: { 'letters.1': letter }, answers: { 'illness-doubted': 'yes' as const } };
}

/** The same, of that day, where no follow-up letter is asked for. */
function medicalOf(sent: string, doubted: 'yes' | null) {
  return { ...medical({ sent }), answers: { 'decline-continued': 'no' as const, 'illness-doubted': doubted } };
}

/** A letter about the referral that says all it has to, apart from whether attendance is still a concern. */
function saying(change: Record<string, 'yes' | 'no'>) {
  const states = { 'support-described': 'yes', 'referral-made': 'yes', 'legal-action': 'yes', 'each-parent-liable': 'yes' };
  return { entries: { 'letters.3': { states: { ...states, ...change } } } };
}
