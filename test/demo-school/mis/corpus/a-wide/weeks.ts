import { addDays, mondayOf, type Day } from '../../../dates.ts';
import { html, type Html } from '../../../html.ts';
import type { Mark, Session } from '../../../registers.ts';
import { drawGrid, empty, heading, rowHeading, type Cell, type Dialect } from '../draw/grid.ts';
import type { ShowMark } from '../draw/marks.ts';

export type WeeksOptions = {
  label: string;
  marks: Mark[];
  show: ShowMark;
  date: (day: Day) => string;
  dialect?: Dialect;
  weekend?: boolean;
  weekdays?: string[];
  /** A week without a session: left out, drawn empty, or one wide cell saying so. */
  holidays?: 'left-out' | 'empty' | 'named';
  /** The last day printed, where days are still to come. */
  until?: Day;
  /** Two sessions with the same mark of closure are drawn as one cell. */
  joinClosures?: boolean;
  /** The headings come again after so many weeks. */
  headingsEvery?: number;
  /** An exact copy of the headings, kept in view by styles while the page is scrolled. */
  stickyCopy?: boolean;
};

const sessions: Session[] = ['AM', 'PM'];
const fullNames = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

/** A week in a row, from Monday, a column for each session. */
export function weeks({ marks, show, date, dialect = 'table', ...options }: WeeksOptions): Html {
  const length = options.weekend ? 7 : 5;
  const names = (options.weekdays ?? fullNames).slice(0, length);
  const codes = new Map(marks.map((mark) => [`${mark.day} ${mark.session}`, mark]));
  const head = headings(names);
  const body = mondaysOf(marks, options.holidays ?? 'left-out', options.until).flatMap((monday, place) => {
    const repeated = options.headingsEvery && place > 0 && place % options.headingsEvery === 0 ? head : [];
    const days = Array.from({ length }, (_, offset) => addDays(monday, offset));
    const cells = days.flatMap((day) =>
      dayCells(
        sessions.map((session) => codes.get(`${day} ${session}`)),
        show,
        options.joinClosures,
      ),
    );
    const isHoliday =
      options.holidays === 'named' && cells.every(({ look }) => look === 'closed') && !days.some((day) => codes.has(`${day} AM`));
    return [
      ...repeated,
      [rowHeading(date(monday)), ...(isHoliday ? [{ content: 'Half-term holiday', span: length * 2, look: 'closed' }] : cells)],
    ];
  });
  const grid = { label: options.label, head, body };
  const copy = html`<div class="sticky" aria-hidden="true">${drawGrid({ ...grid, body: [] }, dialect)}</div>`;
  return html`${options.stickyCopy ? copy : null}${drawGrid(grid, dialect)}`;
}

function headings(names: string[]): Cell[][] {
  return [
    [heading('Week beginning', { down: 2 }), ...names.map((name) => heading(name, { span: 2 }))],
    names.flatMap(() => sessions.map((session) => heading(session))),
  ];
}

function dayCells(pair: (Mark | undefined)[], show: ShowMark, join = false): Cell[] {
  const [am, pm] = pair;
  if (join && am && pm && am.code === '#' && pm.code === '#') return [{ ...show(am), span: 2 }];
  return pair.map((mark) => (mark ? show(mark) : empty()));
}

function mondaysOf(marks: Mark[], holidays: WeeksOptions['holidays'], until?: Day): Day[] {
  const [first, seen] = [marks.at(0)!.day, marks.at(-1)!.day];
  const last = until ?? seen;
  const withSessions = new Set(marks.map(({ day }) => mondayOf(day)));
  const mondays: Day[] = [];
  for (let day = mondayOf(first); day <= last; day = addDays(day, 7))
    if (holidays !== 'left-out' || day > seen || withSessions.has(day)) mondays.push(day);
  return mondays;
}
