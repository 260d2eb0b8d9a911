import type { Patch, Requirement } from '../../checklist/checklist.ts';
import { cites } from './cites.ts';
import type { Part } from './parts.ts';

/** One source asks for a senior leader, another of the same service for the Senior Attendance Champion: either will do. */
const formal = {
  is: 'meeting',
  kind: 'formal',
  chairs: ['senior-leadership', 'champion'],
  minutes: true,
  decisions: true,
} satisfies Requirement;

/** The meeting, the attempts to reach the family, the support, and the chronology of it all. */
export const work: Part = [
  {
    id: 'formal-meeting',
    level: 'required',
    title: 'A formal meeting led by a senior leader or the champion, with minutes of decisions and actions',
    needs: formal,
    missing: 'No formal meeting is recorded that meets what the authority asks for',
    action: 'Hold the meeting, whoever can come, led by a senior leader, and write down what was decided and who does what',
    source: cites('Letter 3, the meeting'),
    examples: __EXAMPLES__
      ? [
          { why: 'led by a senior leader, with minutes and actions', given: {}, expect: 'met' },
          { why: 'led by the champion', given: { entries: { 'meetings.1': { chair: 'champion' } } }, expect: 'met' },
          { why: 'led by somebody else', given: { entries: { 'meetings.1': { chair: 'other' } } }, expect: 'missing' },
          { why: 'no minutes', given: { entries: { 'meetings.1': { minutes: 'no' } } }, expect: 'missing' },
          { why: 'the one recorded was called off', given: { entries: { 'meetings.1': { held: 'no' } } }, expect: 'missing' },
          { why: 'nobody came, and it was held and minuted', given: { entries: { 'meetings.1': { attendedBy: [] } } }, expect: 'met' },
          { why: 'nobody has said who led it', given: { entries: { 'meetings.1': { chair: null } } }, expect: 'unanswered' },
          { why: 'no meetings looked at', given: { without: ['meetings'] }, expect: 'unanswered' },
        ]
      : [],
  },
  {
    id: 'officer-invited',
    level: 'required',
    // To that same meeting, and not to another that nobody led or wrote down.
    title: "The LA's attendance officer was invited to that formal meeting",
    needs: { ...formal, officerInvited: true },
    missing: "The LA's attendance officer was not invited to a formal meeting that was led and minuted",
    action: 'Invite your link KPAS officer to the meeting, or the next one, through the Digital Front Door',
    source: cites('Letter 3, KPAS officer'),
    examples: __EXAMPLES__
      ? [
          { why: 'invited', given: {}, expect: 'met' },
          { why: 'not invited', given: { entries: { 'meetings.1': { officerInvited: 'no' } } }, expect: 'missing' },
          { why: 'invited to one without minutes, and not to the one that has them', given: twoMeetings(), expect: 'missing' },
          { why: 'nobody has said', given: { entries: { 'meetings.1': { officerInvited: null } } }, expect: 'unanswered' },
        ]
      : [],
  },
  {
    id: 'support-plan',
    level: 'required',
    title: 'A plan of support, made at the formal meeting or after it',
    needs: {
      anyOf: [
        { is: 'meeting', kind: 'formal', plan: true },
        { is: 'document', about: 'plan', copyHeld: true },
      ],
    },
    missing: 'No plan of support is recorded',
    action: 'Make a plan with the family: what each will do, and when it is reviewed. An attendance contract may be part of it',
    source: cites('Letter 3'),
    examples: __EXAMPLES__
      ? [
          { why: 'the meeting made one', given: {}, expect: 'met' },
          {
            why: 'made afterwards, and kept among the documents',
            given: { entries: { 'meetings.1': { plan: 'no' }, 'documents.2': { kind: 'plan' } } },
            expect: 'met',
          },
          { why: 'none was made', given: { entries: { 'meetings.1': { plan: 'no' } } }, expect: 'missing' },
          { why: 'nobody has said', given: { entries: { 'meetings.1': { plan: null } } }, expect: 'unanswered' },
        ]
      : [],
  },
  {
    id: 'informal-meeting',
    level: 'required',
    title: 'Informal meetings in school were offered as well',
    needs: {
      anyOf: [
        { is: 'meeting', kind: 'informal', orOffered: true },
        { is: 'letter', about: 'attendance-concern', states: ['meeting-offered'] },
        { is: 'letter', about: 'attendance-concern-follow-up', states: ['meeting-offered'] },
      ],
    },
    missing: 'No offer of an informal meeting is recorded',
    action: 'Offer the family a conversation in school, and record the day and what came of it',
    source: cites('Chronology 5, informal meetings'),
    examples: __EXAMPLES__
      ? [
          { why: 'one took place', given: {}, expect: 'met' },
          { why: 'one was offered and did not take place', given: { entries: { 'meetings.0': { held: 'no' } } }, expect: 'met' },
          {
            why: 'the follow-up letter offers one',
            given: { entries: { 'meetings.0': null, 'letters.1': { states: { 'support-offered': 'yes', 'meeting-offered': 'yes' } } } },
            expect: 'met',
          },
          {
            why: 'nothing offers one',
            given: {
              entries: {
                'meetings.0': null,
                'letters.0': { states: { 'support-offered': 'yes', 'meeting-offered': 'no' } },
                'letters.1': { states: { 'support-offered': 'yes', 'meeting-offered': 'no' } },
              },
            },
            expect: 'missing',
          },
          { why: 'nobody has said what the letters offer', given: { entries: { 'meetings.0': null } }, expect: 'unanswered' },
        ]
      : [],
  },
  {
    id: 'phone-attempt',
    level: 'required',
    title: 'Contact with the parents was attempted by phone',
    needs: { is: 'contact', channels: ['phone'], direction: 'made' },
    missing: 'No phone call to a parent is recorded',
    action: 'Call the parents, and record each attempt, whether or not anybody answered',
    source: cites('Chronology 5, calls and home visits'),
    examples: __EXAMPLES__
      ? [
          { why: 'an attempt is recorded', given: {}, expect: 'met' },
          {
            why: 'only calls from the parents',
            given: { entries: { 'contacts.0': { direction: 'received' }, 'contacts.2': { direction: 'received' } } },
            expect: 'missing',
          },
          {
            why: 'every call went to a parent who must not be contacted',
            given: {
              entries: {
                'parents.1': { contact: 'must-not-contact' },
                'contacts.0': { parents: [1] },
                'contacts.2': { parents: [1] },
              },
            },
            expect: 'unanswered',
          },
          { why: 'no contacts looked at', given: { without: ['contacts'] }, expect: 'unanswered' },
        ]
      : [],
  },
  {
    id: 'home-visit-attempt',
    level: 'required',
    title: 'Contact with the parents was attempted by a home visit',
    needs: { is: 'contact', channels: ['home-visit'], direction: 'made' },
    missing: 'No home visit is recorded',
    action:
      'Plan a home visit with your safeguarding lead, with a risk assessment for staff, and record it, whether or not anybody answered',
    source: cites('Chronology 5, calls and home visits'),
    examples: __EXAMPLES__
      ? [
          { why: 'an attempt is recorded, and nobody was in', given: {}, expect: 'met' },
          {
            why: 'the only visit was to a parent who must not be contacted',
            given: { entries: { 'parents.1': { contact: 'must-not-contact' }, 'contacts.1': { parents: [1] } } },
            expect: 'unanswered',
          },
          { why: 'all contacts are recorded, and no visit', given: { entries: { 'contacts.1': null } }, expect: 'missing' },
          {
            why: 'no visit recorded, and there may be one',
            given: { entries: { 'contacts.1': null }, listed: { contacts: null } },
            expect: 'unanswered',
          },
        ]
      : [],
  },
  {
    id: 'support-in-school',
    level: 'required',
    title: 'Support offered in school is recorded',
    needs: { is: 'support', strands: ['in-school', 'attendance-contract'] },
    missing: 'No offer of support in school is recorded',
    action: 'Offer support in school, and record what was offered, when, and what the family said',
    source: cites('Chronology 5, support'),
    examples: __EXAMPLES__
      ? [
          { why: 'recorded', given: {}, expect: 'met' },
          { why: 'not among all the offers recorded', given: { entries: { 'support.0': null } }, expect: 'missing' },
          { why: 'no support looked at', given: { without: ['support'] }, expect: 'unanswered' },
        ]
      : [],
  },
  {
    id: 'support-outside-school',
    level: 'required',
    title: 'Support offered outside school is recorded',
    needs: { is: 'support', strands: ['early-help', 'school-health', 'mental-health', 'outside-school'] },
    missing: 'No offer of support outside school is recorded',
    action: 'Look with the family for a service that could help, and record what was offered, when, and what the family said',
    source: cites('Chronology 5, support'),
    examples: __EXAMPLES__
      ? [
          { why: 'recorded', given: {}, expect: 'met' },
          { why: 'not among all the offers recorded', given: { entries: { 'support.1': null, 'support.2': null } }, expect: 'missing' },
          { why: 'no support looked at', given: { without: ['support'] }, expect: 'unanswered' },
        ]
      : [],
  },
  {
    id: 'declined-support-reasons',
    level: 'required',
    title: "The family's reason is recorded for each offer declined or later withdrawn from",
    appliesWhen: { is: 'support', responses: ['declined', 'withdrawn'] },
    needs: { not: { is: 'support', responses: ['declined', 'withdrawn'], reasonRecorded: 'no' } },
    missing: "An offer was declined or withdrawn from, and the family's reason is not recorded",
    action: 'Ask the family why, and record it in their words. It may show what would help instead',
    reachesParents: true,
    source: cites('Chronology 5, support not taken up'),
    examples: __EXAMPLES__
      ? [
          { why: 'each with its reason', given: {}, expect: 'met' },
          { why: 'one without', given: { entries: { 'support.0': { reasonRecorded: 'no' } } }, expect: 'missing' },
          {
            why: 'nobody has said whether it is written down',
            given: { entries: { 'support.0': { reasonRecorded: null } } },
            expect: 'unanswered',
          },
          { why: 'there may be offers nobody has recorded', given: { listed: { support: null } }, expect: 'unanswered' },
          {
            why: 'every offer was accepted',
            given: {
              entries: {
                'support.0': { response: 'accepted' },
                'support.1': { response: 'accepted' },
                'support.2': { response: 'accepted' },
              },
            },
            expect: 'not-applicable',
          },
        ]
      : [],
  },
  {
    id: 'chronology',
    level: 'required',
    title: 'A chronology of events',
    needs: { is: 'document', about: 'chronology', copyHeld: true },
    missing: 'There is no chronology to attach',
    action: 'Write it from what is recorded here: each contact, letter, meeting and offer with its day',
    source: cites('Chronology 5'),
    examples: __EXAMPLES__
      ? [
          { why: 'there', given: {}, expect: 'met' },
          { why: 'not among the documents', given: { entries: { 'documents.2': null } }, expect: 'missing' },
          {
            why: 'nobody has said whether a copy is kept',
            given: { entries: { 'documents.2': { copyHeld: null } } },
            expect: 'unanswered',
          },
        ]
      : [],
  },
  {
    id: 'communications-recorded',
    level: 'required',
    title: 'All calls, visits, messages, letters and meetings with the family are recorded',
    needs: {
      allOf: [
        { is: 'listed', kind: 'contacts' },
        { is: 'listed', kind: 'letters' },
        { is: 'listed', kind: 'meetings' },
      ],
    },
    missing: 'There are no contacts, letters or meetings of one kind for the chronology to show',
    action: 'Record each one with its day, and confirm for each kind that these are all',
    source: cites('Chronology 5'),
    examples: __EXAMPLES__
      ? [
          { why: 'each kind is confirmed as all', given: {}, expect: 'met' },
          {
            why: 'somebody said that there were no contacts',
            given: { facts: { contacts: { entries: [], listed: 'none' } } },
            expect: 'missing',
          },
          { why: 'nobody has confirmed the contacts', given: { listed: { contacts: null } }, expect: 'unanswered' },
        ]
      : [],
  },
];

/** A talk to which the officer was invited, and the formal meeting, to which nobody invited them. */
function twoMeetings(): Patch {
  const formal = { kind: 'formal', chair: 'senior-leadership', held: 'yes', decisions: 'yes' } as const;
  return {
    facts: {
      meetings: {
        entries: [
          { index: 1, day: '2026-11-05', ...formal, minutes: 'yes', officerInvited: 'no' },
          { index: 7, day: '2026-11-12', ...formal, minutes: 'no', officerInvited: 'yes' },
        ],
        listed: 'all',
      },
    },
  };
}
