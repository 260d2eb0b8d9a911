import { dayNumber, pairAt, weekdayOf, type Day } from './day.ts';

const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const months = 'January February March April May June July August September October November December'.split(' ');

/** `Friday 20 November 2026`, so that a swapped day and month are seen. */
export const dayInWords = (day: Day): string => `${weekdays[weekdayOf(dayNumber(day))]} ${dayInShort(day)}`;

/** `20 November 2026`. */
export function dayInShort(day: Day): string {
  let words = inShort.get(day);
  if (words !== undefined) return words;
  words = `${pairAt(day, 8)} ${months[pairAt(day, 5) - 1]} ${day.slice(0, 4)}`;
  if (inShort.size < mostKept) inShort.set(day, words);
  return words;
}

/** Findings name the same few days again and again. Ten years of them are kept, so that no sender of odd days fills the memory. */
const inShort = new Map<Day, string>();
const mostKept = 3653;
