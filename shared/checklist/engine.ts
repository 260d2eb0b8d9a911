import type { CodedFacts } from '../case/facts.ts';
import type { Day } from '../dates/day.ts';
import type { Checklist, Item } from './checklist.ts';
import { contextOf, type Context } from './context.ts';
import { conditionTold, openIn, type OpenIn } from './condition.ts';
import { sentenceFor, type Reason } from './reasons.ts';
import { withoutTimes } from './times.ts';
import { levels, standings, toldAs, type Level, type Standing, type Verdict, type Weighing } from './verdict.ts';
import { weigher, type Weigh } from './weigh.ts';

/** A reason as it travels: its code and figures, and the sentence they make. */
export type ToldReason = Reason & { text: string };

/** An item's verdict, where it comes from and what would settle it. */
export type Finding = Omit<Weighing, 'reasons' | 'endUnknown'> & {
  item: string;
  level: Level;
  title: string;
  /** What the user reads first: what is missing, or what was asked. */
  message: string;
  action: string;
  ourReading: true | undefined;
  readAs: string | undefined;
  superseded: string | undefined;
  reasons: ToldReason[];
  source: { title: string; edition: string; clause: string; lastRead: Day; url?: string };
};

export type Outcome = { standing: Standing; findings: Finding[] };

/**
 * Weighs every item of a checklist against one case on one day. Findings come sorted, worst first; the standing counts `stop`,
 * `consult` and `required` items only. Pure: the same facts and day give the same outcome. `facts` must have been parsed.
 */
export const runChecklist = (checklist: Checklist, facts: CodedFacts, asOf: Day): Outcome =>
  outcomeIn(contextOf(facts, asOf, checklist.questions), checklist);

/** The same, where the context of this checklist has been prepared. */
export function outcomeIn(context: Context, checklist: Checklist): Outcome {
  const made: Finding[] = [];
  const places: number[] = [];
  for (const item of itemsOf(checklist)) {
    const finding = findingOf(item, judge(item, context));
    made.push(finding);
    places.push(placeOf(item.rank, finding.verdict));
  }
  const findings = inOrderOf(places, made);
  // The first is the worst.
  return { standing: standingOf(findings.slice(0, 1)), findings };
}

/** One item alone, in the context of its checklist; `undefined` where the checklist has no such item. */
export const weighingIn = (context: Context, checklist: Checklist, id: string): Weighing | undefined =>
  itemsOf(checklist).flatMap((one) => (one.id === id ? [judge(one, context)] : []))[0];

const noneYet = Array.from({ length: 3 * levels.length }, () => 0);

/** Findings by their places; of one place, as the checklist has them. */
function inOrderOf(places: readonly number[], made: readonly Finding[]): Finding[] {
  const next = noneYet.slice();
  for (const place of places) next[place]! += 1;
  let before = 0;
  for (let place = 0; place < next.length; place += 1) {
    const count = next[place]!;
    next[place] = before;
    before += count;
  }
  const findings = made.slice();
  for (let item = 0; item < made.length; item += 1) findings[next[places[item]!]!++] = made[item]!;
  return findings;
}

/** An item with all that is the same for every case; all of one shape, as weighings are. */
type PreparedItem = Pick<Finding, 'level' | 'title' | 'action' | 'ourReading' | 'readAs' | 'superseded' | 'source'> & {
  id: string;
  missing: string;
  applies: Weigh | undefined;
  openIn: OpenIn | undefined;
  needs: Weigh;
  /** Of its level. */
  rank: number;
  /** Where a person's answer alone decides, there are three findings, in every case the same: made once, each beside what it tells. */
  answered: Array<{ weighing: Weighing; finding: Finding }> | undefined;
};

const prepared = new WeakMap<Checklist, PreparedItem[]>();

function itemsOf(checklist: Checklist): PreparedItem[] {
  let items = prepared.get(checklist);
  if (!items) prepared.set(checklist, (items = checklist.items.map((item) => preparedItem(checklist, item))));
  return items;
}

