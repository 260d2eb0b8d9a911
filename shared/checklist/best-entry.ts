import type { EvidenceKind } from '../case/kinds.ts';
import type { Day } from '../dates/day.ts';
import type { Candidate } from './asks.ts';
import type { Context } from './context.ts';
import { reason, type Reason } from './reasons.ts';
import { lastEnd, withEnd, withPossible, type End } from './times.ts';
import { weighing, type Settles, type Verdict, type Weighing } from './verdict.ts';

/** What is looked for among the entries of a case, whichever case it is. */
type Sought = {
  what: string;
  kind: EvidenceKind;
  /** How many entries have to meet it; one where nothing is said. */
  atLeast?: number | undefined;
  /** A day before which no entry can meet what is asked. */
  notBefore?: ((context: Context) => Day | undefined) | undefined;
};
type Listed = 'all' | 'none' | undefined;

const none: Day[] = [];
const rank: Record<Verdict, number> = { met: 2, unanswered: 1, missing: 0, 'not-applicable': 0 };

/**
 * Whether there is an entry that meets every constraint, or as many as are asked for. Each entry is weighed by Kleene's *and*; the
 * best decides, and of equals the latest. While nobody has said that all entries are listed, another that meets everything may exist:
 * never `missing`. Entries dated after the check do not count yet.
 */
export function bestEntry(sought: Sought, candidates: readonly Candidate[], listed: Listed, context: Context): Weighing {
  const { what, kind, atLeast = 1, notBefore } = sought;
  const { asOf } = context;
  let best: Candidate | undefined;
  let met = 0;
  let open = 0;
  let days: Day[] = none;
  for (const one of candidates) {
    const { day, verdict } = one;
    const isPast = day === undefined || day <= asOf;
    const possible = isPast ? one.possibleFrom : verdict === 'met' ? day : undefined;
    if (possible !== undefined) days = [...days, possible];
    if (!isPast) continue;
    if (verdict === 'met') met += 1;
    if (verdict === 'unanswered') open += 1;
    if (best === undefined || bestFirst(one, best) < 0) best = one;
  }
  if (best && met >= atLeast) {
    const told = atLeast > 1 ? counted(what, met, 0, atLeast) : reason('entry-meets', named(what, best.day));
    return withEnd(weighing('met', 'stated', [told], []), endOf(candidates, atLeast, asOf));
  }
  const first = notBefore?.(context);
  // So many more are needed; where fewer wait for their day, another is needed, and nobody has to wait for that.
  const possible = days.length === 0 ? undefined : days.toSorted()[atLeast - met - 1];
  const verdict = listed && met + open < atLeast ? 'missing' : 'unanswered';
  const settles = verdict === 'missing' ? [] : settledBy(kind, open === 0 ? [] : openOnes(candidates, asOf));
  const told = atLeast > 1 && best ? counted(what, met, open, atLeast) : shortOf(what, best, listed);
  return withPossible(weighing(verdict, 'stated', [told], settles), first && first > asOf ? earlier(possible, first) : possible);
}

const earlier = (a: Day | undefined, b: Day | undefined): Day | undefined => (a === undefined || (b !== undefined && b < a) ? b : a);

/** Best first, then latest; entries alike in both are told apart by what they lack, so that their order never matters. */
const bestFirst = (a: Candidate, b: Candidate): number =>
  rank[b.verdict] - rank[a.verdict] || compare(b.day ?? '', a.day ?? '') || (a.verdict === 'met' ? 0 : compareLacks(a, b));
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Both were asked the same. */
function compareLacks({ weighed: a }: Candidate, { weighed: b }: Candidate): number {
  const place = a.findIndex(({ verdict }, at) => verdict !== b[at]!.verdict);
  return place < 0 ? 0 : compare(a[place]!.verdict, b[place]!.verdict);
}

/** It stands until fewer than `atLeast` are left. */
function endOf(candidates: readonly Candidate[], atLeast: number, asOf: Day): End {
  if (candidates.length === 1) return candidates[0]!.end;
  const met = candidates.filter(({ verdict, day }) => verdict === 'met' && (day === undefined || day <= asOf));
  return lastEnd(
    met.map(({ end }) => end),
    atLeast,
  );
}

const openOnes = (candidates: readonly Candidate[], asOf: Day): Candidate[] =>
  candidates.filter(({ verdict, day }) => verdict === 'unanswered' && (day === undefined || day <= asOf)).sort(bestFirst);

/** Another entry, or what the open ones wait for. */
function settledBy(kind: EvidenceKind, open: readonly Candidate[]): Settles[] {
  const all: Settles[] = [`list:${kind}`];
  for (const { weighed } of open)
    for (const { verdict, settles } of weighed) if (verdict === 'unanswered' && settles && !all.includes(settles)) all.push(settles);
  return all;
}

const named = (what: string, day: Day | undefined) => (day === undefined ? { what } : { what, day });
const counted = (what: string, count: number, mayCount: number, atLeast: number) =>
  reason('entries-counted', { what, count, mayCount, atLeast });

function shortOf(what: string, best: Candidate | undefined, listed: Listed): Reason {
  if (!best) return reason(listed ? 'none-there' : 'none-recorded', { what });
  const of = (verdict: Verdict) => best.weighed.filter((one) => one.verdict === verdict).map(({ constraint }) => constraint);
  const entry = named(what, best.day);
  if (best.verdict === 'unanswered') return reason('entry-open', { ...entry, open: of('unanswered') });
  return reason('entry-falls-short', { ...entry, short: of('missing'), open: of('unanswered') });
}
