import type { CodedFacts } from '../case/facts.ts';
import type { Day } from '../dates/day.ts';
import type { Checklist, Item, Question, Requirement } from './checklist.ts';
import { contextOf, type Context } from './context.ts';
import { reason, sentenceFor, type Reason } from './reasons.ts';
import { levels, type Level, type Standing, type Verdict, type Weighing } from './verdict.ts';
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
export function runChecklist(checklist: Checklist, facts: CodedFacts, asOf: Day): Outcome {
  const context = contextOf(facts, asOf, checklist.questions);
  const weigh = weigher(checklist, facts);
  const findings = checklist.items.map((item) => toFinding(checklist, item, judge(item, weigh, context)));
  findings.sort((a, b) => place(a) - place(b));
  return { standing: standingOf(findings), findings };
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
  const document = checklist.documents[item.source.document];
  if (!document) throw new Error(`${item.id} cites "${item.source.document}", which its checklist does not list`);
  const { title, edition, lastRead, url } = document;
  return {
    ...weighing,
    item: item.id,
    level: item.level,
    title: item.title,
    message: weighing.verdict === 'missing' ? item.missing : item.title,
    action: item.action,
    ...(item.ourReading && { ourReading: true as const }),
    ...(item.readAs && { readAs: item.readAs }),
    ...(item.superseded && { superseded: item.superseded }),
    reasons: weighing.reasons.map((told) => ({ ...told, text: sentenceFor(told) })),
    source: { title, edition, clause: item.source.clause, lastRead, ...(url && { url }) },
  };
}

/** Stop missing, stop unanswered, consult missing, consult unanswered, required missing, required unanswered, advised; then the rest. */
function place({ level, verdict }: Finding): number {
  if (verdict !== 'missing' && verdict !== 'unanswered') return 100 + levels.indexOf(level);
  return levels.indexOf(level) * 2 + (verdict === 'missing' ? 0 : 1);
}

export function standingOf(findings: ReadonlyArray<Pick<Finding, 'level' | 'verdict'>>): Standing {
  const has = (level: Level, ...verdicts: Verdict[]) =>
    findings.some((finding) => finding.level === level && verdicts.includes(finding.verdict));
  if (has('stop', 'missing')) return 'stop';
  // A stop nobody has answered is a question to put to somebody before anything else.
  if (has('stop', 'unanswered') || has('consult', 'missing', 'unanswered')) return 'ask-first';
  if (has('required', 'missing')) return 'missing';
  return has('required', 'unanswered') ? 'unanswered' : 'nothing-known-missing';
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
