import { weekdayOf, type Day } from '../../../dates.ts';
import { dateWithWeekday, dayAndMonth, fullDate, weekdayName } from '../../show-date.ts';

const longMonths = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

const number = (day: Day) => Number(day.slice(8));

export const monthName = (day: Day): string => longMonths[Number(day.slice(5, 7)) - 1] ?? '';

/** `September 2026` */
export const monthAndYear = (day: Day): string => `${monthName(day)} ${day.slice(0, 4)}`;

/** `02/09/2026` */
export const slashed = (day: Day): string => `${day.slice(8)}/${day.slice(5, 7)}/${day.slice(0, 4)}`;

/** `02/09/26` */
export const slashedShort = (day: Day): string => `${day.slice(8)}/${day.slice(5, 7)}/${day.slice(2, 4)}`;

/** `Wednesday 2 September 2026` */
export const long = (day: Day): string => `${weekdayName(day)} ${number(day)} ${monthAndYear(day)}`;

/** `2nd September 2026` */
export const ordinal = (day: Day): string => `${number(day)}${suffix(number(day))} ${monthAndYear(day)}`;

/** `Wed 2 Sep` */
export const weekdayNoYear = (day: Day): string => `${weekdayName(day).slice(0, 3)} ${dayAndMonth(day).replace(/^0/, '')}`;

/** `2` */
export const dayOfMonth = (day: Day): string => String(number(day));

export const iso = (day: Day): string => day;

/** `M`, `T`, `W` … */
export const weekdayLetter = (day: Day): string => 'MTWTFSS'[weekdayOf(day)] ?? '';

function suffix(count: number): string {
  if (count >= 11 && count <= 13) return 'th';
  return ['th', 'st', 'nd', 'rd'][count % 10] ?? 'th';
}

export { dateWithWeekday, dayAndMonth, fullDate, weekdayName };
