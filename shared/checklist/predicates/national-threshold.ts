import * as z from 'zod/mini';
import { thresholdReachedSentence, thresholdSentence } from '../counted-sentences.ts';
import { threshold, thresholdOn, type WindowCount } from '../../register/penalty-notice.ts';
import type { Context } from '../context.ts';
import { namesOfSessions } from '../../register/session-names.ts';
import { settlesOfDays, settlesOfOpen } from '../left-open.ts';
import { reasonTold } from '../reasons.ts';
import { reachedOn, thresholdReached } from '../threshold-reached.ts';
import { weighing, type Settles, type Verdict } from '../verdict.ts';
import { definePredicate } from './define.ts';

/**
 * Ten sessions of unauthorised absence in the ten school weeks up to the check, or, with `orEarlier`, known of an earlier day. Where
 * counting by whole weeks and by the day differ, nobody can tell: no source says which is meant.
 */
export const nationalThreshold = definePredicate<{ withoutN?: true | undefined; orEarlier?: true | undefined }>({
  params: __EXAMPLES__
    ? z.strictObject({
        /** Only what can be relied on once every N is settled. */
        withoutN: z.optional(z.literal(true)),
        /** Also where it was reached earlier this school year: the duty that came with it is not over because absence has become less. */
        orEarlier: z.optional(z.literal(true)),
      })
    : (undefined as never),
  contact: false,
  basis: 'computed',

  weigh(_facts, { withoutN, orEarlier }, context) {
    const { verdict, byWeek, byDay } = context.once(counted)[withoutN ? 'withoutN' : 'withN'];
    const codes = withoutN ? ['G', 'O', 'U'] : ['G', 'N', 'O', 'U'];
    const known: Record<typeof verdict, Verdict> = { met: 'met', 'not-met': 'missing', borderline: 'unanswered', unknown: 'unanswered' };
    const earlier = orEarlier && verdict !== 'met' && thresholdReached(context, withoutN);
    if (earlier && earlier.byWeek && earlier.byDay)
      return weighing('met', 'computed', [reasonTold('national-threshold-reached', reachedOn(earlier), thresholdReachedSentence)], []);
    if (earlier && verdict === 'not-met' && (earlier.byWeek || earlier.byDay))
      return weighing(
        'unanswered',
        'computed',
        [reasonTold('national-threshold-reached', reachedOn(earlier), thresholdReachedSentence)],
        ['ask:authority'],
      );
    // Days nobody could see, or an age nobody knows, may have made it ten on an earlier day.
    const searched = earlier && verdict === 'not-met' ? earlier.mayBe : null;
    const open = searched ? [searched.byWeek, searched.byDay] : [byWeek, byDay];
    const isOpen = searched !== null || verdict === 'unknown';
    const settles: Settles[] = isOpen
      ? open.flatMap((one) =>
          settlesOfOpen(figuresOf(one), one.isWindowCertain ? [] : one.span ? settlesOfDays(one.span, context) : ['read:register']),
        )
      : [];
    if (verdict === 'borderline') settles.push('ask:authority');
    const told = reasonTold(
      'national-threshold',
      {
        codes,
        atLeast: threshold.sessions,
        ...(searched && { day: searched.day }),
        byWeek: figuresOf(open[0]!),
        byDay: figuresOf(open[1]!),
        isBorderline: verdict === 'borderline',
      },
      thresholdSentence,
    );
    const weighed = weighing(searched ? 'unanswered' : known[verdict], 'computed', [told], [...new Set(settles)]);
    weighed.sessions = namesOfSessions(byDay.counted);
    return weighed;
  },

  examples: __EXAMPLES__
    ? [
        { why: 'ten', ...given('OO OO OO OO OO'), params: {}, expect: 'met' },
        { why: 'nine', ...given('OO OO OO OO O\\'), params: {}, expect: 'missing' },
        { why: 'an N counts towards it', ...given('OO OO OO OO ON'), params: {}, expect: 'met' },
        { why: 'an N cannot be relied on', ...given('OO OO OO OO ON'), params: { withoutN: true }, expect: 'missing' },
        { why: 'the age is not known', ...given('OO OO OO OO OO', false), params: {}, expect: 'unanswered' },
        { why: 'no register was read', facts: {}, asOf: '2026-07-17', params: {}, expect: 'unanswered' },
        { why: 'ten by the day and six by the week', ...aligned(), params: {}, expect: 'unanswered' },
        { why: 'ten in September, and none since', ...early(), params: {}, expect: 'missing' },
        { why: 'ten in September, where an earlier day will do', ...early(), params: { orEarlier: true }, expect: 'met' },
        {
          why: 'none since September, of which a week was not read',
          ...early('??????????'),
          params: { orEarlier: true },
          expect: 'unanswered',
        },
        {
          why: 'none since September, and nine sessions of it not read, which the summer before makes ten',
          ...afterSummer('/O', '?????????\\'),
          params: { orEarlier: true },
          expect: 'unanswered',
        },
        { why: 'and which it does not', ...afterSummer('/\\', '?????????\\'), params: { orEarlier: true }, expect: 'missing' },
        {
          why: 'two in September, eight that summer makes ten in ten school weeks',
          ...afterSummer('OOOOOOOO', 'OO/\\/\\/\\/\\'),
          params: { orEarlier: true },
          expect: 'met',
        },
        {
          why: 'two in September, and nobody read that summer',
          ...early('OO/\\/\\/\\/\\'),
          params: { orEarlier: true },
          expect: 'unanswered',
        },
        {
          why: 'ten in September, at an age nobody knows',
          ...early('OOOOOOOOOO', false),
          params: { orEarlier: true },
          expect: 'unanswered',
        },
        { why: 'none since September, all read', ...early('/\\/\\/\\/\\/\\'), params: { orEarlier: true }, expect: 'missing' },
        { why: 'ten in the eleventh week back, and a week since without school', ...since('.'), params: {}, expect: 'met' },
        { why: 'the same, but that week could not be read', ...since('??????????'), params: {}, expect: 'unanswered' },
        { why: 'the same, but nobody took its registers', ...since('----------'), params: {}, expect: 'unanswered' },
      ]
    : [],
});

