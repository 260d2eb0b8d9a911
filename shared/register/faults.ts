import type { SchoolCalendar } from '../dates/calendar.ts';
import type { Day } from '../dates/day.ts';
import { insteadOf } from './instead-of.ts';
import { faultKinds, type FaultKind, type Severity } from './fault-kinds.ts';
import { kindsOf, type FaultSession } from './fault-tests.ts';
import { runsOf, type Run } from './runs.ts';

/** One kind of coding fault and every session it concerns. */
export type Fault<Kept extends FaultSession = FaultSession> = {
  kind: FaultKind;
  severity: Severity;
  words: string;
  /** In order. */
  sessions: Kept[];
};

/** Kinds that marks of ordinary attendance may show, or may keep others from showing: only for these do they have to be looked at. */
export const ofUsualMarks: ReadonlySet<FaultKind> = new Set(['off-roll', 'no-school', 'e-sixth-day', 'long-illness']);

/**
 * What is wrong, or worth a look, in one pupil's sessions up to `asOf`: by kind, what has to be put right first. A session can be in
 * several. `sessions` are in order and may reach over several school years; `disagreements` are days on which the register shows school
 * and the term dates do not (`withTermDates`).
 */
export function faultsIn<Kept extends FaultSession>(
  sessions: Iterable<Kept>,
  calendar: SchoolCalendar,
  asOf: Day,
  disagreements: readonly Day[] = [],
): Fault<Kept>[] {
  const upToAsOf = [...sessions].filter(({ day }) => day <= asOf);
  const found = new Map<FaultKind, Kept[]>();
  const add = (kind: FaultKind, session: Kept) => {
    const others = found.get(kind);
    if (others) others.push(session);
    else found.set(kind, [session]);
  };
  const setting = { calendar, asOf, disagreements: new Set(disagreements) };
  for (const session of upToAsOf) for (const kind of kindsOf(session, setting)) add(kind, session);
  for (const session of fromSixthDay(upToAsOf)) add('e-sixth-day', session);
  for (const session of longIllness(upToAsOf)) add('long-illness', session);
  return (Object.keys(faultKinds) as FaultKind[]).flatMap((kind) => {
    const sessions = found.get(kind);
    return sessions ? [faultOf(kind, sessions)] : [];
  });
}

/** One kind, of these sessions alone. */
export function faultOf<Kept extends FaultSession>(kind: FaultKind, sessions: Kept[]): Fault<Kept> {
  const { severity, words } = faultKinds[kind];
  const codes = kind === 'former-code' ? [...new Set(sessions.map(({ mark }) => mark))] : [];
  const instead = codes.map((code) => `; for ${code}, ${insteadOf[code] ?? 'the code of what happened'}`).join('');
  return { kind, severity, words: words + instead, sessions };
}

/** Sessions of `E` from the sixth of school days on end with it. */
function fromSixthDay<Kept extends FaultSession>(sessions: readonly Kept[]): Kept[] {
  return runsWith('E', sessions).flatMap((run) => {
    const sixth = [...new Set(run.sessions.map(({ day }) => day))][5];
    return sixth === undefined ? [] : run.sessions.filter(({ day }) => day >= sixth);
  });
}

/** Fifteen school days, as for the sickness return. */
const longIllnessSessions = 30;

function longIllness<Kept extends FaultSession>(sessions: readonly Kept[]): Kept[] {
  return runsWith('I', sessions).flatMap((run) => (run.sessions.length >= longIllnessSessions ? run.sessions : []));
}

const runsWith = <Kept extends FaultSession>(code: string, sessions: readonly Kept[]): Run<Kept>[] =>
  sessions.some(({ mark }) => mark === code)
    ? runsOf(sessions, { codes: new Set([code]), notPossible: 'passed-over', unknown: 'breaks' })
    : [];
