/** A calendar day, `YYYY-MM-DD`, with no time and no time zone. */
export type Day = string;

const millisecondsPerDay = 86_400_000;

const toTime = (day: Day): number => Date.parse(`${day}T00:00:00Z`);

export const addDays = (day: Day, count: number): Day => new Date(toTime(day) + count * millisecondsPerDay).toISOString().slice(0, 10);

/** Monday is 0, Sunday is 6. */
export const weekdayOf = (day: Day): number => (new Date(toTime(day)).getUTCDay() + 6) % 7;

export const mondayOf = (day: Day): Day => addDays(day, -weekdayOf(day));

/** Every Monday to Friday from one day to another, both included. */
export function weekdaysBetween(from: Day, to: Day): Day[] {
  const days: Day[] = [];
  for (let day = from; day <= to; day = addDays(day, 1)) {
    if (weekdayOf(day) < 5) days.push(day);
  }
  return days;
}
