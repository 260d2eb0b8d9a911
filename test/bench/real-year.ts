import type { Day, Span } from '../../shared/dates/day.ts';
import { daysFrom } from '../../shared/dates/calendar.ts';
import { isBankHoliday } from '../../shared/dates/bank-holidays.ts';
import { dayNumber, weekdayOf } from '../../shared/dates/day.ts';
import { registerOf, type SessionName } from '../../shared/register/register.ts';
import { toWire } from '../../shared/register/wire.ts';

/** 2025 to 2026 in the shape of a Kent school's year, two training days before the first session: 190 days, 380 sessions. */
const halfTerms: Span[] = [
  { from: '2025-09-03', to: '2025-10-24' },
  { from: '2025-11-03', to: '2025-12-19' },
  { from: '2026-01-05', to: '2026-02-13' },
  { from: '2026-02-23', to: '2026-04-02' },
  { from: '2026-04-20', to: '2026-05-22' },
  { from: '2026-06-01', to: '2026-07-21' },
];
const span: Span = { from: '2025-09-03', to: '2026-07-21' };

/** Absences as they come: scattered, in runs, with two-letter codes, a blank and two sessions that could not be read. */
const odd = ['O', 'O', 'I', 'I', 'M', 'L', 'U', 'N', 'C2', 'C2', 'Y1', 'G', '-', '?', 'J1', 'V', 'B', 'O', 'E', '?'];

/** Wire text and naive JSON of one and the same register. Neither is minified beyond what `JSON.stringify` does. */
export function realYear() {
  const days = halfTerms
    .flatMap(({ from, to }): Day[] => [...daysFrom(from, to)])
    .filter((day) => weekdayOf(dayNumber(day)) < 5 && !isBankHoliday(day));
  const entries = days.flatMap((day, place) =>
    (['AM', 'PM'] as SessionName[]).map((session) => ({ day, session, mark: markOf(place, session) })),
  );
  const naive = JSON.stringify(entries.map(({ day, session, mark }) => ({ date: day, session, code: mark })));
  const wire = JSON.stringify({ span, marks: toWire(registerOf(span, entries)) });
  return { span, sessions: entries.length, naive, wire };
}

function markOf(place: number, session: SessionName): string {
  if (place % 8 === 5) return odd[Math.floor(place / 8) % odd.length]!;
  return session === 'AM' ? '/' : '\\';
}
