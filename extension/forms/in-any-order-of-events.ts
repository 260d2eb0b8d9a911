import { phraseOf } from './in-any-order.ts';
import type { Phrase } from './phrase.ts';

const date = '(date|when|day)';
const ofThisMeeting = 'formal attendance improvement school with_(the_)?(parents?|family)';
const toTheMeeting = 'to_(the_|an?_)?((formal|attendance|school|improvement)_)*meeting';
const sentToParents = 'sent issued posted home to_(the_)?(parents?|family) by_(the_)?school';
const help = '(support|help|interventions?|strategies|strategy)';
const given = '(offered|provided|given|tried|put_in_place|in_place)(_(the_)?(family|pupil|child))?';
const officer = 'attendance education welfare inclusion support name who to school establishment setting academy';
const authority = '(la|local_authority|council|county|borough)';
const links = '(link(ed)?|works?|supports?|covers|allocated|assigned|named)';

const ofMeeting = { owner: 'meeting' } as const;
const underMeeting = { bareOf: 'meeting' } as const;

const meetings: readonly Phrase[] = [
  phraseOf('heldOn', `${date} meeting (held|took_place|take_place|taken_place|happened)`, ofThisMeeting, ofMeeting),
  phraseOf('heldOn', `${date} meeting (formal|attendance)`, ofThisMeeting, ofMeeting),
  phraseOf('heldOn', `${date} meeting (panel|fast-?track|support)`, `${ofThisMeeting} held`, { ...ofMeeting, maybe: true }),
  phraseOf('heldOn', 'meeting held on', ofThisMeeting, { ...ofMeeting, maybe: true }),
  phraseOf('invitedOn', `${date} (parents?|carers?|family)(_were|_was)?_invited`, toTheMeeting, ofMeeting),
  phraseOf('invitedOn', `${date} invitation (sent|issued|posted)`, `${sentToParents} letter ${toTheMeeting}`, ofMeeting),
  phraseOf('invitedOn', 'invitation (sent|issued|posted) on', `${sentToParents} letter ${toTheMeeting}`, underMeeting),
  phraseOf(
    'chair',
    '(chaired|chairing|chair|led|chairperson)',
    'name member senior leadership team person staff meeting who by',
    underMeeting,
  ),
  phraseOf('attendedByParents', '(parents?|carers?|family) (attend|attended|present)', 'did meeting', underMeeting),
  phraseOf(
    'attendedByParents',
    '(parents?|carers?|family) (attend|attended)_(the_|this_)?((formal|attendance|school)_)*meeting',
    'did',
    ofMeeting,
  ),
  phraseOf('reviewOn', 'review (date|day|when|next)', 'meeting set fixed agreed', underMeeting),
  phraseOf(
    'reviewOn',
    '(review|reviewed) (date|when|on|next)',
    'meeting actions? plan agreed set fixed will be to_be_held to_be_reviewed take_place progress',
    { ...underMeeting, maybe: true, not: /^(?!.*(will|to be|next|review\b)).*reviewed/ },
  ),
];

const ofSupport = { owner: 'support' } as const;
const support: readonly Phrase[] = [
  phraseOf(
    'offered',
    `${help} ${given}`,
    'by_(the_)?school school already to_date details describe summary outline (to|for)_(the_)?(family|pupil|child)(_and_(the_)?family)? the_family',
    ofSupport,
  ),
  phraseOf('offered', 'what (tried|done)', 'already school', { bareOf: 'support', maybe: true }),
  phraseOf('startedOn', `${date} (support|help) (started|start|began|begin|begun|commenced|put_in_place)`, 'first plan', ofSupport),
  phraseOf('startedOn', '(support|help) (started|began|begun|commenced) (on|from)', '', { ...ofSupport, maybe: true }),
  phraseOf('reviewedOn', `${date} (support|help) (reviewed|last_reviewed|last_review)`, 'last you_last most_recently plan review', {
    ...ofSupport,
    not: /^(?!.*(reviewed|last)).*review/,
  }),
  phraseOf('reviewedOn', '(support|help) reviewed on', 'last', { ...ofSupport, maybe: true }),
  phraseOf('earlyHelpOffered', 'early_help offered', 'been assessment (to_)?(the_)?(family|parents?|pupil)', ofSupport),
  phraseOf(
    'attendanceContract',
    '(attendance|parenting|(parenting/attendance|attendance/parenting)) contract (place|agreed|there)',
    'attendance parenting formerly called been with_(the_)?(parents?|family)',
    ofSupport,
  ),
];

const ofEvidence = { owner: 'evidence' } as const;
const evidence: readonly Phrase[] = [
  phraseOf(
    'letterOfConcernOn',
    `${date} letter (concern|concerns)`,
    `attendance first initial 1st expressing ${sentToParents}`,
    ofEvidence,
  ),
  phraseOf(
    'warningLetterOn',
    `${date} (warning_letter|formal_(written_)?warning|written_warning_letter)`,
    `formal final written letter ${sentToParents}`,
    ofEvidence,
  ),
  phraseOf('homeVisits', '(number|many|total) home_visits?', 'made carried_out completed undertaken', ofEvidence),
  phraseOf('phoneCalls', '(number|many|total) calls', '(tele)?phone made home to_(the_)?(parents?|family|home)', {
    ...ofEvidence,
    not: /phone number|number for/,
  }),
  phraseOf(
    'lastContactOn',
    `${date} (last|recent) (contact|contacted|spoke|speak) (parents?|carers?|family|home)`,
    'carers? most school made',
    {
      ...ofEvidence,
      not: /(parents?|carers?|family)('s)?( (or|and) carers?)? (last |most recently )?(contact|contacted|spoke|speak|made)/,
    },
  ),
];

const ofReferral = { owner: 'referral' } as const;
const referral: readonly Phrase[] = [
  phraseOf('route', 'type referral', 'legal statutory requested', ofReferral),
  phraseOf('route', '(type request|(action|intervention|measure) (requested|requesting|sought))', 'legal statutory', {
    ...ofReferral,
    maybe: true,
  }),
  { attribute: 'route', says: /^(referral|request) for$/, ...ofReferral, maybe: true },
  phraseOf('date', 'date referral', 'made completed submitted sent form', ofReferral),
  phraseOf('date', 'date (this_(request|form|notification|application)|form_completed)', 'made completed submitted sent', ofReferral),
  { attribute: 'date', says: /^today'?s date$/, ...ofReferral, maybe: true },
  phraseOf('authorityOfficer', `${authority} officer ${links}`, officer, { owner: 'school' }),
  phraseOf('authorityOfficer', 'officer (linked|link) (school|establishment|setting|academy)', officer, { owner: 'school', maybe: true }),
];

/** Meetings, support, letters, visits, the referral and who at the authority looks after it, whichever way they are asked for. */
export const inAnyOrderOfEvents: readonly Phrase[] = [...meetings, ...support, ...evidence, ...referral];
