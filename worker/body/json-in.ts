import { Refusal } from '../refusal.ts';
import { hasAmbiguousKeys } from './has-ambiguous-keys.ts';

/** The value that UTF-8 bytes hold as JSON. @throws Refusal if they do not, or if two readers could understand them differently. */
export function jsonIn(bytes: Uint8Array): unknown {
  const { text, value } = parsed(bytes);
  if (hasAmbiguousKeys(text, value)) throw new Refusal('invalid-request');
  return value;
}

function parsed(bytes: Uint8Array): { text: string; value: unknown } {
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: false }).decode(bytes);
    return { text, value: JSON.parse(text) };
  } catch {
    throw new Refusal('not-json');
  }
}
