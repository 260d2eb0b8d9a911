import { blank } from '../register/register.ts';

type Words = Readonly<Record<string, string>>;

/** `one, two or three`, by the words of a vocabulary. */
export const oneOf = (values: unknown, words: Words = {}): string => joined(wordsOf(values, words), 'or');

/** The same within a sentence: `social worker, Early Help worker or virtual school`. */
export const oneOfWithin = (values: unknown, words: Words): string => joined(wordsOf(values, words).map(inSentence), 'or');
export const allOfWithin = (values: unknown, words: Words): string => joined(wordsOf(values, words).map(inSentence), 'and');

/** The same at the head of a sentence: `Home visit or conversation in person`. */
export function oneOfAtHead(values: unknown, words: Words): string {
  const [first = '', ...others] = wordsOf(values, words);
  return joined([first, ...others.map(inSentence)], 'or');
}

/** `coded G, O or U`, `coded N or without a mark`: a session without a mark has no code. */
export function coded(codes: unknown): string {
  const all = codes as string[];
  const withMark = all.filter((code) => code !== blank);
  const parts = withMark.length > 0 ? [`coded ${joined(withMark, 'or')}`] : [];
  if (withMark.length < all.length) parts.push('without a mark');
  return parts.join(' or ');
}

const wordsOf = (values: unknown, words: Words): string[] =>
  (Array.isArray(values) ? values.map(String) : [String(values)]).map((value) => words[value] ?? value);

const joined = (all: readonly string[], joint: string): string =>
  all.length > 1 ? `${all.slice(0, -1).join(', ')} ${joint} ${all.at(-1)}` : String(all[0]);

/** Names and codes keep their capital. */
const inSentence = (words: string): string =>
  /^(?:Early Help|(?!A\b)[A-Z]\d?\b)/.test(words) ? words : words.charAt(0).toLowerCase() + words.slice(1);
