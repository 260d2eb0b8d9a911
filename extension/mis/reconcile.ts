import { dayNumber, schoolYearOf, weekdayOf, addDays, type Day, type Span } from '../../shared/dates/day.ts';
import { codesOn } from '../../shared/register/codes.ts';
import { blank, registerOf, unread, type Mark, type Register, type SessionName } from '../../shared/register/register.ts';
import { toWire } from '../../shared/register/wire.ts';
import type { Decoded } from './decode.ts';
import type { Cell } from './page.ts';
import type { Coverage, PupilReading } from './reading.ts';

/** One cell of one pupil, decoded. `null`: a place for a session where nothing was drawn. */
export type Held = { day: Day; session: SessionName; held: Decoded | null; cell: Cell | null };

export type Reconciled = {
  registers: Register[];
  notUnderstood: PupilReading['notUnderstood'];
  coverage: Omit<Coverage, 'declared'>;
  /** Places for sessions where nothing was drawn. */
  undrawn: number;
  attended: number;
  atWeekends: number;
  /** Every day seen lacks the same half: nothing is known of it. */
  oneHalf: boolean;
};

/** Two different marks for one session: neither can be trusted, nor can the rest. */
export type TwoMarks = { twoMarks: { day: Day; session: SessionName; shown: [string, string] } };

/** Each session once. The same mark twice is one mark (headings and columns are often cloned); an empty cell gives way to any other. */
export function once(cells: readonly Held[]): Map<string, Held> | TwoMarks {
  const sessions = new Map<string, Held>();
  for (const cell of cells) {
    const key = `${cell.day} ${cell.session}`;
    const known = sessions.get(key);
    if (known && weight(known) > 0 && weight(cell) > 0 && shownAs(known.held) !== shownAs(cell.held)) {
      return { twoMarks: { day: cell.day, session: cell.session, shown: [shownAs(known.held), shownAs(cell.held)] } };
    }
    if (!known || weight(cell) > weight(known)) sessions.set(key, cell);
  }
  return sessions;
}

const weight = ({ held }: Held): number => (held === null ? -1 : held.kind === 'empty' ? 0 : 1);

const shownAs = (held: Decoded | null): string => (held?.kind === 'code' ? held.code : held?.kind === 'unknown' ? held.shown : blank);

/**
 * The registers of one pupil, one for each school year, cut off after `today`.
 * An empty cell is a blank where the day's other session holds a mark; a day with nothing in it has no session. Where days are known
 * to be unseen, weekdays nobody saw are `unread` rather than without session.
 */
export function reconcile(sessions: ReadonlyMap<string, Held>, today: Day, hasUnseenDays: boolean): Reconciled {
  const result: Reconciled = {
    registers: [],
    notUnderstood: [],
    coverage: { seen: 0, read: 0, blank: 0, notUnderstood: 0, empty: 0 },
    undrawn: 0,
    attended: 0,
    atWeekends: 0,
    oneHalf: new Set([...sessions.values()].map(({ session }) => session)).size === 1,
  };
  const years = new Map<number, Map<string, { day: Day; session: SessionName; mark: Mark | null }>>();
  const inOrder = [...sessions.entries()].sort(([one], [other]) => (one < other ? -1 : 1));
  for (const [key, held] of inOrder) {
    const mark = markOf(held, sessions, today, result);
    if (held.day > today) continue;
    const year = schoolYearOf(held.day);
    if (!years.has(year)) years.set(year, new Map());
    years.get(year)!.set(key, { day: held.day, session: held.session, mark });
  }
  for (const marks of years.values()) result.registers.push(registerFrom([...marks.values()], marks, hasUnseenDays, result.oneHalf));
  return result;
}

/** The mark of a session, counted; `null` for no session. */
function markOf({ day, session, held }: Held, sessions: ReadonlyMap<string, Held>, today: Day, result: Reconciled): Mark | null {
  const { coverage } = result;
  if (held === null) {
    result.undrawn += 1;
    return unread;
  }
  coverage.seen += 1;
  if (day > today || (held.kind === 'empty' && (day === today || !hasMark(sessions.get(`${day} ${session === 'AM' ? 'PM' : 'AM'}`))))) {
    coverage.empty += 1;
    return null;
  }
  if (held.kind === 'unknown') {
    coverage.notUnderstood += 1;
    result.notUnderstood.push({ day, session, shown: held.shown });
    return unread;
  }
  if (held.kind !== 'code') {
    coverage.blank += 1;
    return blank;
  }
  coverage.read += 1;
  if (codesOn(day).get(held.code)?.counts === 'attended') result.attended += 1;
  if (weekdayOf(dayNumber(day)) > 4 && held.code !== '#') result.atWeekends += 1;
  return held.code;
}

const hasMark = (other: Held | undefined): boolean => other?.held?.kind === 'code' || other?.held?.kind === 'unknown';

function registerFrom(
  entries: ReadonlyArray<{ day: Day; session: SessionName; mark: Mark | null }>,
  known: ReadonlyMap<string, unknown>,
  hasUnseenDays: boolean,
  oneHalf: boolean,
): Register {
  const span: Span = { from: entries[0]!.day, to: entries.at(-1)!.day };
  const marks = entries.flatMap(({ day, session, mark }) => (mark === null ? [] : [{ day, session, mark }]));
  const seen = new Set(known.keys());
  const add = (day: Day, session: SessionName): void => {
    if (seen.has(`${day} ${session}`)) return;
    seen.add(`${day} ${session}`);
    marks.push({ day, session, mark: unread });
  };
  if (oneHalf) for (const { day, session } of [...marks]) add(day, session === 'AM' ? 'PM' : 'AM');
  if (hasUnseenDays) {
    for (let day = span.from; day <= span.to; day = addDays(day, 1)) {
      if (weekdayOf(dayNumber(day)) > 4) continue;
      for (const session of ['AM', 'PM'] as const) add(day, session);
    }
  }
  return registerOf(span, marks);
}

export const registersOut = (registers: readonly Register[]): PupilReading['registers'] =>
  registers.map((register) => ({ schoolYear: schoolYearOf(register.span.from), span: register.span, marks: toWire(register) }));
