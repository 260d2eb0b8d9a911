import type { CodedFacts } from '../../case/facts.ts';
import type { Day } from '../../dates/day.ts';
import { dayInShort } from '../../dates/words.ts';
import type { Checklist } from '../checklist.ts';
import type { Context } from '../context.ts';
import { furtherAbsence } from './further-absence.ts';
import type { PlanStep } from './plan.ts';
import { toReview } from './support.ts';
import { lower, on, type Event } from './waits.ts';
import { latestOf, type When } from './when.ts';

/**
 * From when anything legal may be done: not before what stops a referral is settled, support was given, and its review was held. That is
 * so whatever the authority's own checklist asks for. Where it asks for absence after a meeting as well, not before there was any.
 */
export function gateOf(checklist: Checklist, context: Context, open: readonly PlanStep[]): When {
  const { facts } = context;
  const after = reviewed(facts, context, open);
  return safeFirst(open) ?? (after.state === 'unknown' ? after : latestOf([furtherAbsence(checklist, context), after]));
}

/** What stops a referral, or has to be asked, comes before anything legal, also where support is not what an absence calls for. */
export function safeFirst(open: readonly PlanStep[]): When | undefined {
  const first = open.find(({ stage }) => stage === 'stop' || stage === 'consult');
  return first && comesFirst(first);
}

/** From when the review of support will have been held. What stops a referral never stops support. */
export function reviewed(facts: CodedFacts, context: Context, open: readonly PlanStep[]): When {
  const support = open.filter(({ stage, level }) => stage === 'support' && level === 'required');
  const undone = support.find(({ when }) => when.state === 'now');
  if (undone) return comesFirst(undone);
  const given = toReview(facts);
  if (!given)
    return {
      state: 'unknown',
      because: 'no support is recorded whose effect could be reviewed',
      settledBy: 'offer support and agree a day for its review, or record what was offered',
    };
  return latestOf([...support.map(({ when }) => when), reviewOf(given, facts, context, open)]);
}

const comesFirst = ({ title, does, isMissing }: PlanStep): When => ({
  state: 'unknown',
  because: `“${title}” comes first`,
  settledBy: isMissing ? lower(does) : 'say whether it is so; the finding says where',
});

/** Whether a review was held after the support. */
export function isReviewed({ day: given }: Event, { meetings }: CodedFacts, asOf: Day): boolean {
  return (meetings?.entries ?? []).some(({ kind, day, held }) => kind === 'review' && held !== 'no' && day > given && day <= asOf);
}

/** When the review of what was given last is, or was to be. */
function reviewOf(given: Event, facts: CodedFacts, { asOf }: Context, open: readonly PlanStep[]): When {
  const steps = open.filter(({ stage, level }) => stage === 'review' && level !== 'advised').map(({ when }) => when);
  if (isReviewed(given, facts, asOf)) return latestOf(steps.filter(({ state }) => state !== 'now'));
  const monitoring = open.filter(({ stage }) => stage === 'review').flatMap(({ when }) => (when.state === 'now' ? [] : [when]));
  const agreed = agreedReview(given, facts, asOf);
  if (!agreed && monitoring.length > 0) return latestOf(monitoring);
  return latestOf([agreed ?? noReview(given), ...monitoring]);
}

const noReview = (given: Event): When => ({
  state: 'unknown',
  because: `no day is recorded for the review of the ${on(given)}`,
  settledBy: 'agree a day with the family, and record it with the meeting',
});

/** The review in the diary, or the day agreed for it at a meeting. */
function agreedReview(given: Event, { meetings }: CodedFacts, asOf: Day): When | null {
  const entries = meetings?.entries ?? [];
  const planned = entries.filter(({ kind, day, held }) => kind === 'review' && held !== 'no' && day > asOf && day > given.day);
  const inDiary = planned.map(({ day }) => day).toSorted()[0];
  if (inDiary) return { state: 'from', day: inDiary, because: 'the review meeting is planned for that day' };
  const agreed = entries
    .filter(({ reviewDay }) => reviewDay !== undefined && reviewDay > given.day)
    .toSorted((a, b) => (a.day < b.day ? 1 : -1))[0];
  if (!agreed?.reviewDay) return null;
  if (agreed.reviewDay >= asOf)
    return {
      state: 'from',
      day: agreed.reviewDay,
      because: `the review agreed at the meeting of ${dayInShort(agreed.day)} is on that day`,
    };
  return {
    state: 'unknown',
    because: `the review agreed for ${dayInShort(agreed.reviewDay)} is not recorded`,
    settledBy: 'hold it with the family, or record it if it was held',
  };
}
