const token = /[{}]|("[^"\\]*(?:\\.[^"\\]*)*")([ \t\r\n]*:)?/g;

/**
 * True if an object in the text has a key twice, or one called `__proto__`: of two equal keys readers keep one or the other, and
 * zod passes over `__proto__` in a record without a word. `text` must be JSON. Keeps a stack of its own, so depth does not matter.
 */
export function hasAmbiguousKeys(text: string): boolean {
  const objects: Array<Set<unknown>> = [];
  for (const [part, string, isKey] of text.matchAll(token)) {
    if (part === '{') objects.push(new Set());
    else if (part === '}') objects.pop();
    else if (string && isKey && isRefused(JSON.parse(string), objects.at(-1))) return true;
  }
  return false;
}

/** Escapes are resolved by now: `"a"` and `"\u0061"` are one key. */
function isRefused(key: unknown, seen: Set<unknown> | undefined): boolean {
  if (key === '__proto__' || seen?.has(key)) return true;
  seen?.add(key);
  return false;
}
