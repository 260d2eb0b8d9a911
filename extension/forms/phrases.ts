import type { Subject } from './vocabulary.ts';

/** Words that name an attribute, on a folded label. `not` are its near misses. `owner`: only this subject has one, so no other word is needed. */
export type Phrase = { attribute: string; says: RegExp; not?: RegExp; owner?: Subject; bare?: true };

const previous =
  /\b(previous(ly)?|former(ly)?|maiden|birth name|old|other names?|alias(es)?|prior|new|proposed|alternative|different|work)\b/;
const again = /\b(confirm|re-?enter|re-?type|repeat|again)\b/;
const child = `(?:the |this |a )?(?:pupil|child|student|young person)(?:'s)?`;

/** Every attribute's wording. Several may fit one label; the one that explains most of it wins. */
export const phrases: readonly Phrase[] = [
  {
    attribute: 'forename',
    says: /\b(legal )?(fore|first|given|christian) ?names?(\(s\)|\/s)?/,
    not: new RegExp(`${previous.source}|known|prefer`),
  },
  { attribute: 'surname', says: /\b(legal )?(sur|last|family) ?names?(\(s\))?/, not: new RegExp(`${previous.source}|known|prefer`) },
  {
    attribute: 'name',
    says: /\b(full )?(legal )?names?( in full)?\b/,
    not: new RegExp(`${previous.source}|known|prefer|user ?name|first|last|file|middle|house|building|road|bank|initial`),
    bare: true,
  },
  {
    attribute: 'knownAs',
    says: /\b(also )?known (as|by)( name)?( \(?if different[^)]*\)?)?|\b(name )?(the pupil |the child )?(is )?known by|preferred (first |fore)?name|chosen name/,
    not: /surname|last name|previous/,
  },
  { attribute: 'dateOfBirth', says: /\b(date of birth|birth ?date|d\.? ?o\.? ?b\b\.?|born on)/, not: /\b(expected|place)\b/ },
  {
    attribute: 'upn',
    says: /\b(unique pupil (reference )?number|upn)\b( \(upn\))?/,
    not: /\b(former|previous|temporary|uln|unique learner)\b/,
    owner: 'pupil',
  },
  {
    attribute: 'yearGroup',
    says: /\b(national curriculum year( group)?|nc ?year( group)?|n\.?c\.?y\b|year group|school year group|current year group|curriculum year)/,
    not: /\b(entry|leaving|previous|academic)\b/,
    owner: 'pupil',
  },
  { attribute: 'yearGroup', says: /^year$/, bare: true },
  { attribute: 'sex', says: /\b(legal )?sex\b/ },
  { attribute: 'title', says: /^title\b|\btitle( \(mr|\(mr|$)/, not: /\b(job|post|form|document|course|report)\b/ },
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
  { attribute: 'parentalResponsibility', says: /\bparental responsibility( \(pr\))?/, owner: 'parent' },
  { attribute: 'email', says: /\be-?mail( address)?\b/, not: again },
  {
    attribute: 'phone',
    says: /\b((tele)?phone|tel|mobile|contact)( (tele)?phone)?( (number|no\.?))\b|\b(tele)?phone\b|\bmobile\b|\btel\b/,
    not: /\b(work|fax|alternative|other|second)\b/,
  },
  { attribute: 'postcode', says: /\bpost(al)? ?code\b/, not: /\b(find|search|look ?up)\b/ },
  {
    attribute: 'addressLine1',
    says: /\b(address line|line|address) ?(1|one)\b( of (the )?address)?|house (name|number)( (or|and) (name|number))?,?( and)?( street)?|building and street|first line of (the )?address/,
    not: previous,
  },
  {
    attribute: 'addressLine2',
    says: /\b(address line|line|address) ?(2|two)\b( of (the )?address)?|second line of (the )?address/,
    not: previous,
  },
  { attribute: 'town', says: /\b(post )?town( or city|\/city)?\b|\bcity\b/, not: /\bbirth\b/ },
  { attribute: 'county', says: /\bcounty\b/, not: /\bcouncil\b/ },
  {
    attribute: 'address',
    says: /\b(full |postal )?address(es)?( (and|including) postcode)?\b/,
    not: new RegExp(`e-?mail|web|\\bip\\b|line|\\b(find|search|look ?up)\\b|same|${previous.source}`),
    bare: true,
  },
  {
    attribute: 'role',
    says: /\b(job title( or role)?|role( (in|at) (the |your )?school)?|position( (in|at) (the |your )?school)?|designation)\b/,
  },
  {
    attribute: 'number',
    says: /\b(dfe|dfes|dcsf|estab(lishment)?|laestab|school)( (school|establishment|reference|ref))?( (number|no\.?|code))\b|\blaestab\b/,
    not: /\b(urn|phone|telephone|contact)\b/,
    owner: 'school',
  },
  {
    attribute: 'head',
    says: /\bhead ?-?teacher('s)?( name)?|\bname of (the )?head ?teacher|\bprincipal('s)?( name)?|\bhead of school\b/,
    not: /\b(email|phone|telephone|signed|deputy|assistant)\b/,
    owner: 'school',
  },
  {
    attribute: 'schoolName',
    says: /\b(name of )?(the )?(pupil's |child's |current )?(school|setting|academy)( name)?( ?(\/|or) ?(setting|academy|college))?( name)?\b/,
    not: /\b(previous|new|nursery|phone|telephone|number|year)\b/,
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
    says: /\b(number of |total )?(unauthorised|ua) (absence )?days( of absence)?|\bdays of unauthorised absences?/,
    not: /\bpercent|%|\bauthorised\b|\bsessions\b/,
    owner: 'absence',
  },
  {
    attribute: 'attendancePercentage',
    says: /\b(current |overall )?(percentage|%) ?(of )?attendance|^(school )?attendance (so far )?(this (school |academic )?year )?(to date )?\((%|percentage)\)|\b(current |overall )?attendance ?(\(?%\)?|percentage|\(?per ?cent\)?|rate)/,
    not: /\b(previous|last year|unauthorised|target|sibling)\b/,
    owner: 'absence',
  },
  {
    attribute: 'periodFrom',
    says: /\b(start of (the )?(period|absence)|period of absence (start|from)|(period|absence) (start|began|from)( date)?|(first day|start date|date from) of (the )?absence)/,
    owner: 'absence',
  },
  {
    attribute: 'periodTo',
    says: /\b(end of (the )?(period|absence)|period of absence (end|to)|(period|absence) (end|ended|to)( date)?|(last day|end date|date to) of (the )?absence)/,
    owner: 'absence',
  },
  { attribute: 'periodFrom', says: /^(date )?from( date)?$/, bare: true },
  { attribute: 'periodTo', says: /^(date )?(to|until)( date)?$/, bare: true },
  {
    attribute: 'partTimeTimetable',
    says: new RegExp(`(is (${child}) )?(currently )?(on )?(a )?(part-? ?time|reduced) timetable( now)?`),
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

/** A name is called differently for different subjects. */
export function attributeFor(subject: Subject, attribute: string): string {
  if (attribute === 'schoolName') return 'name';
  if (attribute !== 'name') return attribute;
  return subject === 'pupil' || subject === 'parent' ? 'fullName' : 'name';
}
