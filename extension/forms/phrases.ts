import type { Phrase } from './phrase.ts';
import { phrasesOfAttendance } from './phrases-of-attendance.ts';
import type { Subject } from './vocabulary.ts';

const previous =
  /\b(previous(ly)?|former(ly)?|maiden|birth name|old|(any )?other|alias(es)?|prior|new|proposed|alternative|different|work)\b/;
const again = /\b(confirm|re-?enter|re-?type|repeat|again)\b/;
const child = `(?:the |this |a )?(?:pupil|child|student|young person)(?:'s)?`;

const phrasesOfPeople: readonly Phrase[] = [
  {
    attribute: 'forename',
    says: /\b(legal )?(fore|first|given|christian) ?names?(\(s\)|\/s)?/,
    not: new RegExp(`${previous.source}|known|prefer`),
  },
  { attribute: 'surname', says: /\b(legal )?(sur|last|family) ?names?(\(s\))?/, not: new RegExp(`${previous.source}|known|prefer`) },
  {
    attribute: 'name',
    says: /\b(full )?(legal )?names?( in full)?\b/,
    not: new RegExp(
      `${previous.source}|known|prefer|user ?name|first(?! (parent|carer))|last|given|sign|feeder|dual|agency|file|middle|house|building|road|bank|initial`,
    ),
  },
  {
    attribute: 'knownAs',
    says: /\b(also )?known (as|by)( name)?( \(?if different[^)]*\)?)?|\b(name )?(the pupil |the child )?(is )?known by|preferred (first |fore)?name|chosen name/,
    not: /surname|last name|previous/,
  },
  { attribute: 'dateOfBirth', says: /\b(date of birth|birth ?date|d\.? ?o\.? ?b\b\.?|born on)/, not: /\b(expected|place|unborn)\b/ },
  {
    attribute: 'upn',
    says: /\b(unique pupil (reference )?number|upn)\b( \(upn\))?/,
    not: /\b(former|previous|temporary|uln|unique learner)\b/,
    owner: 'pupil',
  },
  {
    attribute: 'yearGroup',
    says: /\b((current )?national curriculum year( group)?( \(ncy\))?|nc ?year( group)?|n\.?c\.?y\b|(current |school )?year group|curriculum year)/,
    not: /\b(entry|leaving|previous|academic)\b/,
    owner: 'pupil',
  },
  { attribute: 'yearGroup', says: /^(pupil's |child's |student's )?(school )?year$/, bareOf: 'pupil' },
  { attribute: 'sex', says: /\b(legal )?(sex|gender)\b|^m\/f$/ },
  {
    attribute: 'title',
    says: /^(title|salutation|style)\b( \(mr[^)]*\))?|\btitle( \(mr[^)]*\)|$)/,
    not: /\b(job|post|form|document|course|report)\b/,
  },
  {
    attribute: 'relationship',
    says: new RegExp(`\\brelationship( (to|with) (${child}))?`),
    not: /\b(status|breakdown|between)\b/,
    owner: 'parent',
  },
  {
    attribute: 'livesWithPupil',
    says: new RegExp(
      `\\b(liv(e|es|ing)|resid(e|es|ing)|resident) with (${child}|them)|same (address|household) as ${child}|lives at the same address as ${child}`,
    ),
    owner: 'parent',
  },
  { attribute: 'relationship', says: /\bis the (pupil|child|student)'s$/, owner: 'parent' },
  { attribute: 'parentalResponsibility', says: /\bparental responsibility( \(pr\))?|^pr\b/, owner: 'parent' },
  { attribute: 'email', says: /\be-?mail( address)?\b/, not: new RegExp(`${again.source}|previous|former`) },
  {
    attribute: 'phone',
    says: /\b((main|direct) )?((tele)?phone|tel|contact)( (tele)?phone)?( (number|no\.?))|\b((main|direct) )?(tele)?phone\b|\btel\b/,
    not: /\b(work|home|mobile|cell|daytime|fax|alternative|other|second(?! parent| carer)|previous|former)\b/,
  },
  {
    attribute: 'mobilePhone',
    says: /\b(mobile|cell)( ?(tele)?phone)?( (number|no\.?))?(?!\w)/,
    not: /\b(other|second|work|alternative)\b/,
  },
  {
    attribute: 'homePhone',
    says: /\bhome (tele)?phone( (number|no\.?))?|\bhome tel( (number|no\.?))?(?!\w)/,
    not: /\b(other|second|work|alternative)\b/,
  },
  {
    attribute: 'workPhone',
    says: /\b(daytime\/)?work (tele)?phone( (number|no\.?))?|\bdaytime\/work (number|phone)/,
    not: /\b(other|second)\b/,
  },
  { attribute: 'postcode', says: /\bpost(al)? ?code\b/, not: /\b(find|search|look ?up|including|and|previous|former)\b/ },
  {
    attribute: 'addressLine1',
    says: /\b(address line|line|address|street) ?(1|one)\b( of (the )?address)?|house (name|number)( (or|and) (name|number))?,?( and)?( street)?|building and street|first line of (the )?address/,
    not: previous,
  },
  {
    attribute: 'addressLine2',
    says: /\b(address line|line|address|street) ?(2|two)\b( of (the )?address)?|second line of (the )?address/,
    not: previous,
  },
  { attribute: 'town', says: /\b(post )?town( or city|\/city)?\b|\bcity\b/, not: /\bbirth\b/ },
  { attribute: 'county', says: /\bcounty\b/, not: /\bcouncil\b/ },
  {
    attribute: 'address',
    says: /\b(full |postal )?address(es)?( \(?(and|including) (the )?postcode\)?)?(?!\w)/,
    not: new RegExp(`e-?mail|web|\\bip\\b|line|\\b(find|search|look ?up)\\b|same|${previous.source}`),
  },
  { attribute: 'name', says: /^(referred|requested) by( \(name\))?$/, owner: 'referrer' },
  {
    attribute: 'role',
    says: /\b(job title( or role)?|role( (in|at) (the |your )?school)?|position( (in|at) (the |your )?school)?|designation)\b/,
  },
  {
    attribute: 'number',
    says: /\b(dfe|dfes|dcsf|dcsf\/dfe|estab(lishment)?|laestab|school)( (school|establishment|reference|ref))?( (number|no\.?|code))\b|\blaestab\b/,
    not: /\b(urn|phone|telephone|contact)\b/,
    owner: 'school',
  },
  {
    attribute: 'head',
    says: /\bhead ?-?teacher('s)?( name)?(\/principal)?|\bname of (the )?head ?teacher(\/principal)?|\bprincipal('s)?( name)?|\bhead of school\b/,
    not: /\b(email|phone|telephone|signed|signature|deputy|assistant)\b/,
    owner: 'school',
  },
  {
    attribute: 'seniorAttendanceChampion',
    says: /\b(name of )?(the )?(senior )?attendance champion('s)?( name)?/,
    not: /\b(email|phone|telephone|signed|signature)\b/,
    owner: 'school',
  },
  {
    attribute: 'safeguardingLead',
    says: /\b(name of )?(the )?(designated safeguarding lead|dsl)('s)?( \(?name\)?)?/,
    not: /\b(email|phone|telephone|deputy|signed|signature)\b/,
    owner: 'school',
  },
  {
    attribute: 'authorityOfficer',
    says: /^(name of )?(your |the )?(school's )?(local authority|la)('s)? (link |linked |attendance ){0,2}officer('s)?( name)?$/,
    owner: 'school',
  },
  {
    attribute: 'schoolName',
    says: /\b(name of )?(the |your )?(referring |requesting |educational )?((pupil|child|student)'s )?(current )?(school|setting|academy|establishment)( name)?( ?(\/|or) ?(setting|academy|college|school))?( name)?( attended| on roll)?\b/,
    not: /\b(previous|new|next|proposed|feeder|primary|dual|signed|nursery|phone|telephone|number|year)\b/,
    owner: 'school',
  },
  {
    attribute: 'unauthorisedSessions',
    says: /\b(number of |total )?(unauthorised|ua) (absence )?sessions( of absence| missed)?|\bsessions? of unauthorised absences?|\bunauthorised absences?\b.*\bsessions\b|sessions (missed )?(as |through |due to )?unauthorised( absence)?/,
    not: /\bpercent|%|\bauthorised\b|\bdays\b/,
    owner: 'absence',
  },
  {
    attribute: 'unauthorisedDays',
    says: /\b(number of |total )?(unauthorised|ua) (absence )?days( of absence)?|\b(number of )?days (of )?unauthorised absences?|\bunauthorised absences? (in days|\(days\))/,
    not: /\bpercent|%|\bauthorised\b|\bsessions\b/,
    owner: 'absence',
  },
  {
    attribute: 'attendancePercentage',
    says: /(?<!\w)(current |overall )?(percentage|%) ?(of )?attendance|^(school )?attendance (so far )?(this (school |academic )?year,? )?(to date )?(\((%|percentage)\)|per ?cent$)|\b(current |overall )?attendance ?(\(?%\)?|percentage|,? ?\(?per ?cent\)?|rate)( to date)?/,
    not: /\b(previous|last (school |academic )?year|last|unauthorised|target|sibling|whole)\b/,
    owner: 'absence',
  },
  {
    attribute: 'periodFrom',
    says: /\b(start of (the )?(period|absence)|period of (the )?(unauthorised )?absence (start|from)( date)?|(date )?(period|absence) (start|began|from)( date| \(date\))?|(first (day|date)|start date|date from) of (the )?(unauthorised )?absence)/,
    owner: 'absence',
  },
  {
    attribute: 'periodTo',
    says: /\b(end of (the )?(period|absence)|period of (the )?(unauthorised )?absence (end|to)( date)?|(date )?(period|absence) (end|ended|to)( date| \(date\))?|(last (day|date)|end date|date to) of (the )?(unauthorised )?absence)/,
    owner: 'absence',
  },
  { attribute: 'periodFrom', says: /^(date )?from( date)?$/ },
  { attribute: 'periodTo', says: /^(date )?(to|until)( date)?$/ },
  {
    attribute: 'partTimeTimetable',
    says: new RegExp(`(is (${child}) )?(currently )?(on )?(a )?(part-? ?time|reduced|reduced/part-time) timetable( now| in place)?`),
    not: /\b(date|start|end|review|hours|reason|previous)/,
    owner: 'absence',
  },
  {
    attribute: 'familyPractitioner',
    says: /(is |does )?(there )?(a |an )?(family practitioner|(social worker|family practitioner).*(involved|know|working)).*/,
    not: /\b(name|email|phone|telephone|contact|agency|date|which)\b/,
    owner: 'absence',
  },
];

/** Every attribute's wording. Several may fit one label; the one that explains most of it wins. */
export const phrases: readonly Phrase[] = [...phrasesOfPeople, ...phrasesOfAttendance];

/** A name is called differently for different subjects. */
export function attributeFor(subject: Subject, attribute: string): string {
  const isPerson = subject === 'pupil' || subject === 'parent' || subject === 'sibling';
  if (attribute === 'schoolName') return subject === 'sibling' ? 'school' : 'name';
  return attribute === 'name' && isPerson ? 'fullName' : attribute;
}
