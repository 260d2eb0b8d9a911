import { contextOf } from '../checklist/context.ts';
import type { Checklist } from '../checklist/checklist.ts';
import { runChecklist } from '../checklist/engine.ts';
import type { CodedFacts } from '../case/facts.ts';
import { isWithin, type Day } from '../dates/day.ts';
import { spanOf } from '../dates/window.ts';
import { figuresOf } from '../register/figures.ts';
import type { CheckRequest } from './check.ts';
import type { CheckResponse, YearFigures } from './check-response.ts';

/** What both hosts answer to a parsed request. Pure: the same request and checklist give the same answer. */
export function answerCheck({ facts, asOf, checkId }: CheckRequest, checklist: Checklist): CheckResponse {
  const { authority, route, title, edition, effectiveFrom, reviewBy } = checklist;
  return {
    checkId,
    asOf,
    checklist: { authority, route, title, edition, effectiveFrom, reviewBy, pastReview: asOf >= reviewBy },
    ...runChecklist(checklist, facts, asOf),
    figures: thisYear(facts, asOf),
  };
}

function thisYear(facts: CodedFacts, asOf: Day): YearFigures | null {
  const { sessions, calendar } = contextOf(facts, asOf, {});
  const span = spanOf({ schoolYear: 'this' }, asOf, calendar);
  const within = span ? sessions.filter(({ day }) => isWithin(day, span)) : [];
  return span && within.length > 0 ? { ...span, ...figuresOf(within) } : null;
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
