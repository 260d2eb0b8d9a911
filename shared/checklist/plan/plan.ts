import type { CodedFacts, ParentFact } from '../../case/facts.ts';
import type { Day } from '../../dates/day.ts';
import type { Checklist, Item } from '../checklist.ts';
import { contextOf, type Context } from '../context.ts';
import type { Level, Verdict } from '../verdict.ts';
import { comesAfter, opensOn } from './comes-after.ts';
import { dueOf, type Due } from './due.ts';
import { gateOf, isReviewed, reviewed, safeFirst } from './gate.ts';
import { lapsesOf, type Lapse } from './lapses.ts';
import { improvementIn, supportIn, toReview, type Improvement } from './support.ts';
import { endUnknown } from './end-unknown.ts';
import { whyFrom } from './waits.ts';
import { isWaived } from './waived.ts';
import { isForTheRegister, reachesParents, stageOf, stages, type Stage } from './uses.ts';
import { latestOf, now, type When } from './when.ts';

/** What a plan uses of a finding: the engine's own, or one that came from an authority's checker. */
export type PlanFinding = {
  item: string;
  level: Level;
  verdict: Verdict;
  title: string;
  action: string;
  settles: readonly string[];
  reasons: ReadonlyArray<{ code: string; figures: object; text: string }>;
  byParent?: ReadonlyArray<{ parent: number; verdict: Verdict }> | undefined;
  validUntil?: Day | undefined;
  possibleFrom?: Day | undefined;
};

export type PlanStep = {
  /** Absent for what every plan holds whatever the checklist asks for. */
  item?: string;
  stage: Stage;
  level: Level;
  title: string;
  /** What to do; starts with a verb. */
  does: string;
  /** Whether it is known not to be there. Otherwise the first thing is to say whether it is: `settles` says where. */
  isMissing: boolean;
  settles: readonly string[];
  when: When;
  /** By when, where the law or the authority says so, or suggests it. */
  by?: Due;
  /** Parents it is for, by index, where it reaches parents. */
  to?: number[];
  /** Parents it must not reach. */
  never?: number[];
};

export type Plan = {
  /** In order: what stops, whom to ask, support, its review, what else to do, and last what is legal. */
  steps: PlanStep[];
  /** Demands that nobody is offered as a step, since every parent listed cannot or must not be contacted. */
  withheld: Array<{ item?: string; title: string }>;
  improvement: Improvement | null;
  /** From when anything legal may be done at all. */
  gate: When;
  /** The earliest day on which everything could have been done. */
  earliest: When;
  /** What is there now and lapses, or may lapse, before that day; first to lapse first. */
  lapses: Lapse[];
  /** The first thing to lapse after that day. */
  nextLapse: Lapse | null;
};

export type Checked = { facts: CodedFacts; asOf: Day; findings: readonly PlanFinding[] };

/**
 * The plan that follows from what a check found on a day. Pure. Support and its review come before anything legal, also where the checklist does not
 * ask for them, and no step reaches a parent who must not be contacted. An item of a newer checklist than this one is planned for last.
 */
export function planOf(checklist: Checklist, checked: Checked): Plan {
  const { facts, asOf, findings } = checked;
  const context = contextOf(facts, asOf, checklist.questions);
  const items = new Map(checklist.items.map((item) => [item.id, item]));
  const open = findings.filter(({ verdict }) => verdict === 'missing' || verdict === 'unanswered');
  const found = open.map((finding) => stepOf(checklist, finding, items.get(finding.item), context));
  const isSelfCheck = checklist.about === 'school';
  const isOpen = isSelfCheck || isWaived(checklist, findings);
  const gate = isOpen ? ((isSelfCheck ? undefined : safeFirst(found)) ?? now) : gateOf(checklist, context, found);
  const own = isOpen ? [] : ownSteps(facts, context, found);
  const review = isOpen ? now : reviewed(facts, context, found);
  const gated = found.map((step) => {
    if (step.stage === 'legal') return { ...step, when: latestOf([gate, step.when]) };
    // A review in the diary stays in the diary, whatever else is still to be done before it.
    return step.stage === 'review' && step.when.state === 'now' ? { ...step, when: review } : step;
  });
  const [steps, withheld] = offered([...gated, ...own], facts);
  const earliest = latestOf([gate, ...steps.filter(({ level }) => level !== 'advised').map(({ when }) => when)]);
  const lapses = lapsesOf(checklist, checked);
  const isBefore = ({ day }: Lapse) => earliest.state === 'unknown' || day < (earliest.state === 'from' ? earliest.day : asOf);
  return {
    steps: steps.toSorted((a, b) => stages.indexOf(a.stage) - stages.indexOf(b.stage) || place(a) - place(b)),
    withheld,
    improvement: checklist.about === 'school' ? null : improvementIn(facts, context),
    gate,
    earliest,
    lapses: lapses.filter(isBefore),
    nextLapse: lapses.find((lapse) => !isBefore(lapse)) ?? null,
  };
}

