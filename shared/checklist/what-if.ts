import type { CodedFacts } from '../case/facts.ts';
import { meetingKinds, letterKinds } from '../case/kinds.ts';
import { weekdaysNotCovered } from '../dates/not-covered.ts';
import { addDays, type Day } from '../dates/day.ts';
import type { Checklist } from './checklist.ts';
import { contextOf } from './context.ts';
import { runChecklist, type Finding } from './engine.ts';
import type { Level, Standing, Verdict } from './verdict.ts';

/**
 * How one finding would differ. `lost`: there now, and not there then. `gained`: not there now, and there then. `open`: nobody could tell
 * then, because of school days nobody has read or of what nobody has said. `other`: whether it is asked for at all changes.
 */
export type Change = {
  kind: 'lost' | 'gained' | 'open' | 'other';
  item: string;
  level: Level;
  title: string;
  from: Verdict;
  to: Verdict;
  /** Why, in the words of the other day. */
  reasons: string[];
};

export type WhatIf = {
  day: Day;
  standing: { from: Standing; to: Standing };
  changes: Change[];
  /** Mondays to Fridays between the two days of which no register has been read: some may be holidays. Nothing is assumed about them. */
  daysNotRead: number;
  /** What is recorded for a day between the two, and is taken to happen as planned. */
  planned: Array<{ what: string; day: Day }>;
};

/**
 * What a checklist would find on another day if nothing else changed: what is recorded stays as it is, and no attendance is made up.
 * A day before `asOf` leaves out what was recorded for later days. Pure; worst findings first.
 */
export function whatIf(checklist: Checklist, facts: CodedFacts, asOf: Day, day: Day): WhatIf {
  const [before, then] = [runChecklist(checklist, facts, asOf), runChecklist(checklist, facts, day)];
  const findingAt = new Map(before.findings.map((finding) => [finding.item, finding]));
  const changes = then.findings.flatMap((finding) => changeOf(findingAt.get(finding.item)!, finding) ?? []);
  const { calendar } = contextOf(facts, day, checklist.questions);
  return {
    day,
    standing: { from: before.standing, to: then.standing },
    changes,
    daysNotRead: day > asOf ? weekdaysNotCovered(calendar, { from: addDays(asOf, 1), to: day }) : 0,
    planned: plannedBetween(facts, asOf, day),
  };
}

function changeOf(before: Finding, then: Finding): Change | null {
  if (before.verdict === then.verdict) return null;
  const { item, level, title } = then;
  return {
    kind: kindOf(before, then),
    item,
    level,
    title,
    from: before.verdict,
    to: then.verdict,
    reasons: then.reasons.map(({ text }) => text),
  };
}

function kindOf({ verdict: before }: Finding, { verdict: then }: Finding): Change['kind'] {
  if (then === 'unanswered') return 'open';
  if (then === 'met') return 'gained';
  return before === 'met' && then === 'missing' ? 'lost' : 'other';
}

function plannedBetween({ meetings, letters, support }: CodedFacts, asOf: Day, day: Day): WhatIf['planned'] {
  const all = [
    ...(meetings?.entries ?? [])
      .filter(({ held }) => held !== 'no')
      .map((meeting) => ({ what: meetingKinds[meeting.kind], day: meeting.day })),
    ...(letters?.entries ?? []).map((letter) => ({ what: letterKinds[letter.kind], day: letter.sent })),
    ...(support?.entries ?? []).map(({ offered }) => ({ what: 'Offer of support', day: offered })),
  ];
  return all.filter((event) => event.day > asOf && event.day <= day).toSorted((a, b) => (a.day < b.day ? -1 : 1));
}
