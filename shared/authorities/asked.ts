import type { Item, Question, SourceDocument } from '../checklist/checklist.ts';

/** Of the questions an authority has for all its routes, those that these items ask: a checklist declares no more than it asks. */
export function asked(
  items: ReadonlyArray<Pick<Item, 'needs' | 'appliesWhen'>>,
  questions: Record<string, Question>,
): Record<string, Question> {
  const text = JSON.stringify(items.map(({ needs, appliesWhen }) => [needs, appliesWhen]));
  const ids = new Set([...text.matchAll(/"(?:question|reason)":"([^"]+)"/g)].map(([, id]) => id));
  return Object.fromEntries(Object.entries(questions).filter(([id]) => ids.has(id)));
}

/** Of its documents those that these items cite. */
export function cited(items: readonly Item[], documents: Record<string, SourceDocument>): Record<string, SourceDocument> {
  const ids = new Set(items.map(({ source }) => source.document));
  return Object.fromEntries(Object.entries(documents).filter(([id]) => ids.has(id)));
}
