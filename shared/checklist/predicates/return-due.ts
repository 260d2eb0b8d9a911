import * as z from 'zod/mini';
import { returnSentence } from '../counted-sentences.ts';
import { schoolYearOf } from '../../dates/day.ts';
import { returnTitles, returnOf, type ReturnKind, type ReturnStatus, type StatutoryReturn } from '../../register/returns.ts';
import type { Context } from '../context.ts';
import { namesOfSessions } from '../../register/session-names.ts';
import { settlesOfOpen } from '../left-open.ts';
import { reasonTold } from '../reasons.ts';
import { weighing, type Verdict } from '../verdict.ts';
import { definePredicate } from './define.ts';

const kinds = Object.keys(returnTitles) as [ReturnKind, ...ReturnKind[]];
const verdicts: Record<ReturnStatus, Verdict> = { due: 'met', borderline: 'unanswered', unknown: 'unanswered', 'not-due': 'missing' };

/** A return of regulation 13 is due for this child, by what can be counted. Each is a duty of its own and no part of a referral. */
export const returnDue = definePredicate<{ kind: ReturnKind }>({
  params: __EXAMPLES__ ? z.strictObject({ kind: z.enum(kinds) }) : (undefined as never),
  contact: false,
  basis: 'computed',

  weigh({ registers = [] }, { kind }, context) {
    const title = returnTitles[kind];
    if (registers.length === 0)
      return weighing(
        'unanswered',
        'computed',
        [reasonTold('return-status', { title, status: 'unknown', open: {} }, returnSentence)],
        ['read:register'],
      );
    const found = returnFor(kind, context);
    const status = found?.status ?? 'not-due';
    const { since, deadline, open = {} } = found ?? {};
    const figures = { title, status, ...(since && { since }), ...(deadline && { deadline }), open };
    const told = reasonTold('return-status', figures, returnSentence);
    const weighed = weighing(verdicts[status], 'computed', [told], status === 'unknown' ? settlesOfOpen(open) : []);
    if (found && found.sessions.length > 0) weighed.sessions = namesOfSessions(found.sessions);
    return weighed;
  },

  examples: __EXAMPLES__
    ? [
        { why: 'ten school days on end', ...given('OOOOOOOOOO OOOOOOOOOO'), params: { kind: 'attendance' }, expect: 'met' },
        { why: 'a day between', ...given('OOOOOOOOOO /\\OOOOOOOO'), params: { kind: 'attendance' }, expect: 'missing' },
        { why: 'a day of them was not read', ...given('OOOOOOOOOO ??OOOOOOOO'), params: { kind: 'attendance' }, expect: 'unanswered' },
        {
          why: 'only counting past a session that was not possible',
          ...given('OOOOOOOOOO OOOOOOOOY1Y1 OO........'),
          params: { kind: 'attendance' },
          expect: 'unanswered',
        },
        { why: 'weeks that nobody looked at, before compulsory school age', ...young(), params: { kind: 'attendance' }, expect: 'missing' },
        {
          why: 'the year begins with a training day, and what was not read was over before it',
          ...trainingDay(),
          params: { kind: 'attendance' },
          expect: 'missing',
        },
        { why: 'no register was read', facts: {}, asOf: '2026-09-18', params: { kind: 'sickness' }, expect: 'unanswered' },
      ]
    : [],
});

function returnFor(kind: ReturnKind, context: Context): StatutoryReturn | null {
  const { unusual, calendar, asOf } = context;
  // An absence may have begun in the school year before.
  const reach = () => context.reachOf({ from: `${schoolYearOf(asOf)}-08-01`, to: asOf });
  return returnOf(kind, kind === 'attendance' ? context.turnsIn(reach()) : unusual, calendar, asOf, context.compulsoryAge);
}

/** Present from the second day of term on; the first was a training day, and nobody looked at the end of the year before. */
function trainingDay() {
  const registers = [
    { span: { from: '2026-06-29', to: '2026-07-03' }, marks: '/\\/\\/\\/\\/\\' },
    { span: { from: '2026-09-04', to: '2026-09-11' }, marks: '......../\\ /\\/\\/\\/\\/\\' },
  ];
  const terms = [
    { from: '2026-06-01', to: '2026-07-22' },
    { from: '2026-09-03', to: '2026-12-18' },
  ];
  return { facts: { registers, termDates: { terms, nonSchoolDays: ['2026-09-03'] } }, asOf: '2026-09-11' };
}

/** Of compulsory school age from January; the register was read for one week, nine before the check. */
function young() {
  const register = {
    span: { from: '2026-09-07', to: '2026-09-11' },
    marks: '/\\/\\/\\/\\/\\',
    compulsoryAge: { from: '2027-01-01', to: '2038-06-30' },
  };
  return { facts: { registers: [register] }, asOf: '2026-11-20' };
}

/** From Monday 7 September 2026, checked on the last Friday but one or, with a third week, on its Monday. */
function given(marks: string) {
  const [to, asOf] = marks.length > 21 ? ['2026-09-25', '2026-09-21'] : ['2026-09-18', '2026-09-18'];
  return {
    facts: { registers: [{ span: { from: '2026-09-07', to: to! }, marks, compulsoryAge: { from: '2017-03-31', to: '2028-06-30' } }] },
    asOf: asOf!,
  };
}
