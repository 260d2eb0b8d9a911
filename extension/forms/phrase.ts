import type { Subject } from './vocabulary.ts';

/**
 * Words that name an attribute, on a folded label. `not` are its near misses. `owner`: only this subject has one, so no other word is
 * needed. `bareOf`: it means this only where the label or its section names this subject. `isAll`: words beside it that are not understood make it
 * something else, since half of all labels name it. `under`: what the nearest heading has to say, where the words are only a part of a name.
 * `maybe`: it is only ever suggested.
 */
export type Phrase = {
  attribute: string;
  says: RegExp;
  not?: RegExp;
  owner?: Subject;
  bareOf?: Subject;
  isAll?: true;
  under?: RegExp;
  maybe?: true;
};

/** A word for the child a form is about; and with what may stand beside it. */
export const childWord = '(?:pupil|child|student|young person|learner)';
export const child = `(?:the |this |a )?${childWord}(?:'s)?`;
