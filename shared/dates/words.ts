import type { Day } from './day.ts';

const inFull = new Intl.DateTimeFormat('en-GB', { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
const inShort = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });

/** `Friday 20 November 2026`, so that a swapped day and month are seen. */
export const dayInWords = (day: Day): string => inFull.format(new Date(day)).replace(',', '');

/** `20 November 2026`. */
export const dayInShort = (day: Day): string => inShort.format(new Date(day));
