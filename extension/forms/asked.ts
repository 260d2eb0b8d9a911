import type { LeftAlone, ScannedField, ScannedForm } from './scanned.ts';

/** Some visits have these and some have not, and nothing is filled there in any case. */
const comesAndGoes: ReadonlySet<LeftAlone> = new Set<LeftAlone>(['password', 'captcha', 'trap']);

/** What tells one page of a form from another, and a page from what it was before. */
export const questionsOf = ({ fields }: ScannedForm): ScannedField[] =>
  fields.filter(({ leftAlone }) => leftAlone === null || !comesAndGoes.has(leftAlone));

export const together = (...asked: Array<readonly string[]>): string[] => [...new Set(asked.flat())];

export const sharedBy = (known: readonly string[], now: readonly string[]): number => known.filter((one) => now.includes(one)).length;

/** One address may show many pages: that half of the questions are known says it is this one. */
export const isMostlyKnown = (known: readonly string[], now: readonly string[]): boolean => sharedBy(known, now) * 2 >= now.length;
