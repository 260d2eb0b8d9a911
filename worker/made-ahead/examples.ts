import type { Checklist } from '../../shared/checklist/checklist.ts';
import { exampleCases } from '../../shared/checklist/example-cases.ts';
import { answerCheck } from '../../shared/contract/answer-check.ts';
import { CheckRequest } from '../../shared/contract/check.ts';
import type { CheckResponse } from '../../shared/contract/check-response.ts';

/**
 * A whole case that a checklist answers, and its answer: the case its own examples start from, without what it does not ask. Of a case that
 * an authority wrote itself nothing is bundled: then nobody has looked at anything.
 */
export function exampleOf(checklist: Checklist): { request: CheckRequest; response: CheckResponse } {
  const { authority, route, questions, items, examplesFrom } = checklist;
  const { answers = [], advice, ...facts } = exampleCases[examplesFrom.baseCase] ?? {};
  const request = CheckRequest.parse({
    authority,
    route,
    asOf: examplesFrom.asOf,
    checkId: '0b0e7a5e-3c1f-4b59-9d3e-6a8f4f6f2f10',
    facts: {
      ...facts,
      ...(advice && { advice: { ...advice, entries: advice.entries.filter(({ item }) => items.some(({ id }) => id === item)) } }),
      answers: answers.filter(({ question }) => Object.hasOwn(questions, question)),
    },
  });
  return { request, response: answerCheck(request, checklist) };
}
