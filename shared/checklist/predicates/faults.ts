import * as z from 'zod/mini';
import { faultKinds, type FaultKind } from '../../register/fault-kinds.ts';
import { faultsIn, ofUsualMarks } from '../../register/faults.ts';
import type { Context } from '../context.ts';
import { reason } from '../reasons.ts';
import { answer } from './answer.ts';
import { definePredicate } from './define.ts';

const kinds = Object.keys(faultKinds) as [FaultKind, ...FaultKind[]];
const Params = __EXAMPLES__
  ? z.strictObject({ kinds: z.array(z.enum(kinds)).check(z.minLength(1)), question: z.string() })
  : (undefined as never);

/** None of these coding faults is in the register that was read, and a person says so of all. A fault that is there outranks them. */
export const faults = definePredicate<z.infer<typeof Params>>({
  params: Params,
  contact: false,
  basis: 'stated',

  weigh(facts, { kinds, question }, context) {
    const all = context.once(kinds.some((kind) => ofUsualMarks.has(kind)) ? inAll : inUnusual);
    const found = all.filter(({ kind }) => kinds.includes(kind));
    if (found.length === 0) return answer.weigh(facts, { question }, context);
    const sessions = found.flatMap((fault) => fault.sessions.map(({ day, session }) => `${day} ${session}`));
    const told = found.map(({ words, sessions: concerned }) => reason('coding-fault', { words, count: concerned.length }));
    return { verdict: 'missing', basis: 'computed', reasons: told, settles: [], sessions: [...new Set(sessions)].sort() };
  },

  examples: __EXAMPLES__
    ? [
        { why: 'answered yes, and the register agrees', ...given('/\\/\\/\\/\\/\\ /\\', 'yes'), expect: 'met' },
        { why: 'an N of last Monday outranks a yes', ...given('N\\/\\/\\/\\/\\ /\\/\\', 'yes'), expect: 'missing' },
        {
          why: 'the mark of the morning in an afternoon outranks a yes',
          ...given('//', 'yes'),
          params: { kinds: ['wrong-half'], question: 'q' },
          expect: 'missing',
        },
        { why: 'answered no', ...given('/\\/\\/\\/\\/\\ /\\', 'no'), expect: 'missing' },
        { why: 'nobody has said', ...given('/\\/\\/\\/\\/\\ /\\'), expect: 'unanswered' },
      ]
    : [],
});

const inAll = ({ sessions, calendar, asOf, disagreements }: Context) => faultsIn(sessions, calendar, asOf, disagreements);
const inUnusual = ({ unusual, calendar, asOf, disagreements }: Context) => faultsIn(unusual, calendar, asOf, disagreements);

/** From Monday 7 September 2026, checked on the Friday after. */
function given(marks: string, value?: 'yes' | 'no') {
  const whole = `${marks}${'/\\/\\/\\/\\'.slice(0, 21 - marks.length)}`;
  return {
    facts: {
      registers: [{ span: { from: '2026-09-07', to: '2026-09-18' }, marks: whole }],
      ...(value && { answers: [{ question: 'q', value }] }),
    },
    questions: { q: { ask: 'Is every N settled in time?', basis: 'stated' as const } },
    params: { kinds: ['n-overdue' as const] as ['n-overdue'], question: 'q' },
    asOf: '2026-09-18',
  };
}
