import { joinFacts, type Facts, type ShownDate } from './facts.ts';

/** `near` over `far`: a label that differs from one of its kind begins anew, and what stood below that no longer holds. */
export function closer(far: Facts, near: Facts): Facts {
  const noHalf = { session: null, time: null, lesson: false } as const;
  if (near.date) {
    if (!far.date) return joinFacts(far, near) ?? near;
    const date = { ...near.date, year: near.date.year ?? yearBeside(far.date, near.date) };
    return joinFacts({ ...far, ...noHalf, date: null, weekday: null, week: null, dayOfMonth: null }, { ...near, date }) ?? near;
  }
  if (near.month)
    return joinFacts({ ...far, ...noHalf, date: null, weekday: null, week: null, dayOfMonth: null, month: null }, near) ?? near;
  if (near.weekday !== null || near.dayOfMonth !== null) return inDay(far, near);
  const isHalf = near.session !== null || near.time !== null || near.lesson;
  return joinFacts(isHalf ? { ...far, ...noHalf } : far, near) ?? near;
}

/** A day named below a week or month, or after another such day. */
function inDay(far: Facts, near: Facts): Facts {
  const isAnother = (far.weekday !== null && near.weekday !== null) || (far.dayOfMonth !== null && near.dayOfMonth !== null);
  const above = isAnother
    ? { ...far, weekday: null, dayOfMonth: null, session: null, time: null, lesson: false, date: far.dayOfMonth === null ? far.date : null }
    : far;
  // Below a date a weekday is the day meant in its week: under the date it falls on, that is the same day.
  const week = above.date && near.weekday !== null && near.dayOfMonth === null ? (above.week ?? 'beginning') : above.week;
  return joinFacts({ ...above, week }, near) ?? near;
}

/** The year of a day without one that stands under a day or week with one, where it lies within a week of it. */
function yearBeside(far: ShownDate, near: ShownDate): number | null {
  if (far.year === null) return null;
  const at = Date.UTC(far.year, far.month - 1, far.day);
  const years = [far.year - 1, far.year, far.year + 1];
  return years.find((year) => Math.abs(Date.UTC(year, near.month - 1, near.day) - at) < 7 * 86_400_000) ?? null;
}
