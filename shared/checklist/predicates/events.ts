import type { Day } from '../../dates/day.ts';
import type { EvidenceKind } from '../../case/kinds.ts';
import { reason, type Constraint, type Reason } from '../reasons.ts';
import { and, type Settles, type Verdict } from '../verdict.ts';

/** One thing asked of an entry, and what the entry says to it. */
export type Weighed = { constraint: Constraint; verdict: Verdict };

/** `yes` meets, `no` falls short, absent is open. */
export const stated = (constraint: Constraint, answer: 'yes' | 'no' | undefined): Weighed => ({
  constraint,
  verdict: answer === undefined ? 'unanswered' : answer === 'yes' ? 'met' : 'missing',
});

/** Something the record itself decides. */
export const decided = (constraint: Constraint, holds: boolean | undefined): Weighed => ({
  constraint,
  verdict: holds === undefined ? 'unanswered' : holds ? 'met' : 'missing',
});

type Candidate = { day: Day; weighed: Weighed[] };

const rank: Record<Verdict, number> = { met: 2, unanswered: 1, missing: 0, 'not-applicable': 0 };

/**
 * Whether there is an entry that meets every constraint. Each entry is weighed by Kleene's *and*; the best decides, and of equals
 * the latest. While nobody has said that all entries are listed, another that meets everything may exist: never `missing`.
 */
export function bestEntry(options: { what: string; kind: EvidenceKind; candidates: Candidate[]; listed: 'all' | 'none' | undefined }): {
  verdict: Verdict;
  reasons: Reason[];
  settles: Settles[];
} {
  const { what, kind, candidates, listed } = options;
  const best = candidates
    .map((candidate) => ({ ...candidate, verdict: candidate.weighed.map(({ verdict }) => verdict).reduce(and, 'met') }))
    .sort((a, b) => rank[b.verdict] - rank[a.verdict] || (a.day < b.day ? 1 : -1))[0];
  if (best?.verdict === 'met') return { verdict: 'met', reasons: [reason('entry-meets', { what, day: best.day })], settles: [] };

  const settles: Settles[] = [`list:${kind}`];
  if (!best) {
    const verdict = listed ? 'missing' : 'unanswered';
    return { verdict, reasons: [reason(listed ? 'none-there' : 'none-recorded', { what })], settles: listed ? [] : settles };
  }
  const open = best.weighed.filter(({ verdict }) => verdict === 'unanswered').map(({ constraint }) => constraint);
  if (best.verdict === 'unanswered')
    return { verdict: 'unanswered', reasons: [reason('entry-open', { what, day: best.day, open })], settles };
  const short = best.weighed.filter(({ verdict }) => verdict === 'missing').map(({ constraint }) => constraint);
  const reasons = [reason('entry-falls-short', { what, day: best.day, short, open })];
  return listed ? { verdict: 'missing', reasons, settles: [] } : { verdict: 'unanswered', reasons, settles };
}
