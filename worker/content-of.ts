import type { Checklist } from '../shared/checklist/checklist.ts';
import { digestOf } from './keys/digest.ts';

const made = new WeakMap<Checklist, Promise<string>>();

/** Tells a checklist from every other, one of the same edition included: the beginning of the SHA-256 of its JSON, 96 bits in base64url. */
export function contentOf(checklist: Checklist): Promise<string> {
  let content = made.get(checklist);
  if (!content) made.set(checklist, (content = digestOf(JSON.stringify(checklist)).then((digest) => digest.slice(0, 16))));
  return content;
}
