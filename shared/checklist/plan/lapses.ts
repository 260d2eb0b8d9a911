import type { CodedFacts } from '../../case/facts.ts';
import { metInWeek, metOn, type SchoolCalendar } from '../../dates/calendar.ts';
import { addDays, mondayOf, type Day } from '../../dates/day.ts';
import { dayInWords } from '../../dates/words.ts';
import type { Window } from '../../dates/window.ts';
import type { Item, PredicateUse } from '../checklist.ts';
import { lastDayIn } from '../lapse.ts';
import type { PlanFinding } from './plan.ts';
import { usesOf } from './uses.ts';

/** Until when something that is there still counts. `not-before`: at least so long; how much longer depends on school days nobody knows. */
export type Lapse = { item: string; title: string; day: Day; state: 'on' | 'not-before' };

/** `After Friday 11 December 2026: …` */
export function lapseInWords({ title, day, state }: Lapse): string {
  if (state === 'on') return `After ${dayInWords(day)}: ${title}.`;
  return `Not before the end of ${dayInWords(day)}: ${title}. The school weeks after that are not known: enter the school’s term dates.`;
}

/** When a finding that is met lapses; `null` for one that does not, or of which the record does not show it. */
export function lapseOf(finding: PlanFinding, item: Item | undefined, facts: CodedFacts, calendar: SchoolCalendar): Lapse | null {
  const { verdict, title, validUntil } = finding;
  if (verdict !== 'met') return null;
  if (validUntil) return { item: finding.item, title, day: validUntil, state: 'on' };
  const [first] = (item ? usesOf(item.needs) : [])
    .flatMap((use) => dated(use, finding, facts))
    .flatMap(({ window, day }) => endOf(window, day, calendar) ?? [])
    .toSorted((a, b) => (a.day < b.day ? -1 : 1));
  return first ? { item: finding.item, title, ...first } : null;
}

type Dated = { window: Window; day: Day };

/** The windows of a predicate with the days that have to stay in them, as far as the finding says which entry met it. */
function dated(use: PredicateUse, { reasons }: PlanFinding, { meetings, letters }: CodedFacts): Dated[] {
  const met = reasons.flatMap(({ code, figures }) => (code === 'entry-meets' && 'day' in figures ? [figures.day as Day] : []));
  const within = 'within' in use && use.is !== 'sessions' && use.is !== 'rate' && use.is !== 'agency' ? use.within : undefined;
  const own = within ? met.map((day) => ({ window: within as Window, day })) : [];
  if (use.is !== 'meeting') return own;
  const meeting = meetings?.entries.find(({ kind, day }) => kind === use.kind && met.includes(day));
  const sent = (window: Window | undefined, is: (index: number, noticeOf?: number) => boolean) =>
    (window && meeting ? (letters?.entries ?? []) : [])
      .filter(({ index, noticeOf }) => is(index, noticeOf))
      .map((letter) => ({ window: window!, day: letter.sent }));
  return [
    ...own,
    ...sent(use.invitation?.within, (index, noticeOf) => index === meeting?.invitedBy || noticeOf === meeting?.index),
    ...sent(use.followUp?.within, (index) => index === meeting?.followUp),
  ];
}

/** The last day on which a day is sure to be in a window. */
function endOf(window: Window, day: Day, calendar: SchoolCalendar): Pick<Lapse, 'day' | 'state'> | null {
  const fixed = lastDayIn(window, day);
  if (fixed) return { day: fixed, state: 'on' };
  if (!('last' in window)) return null;
  if (window.unit === 'school-week') return walked(mondayOf(day), window.last, 7, (monday) => metInWeek(calendar, monday));
  return window.unit === 'school-day' ? walked(day, window.last, 1, (each) => metOn(calendar, each)) : null;
}

/** Goes on until one more than `count` have passed; what nobody knows is taken to be school, so that the day is never too late. */
function walked(from: Day, count: number, step: number, met: (day: Day) => boolean | null): Pick<Lapse, 'day' | 'state'> {
  let [at, passed, known] = [from, 0, true];
  for (;;) {
    const counts = met(at);
    if (counts === null) known = false;
    if (counts !== false) passed += 1;
    if (passed > count) return { day: addDays(at, -1), state: known ? 'on' : 'not-before' };
    at = addDays(at, step);
  }
}
