import { addTimesOfAll, addTimesOfAny } from './times.ts';
import type { Reason } from './reasons.ts';
import { and, weakerBasis, type Verdict, type Weighing } from './verdict.ts';

/** Kleene's *and* and *or*: one `decisive` part settles the group; failing that, an unanswered one leaves it open. */
export function together(parts: Weighing[], decisive: 'met' | 'missing'): Weighing {
  const otherwise = decisive === 'met' ? 'missing' : 'met';
  let verdict: Verdict = otherwise;
  for (const part of parts)
    if (part.verdict === decisive || (part.verdict === 'unanswered' && verdict === otherwise)) verdict = part.verdict;
  // What decided comes first; in an `allOf` the rest is shown too, since two facts may contradict each other.
  const told = parts.filter((part) => part.verdict === verdict);
  if (told.length < parts.length && !(decisive === 'met' && verdict === 'met'))
    for (const part of parts) if (part.verdict !== verdict) told.push(part);
  const whole = joined(verdict, told);
  return decisive === 'met' ? addTimesOfAny(whole, parts) : addTimesOfAll(whole, parts);
}

/** What several weighings come to, once their verdict is known. Their days are not among it: see times.ts. */
export function joined(verdict: Verdict, parts: readonly Weighing[]): Weighing {
  const whole: Weighing = { verdict, basis: 'computed', reasons: [], settles: [] };
  let sessions: string[] | undefined;
  for (const part of parts) {
    whole.basis = weakerBasis(whole.basis, part.basis);
    // Two parents may lack the same letter; saying so twice helps nobody.
    for (const one of part.reasons) if (!holds(whole.reasons, one)) whole.reasons.push(one);
    if (verdict === 'unanswered') for (const one of part.settles) if (!whole.settles.includes(one)) whole.settles.push(one);
    if (part.sessions && part.sessions.length > 0) sessions = sessions ? [...sessions, ...part.sessions] : part.sessions;
    if (part.byParent && part.byParent.length > 0) addByParent((whole.byParent ??= []), part.byParent);
    if (verdict === 'met' && part.byReason) whole.byReason = true;
  }
  if (sessions) whole.sessions = parts.length === 1 ? sessions : [...new Set(sessions)].sort();
  return whole;
}

/** The worst that each came to. */
function addByParent(all: NonNullable<Weighing['byParent']>, more: NonNullable<Weighing['byParent']>): void {
  for (const { parent, verdict } of more) {
    const known = all.find((one) => one.parent === parent);
    if (known) known.verdict = and(known.verdict, verdict);
    else all.push({ parent, verdict });
  }
}

function holds(reasons: readonly Reason[], one: Reason): boolean {
  for (const other of reasons) if (other === one || (other.code === one.code && isAlike(other.figures, one.figures))) return true;
  return false;
}

/** Figures are plain data. */
function isAlike(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false;
  const keys = Object.keys(one);
  const [mine, theirs] = [one as Record<string, unknown>, other as Record<string, unknown>];
  return keys.length === Object.keys(other).length && keys.every((key) => isAlike(mine[key], theirs[key]));
}
