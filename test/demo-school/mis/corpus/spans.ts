import { asOf, registerDaysOf, schoolYears } from '../../calendar.ts';
import type { Day } from '../../dates.ts';
import type { Pupil } from '../../pupil.ts';
import { pupils } from '../../pupils.ts';
import { truthOf, type Mark } from '../../registers.ts';

export type Span = { from: Day; to: Day };

/** This school year so far. */
export const thisYear: Span = { from: '2026-09-01', to: asOf };
export const lastYear: Span = { from: '2025-09-01', to: '2026-07-22' };
export const sinceHalfTerm: Span = { from: '2026-11-02', to: asOf };
export const thisWeek: Span = { from: '2026-11-16', to: asOf };
/** Over the half-term holiday. */
export const overHalfTerm: Span = { from: '2026-10-12', to: asOf };
/** Last school year's second term: over New Year's end, a closure nobody planned and a half-term. */
export const winter: Span = { from: '2025-12-01', to: '2026-03-13' };

/** Sessions of a pupil within a span, in order. */
export const marksIn = ({ id }: Pupil, { from, to }: Span): Mark[] => truthOf(id).filter(({ day }) => day >= from && day <= to);

/** Days within a span for which the school prints a register. */
export const schoolDaysIn = ({ from, to }: Span): Day[] => schoolYears.flatMap(registerDaysOf).filter((day) => day >= from && day <= to);

/** @throws when the demo school has no such pupil. */
export function pupilCalled(forename: string): Pupil {
  const pupil = pupils.find((one) => one.forename.startsWith(forename));
  if (!pupil) throw new Error(`no pupil called ${forename}`);
  return pupil;
}

export const membersOf = (className: string): Pupil[] => pupils.filter((pupil) => pupil.class === className);
