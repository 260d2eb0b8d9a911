import { addTimesOfAll, addTimesOfAny } from './times.ts';
import type { Reason } from './reasons.ts';
import { and, weakerBasis, type Verdict, type Weighing } from './verdict.ts';

/** Kleene's *and* and *or*: one `decisive` part settles the group; failing that, an unanswered one leaves it open. */
export function together(parts: readonly Weighing[], decisive: 'met' | 'missing'): Weighing {
  const otherwise = decisive === 'met' ? 'missing' : 'met';
  let verdict: Verdict = otherwise;
  for (const part of parts)
    if (part.verdict === decisive || (part.verdict === 'unanswered' && verdict === otherwise)) verdict = part.verdict;
  const whole = joined(verdict, toldFirst(verdict, parts, !(decisive === 'met' && verdict === 'met')));
  return decisive === 'met' ? addTimesOfAny(whole, parts) : addTimesOfAll(whole, parts);
}

/** What decided comes first; in an `allOf` the rest is shown too, since two facts may contradict each other. */
function toldFirst(verdict: Verdict, parts: readonly Weighing[], andTheRest: boolean): readonly Weighing[] {
  if (parts.every((part) => part.verdict === verdict)) return parts;
  const told = parts.filter((part) => part.verdict === verdict);
  return andTheRest ? [...told, ...parts.filter((part) => part.verdict !== verdict)] : told;
}

/** What several weighings come to, once their verdict is known. Their days are not among it: see times.ts. */
export function joined(verdict: Verdict, parts: readonly Weighing[]): Weighing {
  const [first] = parts;
  if (!first) return { verdict, basis: 'computed', reasons: [], settles: [] };
  const whole: Weighing = { verdict, basis: first.basis, reasons: first.reasons, settles: verdict === 'unanswered' ? first.settles : [] };
  let sessions: readonly string[] = [];
  for (const part of parts) {
    whole.basis = weakerBasis(whole.basis, part.basis);
    if (part !== first) whole.reasons = withMore(whole.reasons, part.reasons, tellsTheSame);
    if (part !== first && verdict === 'unanswered') whole.settles = withMore(whole.settles, part.settles, isSame);
    if (part.sessions) sessions = sessions.length === 0 ? part.sessions : [...sessions, ...part.sessions];
    if (part.byParent) addByParent((whole.byParent ??= []), part.byParent);
    if (verdict === 'met' && part.byReason) whole.byReason = true;
  }
  if (sessions.length > 0) whole.sessions = parts.length === 1 ? [...sessions] : [...new Set(sessions)].sort();
  return whole;
}

/** Two parents may lack the same letter; saying so twice helps nobody. */
function withMore<One>(all: One[], more: readonly One[], same: (one: One, other: One) => boolean): One[] {
  const fresh = more.filter((one) => !all.some((other) => same(one, other)));
  return fresh.length === 0 ? all : [...all, ...fresh];
}

const isSame = (one: unknown, other: unknown): boolean => one === other;
const tellsTheSame = (one: Reason, other: Reason): boolean =>
  one === other || (one.code === other.code && isAlike(one.figures, other.figures));

/** The worst that each came to. */
function addByParent(all: NonNullable<Weighing['byParent']>, more: NonNullable<Weighing['byParent']>): void {
  for (const { parent, verdict } of more) {
    const known = all.find((one) => one.parent === parent);
    if (known) known.verdict = and(known.verdict, verdict);
    else all.push({ parent, verdict });
  }
}

/** Figures are plain data. */
function isAlike(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false;
  const [mine, theirs] = [one as Record<string, unknown>, other as Record<string, unknown>];
  for (const key in mine) if (!isAlike(mine[key], theirs[key])) return false;
  for (const key in theirs) if (!(key in mine)) return false;
  return true;
}
