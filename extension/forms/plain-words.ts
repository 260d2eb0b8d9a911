import { childWord } from './phrase.ts';
import { clean, folded } from './text.ts';

/** Short forms, and several words for one, said in one way. */
const saidInOneWay: ReadonlyArray<[RegExp, string]> = [
  [/\(e?s\)/g, 's'],
  [/\bn(o|um)\.? of\b/g, 'number of'],
  [/\bincl?\.(?=\s|$)|\bincl\b/g, 'including'],
  [/\bnat\. /g, 'national '],
  [/\b(unauth\b\.?|u\/a\b)/g, 'unauthorised'],
  [/\bhalf[- ]days?\b/g, 'sessions'],
  [/\bp\/t\b/g, 'part-time'],
  [/\bf?pn(s?)\b/g, 'penalty notice$1'],
  [/\byr\b\.?( gp\b)?/g, 'year$1'],
  [/\byear gp\b/g, 'year group'],
  [/\bht\b/g, 'head teacher'],
  [/\bewo\b/g, 'education welfare officer'],
  [/\bforname/g, 'forename'],
  [/\bmother tongue\b/g, 'first language'],
  [/\bmob\b\.?/g, 'mobile'],
  [/\beha\b/g, 'early help assessment'],
  [/\bc?yp\b/g, 'pupil'],
  [/\bp([12])\b/g, 'parent $1'],
  [new RegExp(`\\b${childWord}(?: ?(?:/|or|and) ?${childWord})+`, 'g'), 'pupil'],
  [/\bat (the )?time of (this |the )?(referral|request)\b/g, ' '],
  [/\b(how would|can|could) you( please)?( describe| give| tell us)?\b/g, ' '],
];

/** Said in passing: how to answer, or where the words are to be taken from. It changes nothing of what is asked. */
const inPassing =
  /(?:\(|, )(?:please|as (?:on|per|in|recorded|registered|shown|it appears|stated)|if (?:any|applicable|not english|known|held|you\b[^)]*)|e\.?g\.?|i\.?e\.?|select|tick|choose)\b[^)]*(?:\)|$)/g;
/** The short form of the words before it: `Emotionally Based School Avoidance (EBSA)`. Any other may be somebody: `Telephone (GP)`. */
const withoutShortForms = (shown: string): string =>
  shown.replaceAll(/\(([A-Z]{2,6})\)/g, (whole, letters: string, place: number) =>
    initialsOf(shown.slice(0, place)).endsWith(letters) ? ' ' : whole,
  );

const initialsOf = (words: string): string => [...words.matchAll(/(?<!\p{L})\p{L}/gu)].join('').toUpperCase();

/** `u.p.n.` */
const dotted = /\b(?:[a-z]\.){2,}/g;

/** A label's words for comparing with phrases. */
export function plainWords(label: string): string {
  let words = folded(withoutShortForms(clean(label)));
  words = words.replaceAll(inPassing, ' ').replaceAll(dotted, (short) => short.replaceAll('.', ''));
  for (const [pattern, plain] of saidInOneWay) words = words.replaceAll(pattern, plain);
  return words.replaceAll(/\s+/g, ' ').trim();
}
