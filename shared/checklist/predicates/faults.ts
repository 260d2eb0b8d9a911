import * as z from 'zod/mini';
import { isWithin, type Span } from '../../dates/day.ts';
import { windowInWords } from '../../dates/window.ts';
import { codesChanged } from '../../register/codes.ts';
import type { CountableSession } from '../../register/countable.ts';
import { faultKinds, type FaultKind } from '../../register/fault-kinds.ts';
import { faultOf, faultsIn, ofUsualMarks, type Fault } from '../../register/faults.ts';
import type { Context } from '../context.ts';
import { touchesAny } from '../../dates/span-sets.ts';
import { namesOfSessions } from '../../register/session-names.ts';
import { countSessions } from '../count.ts';
import { settlesOfDays } from '../left-open.ts';
import { reason } from '../reasons.ts';
import { weighing, type Settles } from '../verdict.ts';
import { WindowSchema } from '../window-schema.ts';
import { answer } from './answer.ts';
import { definePredicate } from './define.ts';

const kinds = Object.keys(faultKinds) as [FaultKind, ...FaultKind[]];
const Params = __EXAMPLES__
  ? z.strictObject({
      kinds: z.array(z.enum(kinds)).check(z.minLength(1)),
      /** Only sessions of this window; all that were read where nothing is said. */
      within: z.optional(WindowSchema),
      /** Asked of a person where none is found. Without it the register alone decides, and has to have been read throughout. */
      question: z.optional(z.string()),
    })
  : (undefined as never);
type Params = z.infer<typeof Params>;

/** None of these coding faults is in the register, and a person says so where one is asked. A fault that is there outranks them. */
export const faults = definePredicate<Params>({
  params: Params,
  contact: false,
  basis: 'stated',

  weigh(facts, { kinds, within, question }, context) {
    const { calendar } = context;
    const window = within ? windowInWords(within) : 'the register';
    const span = within ? context.spanOf(within) : wholeOf(context);
    const isMeant = ({ day }: CountableSession) => !within || (span !== null && isWithin(day, span));
    const found = foundIn(kinds, isMeant, context);
    if (found.length > 0) {
      const concerned = found.flatMap((fault) => namesOfSessions(fault.sessions));
      const told = found.map(({ words, sessions: of }) => reason('coding-fault', { words, count: of.length }));
      const weighed = weighing('missing', 'computed', told, []);
      weighed.sessions = [...new Set(concerned)].sort();
      return weighed;
    }
    if (question !== undefined) return answer.weigh(facts, { question }, context);
    if (!span || !touchesAny(span, calendar.covered))
      return weighing('unanswered', 'computed', [reason('register-not-read', { window })], ['read:register']);
    const { notRead } = countSessions([], span, context);
    const ageUnknown = context.unusual.filter((session) => isMeant(session) && mayBeFault(session, kinds)).length;
    const isCut = within !== undefined && !context.isCertain(within);
    const settles: Settles[] = [];
    if (isCut) settles.push(...settlesOfDays(span, context));
    if (notRead > 0) settles.push('read:register');
    if (ageUnknown > 0) settles.push('record:date-of-birth');
    const told = reason('no-coding-fault', { window, from: span.from, to: span.to, notRead, ageUnknown });
    return weighing(settles.length > 0 ? 'unanswered' : 'met', 'computed', [told], [...new Set(settles)]);
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
        { why: 'nobody is asked, and the register holds none', ...given('/\\/\\O\\/\\/\\ /\\'), params: cannotBe(), expect: 'met' },
        { why: 'nobody is asked, and the register holds one', ...given('H\\/\\O\\/\\/\\ /\\'), params: cannotBe(), expect: 'missing' },
        { why: 'one session was not read', ...given('?\\/\\O\\/\\/\\ /\\'), params: cannotBe(), expect: 'unanswered' },
        {
          why: 'whether X is right depends on an age nobody knows',
          ...given('X\\/\\O\\/\\/\\ /\\'),
          params: cannotBe(),
          expect: 'unanswered',
        },
        {
          why: 'one in a year that is not asked about',
          ...given('H\\/\\O\\/\\/\\ /\\'),
          params: cannotBe('previous'),
          expect: 'unanswered',
        },
        { why: 'no register was read', facts: {}, asOf: '2026-09-18', params: cannotBe(), expect: 'unanswered' },
      ]
    : [],
});

/** Faults of these kinds in the sessions that are meant. What one mark is by itself is looked for once in a check. */
function foundIn(
  kinds: readonly FaultKind[],
  isMeant: (session: CountableSession) => boolean,
  context: Context,
): Fault<CountableSession>[] {
  if (kinds.some((kind) => ofUsualMarks.has(kind))) {
    const { calendar, asOf, disagreements } = context;
    return faultsIn(context.sessions.filter(isMeant), calendar, asOf, disagreements).filter(({ kind }) => kinds.includes(kind));
  }
  return context.once(inUnusual).flatMap(({ kind, sessions: all }) => {
    const meant = kinds.includes(kind) ? all.filter(isMeant) : [];
    return meant.length > 0 ? [faultOf(kind, meant)] : [];
  });
}

const inUnusual = ({ unusual, calendar, asOf, disagreements }: Context) => faultsIn(unusual, calendar, asOf, disagreements);

/** From the first day that was read to the day of the check. */
function wholeOf({ calendar: { covered }, asOf }: Context): Span | null {
  const from = covered.map((span) => span.from).sort()[0];
  return from === undefined ? null : { from, to: asOf };
}

/** Marks that are right at one age and wrong at another, where the age is not known. */
const byAge: Readonly<Record<string, FaultKind>> = { X: 'x-compulsory-age', C2: 'c2-not-compulsory-age' };

function mayBeFault({ day, mark, ofAge }: CountableSession, kinds: readonly FaultKind[]): boolean {
  const kind = byAge[mark];
  return ofAge === null && day >= codesChanged && kind !== undefined && kinds.includes(kind);
}

function cannotBe(schoolYear: 'this' | 'previous' = 'this'): Params {
  return { kinds: ['former-code', 'x-compulsory-age'], within: { schoolYear } };
}

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
