import { phrases } from './phrases.ts';
import { plainWords } from './plain-words.ts';
import { helpers, mentionIn, siblings } from './subjects.ts';

type Asked = { label: string; section: readonly string[] };

/** A label's words as the phrases have them, without how to answer and in which case. */
export const askedWords = (asked: Asked): string =>
  withoutAsides(plainWords(counted(asked)))
    .replace(onlyIfDifferent, ' ')
    .trim();

/** Asked only of somebody who has another than the pupil. */
const onlyIfDifferent =
  /\((?:write|put|enter) [^)]*\bsame\b[^)]*\)|(?:[(,] ?)?\b(?:only )?if (?:it is |they are )?(?:different|not (?:as|the same|with|living with|at home|the (?:pupil|child)))\b[^)]*\)?/i;
export const isAskedIfDifferent = (label: string): boolean => onlyIfDifferent.test(label);

/** A table whose rows are only numbered: whose, its heading says. "Name: 2" of "Brothers and sisters" is the second sibling's. */
function counted({ label, section }: Asked): string {
  const [, words, number] = /^(.+): ?(\d)$/.exec(label) ?? [];
  const heading = plainWords(section.at(-1) ?? '');
  const whose = isPlainList(heading, siblings) ? 'sibling' : isPlainList(heading, helpers) ? 'agency' : null;
  if (number && whose) return `${whose} ${number} ${words}`;
  return whose === 'sibling' ? label.replace(/^(?:child|pupil) (?=\d\b)/i, 'sibling ') : label;
}

/** It says no more than whose list this is: "Siblings at other schools" are not those the case holds. */
const isPlainList = (heading: string, words: RegExp): boolean =>
  words.test(heading) &&
  heading
    .replaceAll(new RegExp(words.source, 'g'), ' ')
    .replaceAll(/\b(details|of|the|other|and|involved|with|family|working|school age)\b|\W/g, '') === '';

/** What stands in brackets and says how to write it. Anything else there may say of whom it is, or where: "Address (foster placement)". */
const withoutAsides = (label: string): string =>
  label
    .replaceAll(/\(([^()]*)\)/g, (whole, words: string) => (isAside(words) ? ' ' : whole))
    .replaceAll(/\s+/g, ' ')
    .trim();

const isAside = (words: string): boolean =>
  /\b(characters?|digits|format|initials|accepted|inbox|blank|capitals?|words|max(imum)?|limit)\b/.test(words) &&
  !turned.test(words) &&
  mentionIn(words).is === 'none' &&
  !phrases.some(({ says }) => says.test(words));

/** Words beside a phrase, or in a heading, that make it another thing, another time or another person's. */
export const turned =
  /\b(ago|at (the )?time of|(?<!if )not|never|no longer|without|on behalf|behalf of|authorising|website|identity|destination|ever|previous(ly)?|former(ly)?|last|next|proposed|expected|predicted|average|target|deputy|assistant|temporary|pattern|alternative|unavailable|absent|cost|(half )?terms?(?![- ]time)|autumn|spring|summer|all (the )?(children|pupils|siblings))\b|^no (?!of\b)/;

/** Words beside a phrase that speak of a time before now, or of a year. */
export const turnedInTime = /\b(did|was|were|been|(19|20)\d\d)\b/;

/** A heading that makes all below it about another time, place or child. A page's own title may have some of these words, and not in this way. */
export const turnedHeading =
  /\b(previous|last|next|former|proposed|target|average|autumn|spring|summer|(half )?terms?(?![- ]time)|new (school|setting|address)|receiving|whole school|other school|future|managed move|transfer(ring)? (to|from)|moving|moved|(?:before|prior)(?! (?:to )?(?:this |the |making )?(?:application|referral|request))|preference|off[- ]?rolling|schools attended|past|weekly|termly|over \d+ months|by (week|month|subject))\b|^(academic |school )?(year )?((19|20)\d\d([-/]\d\d(\d\d)?)?|\d{1,2})$/;
