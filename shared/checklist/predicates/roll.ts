import * as z from 'zod/mini';
import { never } from '../../dates/calendar.ts';
import { addDays } from '../../dates/day.ts';
import { windowInWords } from '../../dates/window.ts';
import { WindowSchema } from '../window-schema.ts';
import type { CountableSession } from '../../register/countable.ts';
import { blank } from '../../register/register.ts';
import { isOwnSession } from '../coverage.ts';
import { reason } from '../reasons.ts';
import { answer } from './answer.ts';
import { weighing } from '../verdict.ts';
import { definePredicate } from './define.ts';

/** The child was on the school's roll in this window: as a register or the day of joining shows; where neither does, as a person says. */
export const roll = definePredicate({
  params: __EXAMPLES__ ? z.strictObject({ within: WindowSchema, question: z.string() }) : (undefined as never),
  contact: false,
  basis: 'computed',

  weigh(facts, { within, question }, context) {
    const window = windowInWords(within);
    const span = context.spanOf(within);
    // A mark shows that the child was on roll; a blank may be in a register printed before they joined.
    const shows = (session: CountableSession) => session.mark !== blank && isOwnSession(session, context) === true;
    if (span && context.someIn(span, shows)) return weighing('met', 'computed', [reason('on-roll', { window })], []);
    const off = span && context.calendar.offRoll.find(({ from, to }) => from <= span.from && span.to <= to);
    const day = off && addDays(off.to, 1);
    if (day && day < never) return weighing('missing', 'computed', [reason('joined-later', { window, day })], []);
    return answer.weigh(facts, { question }, context);
  },

  examples: __EXAMPLES__
    ? [
        { why: 'a register shows it, whatever was answered', ...given('no'), params: inYear('this'), expect: 'met' },
        {
          why: 'a register of blanks shows nobody on roll',
          ...given('no', undefined, '----------'),
          params: inYear('this'),
          expect: 'missing',
        },
        { why: 'joined since', ...given('yes', '2026-09-08'), params: inYear('previous'), expect: 'missing' },
        { why: 'nothing read, and answered yes', ...given('yes'), params: inYear('previous'), expect: 'met' },
        { why: 'nothing read, and answered no', ...given('no'), params: inYear('previous'), expect: 'missing' },
        { why: 'nothing read or answered', ...given(), params: inYear('previous'), expect: 'unanswered' },
      ]
    : [],
});

function inYear(schoolYear: 'this' | 'previous') {
  return { within: { schoolYear }, question: 'q' };
}

/** A register of one week from Monday 7 September 2026, checked on its Friday. */
function given(value?: 'yes' | 'no', from?: string, marks = '../\\/\\/\\/\\') {
  const register = { span: { from: '2026-09-07', to: '2026-09-11' }, marks, ...(from && { onRoll: { from } }) };
  return {
    facts: { registers: [register], ...(value && { answers: [{ question: 'q', value }] }) },
    questions: { q: { ask: 'Was the child on your roll then?', basis: 'stated' as const } },
    asOf: '2026-09-11',
  };
}
