import type { Subject } from './vocabulary.ts';

/** Who some words are about. `rest` is what is left of them. */
export type Mention =
  | { is: 'one'; subject: Subject; ordinal: number | null; rest: string }
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
const ordinalWords = Object.keys(ordinals).join('|');
const carer = `(?:parents?|carers?|guardians?|(?:wo)?man with care)(?:'s|s')?`;
const parentWords = new RegExp(
  `\\b(?:(?<before>${ordinalWords}|\\d)\\s+)?${carer}(?:\\s*(?:/|,|or|and|&|-)\\s*${carer})*(?:\\s*\\(?(?:number|no\\.?|#)?\\s*(?<after>\\d|one|two|three|four|a|b)\\b(?:\\s+of\\s+\\d+)?\\)?)?(?:'s)?`,
);

/** Said of people and things that a form asks about and that are nobody the case can fill in. Recognised so that they are left alone. */
const someoneElse = new RegExp(
  `\\b(${[
    'siblings?|brothers?|sisters?|other child(ren)?|other pupils?|twins?',
    'social workers?|family workers?|support workers?|key ?workers?|case ?workers?|youth workers?|workers?|practitioners?|professionals?',
    'emergency|next of kin|grand(parents?|mother|father)|step-?(mother|father|parent)s?|mother|father|mum|dad|relatives?|partner',
    'agency|agencies|organisations?|services?|gp|doctors?|surgery|hospitals?|clinic|nurses?|police|solicitors?|employers?|landlord',
    'officers?|sencos?|sendcos?|champions?|designated|dsl|safeguarding lead|interpreters?|witness(es)?|chair|governors?|trust|staff member|tutor|teacher responsible',
    'school contact|contact person|contact at (the )?school|line manager|manager|local authority|council|team',
    'meetings?|letters?|visits?|appointments?|interviews?|conferences?|reviews?|assessments?|plans?|certificates?|warnings?|notices?|referrals?|documents?|files?|payments?|cards?|account',
  ].join('|')})('s|s')?\\b`,
);

const subjectWords: [Subject, RegExp][] = [
  ['pupil', /\b(pupil|child|student|young person|learner)('s|s'?)?\b/],
  [
    'referrer',
    /\b(your|you|referrer('s)?|referred by|(referral|request|form) (made|completed|submitted) by|(name of )?(the )?person (who is )?(making|completing|submitting|filling in) (this|the) (referral|request|form))\b/,
  ],
  ['school', /\b(school|setting|academy|establishment)('s)?(\s*(\/|or)\s*(setting|academy|establishment|college))?\b/],
  ['absence', /\b(absences?|attendance)\b/],
];

/** Finds who these folded words are about; two of them is not one. */
export function mentionIn(words: string): Mention {
  const referral = subjectWords[1]![1].exec(words);
  const withoutReferrer = referral ? words.replace(referral[0], ' ') : words;
  const other = someoneElse.exec(withoutReferrer.replace(parentWords, ' '));
  if (other) return { is: 'someone-else', who: other[0] };

  let rest = words;
  const found: { subject: Subject; ordinal: number | null }[] = [];
  const parent = parentWords.exec(rest);
  if (parent) {
    found.push({ subject: 'parent', ordinal: ordinalFrom(parent.groups?.['before'] ?? parent.groups?.['after']) });
    rest = rest.replace(parent[0], ' ');
  }
  for (const [subject, pattern] of subjectWords) {
    if (!pattern.test(rest)) continue;
    found.push({ subject, ordinal: null });
    rest = rest.replace(pattern, ' ');
  }
  const [only] = found;
  if (found.length > 1) return { is: 'several' };
  return only ? { is: 'one', ...only, rest } : { is: 'none', rest };
}

const ordinalFrom = (words: string | undefined): number | null => (words ? (ordinals[words] ?? Number(words)) : null);

/** Words that add nothing to who or what is meant. */
const fillers = new Set(
  `a an the of for and or in to is are at on as if it this that these their his her them they he she do does did has have with no not be will can any
  please enter give provide state what which who where when how number details detail information info section part about full legal current present home main contact
  required optional mandatory known details given registered register shown correct usual person person's data
  field value text box dd mm yyyy yy e g eg ie example only line`.split(/\s+/),
);

/** The words that neither the subject, the attribute nor mere grammar explains. */
export const unexplained = (rest: string): string[] =>
  rest
    .split(/[^\p{L}\p{N}']+/u)
    .map((word) => word.replace(/^'s?|'s?$/g, ''))
    .filter((word) => word && !fillers.has(word) && !/^\d+$/.test(word));