const counted = ({ unusual, calendar, asOf }: Context) => thresholdOn(unusual, calendar, asOf);

const figuresOf = ({ counted, span, unread, notValid, ageUnknown }: WindowCount) => ({
  count: counted.length,
  notRead: unread,
  notValid,
  ageUnknown,
  ...(span && { from: span.from, to: span.to }),
});

/** Twelve weeks from 20 April 2026, the last with these marks, checked on its Friday, 10 July. */
function given(week: string, known = true) {
  const marks = `${'/\\/\\/\\/\\/\\ '.repeat(11)}${week.replaceAll(' ', '')}`;
  return {
    facts: { registers: [{ span: { from: '2026-04-20', to: '2026-07-10' }, marks, ...(known && { compulsoryAge: ofAge() }) }] },
    asOf: '2026-07-10',
  };
}

/** Checked on the Wednesday of the twelfth week: two days of absence ten weeks back lie in ten weeks to the day, and not in ten whole weeks. */
function aligned() {
  const full = '/\\/\\/\\/\\/\\ ';
  const marks = `${full}/\\/\\/\\OOOO ${full.repeat(9)}OOOOOO`;
  return { facts: { registers: [{ span: { from: '2026-04-20', to: '2026-07-08' }, marks, compulsoryAge: ofAge() }] }, asOf: '2026-07-08' };
}

/** Fourteen weeks of an autumn without holidays: the second with ten sessions, or as it is given, the others with none. */
function early(second = 'OOOOOOOOOO', known = true) {
  const full = '/\\/\\/\\/\\/\\ ';
  const marks = `${full}${second} ${full.repeat(12)}`.trim();
  const span = { from: '2026-08-31', to: '2026-12-04' };
  return { facts: { registers: [{ span, marks, ...(known && { compulsoryAge: ofAge() }) }] }, asOf: '2026-12-04' };
}

/** The same after thirteen weeks of summer, up to 17 July, that end with these marks. */
function afterSummer(last: string, second: string) {
  const { facts, asOf } = early(second);
  const full = '/\\/\\/\\/\\/\\ ';
  const marks = `${full.repeat(12)}${'/\\/\\/\\/\\/\\'.slice(0, 10 - last.length)}${last}`;
  const summer = { span: { from: '2026-04-20', to: '2026-07-17' }, marks, compulsoryAge: ofAge() };
  return { facts: { registers: [summer, ...facts.registers] }, asOf };
}

/** Ten sessions of absence in the first of eleven weeks, one week like that, and the rest present; checked on the last Friday. */
function since(week: string) {
  const full = '/\\/\\/\\/\\/\\ ';
  const marks = `OOOOOOOOOO ${full.repeat(4)}${week} ${full.repeat(5)}`.trimEnd();
  return { facts: { registers: [{ span: { from: '2026-04-20', to: '2026-07-03' }, marks, compulsoryAge: ofAge() }] }, asOf: '2026-07-03' };
}

function ofAge() {
  return { from: '2016-08-31', to: '2028-06-30' };
}
