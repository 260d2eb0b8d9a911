import * as z from 'zod/mini';
import { windowInWords, type Window } from '../../dates/window.ts';
import type { Context } from '../context.ts';
import { WindowSchema } from '../window-schema.ts';
import { weekdaysNotCovered } from '../../dates/not-covered.ts';
import { isEmpty } from '../../register/figures.ts';
import { settlesOfDays, settlesOfOpen } from '../left-open.ts';
import { reason } from '../reasons.ts';
import { weighing } from '../verdict.ts';
import { definePredicate } from './define.ts';

const rates = ['attended', 'absent', 'unauthorised'] as const;
const Params = __EXAMPLES__
  ? z
      .strictObject({
        of: z.enum(rates),
        within: WindowSchema,
        /** Counted over this window instead, while it is the longer one. */
        orOver: z.optional(WindowSchema),
        /** Whole percent of possible sessions, compared as exact fractions. */
        below: z.optional(z.int().check(z.positive(), z.maximum(100))),
        atLeast: z.optional(z.int().check(z.positive(), z.maximum(100))),
      })
      .check(z.refine(({ below, atLeast }) => (below === undefined) !== (atLeast === undefined), 'needs one of below and atLeast'))
  : (undefined as never);
type Params = z.infer<typeof Params>;

/** A share of the possible sessions of a window. What nobody could see may count or not: only a rate that holds either way decides. */
export const rate = definePredicate<Params>({
  params: Params,
  contact: false,
  basis: 'computed',

  prepare({ of, within: asked, orOver, below, atLeast }) {
    const percent = below ?? atLeast!;
    const sought = below === undefined ? { atLeast: percent } : { below: percent };
    const reaches = (part: number, whole: number) => part * 100 >= percent * whole;
    return (context) => {
      const within = longerOf(asked, orOver, context);
      const window = windowInWords(within);
      const span = context.spanOf(within);
      const figures = span && context.figuresIn(span);
      if (!span || !figures || isEmpty(figures))
        return weighing('unanswered', 'computed', [reason('register-not-read', { window })], ['read:register']);
      const { attended, possible, authorised, unauthorised, unread, notValid } = figures;
      const count = { attended, absent: authorised + unauthorised, unauthorised }[of];
      const notRead = unread + 2 * weekdaysNotCovered(context.calendar, span);
      const open = notRead + notValid;
      const [low, high] = [reaches(count, possible + open), reaches(count + open, possible + open)];
      const told = reason('rate', { of, count, possible, notRead, notValid, window, from: span.from, to: span.to, ...sought });
      if (low !== high || possible === 0 || !context.holdsAll(within))
        return weighing(
          'unanswered',
          'computed',
          [told],
          settlesOfOpen({ notRead, notValid }, possible > 0 && context.holdsAll(within) ? [] : settlesOfDays(span, context)),
        );
      return weighing(low === (below === undefined) ? 'met' : 'missing', 'computed', [told], []);
    };
  },

  examples: __EXAMPLES__
    ? [
        {
          why: 'eight of ten this year, and 18 of 20 over the longer window',
          ...twoWeeks('/\\/\\/\\/\\/\\'),
          params: backTo(2),
          expect: 'missing',
        },
        { why: 'six of ten of the week before count as well', ...twoWeeks('OOOO/\\/\\/\\'), params: backTo(2), expect: 'met' },
        { why: 'the year is longer than one week', ...twoWeeks('OOOOOOOO/\\', '/\\/\\/\\/\\/\\'), params: backTo(1), expect: 'missing' },
        { why: 'what came before the year was not read', ...given('OO/\\/\\/\\/\\'), params: backTo(2), expect: 'unanswered' },
        { why: 'nine of ten is not below ninety', ...given('O\\/\\/\\/\\/\\'), params: below(90), expect: 'missing' },
        { why: 'eight of ten is', ...given('OO/\\/\\/\\/\\'), params: below(90), expect: 'met' },
        { why: 'the tenth was not read', ...given('O?/\\/\\/\\/\\'), params: below(90), expect: 'unanswered' },
        { why: 'no register was read', facts: {}, asOf: '2026-09-11', params: below(90), expect: 'unanswered' },
        {
          why: 'two of ten are twenty per cent',
          ...given('OO/\\/\\/\\/\\'),
          params: { of: 'unauthorised', within: { schoolYear: 'this' }, atLeast: 20 },
          expect: 'met',
        },
        {
          why: 'illness is no unauthorised absence',
          ...given('II/\\/\\/\\/\\'),
          params: { of: 'unauthorised', within: { schoolYear: 'this' }, atLeast: 20 },
          expect: 'missing',
        },
      ]
    : [],
});

/** While nobody can tell how far back the other window goes, neither can be told to be the longer one, and nothing decides. */
function longerOf(within: Window, orOver: Window | undefined, context: Context): Window {
  if (!orOver) return within;
  const [one, other] = [context.spanOf(within), context.spanOf(orOver)];
  return one && other && context.isCertain(orOver) && one.from <= other.from ? within : orOver;
}

function below(percent: number): Params {
  return { of: 'attended', within: { schoolYear: 'this' }, below: percent };
}

function backTo(weeks: number): Params {
  return { ...below(90), orOver: { last: weeks, unit: 'school-week' } };
}

/** The last week before a summer and the first after it. */
function twoWeeks(before: string, after = 'OO/\\/\\/\\/\\') {
  const { facts, asOf } = given(after);
  return { facts: { registers: [...facts.registers, { span: { from: '2026-07-13', to: '2026-07-17' }, marks: before }] }, asOf };
}

/** A register of one week from Monday 7 September 2026, checked on its Friday. */
function given(marks: string) {
  return { facts: { registers: [{ span: { from: '2026-09-07', to: '2026-09-11' }, marks }] }, asOf: '2026-09-11' };
}
