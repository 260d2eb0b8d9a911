import { timesOfAll, timesOfAny } from './times.ts';
import { and, weakerBasis, type Verdict, type Weighing } from './verdict.ts';

/** Kleene's *and* and *or*: one `decisive` part settles the group; failing that, an unanswered one leaves it open. */
export function together(parts: Weighing[], decisive: 'met' | 'missing'): Weighing {
  const otherwise = decisive === 'met' ? 'missing' : 'met';
  const has = (verdict: Verdict) => parts.some((part) => part.verdict === verdict);
  const verdict = has(decisive) ? decisive : has('unanswered') ? 'unanswered' : otherwise;
  // What decided comes first; in an `allOf` the rest is shown too, since two facts may contradict each other.
  const deciding = parts.filter((part) => part.verdict === verdict);
  const rest = decisive === 'met' && verdict === 'met' ? [] : parts.filter((part) => part.verdict !== verdict);
  return { ...joined(verdict, [...deciding, ...rest]), ...(decisive === 'met' ? timesOfAny : timesOfAll)(verdict, parts) };
}

/** What several weighings come to, once their verdict is known. Their days are not among it: see times.ts. */
export function joined(verdict: Verdict, parts: readonly Weighing[]): Weighing {
  const whole: Weighing = { verdict, basis: 'computed', reasons: [], settles: [] };
  const sessions: string[] = [];
  const byParent = new Map<number, Verdict>();
  for (const part of parts) {
    whole.basis = weakerBasis(whole.basis, part.basis);
    // Two parents may lack the same letter; saying so twice helps nobody.
    for (const one of part.reasons) if (!whole.reasons.some((other) => isAlike(one, other))) whole.reasons.push(one);
    if (verdict === 'unanswered') for (const one of part.settles) if (!whole.settles.includes(one)) whole.settles.push(one);
    if (part.sessions) sessions.push(...part.sessions);
    for (const of of part.byParent ?? []) byParent.set(of.parent, and(byParent.get(of.parent) ?? 'not-applicable', of.verdict));
    if (verdict === 'met' && part.byReason) whole.byReason = true;
  }
  if (sessions.length > 0) whole.sessions = [...new Set(sessions)].sort();
  if (byParent.size > 0) whole.byParent = [...byParent].map(([parent, worst]) => ({ parent, verdict: worst }));
  return whole;
}

/** Figures are plain data. */
function isAlike(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false;
  const keys = Object.keys(one);
  const [mine, theirs] = [one as Record<string, unknown>, other as Record<string, unknown>];
  return keys.length === Object.keys(other).length && keys.every((key) => isAlike(mine[key], theirs[key]));
}
