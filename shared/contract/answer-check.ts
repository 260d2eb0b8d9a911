import { contextOf, type Context } from '../checklist/context.ts';
import type { Checklist } from '../checklist/checklist.ts';
import { outcomeIn } from '../checklist/engine.ts';
import { pathwayIn } from '../checklist/pathway.ts';
import { fromFirstOnRoll } from '../dates/calendar.ts';
import { weekdaysNotCovered } from '../dates/not-covered.ts';
import type { Window } from '../dates/window.ts';
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

const schoolYear: Window = { schoolYear: 'this' };

/**
 * From the first day of the year, or of the child on roll in it, to the last day read. Sessions between that nobody looked at are told as not
 * read: no share of a part passes for one of the whole.
 */
function thisYear(context: Context): YearFigures | null {
  const { calendar } = context;
  const year = context.spanOf(schoolYear);
  const lastRead = calendar.covered.at(-1)?.to;
  if (!year || lastRead === undefined || lastRead < year.from) return null;
  const read = lastRead === year.to ? year : { from: year.from, to: lastRead };
  const span = fromFirstOnRoll(read, calendar);
  const figures = context.figuresIn(span);
  return isEmpty(figures) ? null : { ...span, ...figures, unread: figures.unread + 2 * weekdaysNotCovered(calendar, span) };
}

/**
 * Names in a request that no edition declares, by place. They are refused: a name made up by the sender could say anything. What only another
 * edition than the one in use asks is let in and weighed by nothing: an extension asks by the edition it came with.
 */
export function undeclaredNames({ facts }: CheckRequest, editions: readonly Checklist[]): string[] {
  const answers = (facts.answers ?? []).flatMap(({ question }, place) =>
    editions.some(({ questions }) => Object.hasOwn(questions, question)) ? [] : [`facts.answers.${place}.question`],
  );
  const advice = (facts.advice?.entries ?? []).flatMap(({ item }, place) =>
    editions.some((edition) => idsOf(edition).has(item)) ? [] : [`facts.advice.entries.${place}.item`],
  );
  return [...answers, ...advice];
}

const ids = new WeakMap<Checklist, ReadonlySet<string>>();

/** Of its items, looked through once. */
function idsOf(checklist: Checklist): ReadonlySet<string> {
  let known = ids.get(checklist);
  if (!known) ids.set(checklist, (known = new Set(checklist.items.map(({ id }) => id))));
  return known;
}
