import type * as z from 'zod/mini';
import type { CodedFacts } from '../../case/facts.ts';
import type { Day } from '../../dates/day.ts';
import type { Context } from '../context.ts';
import type { Basis, Verdict, Weighing } from '../verdict.ts';
import type { Question } from '../checklist.ts';

/** One case that shows what a predicate does. `facts` is whole: nothing is filled in. */
export type PredicateExample<Params> = {
  why: string;
  facts: CodedFacts;
  params: Params;
  asOf: Day;
  /** Index of the parent, for a demand made of each. */
  parent?: number;
  questions?: Record<string, Question>;
  expect: Verdict;
};

export type Predicate<Params> = {
  /** Not there in the bundles: see `__EXAMPLES__`. */
  params: z.ZodMiniType<Params>;
  /** True for what has to reach a parent: a parent who cannot be contacted is then passed over. */
  contact: boolean;
  basis: Basis;
  /** Pure: no clock, no network. `facts` have been parsed. Never returns `not-applicable`. */
  weigh(facts: CodedFacts, params: Params, context: Context): Weighing;
  /** The same for what a checklist asks of every case: what depends on the params alone is made once. */
  prepare(params: Params): (context: Context) => Weighing;
  examples: Array<PredicateExample<Params>>;
};

type Defined<Params> = Omit<Predicate<Params>, 'weigh' | 'prepare'> &
  (Pick<Predicate<Params>, 'weigh'> | Pick<Predicate<Params>, 'prepare'>);

/** A predicate is written as one of the two; the other follows from it. */
export const definePredicate = <Params>(predicate: Defined<Params>): Predicate<Params> =>
  'weigh' in predicate
    ? { ...predicate, prepare: (params) => (context) => predicate.weigh(context.facts, params, context) }
    : { ...predicate, weigh: (_facts, params, context) => predicate.prepare(params)(context) };
