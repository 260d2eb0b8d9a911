import * as z from 'zod/mini';
import { ageSentence } from '../counted-sentences.ts';
import { isWithin } from '../../dates/day.ts';
import { reason, reasonTold } from '../reasons.ts';
import { weighing } from '../verdict.ts';
import { definePredicate } from './define.ts';

/** The child is of compulsory school age on the day of the check. The boundary days come with the register, never a date of birth. */
export const compulsoryAge = definePredicate({
  params: __EXAMPLES__ ? z.strictObject({}) : (undefined as never),
  contact: false,
  basis: 'computed',

  weigh({ registers = [] }, _params, { asOf }) {
    const span = registers.flatMap(({ compulsoryAge }) => compulsoryAge ?? [])[0];
    if (!span) return weighing('unanswered', 'computed', [reason('age-unknown', {})], ['record:date-of-birth']);
    return weighing(
      isWithin(asOf, span) ? 'met' : 'missing',
      'computed',
      [reasonTold('compulsory-age', { ...span, day: asOf }, ageSentence)],
      [],
    );
  },

  examples: __EXAMPLES__
    ? [
        { why: 'between the two days', ...given('2021-09-01', '2032-06-25'), expect: 'met' },
        { why: 'not yet', ...given('2026-12-31', '2038-06-25'), expect: 'missing' },
        { why: 'no longer', ...given('2014-09-01', '2026-06-26'), expect: 'missing' },
        { why: 'no date of birth was given', facts: {}, params: {}, asOf: '2026-09-11', expect: 'unanswered' },
      ]
    : [],
});

function given(from: string, to: string) {
  const register = { span: { from: '2026-09-07', to: '2026-09-11' }, marks: '/\\/\\/\\/\\/\\', compulsoryAge: { from, to } };
  return { facts: { registers: [register] }, params: {}, asOf: '2026-09-11' };
}
