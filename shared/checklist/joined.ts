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
  const told: Weighing[] = [];
  for (const part of parts) if (part.verdict === verdict) told.push(part);
  if (told.length === parts.length || !andTheRest) return told;
  for (const part of parts) if (part.verdict !== verdict) told.push(part);
  return told;
}

/** What several weighings come to, once their verdict is known. Their days are not among it: see times.ts. */
export function joined(verdict: Verdict, parts: readonly Weighing[]): Weighing {
  const [first] = parts;
  if (!first) return weighing(verdict, 'computed', [], []);
  const whole = weighing(verdict, first.basis, first.reasons.slice(), verdict === 'unanswered' ? first.settles.slice() : []);
  let sessions: readonly string[] = [];
  for (const part of parts) {
    whole.basis = weakerBasis(whole.basis, part.basis);
    if (part !== first) addMore(whole.reasons, part.reasons, tellsTheSame);
    if (part !== first && verdict === 'unanswered') addMore(whole.settles, part.settles, isSame);
    if (part.sessions) sessions = sessions.length === 0 ? part.sessions : [...sessions, ...part.sessions];
    if (part.byParent) addByParent((whole.byParent ??= []), part.byParent);
    if (verdict === 'met' && part.byReason) whole.byReason = true;
  }
  if (sessions.length > 0) whole.sessions = parts.length === 1 ? [...sessions] : [...new Set(sessions)].sort();
  return whole;
}

/** Two parents may lack the same letter; saying so twice helps nobody. `known`, of `all`, were there before. */
function addMore<One>(all: One[], more: readonly One[], same: (one: One, other: One) => boolean): void {
  const known = all.length;
  for (const one of more) {
    let place = 0;
    while (place < known && !same(all[place]!, one)) place += 1;
    if (place === known) all.push(one);
  }
}

const isSame = (one: unknown, other: unknown): boolean => one === other;
const tellsTheSame = (one: Reason, other: Reason): boolean =>
  one === other || (one.code === other.code && sentenceFor(one) === sentenceFor(other));

/** The worst that each came to. */
function addByParent(all: NonNullable<Weighing['byParent']>, more: NonNullable<Weighing['byParent']>): void {
  for (const { parent, verdict } of more) {
    const known = all.find((one) => one.parent === parent);
    if (known) known.verdict = and(known.verdict, verdict);
    else all.push({ parent, verdict });
  }
}
