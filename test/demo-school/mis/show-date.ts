import { weekdayOf, type Day } from '../dates.ts';

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

export const weekdayName = (day: Day): string => weekdays[weekdayOf(day)] ?? '';

/** `31 Aug` */
export const dayAndMonth = (day: Day): string => `${day.slice(8)} ${months[Number(day.slice(5, 7)) - 1]}`;

/** `31 Aug 2026` */
export const fullDate = (day: Day): string => `${dayAndMonth(day)} ${day.slice(0, 4)}`;

/** `Wed 02 Sep 2026` */
export const dateWithWeekday = (day: Day): string => `${weekdayName(day).slice(0, 3)} ${fullDate(day)}`;
