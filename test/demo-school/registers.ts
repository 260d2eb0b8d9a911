import { asOf, registerDaysOf, schoolYears, type SchoolYear } from './calendar.ts';
import type { Day } from './dates.ts';
import type { PupilRecord } from './pupil.ts';
import { recordOf } from './pupils.ts';

export type Session = 'AM' | 'PM';

/** One session as the register holds it. `code` is empty where it holds no mark. */
export type Mark = { day: Day; session: Session; code: string };

const present: Record<Session, string> = { AM: '/', PM: '\\' };
const sessions: Session[] = ['AM', 'PM'];

/** Every session of both school years up to the demo's today, in order, from the day the pupil joined. */
export const truthOf = (pupilId: string): Mark[] => schoolYears.flatMap((year) => truthOfYear(pupilId, year));

export function truthOfYear(pupilId: string, year: SchoolYear): Mark[] {
  const record = recordOf(pupilId);
  const exceptions = exceptionsBySession(record);
  return registerDaysOf(year)
    .filter((day) => day >= record.pupil.joined && day <= asOf)
    .flatMap((day) => sessions.map((session) => ({ day, session, code: codeAt(year, exceptions, day, session) })));
}

function codeAt(year: SchoolYear, exceptions: Map<string, string>, day: Day, session: Session): string {
  if (year.plannedClosures.some((closure) => closure.day === day)) return '#';
  if (year.unplannedClosures.includes(day)) return 'Y4';
  return exceptions.get(`${day} ${session}`) ?? present[session];
}

/** @throws when a span touches no register day, which is always a slip in a pupil's file. */
function exceptionsBySession({ pupil, exceptions }: PupilRecord): Map<string, string> {
  const days = schoolYears.flatMap(registerDaysOf);
  const found = new Map<string, string>();
  for (const [code, ...spans] of exceptions) {
    for (const span of spans) {
      const { from, to, only } = parseSpan(span);
      const covered = days.filter((day) => day >= from && day <= to);
      if (covered.length === 0) throw new Error(`${pupil.id}: ${span} touches no day in the register`);
      for (const day of covered) for (const session of only) found.set(`${day} ${session}`, code);
    }
  }
  return found;
}

function parseSpan(span: string): { from: Day; to: Day; only: Session[] } {
  const parts = /^(\d{4}-\d\d-\d\d)(?:\.\.(\d{4}-\d\d-\d\d))?(?: (AM|PM))?$/.exec(span);
  const from = parts?.[1];
  if (from === undefined) throw new Error(`not a span of sessions: ${span}`);
  return { from, to: parts?.[2] ?? from, only: sessions.filter((session) => (parts?.[3] ?? session) === session) };
}
