import { plainHeadings } from './plain-headings.ts';
import { remembered } from './remembered.ts';
import type { NumberedSubject, Subject } from './vocabulary.ts';

/** Who some words are about. `rest` is what is left of them. */
export type Mention =
  | { is: 'one'; subject: Subject; ordinal: number | null; sure: boolean; rest: string }
  | { is: 'none'; rest: string }
  | { is: 'several' }
  | { is: 'someone-else'; who: string };

const ordinals: Record<string, number> = {
  first: 1,
  '1st': 1,
  main: 1,
  one: 1,
  a: 1,
  second: 2,
  additional: 2,
  '2nd': 2,
  two: 2,
  b: 2,
  third: 3,
  '3rd': 3,
  three: 3,
  fourth: 4,
  '4th': 4,
  four: 4,
};
const before = `(?:(?<before>first|1st|main|second|2nd|additional|third|3rd|fourth|4th|\\d)\\s+)?`;
const after = `(?:\\s*\\(?(?:number|no\\.?|#)?\\s*(?<after>\\d|one|two|three|four|a|b)\\b(?:\\s+of\\s+\\d+)?\\)?)?(?:'s)?`;
const carer = `(?:parents?|carers?|guardians?|(?:wo)?man with care)(?:'s|s')?`;
/** "Parent 1 / Guardian 1" is one. */
const sameNumber = (word: string) => `(?:\\s*(?<own>\\d)(?=\\s*(?:/|or)\\s*${word}\\s*\\k<own>\\b))?`;
const several = (word: string) => new RegExp(`\\b${before}${word}${sameNumber(word)}(?:\\s*(?:/|,|or|and|&|-)\\s*${word})*${after}`);
const parentWords = several(carer);

/** The numbers of the parents that these folded words name, each once. */
export function parentNumbersIn(words: string): number[] {
  const first = [...words.matchAll(new RegExp(parentWords, 'g'))].map(({ groups }) => groups?.['before'] ?? groups?.['after']);
  const [, second] = /\b(?:parent|carer|guardian)s?\s*(?:\d|[ab]|one|two)\s*(?:and|&|or|,|\/)\s*(\d|b|two|three)\b/.exec(words) ?? [];
  return [...new Set([...first, second].flatMap((number) => ordinalFrom(number) ?? []))];
}

/** Of these only a numbered one can be told; "a sibling" may be any. An adult with a number is a parent on most forms, and not on all. */
const onlyNumbered: [NumberedSubject, RegExp, sure: boolean][] = [
  ['sibling', several(`(?:siblings?|brothers?|sisters?)(?:'s|s')?`), true],
  ['agency', several(`(?:agency|agencies|service|organisation|professionals?)(?:'s)?`), true],
  ['parent', several(`(?:adult|contact|respondent)(?:'s)?`), false],
];

const people = [
  '(lives?|living|resides?|residing) with',
  'siblings?|brothers?|sisters?|other child(ren)?|other pupils?|twins?|((an)?other|non-related) (person|people|adults?|household members?)',
  'social workers?|family workers?|support workers?|key ?workers?|case ?workers?|youth workers?|workers?|practitioners?|professionals?',
  'emergency|next of kin|grand(parents?|mother|father)|step-?(mother|father|parent)s?|mother|father|mum|dad|relatives?|partner|aunt|uncle|friend|neighbours?|minder',
  'foster|adults?|equality|victims?|perpetrators?|gp|doctors?|surgery|hospitals?|clinic|nurses?|police|solicitors?|employers?|landlord|(pupil|school|meeting) \\(?(number|no\\.?|#)? ?([2-9]|[b-h](?![-’])|two|three|four)|(second|2nd|third|3rd|additional|another|further|young(er|est)|eld(er|est)) pupil|contact (log|record|history|with)|(office|official|internal|admin|la) (use|only|completion)',
];
const things = [
  'agency|agencies|organisations?|services?|provider',
  'head ?-?teachers?|principals?|head of (year|house|key stage|department|sixth form)|officers?|sencos?|sendcos?|co-?ordinators?|champions?|designated|dsl|safeguarding lead|interpreters?|witness(es)?|chair|governors?|trust|staff member|tutor|teacher',
  "school contact|contact person|contact (at|in|for) (the )?school|pupil('s)? (home )?contact|line manager|manager|local authority|council|team",
  'meetings?|letters?|visits?|appointments?|interviews?|conferences?|reviews?|assessments?|plans?|certificates?|warnings?|notices?|referrals?|documents?|files?|payments?|cards?|account|bulletin|newsletter|mailing',
];
const anyOf = (words: string[]) => new RegExp(`\\b(${words.join('|')})('s|s')?\\b`);

/** Said of people and things that a form asks about and that are nobody the case can fill in. Recognised so that they are left alone. */
const someoneElse = anyOf([...people, ...things]);
/** A page's own title may name a service or a document; what it says of other people still counts. */
export const otherPeople = anyOf(people);

/** A list of brothers and sisters, and the one in it that some words count. */
export const siblings = /\b(siblings?|brothers?|sisters?|other child(ren)?)\b/;
export const countsSibling = (words: string): boolean => isCounted(onlyNumbered[0]![1].exec(words));
/** The same of those who work with a family: each is of an agency. */
export const helpers = /\b(professionals?|practitioners?|agency|agencies|services?|organisations?)\b/;
export const countsAgency = (words: string): boolean => isCounted(onlyNumbered[1]![1].exec(words));

