import { html, type Html } from '../html.ts';
import type { Mark } from '../registers.ts';
import { fullDate } from './show-date.ts';
import { totalsOf } from './totals.ts';

/** Nothing at all for a register without sessions: a real MIS prints no row of noughts either. */
export function totalsTable(marks: Mark[]): Html | null {
  const [first, last] = [marks.at(0), marks.at(-1)];
  if (first === undefined || last === undefined) return null;
  const { possible, attended, authorised, unauthorised } = totalsOf(marks);
  const percent = (part: number) => (possible === 0 ? '' : `${((100 * part) / possible).toFixed(1)}%`);
  return html` <table class="totals">
    <caption>
      Totals, ${fullDate(first.day)} to ${fullDate(last.day)}
    </caption>
    <thead>
      <tr>
        <th scope="col"></th>
        <th scope="col">Sessions</th>
        <th scope="col">Percentage</th>
      </tr>
    </thead>
    <tbody>
      <tr>
        <th scope="row">Possible attendances</th>
        <td>${possible}</td>
        <td></td>
      </tr>
      <tr>
        <th scope="row">Attended</th>
        <td>${attended}</td>
        <td>${percent(attended)}</td>
      </tr>
      <tr>
        <th scope="row">Authorised absences</th>
        <td>${authorised}</td>
        <td>${percent(authorised)}</td>
      </tr>
      <tr>
        <th scope="row">Unauthorised absences</th>
        <td>${unauthorised}</td>
        <td>${percent(unauthorised)}</td>
      </tr>
    </tbody>
  </table>`;
}
