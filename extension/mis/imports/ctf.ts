import { addDays, dayNumber, isDay, mondayOf, schoolYearOf, weekdayOf, type Day } from '../../../shared/dates/day.ts';
import { figuresOf } from '../../../shared/register/figures.ts';
import { isCode } from '../../../shared/register/codes.ts';
import { blank, registerOf, sessionsOf, type Register, type SessionName } from '../../../shared/register/register.ts';
import { toWire } from '../../../shared/register/wire.ts';
import { isUpn, nobody } from '../pupils.ts';
import type { Identity, PupilReading, Reading } from '../reading.ts';
import { nameText } from '../text.ts';
import { cannotRead, type ImportOutcome } from './outcome.ts';

/** How the marks of a CTF may stand: our reading of a file whose own words do not say it. */
const placings = {
  'every-day': 'Marks placed two to a day on every day of the week from the first day the file gives; weekends hold none.',
  'weekdays-only':
    'Marks placed two to a day from the first day the file gives, Mondays to Fridays only; holidays stand in them as # or -.',
} as const;
type Placing = keyof typeof placings;

/** No mark, written as any of these. `#` is a code of its own and stays one. */
const none = /[ .-]/;

/**
 * Attendance from a Common Transfer File. Seen in DfE's field names: `AttendanceStartDate`, `AttendanceMarks` and four totals for each
 * `YearData`. Recalled, not seen: that the marks are one letter each, morning then afternoon. Whether weekends have places is not known,
 * so both are tried. A short file that both fit, or one whose own totals fit neither, is refused.
 */
export function readCtf(text: string, today: Day): ImportOutcome {
  const parsed = new DOMParser().parseFromString(text, 'text/xml');
  if (parsed.getElementsByTagName('parsererror').length > 0 || /<!DOCTYPE|<!ENTITY/i.test(text)) return cannotRead('damaged');
  const years = named(parsed, 'YearData').filter((year) => valueOf(year, 'AttendanceMarks') !== null);
  if (years.length === 0) return { kind: 'no-register' };
  const pupils = new Map<Element | null, PupilReading>();
  const used = new Set<Placing>();
  for (const year of years) {
    const placed = placedIn(year, today);
    if (placed === null) return cannotRead('marks-ambiguous');
    used.add(placed.placing);
    const element = year.closest('Pupil');
    const pupil = pupils.get(element) ?? { identity: element ? identityOf(element) : nobody, registers: [], notUnderstood: [] };
    const { span } = placed.register;
    if (pupil.registers.some((other) => other.span.from <= span.to && span.from <= other.span.to))
      return { kind: 'refused', why: 'contradictory', shown: [span.from, span.to] };
    pupil.registers.push({ schoolYear: schoolYearOf(span.from), span, marks: toWire(placed.register) });
    pupils.set(element, pupil);
  }
  return {
    kind: 'read',
    reading: readingFrom([...pupils.values()]),
    mappings: [],
    notUnderstood: [],
    printed: null,
    ourReading: [...used].map((placing) => placings[placing]).join(' '),
  };
}

function placedIn(year: Element, today: Day): { register: Register; placing: Placing } | null {
  const from = valueOf(year, 'AttendanceStartDate')?.trim() ?? '';
  const marks = [...(valueOf(year, 'AttendanceMarks') ?? '').replace(/[\r\n\t]/g, '')];
  if (!isDay(from) || marks.length === 0 || marks.length > 800 || marks.some((mark) => !none.test(mark) && !isCode(mark))) return null;
  const fitting = (Object.keys(placings) as Placing[]).flatMap((placing) => {
    const register = placedBy(placing, from, marks, today);
    return register && agrees(register, year) ? [{ register, placing }] : [];
  });
  const [everyDay] = fitting;
  if (fitting.length <= 1) return everyDay ?? null;
  // With five days a week the same two days of every seven would be empty, week after week: after a month that is no accident.
  return marks.length >= 8 * 7 ? everyDay! : null;
}

function placedBy(placing: Placing, from: Day, marks: readonly string[], today: Day): Register | null {
  const entries: Array<{ day: Day; session: SessionName; mark: string }> = [];
  let day = from;
  for (const [place, mark] of marks.entries()) {
    if (place > 0 && place % 2 === 0) day = addDays(day, 1);
    if (placing === 'weekdays-only' && isWeekend(day)) day = addDays(mondayOf(day), 7);
    if (isWeekend(day) && isCode(mark) && mark !== '#') return null;
    const session = place % 2 === 0 ? 'AM' : 'PM';
    if ((mark === '/' && session === 'PM') || (mark === '\\' && session === 'AM')) return null;
    if (!isWeekend(day)) entries.push({ day, session, mark });
  }
  const kept = withoutEmptyDays(entries);
  const [first, last] = [kept[0]?.day, kept.at(-1)?.day];
  if (first === undefined || last === undefined || last > today || schoolYearOf(first) !== schoolYearOf(last)) return null;
  return registerOf({ from: first, to: last }, kept);
}

/** A day with neither mark is none of the school's days; a session without one beside one that has, is a blank. */
function withoutEmptyDays<Entry extends { day: Day; mark: string }>(entries: readonly Entry[]): Entry[] {
  const marked = new Set(entries.filter(({ mark }) => !none.test(mark)).map(({ day }) => day));
  return entries.filter(({ day }) => marked.has(day)).map((entry) => (none.test(entry.mark) ? { ...entry, mark: blank } : entry));
}

const isWeekend = (day: Day): boolean => weekdayOf(dayNumber(day)) > 4;

const totals = {
  SessionsPossible: 'possible',
  SessionsAttended: 'attended',
  SessionsAuthorised: 'authorised',
  SessionsUnauthorised: 'unauthorised',
} as const;

/** True where the file's own totals are those of the marks as placed, or it gives none. */
function agrees(register: Register, year: Element): boolean {
  const figures = figuresOf(sessionsOf(register));
  return Object.entries(totals).every(([tag, field]) => {
    const said = valueOf(year, tag)?.trim();
    return !said || Number(said) === figures[field];
  });
}

function identityOf(pupil: Element): Identity {
  const own = (tag: string): string => nameText(valueOf(pupil, tag) ?? '');
  const [upn, dateOfBirth] = [own('UPN'), own('DOB')];
  const name = [own('Forename'), own('Surname')].filter(Boolean).join(' ');
  return { name: name || null, upn: isUpn(upn) ? upn : null, dateOfBirth: isDay(dateOfBirth) ? dateOfBirth : null, pageId: null };
}

function readingFrom(pupils: PupilReading[]): Reading {
  const counts = { read: 0, blank: 0 };
  for (const { registers } of pupils)
    for (const { marks } of registers) {
      const blanks = marks.split(blank).length - 1;
      counts.blank += blanks;
      counts.read += [...marks.replace(/[ .-]/g, '')].length;
    }
  return {
    source: { layout: 'session-rows', title: null },
    pupils,
    coverage: { seen: counts.read + counts.blank, declared: null, ...counts, notUnderstood: 0, empty: 0 },
    comments: [],
    complete: true,
    doubts: [],
  };
}

const named = (root: Document | Element, tag: string): Element[] =>
  [...root.getElementsByTagName('*')].filter(({ localName }) => localName === tag);

/** The text of the first element of this name, untrimmed: a space may be a mark. */
const valueOf = (within: Element, tag: string): string | null => named(within, tag)[0]?.textContent ?? null;
