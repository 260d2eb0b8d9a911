/** What a page asks for: each field by its names, or itself where it has none. A page may draw its fields anew. */
export type Asked = ReadonlySet<unknown>;

export const askedBy = (fields: readonly Element[]): Asked =>
  new Set(fields.map((field) => [field.id, field.getAttribute('name')].filter(Boolean).join(' ') || field));

/**
 * Whether a form has gone on to its next step: half of what was asked has gone, and something else has come. What an answer brings in or takes
 * out is no step, and a site's own search box stays through them all.
 */
export function isNextStep(before: Asked, now: Asked): boolean {
  const kept = [...now].filter((field) => before.has(field)).length;
  return now.size > kept && kept * 2 <= before.size;
}
