import type { Standing } from './verdict.ts';

/** Total: a standing cannot reach a person without its sentence, and none of them says "complete". */
export const standingWords: Record<Standing, string> = {
  stop: 'Stop: a referral cannot go ahead while this stands',
  'ask-first': 'Ask first: somebody has to be asked before anything else',
  missing: 'Something the authority asks for is missing',
  unanswered: 'Some questions are still open',
  'nothing-known-missing': 'Nothing known to be missing',
};
