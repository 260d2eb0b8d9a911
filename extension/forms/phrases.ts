import { child, type Phrase } from './phrase.ts';
import { inAnyOrderOfAbsence } from './in-any-order-of-absence.ts';
import { inAnyOrderOfEvents } from './in-any-order-of-events.ts';
import { inAnyOrderOfPeople } from './in-any-order-of-people.ts';
import { phrasesOfAbsence } from './phrases-of-absence.ts';
import { phrasesOfAttendance } from './phrases-of-attendance.ts';
import { phrasesOfPupils } from './phrases-of-pupils.ts';
import { phrasesOfSchools } from './phrases-of-schools.ts';
import { phrasesUnderHeadings } from './phrases-under-headings.ts';
import type { Subject } from './vocabulary.ts';

const previous =
  /\b(previous(ly)?|former(ly)?|maiden|birth name|old|(any )?other|alias(es)?|prior|new|proposed|alternative|different|work|at birth)\b/;
const again = /\b(confirm|re-?enter|re-?type|repeat|again)\b/;

const phrasesOfPeople: readonly Phrase[] = [
  {
    attribute: 'forename',
    says: /\b(legal )?(fore|first|given|christian) ?names?(\(s\)|\/s)?/,
    not: new RegExp(`${previous.source}|known|prefer`),
  },
  { attribute: 'surname', says: /\b(legal )?(sur|last|family) ?names?(\(s\))?/, not: new RegExp(`${previous.source}|known|prefer`) },
  { attribute: 'forename', says: /^first$/, under: /\bname\b/ },
  { attribute: 'surname', says: /^last$/, under: /\bname\b/ },
  { attribute: 'title', says: /^prefix$/, under: /\bname\b/ },
  {
    attribute: 'name',
    says: /\b(full )?(legal )?names?( in full)?\b/,
    not: new RegExp(
      `${previous.source}|known|prefer|another|contact|person (at|to|not|who has)|at home|user ?name|first(?! (parent|carer))|last|given|sign|feeder|dual|agency|file|middle|house|building|road|bank|initial|called|placing`,
    ),
  },
  {
    attribute: 'knownAs',
    says: /\b(any |an)?other name (used|(the pupil |they )?go(es)? by)\b|\b(also )?known (as|by)( name)?( \(?if different[^)]*\)?)?|\b(name )?(the pupil |the child )?(is )?(usually |commonly )?known by|\b(name|what do) (they|the pupil|the child) (likes?|prefers?) to be called\b|preferred (first |fore)?name( \(?if different[^)]*\)?)?|chosen name/,
    not: /surname|last name|previous|\bbeen known\b/,
  },
  {
    attribute: 'dateOfBirth',
    says: /\b(date of birth|birth ?date|d\.? ?o\.? ?b\b\.?|born( on)?\b)/,
    not: /\b(expected|place|unborn|where|country|town)\b/,
  },
  {
    attribute: 'upn',
    says: /\b(unique pupil (reference )?(number\b|no\.?)|upn)\b( \(upn\))?/,
    not: /\b(former|previous|temporary|uln|unique learner)\b/,
    owner: 'pupil',
  },
  {
    attribute: 'yearGroup',
    says: /\b((current )?national curriculum year( group)?( \(ncy\))?|nc ?year( group)?|n\.?c\.?y\b|(current |school )?year group|curriculum year|(what|which) (school )?year( group)? (is the pupil|are they) (currently )?in\b)/,
    not: /\b(entry|leaving|previous|academic)\b/,
    owner: 'pupil',
  },
  { attribute: 'yearGroup', says: /^(pupil's |child's |student's )?(school )?year$/, bareOf: 'pupil' },
  { attribute: 'yearGroup', says: /\b(school )?year( group)?$/, bareOf: 'sibling' },
  { attribute: 'sex', says: /\b(legal )?(sex|gender)\b|^m ?\/ ?f$/, not: /different|pronoun/ },
  {
    attribute: 'title',
    says: /^(title|salutation|style)\b( \(mr[^)]*\))?|\b(title( \(mr[^)]*\)|$)|salutation$)/,
    not: /\b(job|post|form|document|course|report)\b/,
  },
  {
    attribute: 'relationship',
    says: new RegExp(`\\b(relationship|related|connection(?= (to|with))|^relation$)( (to|with) (${child}))?`),
    not: /\b(status|breakdown|between)\b|\b(to|with) (the )?(\w+ )?(parent|carer|mother|father)\b/,
    owner: 'parent',
  },
  {
    attribute: 'livesWithPupil',
    says: new RegExp(
      `\\b(liv(e|es|ing)|resid(e|es|ing)|resident) with (${child}|them)|\\b(does )?${child} (lives?|resides?) with (this (parent|carer|adult|person)|them)|same (address|household) as ${child}|lives at the same address as ${child}`,
    ),
    owner: 'parent',
  },
  { attribute: 'relationship', says: /\bis the (pupil|child|student)'s$/, owner: 'parent' },
  {
    attribute: 'parentalResponsibility',
    says: new RegExp(`\\b(parental responsibility( \\(pr\\))?|pr)\\b( (for|of) ${child})?`),
    owner: 'parent',
  },
  { attribute: 'email', says: /\b(office )?e-?mail( address)?\b/, not: new RegExp(`${again.source}|previous|former`) },
  {
    attribute: 'phone',
    says: /\b((main|direct) )?((tele)?phone|tel(?! \(?(home|work|mobile))|contact)( (tele)?phone)?( (number|no\.?))|\b((main|direct) )?(tele)?phone\b|\btel\b|\bswitchboard\b/,
    not: /\b(area code|dialling code|work|home|mobile|cell|daytime|fax|alternative|other|second(?! parent| carer)|previous|former)\b/,
  },
  {
    attribute: 'phone',
    says: /\bdirect (dial|line)\b( ?(\/|or) ?((contact|telephone) (number|no\.?)|extension))?/,
    bareOf: 'referrer',
  },
  {
    attribute: 'mobilePhone',
    says: /\b(mobile|cell)( ?(tele)?phone)?( (number|no\.?))?(?!\w)|\btel(ephone)?( (number|no\.?))? \(?mobile\)?/,
    not: /\b(other|second|work|alternative)\b/,
  },
  {
    attribute: 'homePhone',
    says: /\b(home (tele)?phone|home tel|(home )?landline)( (number|no\.?))?(?!\w)|\btel(ephone)?( (number|no\.?))? \(?home\)?/,
    not: /\b(other|second|work|alternative)\b/,
  },
  {
    attribute: 'workPhone',
    says: /\b(daytime\/)?work ((tele)?phone|tel|number)( (number|no\.?))?(?!\w)|\btel(ephone)?( (number|no\.?))? \(?work\)?|\b(daytime )?number at (place of )?work\b|\bdaytime\/work (number|phone)/,
    not: /\b(other|second)\b/,
  },
  { attribute: 'postcode', says: /\bpost(al)? ?(\/ ?zip ?)?code\b/, not: /\b(find|search|look ?up|including|and|previous|former)\b/ },
  {
    attribute: 'addressLine1',
    says: /\b(address line|line|address|street) ?\(?(1|one|line 1|line one)\b\)?( of (the )?address)?|house (name|number|no\.?)( (or|and) (name|number|no\.?))?,? ?(and |\/ ?)?(street|road)|house and (street|road)|building and street(,? \(?line (1|one)( of (2|two|3|three))?\)?)?|^street$|\bstreet address\b(?! line)|(first|1st) line of (the )?address/,
    not: new RegExp(`${previous.source}|\\bline (2|two)\\b`),
  },
  {
    attribute: 'addressLine2',
    says: /building and street,? \(?line (2|two)( of (2|two|3|three))?\)?|\b(address line|line|address|street) ?\(?(2|two|line 2|line two)\b\)?( of (the )?address)?|(second|2nd) line of (the )?address/,
    not: previous,
  },
  // A number alone, or all of the first line: the box says neither.
  { attribute: 'addressLine1', says: /\bhouse (name|number|no\.?)( (or|and|\/) (name|number|no\.?))?/, maybe: true },
  { attribute: 'town', says: /\b(post )?town( or city| ?\/ ?city)?\b|\bcity( ?\/ ?town)?\b/, not: /\bbirth\b/ },
  { attribute: 'county', says: /\bcounty\b/, not: /\bcouncil\b/ },
  {
    attribute: 'address',
    says: /^(place of )?(usual |permanent )?residence( \(in full\)| in full)?$/,
  },
  {
    attribute: 'address',
    says: /\b(full |postal )?address(es)?(,? \(?(and|including) (the )?postcode\)?)?(?!\w)/,
    not: new RegExp(
      `e-?mail|verified|moved|time at|years at|invoice|billing|web|\\bip\\b|line|\\b(street|state|province|zip|country)\\b|\\b(find|search|look ?up)\\b|same|${previous.source}`,
    ),
  },
  {
    attribute: 'address',
    says: new RegExp(
      `\\bwhere (does |do )?(${child}|they) ((currently|normally|usually) )?lives?\\b( (please )?(give|provide|enter|include) (the )?((full )?address( including postcode)?|postcode))?`,
    ),
    not: new RegExp(`\\bwith\\b|${previous.source}`),
    owner: 'pupil',
  },
  { attribute: 'name', says: /\bwho is (this|the) (referral|request|form) about( \(?full name\)?)?/, owner: 'pupil' },
  { attribute: 'name', says: /^((referred|requested) by|(referral|request) (made|submitted) by)( \(name\))?$/, owner: 'referrer' },
  {
    attribute: 'name',
    says: /^(the )?(member of staff|person|teacher) (making|submitting) (this|the) (referral|request)$/,
    owner: 'referrer',
  },
  // Who completed a form may be who signs it, and signing is a person's own.
  {
    attribute: 'name',
    says: /^name of (the )?(person|member of staff) (who is )?completing (this|the) (form|referral|request)$/,
    owner: 'referrer',
    maybe: true,
  },
  { attribute: 'name', says: /^(form|referral|request) (completed|filled in|made|submitted) by( \(name\))?$/, owner: 'referrer' },
  {
    attribute: 'role',
    says: /^(your post|post held)$|\bwhat (you do|do you do) (in|at) (the |your )?school\b|\bwhat is your (job|role)( (in|at) (the |your )?school)?\b/,
    owner: 'referrer',
  },
  {
    attribute: 'email',
    says: /\be-?mail( address)? (for|to) (our |your )?(reply|replies|queries)\b( about (this|the) (referral|request|form))?/,
    owner: 'referrer',
    maybe: true,
  },
  {
    attribute: 'role',
    says: /\b(job title( ?(or|\/) ?role)?( (in|at) (the |your )?school)?|role( (in|at) (the |your )?school)?|position( (in|at) (the |your )?school)?|designation)\b/,
  },
];

/** Every attribute's wording. Several may fit one label; the one that explains most of it wins. */
export const phrases: readonly Phrase[] = [
  ...phrasesOfPeople,
  ...phrasesOfPupils,
  ...phrasesOfSchools,
  ...phrasesOfAbsence,
  ...phrasesOfAttendance,
  ...inAnyOrderOfAbsence,
  ...inAnyOrderOfEvents,
  ...inAnyOrderOfPeople,
  ...phrasesUnderHeadings,
];

/** A name is called differently for different subjects. */
export function attributeFor(subject: Subject, attribute: string): string {
  const isPerson = subject === 'pupil' || subject === 'parent' || subject === 'sibling';
  if (attribute === 'schoolName') return subject === 'sibling' ? 'school' : 'name';
  return attribute === 'name' && isPerson ? 'fullName' : attribute;
}
