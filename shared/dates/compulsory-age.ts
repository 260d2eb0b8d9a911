import { addDays, dayNumber, weekdayOf, type Day, type Span } from './day.ts';

/**
 * The days between which a child is of compulsory school age, both included (Education Act 1996, s.8).
 * Begins on the 31 December, 31 March or 31 August on or after the fifth birthday; ends on the last Friday in June of the school
 * year, 1 September to 31 August, in which the child turns sixteen. A birthday on 29 February is kept on 1 March.
 */
export function compulsoryAge(dateOfBirth: Day): Span {
  const fifth = birthday(dateOfBirth, 5);
  const year = Number(fifth.slice(0, 4));
  const prescribed = [`${year}-03-31`, `${year}-08-31`, `${year}-12-31`];
  const sixteenth = birthday(dateOfBirth, 16);
  const leavingYear = Number(sixteenth.slice(0, 4)) + (sixteenth.slice(5) >= '09-01' ? 1 : 0);
  return { from: prescribed.find((day) => fifth <= day)!, to: lastFridayInJune(leavingYear) };
}

function birthday(dateOfBirth: Day, age: number): Day {
  const year = Number(dateOfBirth.slice(0, 4)) + age;
  const day = `${year}${dateOfBirth.slice(4)}`;
  const isLeapDayElsewhere = day.endsWith('02-29') && (year % 4 !== 0 || (year % 100 === 0 && year % 400 !== 0));
  return isLeapDayElsewhere ? `${year}-03-01` : day;
}

function lastFridayInJune(year: number): Day {
  const end = `${year}-06-30`;
  return addDays(end, -((weekdayOf(dayNumber(end)) + 3) % 7));
}