const subjectWords: { subject: Subject; pattern: RegExp }[] = [
  { subject: 'pupil', pattern: /\b(pupil|child|student|young person|learner)('s|s'?)?\b/ },
  {
    subject: 'referrer',
    pattern:
      /\b(your|you|referrers?('s)?|enquirers?('s)?|^completed by$|(referred|requested) by|referring (member of staff|person|officer|teacher)|who is (asking for support|referring|making (this|the) (referral|request))|who should we contact about this (referral|request|form|notification)|(referral|request|form) (made|completed|submitted) by|(name of )?(the )?(person|member of staff) (who is )?(making|submitting) ((this|the) )?(referral|request|application|notification|form))\b/,
  },
  {
    subject: 'school',
    pattern:
      /\b((education(al)? )?(school|setting|academy|establishment))('s)?(\s*(\/|or)\s*(setting|academy|establishment|college|school))?\b/,
  },
  { subject: 'absence', pattern: /\b(absences?|(non-?)?attendance)\b/ },
];

type Found = { subject: Subject; ordinal: number | null; sure: boolean };

/** Finds who these folded words are about; two of them is not one. */
export function mentionIn(words: string): Mention {
  const found: Found[] = [];
  let rest = words;
  const take = (pattern: RegExp, subject: Subject, sure = true) => {
    const match = pattern.exec(rest);
    if (!match) return;
    // An additional parent is the second, unless there are more.
    const isCertain = sure && match.groups?.['before'] !== 'additional';
    found.push({ subject, ordinal: ordinalFrom(match.groups?.['before'] ?? match.groups?.['after']), sure: isCertain });
    rest = rest.replace(match[0], ' ');
  };
  for (const [subject, pattern, sure] of onlyNumbered) if (isCounted(pattern.exec(rest))) take(pattern, subject, sure);
  const isParentNamed = isCounted(parentWords.exec(rest));
  take(parentWords, 'parent');
  const adult = adultOf(found);
  if (adult) found.splice(0, found.length, adult);
  else if (found[0]?.subject === 'parent' && responsible.test(rest)) {
    found[0].sure = true;
    rest = rest.replace(responsible, ' ');
  }
  // "Mother / first parent" is the first parent, and whether that is the mother the case says.
  const named = /^\W*(?:(?:details|particulars) of (?:the )?)?(mother|father|mum|dad)('s)?(\s*[/,&-]|\b)/.exec(rest);
  if (isParentNamed && named) {
    rest = rest.replace(named[0], ' ');
    found.at(-1)!.sure = false;
  }
  const { pattern: referring } = subjectWords[1]!;
  const other = someoneElse.exec(rest.replace(referring, ' '));
  if (other) return { is: 'someone-else', who: other[0] };
  for (const { subject, pattern } of subjectWords) take(pattern, subject);
  const [only] = found;
  if (found.length > 1) return { is: 'several' };
  return only ? { is: 'one', ...only, rest } : { is: 'none', rest };
}

/** "Adult 2 (parent)" is one person, and a parent. */
function adultOf(found: readonly Found[]): Found | null {
  const [one, other] = found;
  const isOne = found.length === 2 && one!.subject === 'parent' && other!.subject === 'parent' && other!.ordinal === null;
  return isOne ? { ...one!, sure: true } : null;
}

const responsible = /\b(with|who has|having) parental responsibility\b/;

const isCounted = (match: RegExpExecArray | null): boolean => (match?.groups?.['before'] ?? match?.groups?.['after']) !== undefined;

/** "Support and meetings": what is asked there says which. */
export const isOfSeveralThings = (heading: string): boolean => ofSeveralThings.test(heading);
const ofSeveralThings =
  /^(?:(?:support|help|meetings?|letters?|visits?|contacts?|interventions?|actions?|evidence|plans?|reviews?)(?:, | and |\/| & |$)){2,}$/;

/** "Parent 1 (with whom the child lives)" is about parent 1. */
const aside =
  /\((with whom|whom|who|if|as)\b[^)]*\)|(?:[-–:] ?)?(?:(?:penalty )?notice )?\bto be (issued|sent|served)\b.*$|(?<=\b(?:parent|carer)\b.*)\b(you|we) (want|wish|would like|need|think|are (asking|requesting))\b.*$|\b(held|kept|shown|recorded) (on|in|by) (the |your )?(school('s)? )?(records?|system|register|roll)\b/g;

export const mentionInHeading = remembered(foundInHeading);

function foundInHeading(heading: string): Mention {
  const words = heading.replaceAll(aside, ' ').replaceAll(/\s+/g, ' ').trim();
  if (isOfSeveralThings(words)) return { is: 'none', rest: '' };
  const plain = plainHeadings.find(([, pattern]) => pattern.test(words));
  return plain ? { is: 'one', subject: plain[0], ordinal: null, sure: true, rest: '' } : mentionIn(words);
}

const ordinalFrom = (words: string | undefined): number | null => (words ? (ordinals[words] ?? Number(words)) : null);

/** Words that add nothing to who or what is meant. */
const fillers = new Set(
  `a an the of for and or in to is are at on as if it this that these their his her them they he she do does did has have with be will can
  please enter give provide state what which who where when how number details detail information info section part about full legal current present home main contact
  being case mainly actual
  was were been hold holds held currently identified attract factor live lives describe summarise experiencing
  required optional mandatory known details given registered register shown usual person person's data
  field value text box block capitals characters y n dd mm yyyy yy eg ie example only line`.split(/\s+/),
);

/** The words that neither the subject, the attribute nor mere grammar explains. */
export const unexplained = (rest: string): string[] =>
  rest
    .split(/[^\p{L}\p{N}']+/u)
    .map((word) => word.replace(/^'s?|'s?$/g, ''))
    .filter((word) => word && !fillers.has(word) && !/^\d+$/.test(word));
