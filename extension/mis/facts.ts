import type { SessionName } from '../../shared/register/register.ts';
import { remembering } from './remembering.ts';
import { withoutArrows } from './text.ts';

/** A date as shown. `year` is `null` where the page leaves it out. */
export type ShownDate = { year: number | null; month: number; day: number };

/** What a heading or a row label says about the cells beside it. `null`: nothing. */
export type Facts = {
  date: ShownDate | null;
  /** 0 for Monday to 6 for Sunday. */
  weekday: number | null;
  session: SessionName | null;
  /** Minutes after midnight. */
  time: number | null;
  /** `date` is a day of the week meant, rather than the day meant. */
  week: 'beginning' | 'ending' | null;
  /** A month alone, over day numbers; and a day number alone. */
  month: { year: number | null; month: number } | null;
  dayOfMonth: number | null;
  /** A lesson: period 3, P3. */
  lesson: boolean;
};

export const noFacts: Facts = {
  date: null,
  weekday: null,
  session: null,
  time: null,
  week: null,
  month: null,
  dayOfMonth: null,
  lesson: false,
};

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
const month =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\b\\.?';
/** A year after a month. Two digits are one only if no time and no other day begins with them: `7 Sep - 11 Sep`, `9 Nov 08:50`. */
const year = `(?:,?\\s+|[/-])(20\\d\\d(?!\\d)|'?\\d\\d(?![\\d:.]|\\s*(?:st|nd|rd|th|am|pm|to|[-–]|${months.join('|')})))`;
const numbered = (text: string | undefined): number => months.indexOf(text?.slice(0, 3) ?? '') + 1;

const forms: Array<[RegExp, (groups: (string | undefined)[]) => ShownDate]> = [
  [/\b(20\d\d)-(\d\d)-(\d\d)(?:t[\d:.z+-]*)?(?!\d)/, ([, y, m, d]) => shown(d, Number(m), y)],
  [/\b(\d{1,2})([/.-])(\d{1,2})\2(20\d\d|\d\d)(?!\d)/, ([, d, , m, y]) => shown(d, Number(m), y)],
  [new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)?(?:\\s+of)?[\\s/.,-]*${month}(?:${year})?`), ([, d, m, y]) => shown(d, numbered(m), y)],
  [new RegExp(`\\b${month}\\s+(\\d{1,2})(?:st|nd|rd|th)?(?![\\d:.])(?:${year})?`), ([, m, d, y]) => shown(d, numbered(m), y)],
  [/\b(\d{1,2})\s*\/\s*(\d{1,2})(?![\d/])/, ([, d, m]) => shown(d, Number(m), undefined)],
];

const shown = (day: string | undefined, month: number, year: string | undefined): ShownDate => ({
  day: Number(day),
  month,
  year: year === undefined ? null : (Number(year.replace("'", '')) % 100) + 2000,
});

/** `9 – 13 November 2026`: the month and year stand once for both. */
const shortRange = new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)?\\s*(?:-|–|—|to)\\s*(\\d{1,2})(?:st|nd|rd|th)?\\s+${month}\\s*(20\\d\\d)?`);

/** `AM /`, `AM/`: the mark is no part of the label. */
const endsInMark = /(?:\s|\b[ap]m)[/\\–—-]$/i;

const filler = /\b(?:week|wk|reg|registration|register|session|date|day|mark|roll call|from|to|of|the|on)\b|[\s.,:;()[\]|/–—-]+/g;
const monthAlone = new RegExp(`\\b${month}(?:${year})?`);

/**
 * What a short text says, if it says nothing else: `Mon 9 Nov 2026 AM`, `w/c 7 Sep`, `08:50`, `Period 3`.
 * `null` for any other text, so that a date in a sentence is no label. Days come before months, as in Britain.
 */
export const factsOf = remembering(5000, read);

function read(text: string): Facts | null {
  if (text === '' || text.length > 60 || endsInMark.test(text)) return null;
  const facts = { ...noFacts };
  let rest = withoutArrows(text).toLowerCase().replace(shortRange, '$1 $3 $4 - $2 $3 $4');
  const take = (pattern: RegExp, keep: (groups: RegExpExecArray) => void): void => {
    const found = pattern.exec(rest);
    if (!found) return;
    rest = `${rest.slice(0, found.index)} ${rest.slice(found.index + found[0].length)}`;
    keep(found);
  };
  take(/\bweek\s*(?:beginning|commencing|starting)\b|\bw\s?[/.]?\s?[bc]\b\.?/, () => (facts.week = 'beginning'));
  take(/\bweek\s*ending\b|\bw\s?[/.]\s?e\b\.?/, () => (facts.week = 'ending'));
  take(new RegExp(`\\b(?:week|wk)\\s*(?:no\\.?)?\\s*\\d{1,2}\\b(?!(?:st|nd|rd|th)|[\\s/-]*(?:${months.join('|')}|\\d))`), () => {});
  takeDates(take, facts);
  takeTimes(take, facts);
  take(
    /\b(mon|tue|wed|thu|fri|sat|sun)(?:day|s|sday|nesday|r|rs|rsday|urday)?\b/,
    ([, name]) => (facts.weekday = weekdays.indexOf(name ?? '')),
  );
  take(/\b(?:p|period|lesson|per)[\s.]*\d{1,2}\b/, () => (facts.lesson = true));
  if (!facts.date) take(monthAlone, ([, m, y]) => (facts.month = { month: numbered(m), year: y ? shown('1', 1, y).year : null }));
  if (!facts.date) take(/\b(\d{1,2})(?:st|nd|rd|th)?\b/, ([, d]) => (facts.dayOfMonth = Number(d)));
  if (rest.replace(filler, '') !== '') return null;
  return isPossible(facts) ? facts : null;
}

