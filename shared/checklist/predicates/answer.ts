import * as z from 'zod/mini';
import type { Question } from '../checklist.ts';
import type { Context } from '../context.ts';
import { reason } from '../reasons.ts';
import { weighing, type Weighing } from '../verdict.ts';
import { definePredicate } from './define.ts';

/** A person has answered yes to a question of this checklist. Whether that states a fact or a judgement is said where the question is declared. */
export const answer = definePredicate({
  params: __EXAMPLES__ ? z.strictObject({ question: z.string() }) : (undefined as never),
  contact: false,
  basis: 'stated',

  prepare({ question }) {
    let known: Context['questions'] | undefined;
    let weighings: Answers | undefined;
    return (context) => {
      const { questions } = context;
      if (questions !== known || !weighings) [known, weighings] = [questions, weighingsOf(questions[question], question)];
      const given = context.answerTo(question);
      return given === 'yes' ? weighings.yes : given === 'no' ? weighings.no : weighings.none;
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

type Answers = Record<'yes' | 'no' | 'none', Weighing>;

/** Three things can come of a question, in every case the same: made once. */
function weighingsOf(declared: Question | undefined, question: string): Answers {
  if (!declared) throw new Error(`the checklist does not declare the question "${question}"`);
  const { ask, basis } = declared;
  return {
    yes: weighing('met', basis, [reason('answered', { ask, value: 'yes' })], []),
    no: weighing('missing', basis, [reason('answered', { ask, value: 'no' })], []),
    none: weighing('unanswered', basis, [reason('not-answered', { ask })], [`answer:${question}`]),
  };
}

function asked() {
  return { params: { question: 'q' }, questions: { q: { ask: 'Is it so?', basis: 'stated' as const } }, asOf: '2026-11-20' };
}
