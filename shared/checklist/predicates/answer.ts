import * as z from 'zod/mini';
import { reason } from '../reasons.ts';
import { definePredicate } from './define.ts';

/** A person has answered yes to a question of this checklist. Whether that states a fact or a judgement is said where the question is declared. */
export const answer = definePredicate({
  params: z.strictObject({ question: z.string() }),
  contact: false,
  basis: 'stated',

  weigh(_facts, { question }, context) {
    const declared = context.questions[question];
    if (!declared) throw new Error(`the checklist does not declare the question "${question}"`);
    const { ask, basis } = declared;
    const value = context.answerTo(question);
    if (!value) return { verdict: 'unanswered', basis, reasons: [reason('not-answered', { ask })], settles: [`answer:${question}`] };
    return {
      verdict: value === 'yes' ? 'met' : 'missing',
      basis,
      reasons: [reason('answered', { ask, value })],
      settles: [],
    };
  },

  examples: __EXAMPLES__
    ? [
        { why: 'answered yes', facts: { answers: [{ question: 'q', value: 'yes' }] }, ...asked(), expect: 'met' },
        { why: 'answered no', facts: { answers: [{ question: 'q', value: 'no' }] }, ...asked(), expect: 'missing' },
        {
          why: 'another question was answered',
          facts: { answers: [{ question: 'other', value: 'yes' }] },
          ...asked(),
          expect: 'unanswered',
        },
        { why: 'nothing was answered', facts: {}, ...asked(), expect: 'unanswered' },
      ]
    : [],
});

function asked() {
  return { params: { question: 'q' }, questions: { q: { ask: 'Is it so?', basis: 'stated' as const } }, asOf: '2026-11-20' };
}
