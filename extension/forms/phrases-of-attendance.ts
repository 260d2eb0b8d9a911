import type { Phrase } from './phrase.ts';

const child = `(?:the |this |a )?(?:pupil|child|student|young person)(?:'s)?`;
const meeting = `(?:formal )?(?:(?:school )?attendance )?meeting`;
const thisYear = `(?: (?:this|in the current|current|for this) (?:school |academic )?year)?`;

/** What is asked of attendance, meetings, support and letters, and of the pupil's circumstances. Each is said by these words alone. */
export const phrasesOfAttendance: readonly Phrase[] = [
  { attribute: 'ethnicity', says: new RegExp(`\\b(ethnicity|ethnic (origin|group|background))( of ${child})?`), owner: 'pupil' },
  { attribute: 'firstLanguage', says: /\b(first|home|main) language( of (the )?(pupil|child|student|young person))?\b/ },
  { attribute: 'language', says: /\b(first|home|main|preferred|spoken) language( spoken)?\b/, bareOf: 'parent' },
  { attribute: 'interpreter', says: /\b(need(s)? (an )?interpreter|interpreter (required|needed))\b/, owner: 'parent' },
  { attribute: 'communicationNeeds', says: /\bcommunication needs?\b/, owner: 'parent' },
  { attribute: 'earlierNotices', says: /\bhad (a |any )?(previous |earlier )?penalty notices?( before)?\b/, owner: 'parent' },
  {
    attribute: 'senStatus',
    says: /\b(send? status|special educational needs( \(send?\))?( status)?|send? (provision|code))( of (the )?(pupil|child))?\b/,
    owner: 'pupil',
  },
  {
    attribute: 'lookedAfter',
    says: /\b(a )?looked[ -]?after( child)?( \(l?ac\))?( \(cla\))?|^lac$|\bchild in care\b/,
    not: /\b(sibling|previously|social worker|name|date|authority)\b/,
    owner: 'pupil',
  },
  { attribute: 'socialCareStatus', says: /\bsocial care status\b/, owner: 'pupil' },
  { attribute: 'freeSchoolMeals', says: /\b(eligible for |receiv\w+ )?free school meals?( \(fsm\))?\b|^fsm$/, owner: 'pupil' },
  { attribute: 'pupilPremium', says: /\b(receive )?pupil premium( \(pp\))?\b/, owner: 'pupil' },
  {
    attribute: 'medicalNeeds',
    says: /\b(any )?medical (conditions?|needs?)( of (the )?(pupil|child))?( please give details)?/,
    not: /\b(plan|evidence|date|letter)\b/,
    owner: 'pupil',
  },
  { attribute: 'schoolAvoidance', says: /\bemotionally based school avoidance( \(ebsa\))?|\bebsa\b/, owner: 'pupil' },
  { attribute: 'youngCarer', says: /\b(a )?young carer\b/, not: /\b(name|contact|worker|services?)\b/, owner: 'pupil' },
  {
    attribute: 'onRollFrom',
    says: new RegExp(
      `\\b(date (of )?(admission|on roll|${child} joined)( (to|the)? ?(the )?school)?|admission date|(when did they|date they) join(ed)? the school)`,
    ),
    not: /\b(previous|number|hospital)\b/,
    owner: 'pupil',
  },
  { attribute: 'dualRegistered', says: /\bdual(ly)?[ -]registered\b/, not: /\b(name|school name|where)\b/, owner: 'pupil' },
  { attribute: 'livesWith', says: new RegExp(`^(who does ${child} live with|${child} lives with)$`), owner: 'pupil' },
  { attribute: 'class', says: /^(class|form group|tutor group|registration group)$/ },
  {
    attribute: 'possibleSessions',
    says: new RegExp(`\\b(number of |total )?possible (sessions|attendances)${thisYear}`),
    not: /last|previous/,
    owner: 'absence',
  },
  { attribute: 'attendedSessions', says: new RegExp(`\\b(number of )?(sessions attended|attended sessions)${thisYear}`), owner: 'absence' },
  {
    attribute: 'authorisedSessions',
    says: new RegExp(
      `\\b(number of |no\\.? of |total )?authorised (absence )?sessions( of absence)?${thisYear}|\\bauthorised absences? \\(sessions\\)${thisYear}`,
    ),
    not: /\bunauthorised|percent|%|last|previous|\bdays\b|sibling/,
    owner: 'absence',
  },
  {
    attribute: 'attendancePercentageLastYear',
    says: /\b((percentage |%) ?)?attendance (% |percentage )?(in |for )?(the )?(last|previous) (school |academic )?year( \(?(%|percentage)\)?)?|\b(last|previous) (school |academic )?year'?s? attendance( (percentage|%))?/,
    not: /unauthorised|sibling|target|whole|sessions/,
    owner: 'absence',
  },
  {
    attribute: 'thresholdMet',
    says: /\b(national )?threshold (of 10 sessions in 10 school weeks )?(been )?(met|reached)\b/,
    owner: 'absence',
  },
  {
    attribute: 'reasonsGiven',
    says: /\breasons (given by parents for|(given )?for)( the)? absences?\b|^parent'?s'? reasons for the absence$/,
    not: /\b(school|other|date)\b/,
    owner: 'absence',
  },
  {
    attribute: 'barriers',
    says: /\b(identified )?barriers( to attendance)?\b|\bwhat gets in the way of (attending|attendance)( school)?\b/,
    not: /\b(date|who|worker)\b/,
    owner: 'absence',
  },
  {
    attribute: 'heldOn',
    says: new RegExp(`^date of (the )?${meeting}( with (the )?parents?)?$`),
    not: /\b(next|panel|governors|proposed)\b/,
    owner: 'meeting',
  },
  { attribute: 'reviewOn', says: /\breview date of (the )?(attendance )?(plan|contract)\b/, owner: 'meeting' },
  { attribute: 'reviewOn', says: /^review date$/, bareOf: 'meeting' },
  { attribute: 'chair', says: /^(chaired by|chair( of the meeting)?)$/, bareOf: 'meeting' },
  { attribute: 'invitedOn', says: new RegExp(`^date (parents? (was|were) )?invited to (the )?${meeting}$`), owner: 'meeting' },
  { attribute: 'attendedByParents', says: new RegExp(`\\bdid (the )?parents? attend (the )?${meeting}`), owner: 'meeting' },
  {
    attribute: 'offered',
    says: /\b(details of |what )?support (has been |have you )?offered( by the school| to the (family|pupil|parents))?\b/,
    not: /\b(date|declined|reason|who|early help)\b/,
    owner: 'support',
  },
  { attribute: 'startedOn', says: /^date support (started|began)$/, owner: 'support' },
  { attribute: 'reviewedOn', says: /^date support (was )?reviewed$/, owner: 'support' },
  {
    attribute: 'earlyHelpOffered',
    says: /\b(has )?early help( assessment)? (been )?offered\b/,
    not: /\b(date|declined|reason|worker)\b/,
    owner: 'support',
  },
  { attribute: 'attendanceContract', says: /\b(is there an? )?(attendance|parenting) contract (in place|offered)\b/, owner: 'support' },
  {
    attribute: 'letterOfConcernOn',
    says: /\bdate (of )?(the )?(first )?letter of concern( (was )?sent)?( to (the )?parents?)?$/,
    not: /\b(second|final|last)\b/,
    owner: 'evidence',
  },
  {
    attribute: 'warningLetterOn',
    says: /\bdate (of )?(the )?warning letter( (was )?sent)?( to (the )?parents?)?$/,
    not: /\b(second|first)\b/,
    owner: 'evidence',
  },
  { attribute: 'homeVisits', says: /^number of home visits( made)?$/, owner: 'evidence' },
  { attribute: 'phoneCalls', says: /^number of (tele)?phone calls( made)?( to (the )?parents?)?$/, owner: 'evidence' },
  { attribute: 'lastContactOn', says: /^date of (the )?last contact with (the )?(parents?|family)$/, owner: 'evidence' },
  { attribute: 'route', says: /^type of (referral|request|intervention requested)$/, owner: 'referral' },
  { attribute: 'date', says: /^(date of (this |the )?referral|referral date)$/, owner: 'referral' },
  { attribute: 'kind', says: /^(name of )?(the )?(agency|service)( involved)?( name)?$/ },
  {
    attribute: 'worker',
    says: /\b(name of )?(the )?(allocated |named |lead )?worker('s)?( name)?\b/,
    not: /\b(social|family|support|health|email|phone)\b/,
  },
  { attribute: 'email', says: /^worker('s)? e-?mail( address)?$/, bareOf: 'agency' },
  { attribute: 'phone', says: /^worker('s)? (tele)?phone( number)?$/, bareOf: 'agency' },
  { attribute: 'involvedFrom', says: /^(date )?involved (from|since)$/, bareOf: 'agency' },
  { attribute: 'contactedOn', says: /^date contacted$/, bareOf: 'agency' },
];
