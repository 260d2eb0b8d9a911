import type { Phrase } from './phrase.ts';

const figures = /\b(attendance|absences?|register|sessions|offence|leave)\b/;
const tried = /\b(evidence|letters?|contacts?|visits?|tried|done|actions?|steps|interventions?|strategies|support|help)\b/;
const year = '(?: (?:so far )?(?:this|current) (?:school |academic )?year(?: to date)?)?';
const sentOn = '(?: (?:sent|issued|posted|given))?(?: to (?:the )?parents?)?(?: on)?';

/** Words so short that only the heading above says what they mean: a person is asked whether they mean that here. */
const short: readonly Phrase[] = [
  {
    attribute: 'possibleSessions',
    says: new RegExp(`^(total )?(possible|maximum|(sessions )?school was open( for| to pupil)?|open|out of)${year}$`),
    owner: 'absence',
    under: figures,
  },
  {
    attribute: 'attendedSessions',
    says: new RegExp(`^(total )?(present|attended|actual( attendances?)?)${year}$`),
    owner: 'absence',
    under: figures,
  },
  {
    attribute: 'authorisedSessions',
    says: new RegExp(`^(total )?(authorised( absences?)?|absent with (leave|authorisation))${year}$`),
    owner: 'absence',
    under: figures,
  },
  {
    attribute: 'unauthorisedSessions',
    says: new RegExp(`^(total )?(unauthorised( absences?)?|absent without (leave|authorisation))${year}$`),
    owner: 'absence',
    under: figures,
  },
  {
    attribute: 'attendancePercentage',
    says: /^(pupil's )?(%|per ?cent(age)?|attendance|(%|per ?cent(age)?) attended|attendance (this|current) (school |academic )?year( to date)?)$/,
    owner: 'absence',
    under: figures,
  },
  {
    attribute: 'attendancePercentageLastYear',
    says: /^(\W*and )?(in )?(% )?(the )?(year before|(last|previous) (school |academic )?year)( %)?$/,
    owner: 'absence',
    under: figures,
  },
  {
    attribute: 'periodFrom',
    says: /^((figures|register|data) (run )?from|start(s|ing)?( date)?|first (day|date)( away)?)$/,
    owner: 'absence',
    under: figures,
  },
  {
    attribute: 'periodTo',
    says: /^((figures|register|data )?(run )?up to|end(s|ing)?( date)?|last (day|date)( away)?)$/,
    owner: 'absence',
    under: figures,
  },
  { attribute: 'reasonsGiven', says: /^(reasons?|explanations?)( given| offered)?$/, owner: 'absence', under: figures },
  { attribute: 'offered', says: /^(support|help|interventions?)( offered| given| provided| in place)?$/, owner: 'support', under: tried },
  {
    attribute: 'startedOn',
    says: /^(start(ed)?|began|begun)( date| on)?$|^date started$|^when did (this|it) (begin|start)$/,
    owner: 'support',
    under: tried,
  },
  { attribute: 'reviewedOn', says: /^(date )?(last )?reviewed( on)?$/, owner: 'support', under: tried },
  {
    attribute: 'letterOfConcernOn',
    says: new RegExp(`^(first )?(letter of concern|concern letter|concern)${sentOn}$`),
    owner: 'evidence',
    under: tried,
  },
  { attribute: 'warningLetterOn', says: new RegExp(`^(final |formal )?warning( letter)?${sentOn}$`), owner: 'evidence', under: tried },
  { attribute: 'homeVisits', says: /^(home )?visits( made| home)?$/, owner: 'evidence', under: tried },
  { attribute: 'phoneCalls', says: /^((tele)?phone )?calls( made| home)?$/, owner: 'evidence', under: tried },
  { attribute: 'lastContactOn', says: /^(date of )?last contact( date| on)?$/, owner: 'evidence', under: tried },
  { attribute: 'invitedOn', says: /^(date )?(invited|invitation)( letter)?( sent)?( on)?$/, bareOf: 'meeting' },
  { attribute: 'heldOn', says: /^(date )?held( on)?$|^date$|^took place( on)?$/, bareOf: 'meeting' },
  { attribute: 'chair', says: /^(led|chaired|run) by$|^chair(person)?$|^who (led|chaired) (it|the meeting)$/, bareOf: 'meeting' },
  {
    attribute: 'attendedByParents',
    says: /^(did|were) (the )?(parents?|family)( (attend|come|there|present))( (this|the) meeting)?$|^parents? attended$/,
    bareOf: 'meeting',
  },
  {
    attribute: 'reviewOn',
    says: /^(date set for (the )?review|(next )?review( of (the|this) (meeting's )?plan)?|to be reviewed( on)?)$/,
    bareOf: 'meeting',
  },
  { attribute: 'kind', says: /^(agency|service|organisation)$/, bareOf: 'agency' },
  {
    attribute: 'contactedOn',
    says: /\blast (spoke|spoken|contacted|contact)( (to|with)( (them|you|this agency))?)?( about (this|the) (case|pupil|referral))?$/,
    bareOf: 'agency',
  },
  { attribute: 'language', says: /\blanguage( spoken)?$/, bareOf: 'parent' },
  { attribute: 'firstLanguage', says: /^language( spoken)?$/, bareOf: 'pupil' },
  { attribute: 'medicalNeeds', says: /^(health|medical)( needs| details)?$/, bareOf: 'pupil' },
  { attribute: 'earlierNotices', says: /^(past|previous|earlier) (penalty )?notices?$/, bareOf: 'parent' },
  { attribute: 'role', says: /^(post|job|position)( held)?$/, bareOf: 'referrer' },
  { attribute: 'addressLine1', says: /^(first|1st) line$/ },
  { attribute: 'addressLine2', says: /^(second|2nd) line$|^(area|locality|district|village)((\/| or )(area|locality|district|village))*$/ },
];

export const phrasesUnderHeadings: readonly Phrase[] = short.map((phrase) => ({ ...phrase, maybe: true }));
