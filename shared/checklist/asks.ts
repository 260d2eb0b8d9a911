import type { Day } from '../dates/day.ts';
import type { Window } from '../dates/window.ts';
import type { Constraint } from './constraints.ts';
import type { Context } from './context.ts';
import { isInWindow } from './in-window.ts';
import type { End } from './times.ts';
import { and, type Settles, type Verdict } from './verdict.ts';

/** One thing asked of an entry, and what the entry says to it. */
export type Weighed = { constraint: Constraint; verdict: Verdict; settles: Settles | undefined };

/** One thing asked of an entry of a case. */
export type Ask<Entry> = (entry: Entry, context: Context) => Weighed;

/** What can come of one thing that is asked, made once; `undefined` where the record does not say. */
export function outcomes(constraint: Constraint, settles?: Settles): (holds: boolean | undefined) => Weighed {
  const met: Weighed = { constraint, verdict: 'met', settles };
  const missing: Weighed = { constraint, verdict: 'missing', settles };
  const open: Weighed = { constraint, verdict: 'unanswered', settles };
  return (holds) => (holds === undefined ? open : holds ? met : missing);
}

/** Asks for what somebody stated: `yes` meets, `no` falls short, absent is open. */
export function askStated<Entry>(
  constraint: Constraint,
  answerOf: (entry: Entry) => 'yes' | 'no' | undefined,
  wanted: 'yes' | 'no' = 'yes',
): Ask<Entry> {
  const weighed = outcomes(constraint);
  return (entry) => {
    const answer = answerOf(entry);
    return weighed(answer && answer === wanted);
  };
}

/** Asks for what the record itself decides; `undefined` where it does not say. */
export function askDecided<Entry>(
  constraint: Constraint,
  holds: (entry: Entry, context: Context) => boolean | undefined,
  settles?: Settles,
): Ask<Entry> {
  const weighed = outcomes(constraint, settles);
  return (entry, context) => weighed(holds(entry, context));
}

/** Asks whether a day of the entry is in a window. */
export function askInWindow<Entry>(constraint: Constraint, dayOf: (entry: Entry) => Day | undefined, window: Window): Ask<Entry> {
  return askDecided(constraint, (entry, context) => {
    const day = dayOf(entry);
    return day === undefined ? undefined : isInWindow(day, window, context);
  });
}

/** An entry with what was asked of it. `day` is absent for a document nobody has dated. */
export type Candidate = {
  /** By Kleene's *and* over all that was asked. */
  verdict: Verdict;
  /** Where entries are told apart by more than their day. */
  what: string | undefined;
  day: Day | undefined;
  weighed: readonly Weighed[];
  /** Until when it is met, once it is. */
  end: End;
  possibleFrom: Day | undefined;
};

export function candidate<Entry>(entry: Entry, day: Day | undefined, asks: ReadonlyArray<Ask<Entry>>, context: Context): Candidate {
  const weighed = asks.length === 0 ? nothing : asks.map((ask) => ask(entry, context));
  let verdict: Verdict = 'met';
  for (const one of weighed) verdict = and(verdict, one.verdict);
  return { verdict, day, weighed, what: undefined, end: 'never', possibleFrom: undefined };
}

const nothing: readonly Weighed[] = [];

/** One thing more that was asked of it. */
export function add(one: Candidate, weighed: Weighed): void {
  one.weighed = [...one.weighed, weighed];
  one.verdict = and(one.verdict, weighed.verdict);
}
