import type { Subject } from './vocabulary.ts';

/**
 * Words that name an attribute, on a folded label. `not` are its near misses. `owner`: only this subject has one, so no other word is
 * needed. `bareOf`: it means this only where the label or its section names this subject.
 */
export type Phrase = { attribute: string; says: RegExp; not?: RegExp; owner?: Subject; bareOf?: Subject };
