import type { Field } from './field.ts';

/** A field on its own (`label` is null), or the boxes that answer one question between them. */
export type Question = { label: string | null; fields: Field[] };

/** The questions of a section in order; the boxes of one stand together where the first of them does, whatever a mutation put between. */
export function questionsOf(fields: Field[]): Question[] {
  const questions = new Map<string | Field, Question>();
  for (const field of fields) {
    const key = field.within ?? field;
    const question = questions.get(key) ?? { label: field.within ?? null, fields: [] };
    question.fields.push(field);
    questions.set(key, question);
  }
  return [...questions.values()];
}
