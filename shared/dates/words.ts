import { dayNumber, pairAt, weekdayOf, type Day } from './day.ts';

const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const months = 'January February March April May June July August September October November December'.split(' ');

/** `Friday 20 November 2026`, so that a swapped day and month are seen. */
export const dayInWords = (day: Day): string => `${weekdays[weekdayOf(dayNumber(day))]} ${dayInShort(day)}`;

/** `20 November 2026`. */
export const dayInShort = (day: Day): string => `${pairAt(day, 8)} ${months[pairAt(day, 5) - 1]} ${day.slice(0, 4)}`;