type Take = (pattern: RegExp, keep: (groups: RegExpExecArray) => void) => void;

function takeDates(take: Take, facts: Facts): void {
  const dates: ShownDate[] = [];
  for (const [pattern, read] of forms) {
    take(pattern, (groups) => dates.push(read([...groups])));
    if (dates.length > 0) take(pattern, (groups) => dates.push(read([...groups])));
  }
  const [first, second] = dates;
  if (!first) return;
  facts.date = first;
  if (!second) return;
  first.year ??= second.year;
  // Two dates make a label only where they bound one week; any longer stretch is a heading.
  facts.week ??= isWeek(first, second) ? 'beginning' : null;
  if (!isWeek(first, second) || dates.length > 2) facts.date = { year: null, month: 0, day: 0 };
}

function isWeek(from: ShownDate, to: ShownDate): boolean {
  const year = from.year ?? 2001;
  const days =
    (Date.UTC(to.month < from.month ? year + 1 : year, to.month - 1, to.day) - Date.UTC(year, from.month - 1, from.day)) / 86_400_000;
  return days >= 3 && days <= 6;
}

function takeTimes(take: Take, facts: Facts): void {
  const sessionWord = (word: string): SessionName => (/^(?:a\.?m|morning)/.test(word) ? 'AM' : 'PM');
  take(/\b([01]?\d|2[0-3])[:.]([0-5]\d)(?::\d\d)?\s*([ap])?\.?(?:m\b\.?)?/, ([, hour, minute, half]) => {
    const hours = Number(hour) % 12;
    // School is not in before seven, so an hour under seven is in the afternoon.
    const isAfternoon = half ? half === 'p' : Number(hour) >= 12 || Number(hour) < 7;
    facts.time = (hours + (isAfternoon ? 12 : 0)) * 60 + Number(minute);
    if (half) facts.session = isAfternoon ? 'PM' : 'AM';
  });
  take(/-\s*([01]?\d|2[0-3])[:.]([0-5]\d)/, () => {});
  take(/\b(a\.?m|p\.?m|mornings?|afternoons?)\b\.?/, ([, word]) => (facts.session = sessionWord(word ?? '')));
}

function isPossible({ date, dayOfMonth }: Facts): boolean {
  if (date && (date.month < 1 || date.month > 12 || date.day < 1 || date.day > 31)) return false;
  return dayOfMonth === null || (dayOfMonth >= 1 && dayOfMonth <= 31);
}

/** True where the text places a cell in time. A number or a month alone does not. */
export const placesInTime = (facts: Facts): boolean =>
  facts.date !== null || facts.weekday !== null || facts.session !== null || facts.time !== null || facts.lesson;

/**
 * Both sets of facts, the second being nearer to the cell. `null` where they contradict each other.
 * A month over a day number makes a date; a month and year over a date lend it the year.
 */
export function joinFacts(far: Facts, near: Facts): Facts | null {
  if (differ(far.session, near.session) || differ(far.weekday, near.weekday)) return null;
  if (far.date && near.date && !isSameDate(far.date, near.date)) return null;
  const joined: Facts = {
    date: near.date && far.date ? { ...near.date, year: near.date.year ?? far.date.year } : (near.date ?? far.date),
    weekday: near.weekday ?? far.weekday,
    session: near.session ?? far.session,
    time: near.time ?? far.time,
    week: near.week ?? far.week,
    month: near.month ?? far.month,
    dayOfMonth: near.dayOfMonth ?? far.dayOfMonth,
    lesson: near.lesson || far.lesson,
  };
  if (!joined.date && joined.month && joined.dayOfMonth !== null) joined.date = { ...joined.month, day: joined.dayOfMonth };
  if (joined.date && joined.month?.month === joined.date.month)
    joined.date = { ...joined.date, year: joined.date.year ?? joined.month.year };
  return joined;
}

const differ = <Value>(one: Value | null, other: Value | null): boolean => one !== null && other !== null && one !== other;

const isSameDate = (one: ShownDate, other: ShownDate): boolean =>
  one.day === other.day && one.month === other.month && !differ(one.year, other.year);

/** The full date in an attribute made for one. */
export function stampFacts(stamp: string): Facts | null {
  const [, year, month, day] = /(?:^|\s)(20\d\d)-(\d\d)-(\d\d)(?:T|\s|$)/.exec(stamp) ?? [];
  return year === undefined ? null : { ...noFacts, date: { year: Number(year), month: Number(month), day: Number(day) } };
}

/** What a caption or heading says of when, also among other words: `Attendance for November 2026`, `Week beginning 9 Nov 2026 – Autumn term`. */
export function factsAround(caption: string): Facts | null {
  const whole = factsOf(caption);
  if (whole && (placesInTime(whole) || whole.month)) return whole;
  const parts = caption.split(/\s[–—|·-]\s|[:(),]/).map((part) => factsOf(part.trim()));
  const [only, ...more] = parts.filter((part) => part !== null && (part.date !== null || part.month !== null));
  if (only && more.length === 0) return only;
  const [named, another] = caption
    .toLowerCase()
    .matchAll(new RegExp(`(?<!\\d(?:st|nd|rd|th)?\\s)${monthAlone.source}(?!\\s*\\d{1,2}\\b(?!\\d))`, 'g'));
  if (!named || another || named[2] === undefined) return null;
  return { ...noFacts, month: { month: numbered(named[1]), year: shown('1', 1, named[2]).year } };
}
