import type { CodedFacts } from '../../shared/case/facts.ts';
import type { CheckRequest } from '../../shared/contract/check.ts';
import type { Problem } from '../../shared/contract/problem.ts';
import type { LeftOut } from '../case/last-check.ts';

const question = /^facts\.answers\.(\d+)\.question$/;
const item = /^facts\.advice\.entries\.(\d+)\.item$/;

/** What a checker names as not asked there, where that is all it has against a request; `null` otherwise. */
export function notAskedThere({ facts }: CheckRequest, { kind, at = [] }: Problem): LeftOut | null {
  if (kind !== 'invalid-request' || at.length === 0) return null;
  const placesOf = (pattern: RegExp) => at.flatMap((place) => pattern.exec(place)?.slice(1).map(Number) ?? []);
  const questions = placesOf(question).flatMap((place) => facts.answers?.[place]?.question ?? []);
  const items = placesOf(item).flatMap((place) => facts.advice?.entries[place]?.item ?? []);
  return questions.length + items.length === at.length ? { questions, items } : null;
}

/** The facts as that checker was told them in the end. */
export function factsWithout({ answers, advice, ...facts }: CodedFacts, { questions, items }: LeftOut): CodedFacts {
  return {
    ...facts,
    ...(answers && { answers: answers.filter((one) => !questions.includes(one.question)) }),
    ...(advice && { advice: { ...advice, entries: advice.entries.filter((one) => !items.includes(one.item)) } }),
  };
}
