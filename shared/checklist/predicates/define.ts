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
  params: z.ZodMiniType<Params>;
  /** True for what has to reach a parent: a parent who cannot be contacted is then passed over. */
  contact: boolean;
  basis: Basis;
  /** Pure: no clock, no network. `facts` have been parsed. Never returns `not-applicable`. */
  weigh(facts: CodedFacts, params: Params, context: Context): Omit<Weighing, 'basis'> & { basis?: Basis };
  examples: Array<PredicateExample<Params>>;
};

export const definePredicate = <Params>(predicate: Predicate<Params>): Predicate<Params> => predicate;
