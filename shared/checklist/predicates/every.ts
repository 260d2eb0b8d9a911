import { reason, sentenceFor, type Reason } from '../reasons.ts';
import { and, weighing, type Verdict, type Weighing } from '../verdict.ts';
import type { Candidate } from '../asks.ts';
import type { EvidenceKind } from '../../case/kinds.ts';

type Asked = { what: string; kind: EvidenceKind; candidates: Candidate[]; listed: 'all' | 'none' | undefined; orNone?: true };

/**
 * Whether every entry meets what is asked of it, where one is not enough. None at all: `missing`, or `met` where there may be none, once somebody has said that all are
 * listed. While nobody has, there may be another that does not.
 */
export function every({ what, kind, candidates, listed, orNone }: Asked): Weighing {
  if (candidates.length === 0) {
    const told = reason(listed ? 'none-there' : 'none-recorded', { what });
    return listed ? weighing(orNone ? 'met' : 'missing', 'stated', [told], []) : weighing('unanswered', 'stated', [told], [`list:${kind}`]);
  }
  const worst = candidates.flatMap(({ weighed }) => weighed.map(({ verdict }) => verdict)).reduce(and, 'met');
  const verdict = worst === 'met' && !listed ? 'unanswered' : worst;
  const reasons = candidates.map((one) => toldOf(one.what ?? what, one)).toSorted(byWords);
  if (verdict !== 'unanswered') return weighing(verdict, 'stated', reasons, []);
  const told = worst === 'met' ? [reason('not-all-listed', { what }), ...reasons] : reasons;
  return weighing('unanswered', 'stated', told, [`list:${kind}`]);
}

/** The order in which entries were made says nothing. */
const byWords = (a: Reason, b: Reason): number => (sentenceFor(a) < sentenceFor(b) ? -1 : 1);

function toldOf(what: string, { day, weighed }: Candidate): Reason {
  const of = (verdict: Verdict) => weighed.filter((one) => one.verdict === verdict).map(({ constraint }) => constraint);
  const [short, open] = [of('missing'), of('unanswered')];
  const entry = { what, ...(day !== undefined && { day }) };
  if (short.length > 0) return reason('entry-falls-short', { ...entry, short, open });
  return open.length > 0 ? reason('entry-open', { ...entry, open }) : reason('entry-meets', entry);
}
