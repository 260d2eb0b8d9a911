import type { SchoolCalendar } from '../dates/calendar.ts';
import type { Day } from '../dates/day.ts';
import { faultKinds, type FaultKind } from './fault-kinds.ts';
import type { FaultSession } from './fault-tests.ts';
import { faultsIn } from './faults.ts';

/** The faults that are outlined in the page, worst first: what has to be put right, and what would stop a referral. */
const attentionKinds = [
  'n-overdue',
  'n-recent',
  'blank',
  'not-a-code',
  'former-code',
  'code-too-early',
  'wrong-half',
  'x-compulsory-age',
  'c2-not-compulsory-age',
  'off-roll',
  'part-time',
  'unread',
] as const satisfies readonly FaultKind[];
export type Attention = (typeof attentionKinds)[number];

/** Marks that will cause trouble in a certificate, and what to do about each: plain, and fair to the family. */
export const attentionWords = Object.fromEntries(attentionKinds.map((kind) => [kind, faultKinds[kind].words])) as Record<Attention, string>;

/**
 * The marks of one register that need a person's attention, in order, up to `asOf`; each once, for the worst that is said of it.
 * Everything else that is worth a look is in faults.ts.
 */
export function needingAttention<Kept extends FaultSession>(
  sessions: Iterable<Kept>,
  calendar: SchoolCalendar,
  asOf: Day,
): Array<Kept & { attention: Attention }> {
  const ordered = [...sessions];
  const faults = faultsIn(ordered, calendar, asOf);
  const worst = new Map<FaultSession, Attention>();
  for (const attention of attentionKinds.toReversed())
    for (const session of faults.find(({ kind }) => kind === attention)?.sessions ?? []) worst.set(session, attention);
  return ordered.flatMap((session) => {
    const attention = worst.get(session);
    return attention ? [{ ...session, attention }] : [];
  });
}
