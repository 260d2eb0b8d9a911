import type { Phrase } from './phrase.ts';

const meeting = `(?:formal )?(?:(?:school )?attendance )?meeting`;
const thisYear = `(?: (?:this|in the current|current|for this) (?:school |academic )?year)?`;

/** What is asked of attendance, meetings, support and letters. Each is said by these words alone. */
export const phrasesOfAttendance: readonly Phrase[] = [
  {
    attribute: 'possibleSessions',
    says: new RegExp(`\\b(number of |total )?possible (sessions|attendances)${thisYear}`),
    not: /last|previous/,
    owner: 'absence',
  },
  {
    attribute: 'attendedSessions',
    says: new RegExp(`\\b(number of )?(sessions (attended|present)|attended sessions)${thisYear}`),
    owner: 'absence',
  },
  {
    attribute: 'authorisedSessions',
    says: new RegExp(
      `\\bsessions authorised absent\\b|\\b(number of |no\\.? of |total )?authorised (absence )?sessions( of absence)?${thisYear}|\\bauthorised absences? \\(sessions\\)${thisYear}`,
    ),
    not: /\bunauthorised|percent|%|last|previous|\bdays\b|sibling/,
    owner: 'absence',
  },
  {
    attribute: 'attendancePercentageLastYear',
    says: /\b((percentage |%) ?)?attendance (% |percentage )?(in |for |over )?(the )?(whole of )?(last|previous) (school |academic )?year( \(?(%|percentage)\)?)?|\b(last|previous) (school |academic )?year'?s? attendance( (percentage|%))?|(percentage|%) ?attendance,? (in )?(the )?(last|previous) (school |academic )?year/,
    not: /unauthorised|target|whole|sessions/,
    owner: 'absence',
  },
  {
    attribute: 'thresholdMet',
    says: /\b(were there )?10 or more unauthorised sessions (with)?in (a rolling )?10 school weeks\b|\b(national )?threshold (\(?(of )?(10|ten) sessions in (a rolling )?(10|ten) (school )?weeks\)? )?(been )?(met|reached)\b( \((10|ten) sessions in (a rolling )?(10|ten) school weeks\))?/,
    not: /\bschool's\b/,
    owner: 'absence',
  },
  {
    attribute: 'reasonsGiven',
    says: /\b(reasons?|explanations?) (given by (the )?(parents?|family)|(the )?(parents?|family) (have |has )?(given|gave|offered)) for( the)? absences?\b|\breasons (given )?for( the)? absences?\b|^parent'?s'? reasons for the absence$|\bwhat (have|has) (the )?(parents?|family) said is the (cause|reason) (of|for) (the )?absences?\b|\bwhat (do |does )?(the )?(parents?|family) (say|says|said) (is|was) the (cause|reason)\b|\bwhat have (the )?(parents?|family) told you is the (cause|reason)( (of|for) the absence)?\b|\bwhat explanation (has|have) (the )?(parents?|family) given\b|\bwhat have (the )?(parents?|family) said about why the pupil is absent\b|\b(reasons?|explanations?) (have|has) (the )?(family|parents?) (given|offered) for (the )?absences?\b/,
    not: /\b(school|other|date|pupil's reasons)\b/,
    owner: 'absence',
  },
  {
    attribute: 'barriers',
    says: /\b(identified )?barriers( to (good |regular )?attendance)?\b( identified by (school|family|parents?|pupil|, |,| |and|or)+$)?|\bwhat makes it (hard|difficult) for (them|the (pupil|child)) to attend\b|\bwhat (gets|is getting) in the way of .*(attending|attendance|coming to|being in)( school)?\b/,
    not: /\b(date|who|worker)\b/,
    owner: 'absence',
  },
  {
    attribute: 'heldOn',
    says: new RegExp(
      `^date of (the )?${meeting}( with (the )?parents?)?$|^when (did|was) (the )?${meeting} (held|take place)$|^date (the )?${meeting} (took place|was held)$`,
    ),
    not: /\b(next|panel|governors|proposed)\b/,
    owner: 'meeting',
  },
  { attribute: 'reviewOn', says: /\breview date of (the )?(attendance )?(plan|contract)\b/, owner: 'meeting' },
  {
    attribute: 'reviewOn',
    says: /^((date of )?(follow-?up )?\(?review\)?( meeting)?|(follow-?up )?\(?review\)?( meeting)? date)$/,
    bareOf: 'meeting',
  },
  { attribute: 'chair', says: /^((meeting )?(chaired|led) by|chair( of the meeting)?)$/, bareOf: 'meeting' },
  {
    attribute: 'invitedOn',
    says: new RegExp(
      `^date (parents?( (was|were))? )?invited to (the |an? )?${meeting}$|^parents? invited to (the )?${meeting} on$|^date (of )?(the )?invitation (letter )?(to (the )?${meeting} )?(was )?sent$`,
    ),
    owner: 'meeting',
  },
  {
    attribute: 'attendedByParents',
    says: new RegExp(`\\bdid (the )?parents? attend (the |this )?${meeting}`),
    owner: 'meeting',
  },
  { attribute: 'attendedByParents', says: /^did (the )?parents? attend$/, bareOf: 'meeting' },
  {
    attribute: 'invitedOn',
    says: /^invitation sent( to (the )?parents?)?( on)?$|^parents? invited \(date of letter\)$/,
    bareOf: 'meeting',
  },
  { attribute: 'reviewOn', says: /^(review date|date) (set|agreed)( for (the )?review( meeting)?)?$/, bareOf: 'meeting' },
  // A home visit has parents present, too.
  { attribute: 'attendedByParents', says: /^(were )?(the )?parents? (present|in attendance)$/, bareOf: 'meeting' },
  { attribute: 'invitedOn', says: /^parents? invited on$/, bareOf: 'meeting' },
  {
    attribute: 'offered',
    says: /\bwhat has (the )?school done( so far)? to (help )?(improve|support) (attendance|the (family|pupil))\b|\bthe help the school has put in place\b|\b(what (has |support has )?|support )?(the )?school (has )?put in place( so far)?\b|^what has been put in place( so far)?$|^(support|interventions|strategies) put in place( by (the )?school)?$|\b(details of |what )?support( ?(\/|and|or) ?interventions?)? (has been |have you )?(offered|provided)( by (the )?school| to the (family|pupil|parents))?( to date| so far)?\b/,
    not: /\b(?<!to )date\b|\b(declined|reason|who|how|early help)\b/,
    owner: 'support',
  },
  {
    attribute: 'startedOn',
    says: /^(start date of (the )?support( plan)?|support plan (start date|date (begun|started))|date support (started|began)|support (in place|started|began) (from|on|since))$/,
    owner: 'support',
  },
  {
    attribute: 'reviewedOn',
    says: /^(date (the )?support( plan)? (was )?(last )?reviewed|support plan date (last )?reviewed|support (last )?reviewed on)$/,
    owner: 'support',
  },
  {
    attribute: 'earlyHelpOffered',
    says: /\b(has )?early help( assessment)? (been )?offered( to (the )?(family|parents?))?\b|\b(has the (family|pupil) been )?offered an early help assessment\b/,
    not: /\b(date|declined|reason|worker)\b/,
    owner: 'support',
  },
  {
    attribute: 'attendanceContract',
    says: /\b(is there an? )?(attendance|parenting) contract (been )?(in place|offered|agreed)\b|^is there an attendance contract( \(formerly parenting contract\))?$/,
    owner: 'support',
  },
  {
    attribute: 'letterOfConcernOn',
    says: /\b(date|when) (of |was )?(the )?(first |initial )?(attendance concern letter|letter (of|expressing) concern)( (was )?(sent|issued))?( to (the )?parents?)?$|^(first |initial )?(concern letter|letter of concern)[ –-]+(date )?(sent|issued)( on)?$/,
    not: /\b(second|final|last)\b/,
    owner: 'evidence',
  },
  {
    attribute: 'warningLetterOn',
    says: /\b(date|when) (of |was )?(the )?(formal )?warning letter( (was )?(sent|issued))?( to (the )?parents?)?$|^(final |formal )?warning letter[ –-]+(date )?(sent|issued)( on)?( \(date\))?$|^when did you send (the )?(parents? )?an? (formal )?warning( letter)?$|^(final |formal )?warning (letter )?posted( to (the )?parents?)? on$/,
    not: /\b(second|first)\b/,
    owner: 'evidence',
  },
  {
    attribute: 'homeVisits',
    says: /^how many home visits have (been|you) made$|^number of (home visits|visits to the home)( (made|completed|undertaken|carried out))?( by (the )?school)?$|^how many times (has|have) (staff|the school|you) (called at|visited) the (family |pupil's )?home$/,
    owner: 'evidence',
  },
  {
    attribute: 'phoneCalls',
    says: /^number of ((tele)?phone |tel )?calls( made| home)?( to (the )?(parents?|home|family))?$|^((tele)?phone )?calls made (to (the )?)?(home|parents?) \(number\)$|^how many times has the school (tele)?phoned (the )?(parents?|family|home)$/,
    owner: 'evidence',
  },
  {
    attribute: 'lastContactOn',
    says: /^when did (you|(the )?school) last (speak to|contact|speak with|have contact with) (a |the )?(parents?( or carers?|\/carers?)?|family)$|^(date of )?(the )?(last|most recent) contact with (the )?(parents?(\/carers?)?|family|home)$/,
    owner: 'evidence',
  },
  {
    attribute: 'route',
    says: /^((what )?type of ((legal )?(referral|request)|legal (intervention|action))( (are you )?request(ed|ing))?|referral type|(action|intervention) (sought|requested)|what( action)? are you (asking|requesting)( for)?( (us|(the |your )?(local authority|la|council))( to (take|consider|do))?)?)$/,
    owner: 'referral',
  },
  {
    attribute: 'date',
    says: /^(date of (this |the )?(referral|request)|(referral|request) date|date (this |the )?(referral|request|form) (was )?(made|completed|submitted)( by (the )?school)?|enquiry date)$/,
    owner: 'referral',
  },
  { attribute: 'kind', says: /^(name of )?(the )?(agency|service)( involved)?( name)?$|\bwhich (agency|service)( is involved)?$/ },
  { attribute: 'kind', says: /^(?=(agency|service) \d$)/, bareOf: 'agency' },
  { attribute: 'kind', says: /\btype of (agency|service|organisation)$/, bareOf: 'agency' },
  {
    attribute: 'worker',
    says: /\b(name of )?(the )?((allocated |named |lead |key ?)?worker|lead (professional|practitioner))('s)?( name)?\b/,
    not: /^(is|are)\b|\b(social|family|support|health|email|phone)\b/,
  },
  { attribute: 'worker', says: /^(named|lead|allocated) (practitioner|professional)$/, bareOf: 'agency' },
  { attribute: 'email', says: /^(worker|practitioner|professional)('s)? e-?mail( address)?$/, bareOf: 'agency' },
  { attribute: 'phone', says: /^(worker|practitioner|professional)('s)? (tele)?phone( number)?$/, bareOf: 'agency' },
  { attribute: 'involvedFrom', says: /^(date )?involved (from|since)(?= agency \d|$)/, bareOf: 'agency' },
  {
    attribute: 'contactedOn',
    says: /^date (agency )?(was )?(contacted|consulted)( about (this|the) (referral|pupil|case))?$|^contacted (re|about) (this|the) (referral|consultation|case)( on)?(?= agency \d|$)/,
    bareOf: 'agency',
  },
];
