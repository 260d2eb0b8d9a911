import * as z from 'zod/mini';
import { runSentence } from '../counted-sentences.ts';
import { gapsIn, touchesAny } from '../../dates/span-sets.ts';
import { isOpenYet, openAmong } from '../../register/countable.ts';
import type { Span } from '../../dates/day.ts';
import { namesOfSessions } from '../../register/session-names.ts';
import { windowInWords } from '../../dates/window.ts';
import { UnitCount, WindowSchema } from '../window-schema.ts';
import { runsOf, withUnseen, type Run, type RunRules } from '../../register/runs.ts';
import { settlesOfDays, settlesOfOpen } from '../left-open.ts';
import { reason, reasonTold } from '../reasons.ts';
import { weighing, type Settles } from '../verdict.ts';
import { definePredicate } from './define.ts';
import { Code } from './sessions.ts';

const Params = __EXAMPLES__
  ? z.strictObject({
      codes: z.array(Code).check(z.minLength(1)),
      /** School days on end: twice as many sessions, with nothing between them that says otherwise. */
      schoolDays: UnitCount,
      within: WindowSchema,
    })
  : (undefined as never);

/**
 * So many school days on end with these codes, the last of them in the window: a summer does not break what goes on after it. What nobody could see may belong to a run, and no source says whether sessions at which the
 * child could not attend break one: where that decides, it is open.
 */
export const run = definePredicate<z.infer<typeof Params>>({
  params: Params,
  contact: false,
  basis: 'computed',

  prepare({ codes, schoolDays, within }) {
    const window = windowInWords(within);
    const counted = new Set(codes);
    const atLeast = schoolDays * 2;
    return (context) => {
      const { asOf, calendar } = context;
      const span = context.spanOf(within);
      if (!span || !touchesAny(span, calendar.covered))
        return weighing('unanswered', 'computed', [reason('register-not-read', { window })], ['read:register']);
      // A session marked present in the usual way breaks a run; another after it says nothing more. So does a time off roll.
      const turnsIn = (one: Span) => context.turnsIn(one).filter((session) => !isOpenYet(session, asOf));
      const stretches = gapsIn(context.reachOf(span), calendar.offRoll).map((one) => withUnseen(turnsIn(one), one, calendar));
      const longest = (rules: Omit<RunRules, 'codes'>): Run => {
        let best = none;
        for (const seen of stretches)
          for (const one of runsOf(seen, { codes: counted, ...rules })) if (one.to >= span.from && one.length > best.length) best = one;
        return best;
      };
      const certain = longest({ notPossible: 'breaks', unknown: 'breaks' });
      const isMet = certain.length >= atLeast;
      const isBorderline = isMet || longest({ notPossible: 'passed-over', unknown: 'breaks' }).length >= atLeast;
      const settles: readonly Settles[] =
        !isMet && isBorderline ? ['ask:authority'] : context.holdsAll(within) || isMet ? [] : settlesOfDays(span, context);
      const most = isBorderline ? none : longest({ notPossible: 'passed-over', unknown: 'counts' });
      // A run may be of any age.
      const open = { ...(most.length >= atLeast && openAmong(most.sessions, most.length - most.sessions.length)), ageUnknown: 0 };
      const verdict = isMet ? 'met' : settles.length > 0 || most.length >= atLeast ? 'unanswered' : 'missing';
      const told = reasonTold('run-counted', { codes, count: certain.length, atLeast, isBorderline, window, open }, runSentence);
      const weighed = weighing(verdict, 'computed', [told], settlesOfOpen(open, settles));
      weighed.sessions = namesOfSessions(certain.sessions);
      return weighed;
    };
  },

  examples: __EXAMPLES__
    ? [
        { why: 'two whole days', ...given('/\\OOOO/\\/\\'), expect: 'met' },
        { why: 'with a different unauthorised code between', ...given('/\\OUUO/\\/\\'), expect: 'met' },
        { why: 'two whole days, but present between them', ...given('/\\OO/\\OO/\\'), expect: 'missing' },
        { why: 'over a day of closure for everybody', ...given('OO##OO/\\/\\'), expect: 'met' },
        { why: 'over a day that was not read', ...given('OO??/\\/\\/\\'), expect: 'unanswered' },
        { why: 'over sessions at which the child could not attend: no source says', ...given('OOY1Y1OO/\\/\\'), expect: 'unanswered' },
        { why: 'begun before the summer, and gone on after it', ...overSummer('/\\/\\/\\/\\OO', 'OO/\\/\\'), expect: 'met' },
        { why: 'over before the summer', ...overSummer('/\\/\\/\\OOOO', '/\\/\\/\\'), expect: 'missing' },
        { why: 'begun with the year, and the year before was not read', ...overSummer(null, 'OO/\\/\\'), expect: 'unanswered' },
        { why: 'the year begins with a training day, and what was not read was over before it', ...trainingDay(), expect: 'missing' },
        { why: 'no register was read', ...given(null), expect: 'unanswered' },
      ]
    : [],
});

const none: Run = { sessions: [], length: 0, from: '', to: '' };

/** The last week before a summer and the first three days after it, checked on the last of them. */
function overSummer(before: string | null, after: string) {
  const registers = [{ span: { from: '2026-08-31', to: '2026-09-04' }, marks: `....${after}` }];
  if (before !== null) registers.push({ span: { from: '2026-07-13', to: '2026-07-17' }, marks: before });
  return { ...given(null), facts: { registers }, asOf: '2026-09-04' };
}

/** Present from the second day of term on; the first was a training day. */
function trainingDay() {
  const register = { span: { from: '2026-09-04', to: '2026-09-11' }, marks: '......../\\ /\\/\\/\\/\\/\\' };
  const termDates = { terms: [{ from: '2026-09-03', to: '2026-12-18' }], nonSchoolDays: ['2026-09-03'] };
  return { ...given(null), facts: { registers: [register], termDates } };
}

/** A register of one week from Monday 7 September 2026, checked on its Friday. */
function given(marks: string | null) {
  const facts = marks === null ? {} : { registers: [{ span: { from: '2026-09-07', to: '2026-09-11' }, marks }] };
  return { facts, params: { codes: ['O', 'U'], schoolDays: 2, within: { schoolYear: 'this' as const } }, asOf: '2026-09-11' };
}
