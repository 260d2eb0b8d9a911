import { isBankHoliday } from '../dates/bank-holidays.ts';
import { schoolDaysKnownIn, type SchoolCalendar } from '../dates/calendar.ts';
import { addDays, weekdayOf, type Day } from '../dates/day.ts';
import { codesChanged, codesOn, formerCodes, isCode, type CodeInfo } from './codes.ts';
import type { FaultKind } from './fault-kinds.ts';
import { blank, isUsual, unread, usualMark, type Session } from './register.ts';

/** A session, with what is known of the pupil that day where it is known. */
export type FaultSession = Session & { ofAge?: boolean | null; onRoll?: boolean };

/** What the tests may look at beside the session. `disagreements`: days with marks that the term dates leave out. */
export type Setting = { calendar: SchoolCalendar; asOf: Day; disagreements: ReadonlySet<Day> };

/** The kinds of fault a session has by itself; those of runs are in faults.ts. */
export function kindsOf(session: FaultSession, setting: Setting): readonly FaultKind[] {
  const { day, mark, onRoll } = session;
  if (mark === unread) return ['unread'];
  // On the day of the check the register may still be open.
  if (mark === blank) return day < setting.asOf && onRoll !== false ? ['blank'] : none;
  const info = codesOn(day).get(mark);
  if (!info) return [invalidity(session)];
  const plain = isUsual(mark) ? none : ofCode(session, setting);
  const place = ofPlace(session, info, setting);
  return place.length === 0 ? plain : [...plain, ...place];
}

const none: readonly FaultKind[] = [];

function invalidity({ day, mark }: Session): FaultKind {
  if (!isCode(mark)) return 'not-a-code';
  return day >= codesChanged && formerCodes.has(mark) ? 'former-code' : 'code-too-early';
}

/** What a code that is valid on its day asks for. */
type OfCode = readonly FaultKind[] | ((session: FaultSession, setting: Setting) => readonly FaultKind[]);

const ofCodes: ReadonlyMap<string, OfCode> = new Map<string, OfCode>([
  ['N', (session, setting) => [isOverdue(session, setting) ? 'n-overdue' : 'n-recent']],
  ['C2', ({ ofAge }) => (ofAge === false ? ['c2-not-compulsory-age'] : ['part-time'])],
  ['X', (session) => (isFormer(session) ? formerX(session.day) : currentX(session))],
  ['Q', ['access-not-arranged']],
  ['Y2', ['unable-to-attend', 'cause-to-be-noted']],
  ['Y7', ['unable-to-attend', 'cause-to-be-noted']],
  ['Y1', ['unable-to-attend', 'transport-arranged']],
  ['Y', ['unable-to-attend']],
  ['Y3', ['unable-to-attend']],
  ['Y5', ['unable-to-attend']],
  ['Y6', ['unable-to-attend']],
  ['T', ['parent-travelling']],
  ['R', ['religious-observance']],
  ['D', ['dual-registered']],
  ['U', ['late-after-close']],
  ['K', ['arranged-by-authority']],
  ['B', ['supervised', 'activity-to-be-noted']],
  ['C1', ['regulated-performance']],
  ['J1', ['interview']],
  ['J', ['former-interview']],
  ['C', (session) => (isFormer(session) ? ['former-leave'] : none)],
]);

function ofCode(session: FaultSession, setting: Setting): readonly FaultKind[] {
  const kinds = ofCodes.get(session.mark);
  return typeof kinds === 'function' ? kinds(session, setting) : (kinds ?? none);
}

const isFormer = ({ day }: FaultSession): boolean => day < codesChanged;

/** More than five school days, the day itself not counted, as far as they are known. Before 19 August 2024 the limit was no law. */
const isOverdue = ({ day }: Session, { calendar, asOf }: Setting): boolean =>
  schoolDaysKnownIn(calendar, { from: addDays(day, 1), to: asOf }) > 5;

const currentX = ({ ofAge }: FaultSession): readonly FaultKind[] =>
  ofAge ? ['x-compulsory-age'] : ofAge === null ? ['x-age-unknown'] : [];

const formerX = (day: Day): readonly FaultKind[] => (day >= '2020-09-01' && day <= '2022-03-31' ? ['coronavirus-x'] : []);

/** What the day and half of the day have against a mark. */
function ofPlace({ day, number, session, mark, onRoll }: FaultSession, info: CodeInfo, { disagreements }: Setting): readonly FaultKind[] {
  const isWrongHalf = mark === (session === 'AM' ? usualMark.PM : usualMark.AM);
  const isOffRoll = onRoll === false;
  const isNoSchoolDay = () => weekdayOf(number) >= 5 || isBankHoliday(day) || disagreements.has(day);
  const isClosed = info.schoolMet && isNoSchoolDay();
  if (!isWrongHalf && !isOffRoll && !isClosed) return none;
  const kinds: FaultKind[] = isWrongHalf ? ['wrong-half'] : [];
  if (info.counts === 'administrative') return kinds;
  if (isOffRoll) kinds.push('off-roll');
  if (isClosed) kinds.push('no-school');
  return kinds;
}
