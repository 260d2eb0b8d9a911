import * as z from 'zod/mini';

/**
 * Where in a request something is at fault: `facts.registers.0.marks`. Goes along the schema and stops where the path leaves it,
 * so that a key somebody sent is never part of an answer.
 */
export function declaredPlace(schema: z.core.$ZodType, path: readonly PropertyKey[]): string {
  const place: PropertyKey[] = [];
  let here = unwrapped(schema);
  for (const step of path) {
    const next = inside(here, step);
    if (!next) break;
    place.push(step);
    here = unwrapped(next);
  }
  return place.join('.') || '(root)';
}

function unwrapped(schema: z.core.$ZodType): z.core.$ZodType {
  return schema instanceof z.ZodMiniOptional ? unwrapped(schema.def.innerType) : schema;
}

function inside(schema: z.core.$ZodType, step: PropertyKey): z.core.$ZodType | undefined {
  if (schema instanceof z.ZodMiniArray) return typeof step === 'number' ? schema.def.element : undefined;
  if (schema instanceof z.ZodMiniObject) return Object.hasOwn(schema.shape, step) ? schema.shape[String(step)] : undefined;
  return undefined;
}
