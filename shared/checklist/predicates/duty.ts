import * as z from 'zod/mini';
import { thresholdReachedSentence } from '../counted-sentences.ts';
import type { DutyFact } from '../../case/facts.ts';
import type { Day } from '../../dates/day.ts';
import { dutyKeys, dutyKinds } from '../../case/kinds.ts';
import { askDecided, askStated, candidate } from '../asks.ts';
import { bestEntry } from '../best-entry.ts';
import type { Context } from '../context.ts';
import { reasonTold, type Reason } from '../reasons.ts';
import { reachedOn, thresholdReached } from '../threshold-reached.ts';
import { answer } from './answer.ts';
import { toldAs } from '../verdict.ts';
import { definePredicate } from './define.ts';

const Params = __EXAMPLES__
  ? z.strictObject({
      kind: z.enum(dutyKeys),
      /** Why it was decided so has to be written down as well. */
      reasonRecorded: z.optional(z.literal(true)),
      /** Only an entry of the day on which the national threshold was reached this school year, or later. */
      sinceThreshold: z.optional(z.literal(true)),
      question: z.string(),
    })
  : (undefined as never);

/** A duty without a form was done: a person says so, or, where nobody has answered, a dated entry shows it. An answer outranks entries. */
export const duty = definePredicate<z.infer<typeof Params>>({
  params: Params,
  contact: false,
  basis: 'stated',

  prepare({ kind, reasonRecorded, sinceThreshold, question }) {
    const weighAnswer = answer.prepare({ question });
    const sought = { what: dutyKinds[kind], kind: 'duties' } as const;
    const asks = reasonRecorded ? [askStated<DutyFact>('why-recorded', (entry) => entry.reasonRecorded)] : [];
    if (sinceThreshold) asks.push(askDecided('since-threshold', ({ day }, context) => isSinceThreshold(day, context), 'read:register'));
    return (context) => {
      const asked = weighAnswer(context);
      const entries = (context.facts.duties?.entries ?? []).filter((entry) => entry.kind === kind);
      const told = sinceThreshold && asked.verdict !== 'met' ? whenReached(context) : [];
      if (asked.verdict !== 'unanswered' || entries.length === 0)
        return told.length === 0 ? asked : toldAs(asked, [...asked.reasons, ...told]);
      const candidates = entries.map((entry) => candidate(entry, entry.day, asks, context));
      const found = bestEntry(sought, candidates, undefined, context);
      if (found.verdict === 'met') return found;
      return toldAs(asked, [...asked.reasons, ...found.reasons, ...told]);
    };
  },

  examples: __EXAMPLES__
    ? [
        { why: 'an entry shows it', ...given({}), expect: 'met' },
        { why: 'another duty', ...given({ kind: 'codes-shared' }), expect: 'unanswered' },
        { why: 'it is still to come', ...given({ day: '2026-11-30' }), expect: 'unanswered' },
        { why: 'why is not written down', ...given({ reasonRecorded: 'no' }), expect: 'unanswered' },
        { why: 'answered yes, without an entry', ...given(null, 'yes'), expect: 'met' },
        { why: 'answered no: one entry does not speak for all', ...given({}, 'no'), expect: 'missing' },
        { why: 'nothing recorded or answered', ...given(null), expect: 'unanswered' },
        { why: 'since the threshold was reached', ...sinceTen('2026-11-10'), expect: 'met' },
        { why: 'before the threshold was reached', ...sinceTen('2026-11-05'), expect: 'unanswered' },
        { why: 'a year ago', ...sinceTen('2025-11-10'), expect: 'unanswered' },
      ]
    : [],
});

/** Nobody can tell where what was read shows no such day. Where ways of counting differ the earlier day asks least. */
function isSinceThreshold(day: Day, context: Context): boolean | undefined {
  const { byWeek, byDay } = thresholdReached(context);
  const first = byWeek && byDay && byDay < byWeek ? byDay : (byWeek ?? byDay);
  return first === null ? undefined : day >= first;
}

function whenReached(context: Context): Reason[] {
  const reached = thresholdReached(context);
  return reached.byWeek || reached.byDay ? [reasonTold('national-threshold-reached', reachedOn(reached), thresholdReachedSentence)] : [];
}

/** Ten sessions from Monday 2 November to Friday 6 November 2026, and a notice considered on one day. */
function sinceTen(day: string) {
  const { facts, asOf, ...rest } = given({ day });
  const span = { from: '2026-11-02', to: '2026-11-20' };
  const registers = [
    { span, marks: 'OOOOOOOOOO /\\/\\/\\/\\/\\ /\\/\\/\\/\\/\\', compulsoryAge: { from: '2017-03-31', to: '2028-06-30' } },
  ];
  return { facts: { ...facts, registers }, asOf, ...rest, params: { ...rest.params, sinceThreshold: true as const } };
}

function given(change: Partial<DutyFact> | null, value?: 'yes' | 'no') {
  const entries: DutyFact[] = change ? [{ kind: 'penalty-notice-considered', day: '2026-11-10', reasonRecorded: 'yes', ...change }] : [];
  return {
    facts: { ...(change && { duties: { entries } }), ...(value && { answers: [{ question: 'q', value }] }) },
    questions: { q: { ask: 'Was a penalty notice considered?', basis: 'stated' as const } },
    params: { kind: 'penalty-notice-considered' as const, reasonRecorded: true as const, question: 'q' },
    asOf: '2026-11-20',
  };
}
