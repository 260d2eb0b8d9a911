import { addTimesOfAll, addTimesOfAny } from './times.ts';
import { sentenceFor, type Reason } from './reasons.ts';
import { and, weakerBasis, weighing, type Verdict, type Weighing } from './verdict.ts';

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
  let deciding = 0;
  for (const part of parts) if (part.verdict === verdict) deciding += 1;
  if (deciding === parts.length) return parts;
  const told = parts.filter((part) => part.verdict === verdict);
  return andTheRest ? [...told, ...parts.filter((part) => part.verdict !== verdict)] : told;
}

/** What several weighings come to, once their verdict is known. Their days are not among it: see times.ts. */
export function joined(verdict: Verdict, parts: readonly Weighing[]): Weighing {
  const [first] = parts;
  if (!first) return weighing(verdict, 'computed', [], []);
  const whole = weighing(verdict, first.basis, first.reasons, verdict === 'unanswered' ? first.settles : []);
  let sessions: readonly string[] = [];
  for (const part of parts) {
    if (part !== first) addTo(whole, part);
    if (part.sessions) sessions = sessions.length === 0 ? part.sessions : [...sessions, ...part.sessions];
    if (part.byParent) addByParent((whole.byParent ??= []), part.byParent);
    if (verdict === 'met' && part.byReason) whole.byReason = true;
  }
  if (sessions.length > 0) whole.sessions = parts.length === 1 ? [...sessions] : [...new Set(sessions)].sort();
  return whole;
}

/** Two parents may lack the same letter; saying so twice helps nobody. */
function addTo(whole: Weighing, part: Weighing): void {
  const { reasons, settles } = whole;
  whole.basis = weakerBasis(whole.basis, part.basis);
  for (const one of part.reasons) if (!isAmong(one, reasons)) whole.reasons = [...whole.reasons, one];
  if (whole.verdict !== 'unanswered') return;
  for (const one of part.settles) if (!settles.includes(one)) whole.settles = [...whole.settles, one];
}

function isAmong(one: Reason, reasons: readonly Reason[]): boolean {
  for (const other of reasons) if (one === other || (one.code === other.code && sentenceFor(one) === sentenceFor(other))) return true;
  return false;
}

/** The worst that each came to. */
function addByParent(all: NonNullable<Weighing['byParent']>, more: NonNullable<Weighing['byParent']>): void {
  for (const { parent, verdict } of more) {
    const known = all.find((one) => one.parent === parent);
    if (known) known.verdict = and(known.verdict, verdict);
    else all.push({ parent, verdict });
  }
}
