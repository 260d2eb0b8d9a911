import { weekdaysNotCovered } from '../dates/not-covered.ts';
import { dayNumber, type Span } from '../dates/day.ts';
import { blank, isUsual, unread } from '../register/register.ts';
import { isNotValid, isOpenYet, type CountableSession } from '../register/countable.ts';
import type { Context } from './context.ts';

/** An interval: what was counted, and on top of it what may count as well. */
export type Counted = {
  counted: CountableSession[];
  leftOut: number;
  ageUnknown: number;
  notRead: number;
  notTaken: number;
  notValid: number;
};

/** All sessions that have one of these codes, or may since nobody could see them or their mark is no code on its day: looked for once for each list of codes of a checklist. */
export const sessionsWith = (codes: readonly string[], context: Context): readonly CountableSession[] => context.onceFor(codes, having);

function having(codes: readonly string[], context: Context): CountableSession[] {
  const isMark = codes.some((code) => code !== blank);
  return (codes.some(isUsual) ? context.sessions : context.unusual).filter(
    (session) => session.mark === unread || codes.includes(session.mark) || (isMark && isNotValid(session)),
  );
}

/**
 * How many sessions of a span have one of these codes while the child was on roll; with `reliable` only those that a notice or prosecution may
 * rely on: of compulsory school age, and not relied on before. What nobody could see may hold any code, and so may a mark that is none on its day.
 */
export function countSessions(codes: readonly string[], span: Span, context: Context, reliable?: true): Counted {
  const { calendar, asOf } = context;
  const result: Counted = {
    counted: [],
    leftOut: 0,
    ageUnknown: 0,
    notRead: weekdaysNotCovered(calendar, span) * 2,
    notTaken: 0,
    notValid: 0,
  };
  const [first, last] = [dayNumber(span.from), dayNumber(span.to)];
  for (const session of sessionsWith(codes, context)) {
    const { number, mark } = session;
    if (number < first || number > last) continue;
    const open = mark === unread ? 'notRead' : isOpenYet(session, asOf) ? 'notTaken' : isNotValid(session) ? 'notValid' : null;
    const cannotCount = !session.onRoll || (reliable && (session.ofAge === false || session.reliedOn));
    if (open) result[open] += cannotCount ? 0 : 1;
    else if (cannotCount) result.leftOut += 1;
    else if (reliable && session.ofAge === null) result.ageUnknown += 1;
    else result.counted.push(session);
  }
  return result;
}

/** The same of several spans that do not touch. */
export function countSessionsIn(codes: readonly string[], spans: readonly Span[], context: Context, reliable?: true): Counted {
  if (spans.length === 1) return countSessions(codes, spans[0]!, context, reliable);
  const each = spans.map((span) => countSessions(codes, span, context, reliable));
  const total = (of: Exclude<keyof Counted, 'counted'>) => each.reduce((sum, one) => sum + one[of], 0);
  return {
    counted: each.flatMap(({ counted }) => counted),
    leftOut: total('leftOut'),
    ageUnknown: total('ageUnknown'),
    notRead: total('notRead'),
    notTaken: total('notTaken'),
    notValid: total('notValid'),
  };
}

export const mostThatMayCount = ({ counted, ageUnknown, notRead, notTaken, notValid }: Counted): number =>
  counted.length + ageUnknown + notRead + notTaken + notValid;