function preparedItem(checklist: Checklist, item: Item): PreparedItem {
  const { id, level, title, missing, action, ourReading, readAs, superseded, appliesWhen, needs } = item;
  return {
    id,
    level,
    title,
    missing,
    action,
    ourReading,
    readAs,
    superseded,
    source: sourceOf(checklist, item),
    applies: appliesWhen && weigher(checklist, appliesWhen),
    openIn: appliesWhen && openIn(checklist, appliesWhen),
    needs: weigher(checklist, needs),
    rank: levels.indexOf(level),
    answered: !appliesWhen && 'is' in needs && needs.is === 'answer' ? [] : undefined,
  };
}

/** Stop missing, stop unanswered, consult missing, consult unanswered, required missing, required unanswered, advised; then the rest. */
const placeOf = (rank: number, verdict: Verdict): number =>
  verdict === 'missing' ? 2 * rank : verdict === 'unanswered' ? 2 * rank + 1 : 2 * levels.length + rank;

/** Whether it applies is asked before whether it is met; while that is open, only `met` is certain. */
function judge({ applies: weighApplies, openIn: isOpen, needs }: PreparedItem, context: Context): Weighing {
  if (!weighApplies) return needs(context);
  const applies = weighApplies(context);
  if (applies.verdict === 'missing') {
    const none = withoutTimes(applies);
    none.verdict = 'not-applicable';
    none.settles = [];
    return none;
  }
  const met = needs(context);
  if (applies.verdict === 'met' || met.verdict === 'met') return met;
  const open = toldAs(met, [...conditionTold(applies.reasons, isOpen?.(context)), ...met.reasons]);
  open.verdict = 'unanswered';
  open.settles = [...new Set([...applies.settles, ...met.settles])];
  return open;
}

function findingOf(item: PreparedItem, weighing: Weighing): Finding {
  const { answered } = item;
  if (!answered) return toFinding(item, weighing);
  for (const made of answered) if (made.weighing === weighing) return made.finding;
  const finding = toFinding(item, weighing);
  answered.push({ weighing, finding });
  return finding;
}

const toFinding = (item: PreparedItem, weighing: Weighing): Finding => ({
  verdict: weighing.verdict,
  basis: weighing.basis,
  reasons: told(weighing.reasons),
  settles: weighing.settles,
  item: item.id,
  level: item.level,
  title: item.title,
  message: weighing.verdict === 'missing' ? item.missing : item.title,
  action: item.action,
  source: item.source,
  sessions: weighing.sessions,
  byParent: weighing.byParent,
  byReason: weighing.byReason,
  validUntil: weighing.validUntil,
  possibleFrom: weighing.possibleFrom,
  ourReading: item.ourReading,
  readAs: item.readAs,
  superseded: item.superseded,
});

function told(reasons: Reason[]): ToldReason[] {
  for (const one of reasons) sentenceFor(one);
  return reasons as ToldReason[];
}

function sourceOf({ documents }: Checklist, { id, source }: Item): Finding['source'] {
  const document = documents[source.document];
  if (!document) throw new Error(`${id} cites "${source.document}", which its checklist does not list`);
  const { title, edition, lastRead, url } = document;
  return { title, edition, clause: source.clause, lastRead, ...(url && { url }) };
}

/** What an open finding of each level comes to; one nobody has answered is a question to put to somebody before anything else. */
const standingFor: Record<Level, Record<'missing' | 'unanswered', Standing>> = {
  stop: { missing: 'stop', unanswered: 'ask-first' },
  consult: { missing: 'ask-first', unanswered: 'ask-first' },
  required: { missing: 'missing', unanswered: 'unanswered' },
  advised: { missing: 'nothing-known-missing', unanswered: 'nothing-known-missing' },
};

export function standingOf(findings: ReadonlyArray<Pick<Finding, 'level' | 'verdict'>>): Standing {
  let worst: Standing = 'nothing-known-missing';
  for (const { level, verdict } of findings) {
    if (verdict !== 'missing' && verdict !== 'unanswered') continue;
    const found = standingFor[level][verdict];
    if (found !== worst && standings.indexOf(found) < standings.indexOf(worst)) worst = found;
  }
  return worst;
}
