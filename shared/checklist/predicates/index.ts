import { advice } from './advice.ts';
import { answer } from './answer.ts';
import { letter } from './letter.ts';
import { sessions } from './sessions.ts';

/** Every predicate a checklist may name. */
export const predicates = { advice, answer, letter, sessions };
