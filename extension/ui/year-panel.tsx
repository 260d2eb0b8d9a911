import { contextOf } from '../../shared/checklist/context.ts';
import { addDays, isWithin, mondayOf, schoolYearOf, weekdayOf, type Day } from '../../shared/dates/day.ts';
import { dayInShort } from '../../shared/dates/words.ts';
import { spanOf } from '../../shared/dates/window.ts';
import { codesOn } from '../../shared/register/codes.ts';
import { blank, unread, type Session } from '../../shared/register/register.ts';
import type { PupilCase } from '../case/case.ts';
import { asOf } from './as-of.ts';
import { ReturnsPart, TimeLimitPart } from './returns-part.tsx';
import { request } from './state.ts';

const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'];

/** What a mark counts as, in one word: it names the cell's look and is read aloud with the code. */
function counted({ day, mark }: Session): string {
  if (mark === blank) return 'no mark';
  if (mark === unread) return 'not read';
  return codesOn(day).get(mark)?.counts.replace('-', ' ') ?? 'not valid';
}

/** The school year by week: every mark as its code, breaks between terms, and the last ten school weeks marked at their edge. */
export function YearPanel({ pupilCase: { pupil } }: { pupilCase: PupilCase }) {
  const facts = request.value?.facts;
  if (!facts?.registers) return <p>No register has been read for this child.</p>;
  const context = contextOf(facts, asOf.value, {});
  const { sessions, calendar } = context;
  const year = sessions.filter(({ day }) => schoolYearOf(day) === schoolYearOf(asOf.value));
  const tenWeeks = spanOf({ last: 10, unit: 'school-week' }, asOf.value, calendar);
  const mondays = [...new Set(year.map(({ day }) => mondayOf(day)))];
  return (
    <section aria-labelledby="year-title">
      <h2 id="year-title">The year</h2>
      <p class="hint">
        Morning and afternoon of each day. A thick edge marks the last ten school weeks; a gap is a holiday. Absence is boxed: dashed where
        authorised, solid where not.
      </p>
      <table class="year">
        <caption>
          {pupil.name}, school year {schoolYearOf(asOf.value)} to {schoolYearOf(asOf.value) + 1}
        </caption>
        <thead>
          <tr>
            <th scope="col">Week of</th>
            {weekdays.map((name) => (
              <th key={name} scope="col" abbr={name}>
                {name.slice(0, 3)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {mondays.map((monday, place) => (
            <Week
              key={monday}
              monday={monday}
              sessions={year.filter(({ day }) => mondayOf(day) === monday)}
              afterBreak={place > 0 && addDays(mondays[place - 1]!, 7) !== monday}
              inWindow={tenWeeks !== null && isWithin(addDays(monday, 4) < asOf.value ? addDays(monday, 4) : asOf.value, tenWeeks)}
            />
          ))}
        </tbody>
      </table>
      <ReturnsPart context={context} />
      <TimeLimitPart context={context} />
    </section>
  );
}

function Week({ monday, sessions, afterBreak, inWindow }: { monday: Day; sessions: Session[]; afterBreak: boolean; inWindow: boolean }) {
  return (
    <tr class={`${afterBreak ? 'after-break' : ''} ${inWindow ? 'in-window' : ''}`}>
      <th scope="row">{dayInShort(monday).replace(/^(\d+ \w{3}).*/, '$1')}</th>
      {weekdays.map((name, weekday) => (
        <td key={name}>
          {sessions
            .filter(({ number }) => weekdayOf(number) === weekday)
            .map((session) => (
              <span
                key={session.session}
                class={`session ${counted(session).replace(' ', '-')}`}
                title={`${dayInShort(session.day)}, ${session.session}: ${counted(session)}`}
              >
                {session.mark}
              </span>
            ))}
        </td>
      ))}
    </tr>
  );
}
