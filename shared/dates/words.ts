import { dayNumber, weekdayOf, type Day } from './day.ts';

const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const months = 'January February March April May June July August September October November December'.split(' ');

/** `Friday 20 November 2026`, so that a swapped day and month are seen. */
export const dayInWords = (day: Day): string => `${weekdays[weekdayOf(dayNumber(day))]} ${dayInShort(day)}`;

/** `20 November 2026`. */
export const dayInShort = (day: Day): string => `${Number(day.slice(8, 10))} ${months[Number(day.slice(5, 7)) - 1]} ${day.slice(0, 4)}`;
