import { contextOf, type Context } from '../checklist/context.ts';
import type { Checklist } from '../checklist/checklist.ts';
import { outcomeIn } from '../checklist/engine.ts';
import { pathwayIn } from '../checklist/pathway.ts';
import { spanOf } from '../dates/window.ts';
import { isEmpty } from '../register/figures.ts';
import type { CheckRequest } from './check.ts';
import type { CheckResponse, YearFigures } from './check-response.ts';

/** What both hosts answer to a parsed request. Pure: the same request and checklist give the same answer. */
export function answerCheck({ facts, asOf, checkId }: CheckRequest, checklist: Checklist): CheckResponse {
  const context = contextOf(facts, asOf, checklist.questions);
  const { authority, route, title, edition, effectiveFrom, reviewBy } = checklist;
  const pathway = pathwayIn(context, checklist);
  return {
    checkId,
    asOf,
    checklist: { authority, route, title, edition, effectiveFrom, reviewBy, pastReview: asOf >= reviewBy },
    ...outcomeIn(context, checklist),
    figures: thisYear(context),
    ...(pathway && { pathway }),
  };
}

function thisYear(context: Context): YearFigures | null {
  const span = spanOf({ schoolYear: 'this' }, context.asOf, context.calendar);
  const figures = span && context.figuresIn(span);
  return span && figures && !isEmpty(figures) ? { ...span, ...figures } : null;
}

/** Names in a request that the checklist does not declare, by place. They are refused: a name made up by the sender could say anything. */
export function undeclaredNames({ facts }: CheckRequest, { questions, items }: Checklist): string[] {
  const ids = new Set(items.map(({ id }) => id));
  const answers = (facts.answers ?? []).flatMap(({ question }, place) =>
    Object.hasOwn(questions, question) ? [] : [`facts.answers.${place}.question`],
  );
  const advice = (facts.advice?.entries ?? []).flatMap(({ item }, place) => (ids.has(item) ? [] : [`facts.advice.entries.${place}.item`]));
  return [...answers, ...advice];
}