/** Advice after what is asked for; what can be done now before what has to wait. */
const place = ({ level, when }: PlanStep): number => (level === 'advised' ? 3 : 0) + ['now', 'from', 'unknown'].indexOf(when.state);

function stepOf(checklist: Checklist, finding: PlanFinding, item: Item | undefined, context: Context): PlanStep {
  const { facts } = context;
  const { level, title, action, settles, verdict } = finding;
  const common = { item: finding.item, level, title, does: action, settles, isMissing: verdict === 'missing' };
  const isFirst = level === 'stop' || level === 'consult';
  if (!item) return { ...common, stage: isFirst ? level : 'legal', when: now };
  const to = reachesParents(item) && addressees(finding, facts.parents?.entries ?? []);
  const by = dueOf(checklist, item, context);
  return { ...common, stage: stageOf(item), when: whenOf(finding, item, checklist, context), ...(by && { by }), ...to };
}

function whenOf({ possibleFrom: found, verdict, reasons }: PlanFinding, item: Item, checklist: Checklist, context: Context): When {
  const { facts } = context;
  const possibleFrom = found ?? opensOn(item.needs, checklist, context);
  if (possibleFrom && possibleFrom > context.asOf) {
    const because =
      whyFrom(item, possibleFrom, facts, context) ?? (reasons[0]?.text ?? 'what it waits for happens then').replace(/\.$/, '');
    return { state: 'from', day: possibleFrom, because };
  }
  // A review waits for support anyway, and says for which.
  const first = verdict === 'missing' && stageOf(item) !== 'review' ? comesAfter(item.needs, facts, context) : undefined;
  const unknown = endUnknown(item.needs, facts, context) ?? first;
  if (unknown || verdict === 'unanswered' || item.level === 'stop' || !isForTheRegister(item.needs)) return unknown ?? now;
  return {
    state: 'unknown',
    because: 'only the register of days to come can show it, and it may never',
    settledBy: 'read the register again later; support goes on meanwhile',
  };
}

const mayBeReached = ({ contact }: ParentFact): boolean => contact !== 'must-not-contact' && contact !== 'enquiries-made';

/** Whom a step is for: those of whom it is not met yet, and never anybody who must not be contacted. */
function addressees({ byParent }: Pick<PlanFinding, 'byParent'>, parents: readonly ParentFact[]): Pick<PlanStep, 'to' | 'never'> {
  const isMet = (index: number) =>
    byParent?.some(({ parent, verdict }) => parent === index && (verdict === 'met' || verdict === 'not-applicable'));
  const never = parents.filter(({ contact }) => contact === 'must-not-contact').map(({ index }) => index);
  if (parents.length === 0) return {};
  return {
    to: parents.filter((parent) => mayBeReached(parent) && !isMet(parent.index)).map(({ index }) => index),
    ...(never.length > 0 && { never }),
  };
}

const wordsOfReview = {
  given: {
    title: 'The support is reviewed with the family before anything legal is begun',
    does: 'Look together at what has helped. Attendance that has improved is as good a finding as any: close, or step down',
  },
  declined: {
    title: 'What was declined is talked over with the family before anything legal is begun',
    does: 'Ask what stood in the way, and offer it again or something that fits better. Hold it as a review, and record what was said',
  },
};

/** What every plan holds, whatever the checklist asks for: support and its review. */
function ownSteps(facts: CodedFacts, context: Context, found: readonly PlanStep[]): PlanStep[] {
  const parents = addressees({}, facts.parents?.entries ?? []);
  const common = { level: 'required' as const, isMissing: true, settles: [] };
  const given = toReview(facts);
  const isOpen = (stage: Stage) => found.some((step) => step.stage === stage && step.level === 'required');
  const steps: PlanStep[] = [];
  if (!given && !isOpen('support'))
    steps.push({
      ...common,
      ...parents,
      stage: 'support',
      title: 'Support is offered before anything legal is begun',
      does: 'Offer support that fits the reasons for absence, and agree a day for its review',
      when: now,
    });
  if (!isOpen('review') && !(given && isReviewed(given, facts, context.asOf)))
    steps.push({
      ...common,
      ...parents,
      stage: 'review',
      ...(given && supportIn(facts).length === 0 ? wordsOfReview.declined : wordsOfReview.given),
      when: reviewed(facts, context, found),
    });
  return steps;
}

/** The steps that may be offered; those that would have to reach a parent, and could reach none, apart. */
function offered(steps: readonly PlanStep[], { parents }: CodedFacts): [PlanStep[], Plan['withheld']] {
  const nobody = parents !== undefined && parents.entries.length > 0 && !parents.entries.some(mayBeReached);
  const isWithheld = ({ to, stage }: PlanStep) => nobody && to !== undefined && stage !== 'stop' && stage !== 'consult';
  const withheld = steps.filter(isWithheld).map(({ item, title }) => ({ ...(item && { item }), title }));
  return [steps.filter((step) => !isWithheld(step)), withheld];
}
