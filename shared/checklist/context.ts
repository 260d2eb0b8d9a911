import type { CodedFacts, ParentFact } from '../case/facts.ts';
import { schoolCalendar, type SchoolCalendar } from '../dates/calendar.ts';
import { isWithin, type Day } from '../dates/day.ts';
import { withTermDates } from '../dates/terms.ts';
import { blank, sessionsOf, unread, type Session } from '../register/register.ts';
import { codesOn } from '../register/codes.ts';
import { fromWire } from '../register/wire.ts';
import type { Question } from './checklist.ts';

/** A session with what decides whether a notice or prosecution may rely on it. */
export type WeighedSession = Session & {
  /** Of compulsory school age; `null` while nobody has given the boundary days. */
  ofAge: boolean | null;
  onRoll: boolean;
  /** An earlier notice, referral or prosecution already used it. */
  reliedOn: boolean;
};

/** What a predicate may use beside the facts: prepared once for a check. */
export type Context = {
  asOf: Day;
  calendar: SchoolCalendar;
  /** Days on which the register shows school and the term dates do not. */
  disagreements?: readonly Day[];
  /** All sessions up to `asOf`, in order. */
  sessions: readonly WeighedSession[];
  questions: Readonly<Record<string, Question>>;
  /** Set inside `forEachParent`. */
  parent?: ParentFact;
};

export function contextOf(facts: CodedFacts, asOf: Day, questions: Readonly<Record<string, Question>>): Context {
  const registers = facts.registers ?? [];
  const sessions = registers.flatMap(weighedSessions).filter(({ day }) => day <= asOf);
  sessions.sort((a, b) => a.number - b.number || (a.session < b.session ? -1 : 1));
  const schoolDays = sessions.filter(schoolMet).map(({ day }) => day);
  const covered = registers
    .filter(({ span }) => span.from <= asOf)
    .map(({ span }) => ({ from: span.from, to: span.to < asOf ? span.to : asOf }));
  const calendar = schoolCalendar(schoolDays, covered);
  const corrected = facts.termDates ? withTermDates(calendar, facts.termDates, closedDays(sessions)) : { calendar };
  return { asOf, ...corrected, sessions, questions };
}

/** Days with a mark that says the school did not meet: term dates do not open it again. Days on which it met stay school days anyway. */
const closedDays = (sessions: readonly Session[]): Day[] =>
  sessions.filter((session) => session.mark !== blank && session.mark !== unread && !schoolMet(session)).map(({ day }) => day);

/** Whether a mark says that the school met for this session. */
export function schoolMet({ day, mark }: Session): boolean {
  return mark !== blank && mark !== unread && (codesOn(day).get(mark)?.schoolMet ?? false);
}

/** Registers were checked when the facts were parsed; one that cannot be read now is a bug. */
function weighedSessions({
  span,
  marks,
  compulsoryAge,
  onRoll,
  reliedOn = [],
}: NonNullable<CodedFacts['registers']>[number]): WeighedSession[] {
  const register = fromWire(span, marks);
  if ('fault' in register) throw new Error(`a register was not checked before it was weighed: ${register.fault}`);
  return sessionsOf(register).map((session) => ({
    ...session,
    ofAge: compulsoryAge ? isWithin(session.day, compulsoryAge) : null,
    onRoll: (onRoll?.from ?? session.day) <= session.day && session.day <= (onRoll?.to ?? session.day),
    reliedOn: reliedOn.some((relied) => isWithin(session.day, relied.span)),
  }));
}
