import type { CodedFacts } from '../case/facts.ts';
import type { Day } from '../dates/day.ts';
import type { Checklist, Item, Question, Requirement } from './checklist.ts';
import { contextOf, type Context } from './context.ts';
import { reason, sentenceFor, type Reason } from './reasons.ts';
import { levels, standings, type Level, type Standing, type Weighing } from './verdict.ts';
import { withoutTimes } from './times.ts';
import { weigher } from './weigh.ts';

/** A reason as it travels: its code and figures, and the sentence they make. */
export type ToldReason = Reason & { text: string };

/** An item's verdict, where it comes from and what would settle it. */
export type Finding = Omit<Weighing, 'reasons'> & {
  item: string;
  level: Level;
  title: string;
  /** What the user reads first: what is missing, or what was asked. */
  message: string;
  action: string;
  ourReading?: true;
  readAs?: string;
  superseded?: string;
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
  const weigh = weigher(checklist, context);
  const findings = checklist.items.map((item) => toFinding(checklist, item, judge(item, weigh, context)));
  return { standing: standingOf(findings), findings: worstFirst(findings) };
}

/** Whether it applies is asked before whether it is met; while that is open, only `met` is certain. */
function judge({ appliesWhen, needs }: Item, weigh: (requirement: Requirement, context: Context) => Weighing, context: Context): Weighing {
  if (!appliesWhen) return weigh(needs, context);
  const applies = weigh(appliesWhen, context);
  if (applies.verdict === 'missing') return { ...withoutTimes(applies), verdict: 'not-applicable', settles: [] };
  const met = weigh(needs, context);
  if (applies.verdict === 'met' || met.verdict === 'met') return met;
  const condition = applies.reasons.map((open) => reason('condition-open', { item: sentenceFor(open) }));
  return {
    ...met,
    verdict: 'unanswered',
    reasons: [...condition, ...met.reasons],
    settles: [...new Set([...applies.settles, ...met.settles])],
  };
}

function toFinding(checklist: Checklist, item: Item, weighing: Weighing): Finding {
  const { verdict, basis, reasons, settles } = weighing;
  const finding: Finding = {
    verdict,
    basis,
    reasons: reasons.map(told),
    settles,
    item: item.id,
    level: item.level,
    title: item.title,
    message: verdict === 'missing' ? item.missing : item.title,
    action: item.action,
    source: sourceOf(checklist, item),
  };
  if (weighing.sessions) finding.sessions = weighing.sessions;
  if (weighing.byParent) finding.byParent = weighing.byParent;
  if (weighing.byReason) finding.byReason = true;
  if (weighing.validUntil) finding.validUntil = weighing.validUntil;
  if (weighing.possibleFrom) finding.possibleFrom = weighing.possibleFrom;
  if (item.ourReading) finding.ourReading = true;
  if (item.readAs) finding.readAs = item.readAs;
  if (item.superseded) finding.superseded = item.superseded;
  return finding;
}

const told = (one: Reason): ToldReason => ({ code: one.code, figures: one.figures, text: sentenceFor(one) }) as ToldReason;

function sourceOf({ documents }: Checklist, { id, source }: Item): Finding['source'] {
  const document = documents[source.document];
  if (!document) throw new Error(`${id} cites "${source.document}", which its checklist does not list`);
  const { title, edition, lastRead, url } = document;
  const cited = { title, edition, clause: source.clause, lastRead };
  return url ? { ...cited, url } : cited;
}

/** Stop missing, stop unanswered, consult missing, consult unanswered, required missing, required unanswered, advised; then the rest. */
function worstFirst(findings: readonly Finding[]): Finding[] {
  const places: Finding[][] = [];
  for (const finding of findings) (places[placeOf(finding)] ??= []).push(finding);
  return places.flat();
}

function placeOf({ level, verdict }: Finding): number {
  if (verdict !== 'missing' && verdict !== 'unanswered') return 2 * levels.length + levels.indexOf(level);
  return 2 * levels.indexOf(level) + (verdict === 'missing' ? 0 : 1);
}

/** What an open finding of each level comes to; one nobody has answered is a question to put to somebody before anything else. */
const standingFor: Record<Level, Record<'missing' | 'unanswered', Standing>> = {
  stop: { missing: 'stop', unanswered: 'ask-first' },
  consult: { missing: 'ask-first', unanswered: 'ask-first' },
  required: { missing: 'missing', unanswered: 'unanswered' },
  advised: { missing: 'nothing-known-missing', unanswered: 'nothing-known-missing' },
};

export function standingOf(findings: ReadonlyArray<Pick<Finding, 'level' | 'verdict'>>): Standing {
  const found = new Set<Standing>();
  for (const { level, verdict } of findings) if (verdict === 'missing' || verdict === 'unanswered') found.add(standingFor[level][verdict]);
  return standings.find((standing) => found.has(standing)) ?? 'nothing-known-missing';
}

/** The questions that unanswered findings wait for, in the order of the findings: safest first. */
export function openQuestions(
  findings: ReadonlyArray<{ settles: readonly string[] }>,
  questions: Readonly<Record<string, Question>>,
): Array<{ id: string; question: Question }> {
  const ids = new Set(
    findings.flatMap(({ settles }) => settles.filter((settle) => settle.startsWith('answer:')).map((settle) => settle.slice(7))),
  );
  return [...ids].flatMap((id) => (questions[id] ? [{ id, question: questions[id] }] : []));
}
