/**
 * True if an object in the text has a key twice, or one called `__proto__`: of two equal keys readers keep one or the other, and zod passes
 * over `__proto__` in a record without a word. `value` is what the text holds: of two equal keys it has kept one, however each was
 * written, so that it has fewer keys than the text.
 */
export function hasAmbiguousKeys(text: string, value: unknown): boolean {
  const kept = keysOf(value);
  // Every key has a colon. Only where there are more colons than keys can it matter which of them stand inside a string.
  return colonsIn(text) !== kept && keysIn(text) !== kept;
}

/** How many keys all objects in a value have; -1 if one is called `__proto__`. Keeps a stack of its own, so depth does not matter. */
function keysOf(value: unknown): number {
  let keys = 0;
  const left = [value];
  for (let one = left.pop(); one !== undefined; one = left.pop()) {
    if (!isParent(one)) continue;
    if (Array.isArray(one)) {
      for (const entry of one) if (isParent(entry)) left.push(entry);
      continue;
    }
    for (const key in one) {
      if (key === '__proto__') return -1;
      keys += 1;
      const held = one[key];
      if (isParent(held)) left.push(held);
    }
  }
  return keys;
}

const isParent = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

function colonsIn(text: string): number {
  let colons = 0;
  for (let at = text.indexOf(':'); at !== -1; at = text.indexOf(':', at + 1)) colons += 1;
  return colons;
}

/** How many strings of a JSON text are keys: those that a colon follows. */
function keysIn(text: string): number {
  let keys = 0;
  for (const [, colon] of text.matchAll(/"(?:[^"\\]|\\.)*"(\s*:)?/g)) if (colon) keys += 1;
  return keys;
}
