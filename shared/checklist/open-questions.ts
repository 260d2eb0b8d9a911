import type { Question } from './checklist.ts';

/** The questions that unanswered findings wait for, in the order of the findings: safest first. */
export function openQuestions(
  findings: ReadonlyArray<{ settles: readonly string[] }>,
  questions: Readonly<Record<string, Question>>,
): Array<{ id: string; question: Question }> {
  const ids = new Set(
    findings.flatMap(({ settles }) => settles.filter((settle) => settle.startsWith('answer:')).map((settle) => settle.slice(7))),
  );
  return [...ids].flatMap((id) => (questions[id] ? [{ id, question: questions[id] }] : []));
}
