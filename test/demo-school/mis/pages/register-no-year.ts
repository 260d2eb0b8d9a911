import type { SchoolYear } from '../../calendar.ts';
import { html } from '../../html.ts';
import type { Pupil } from '../../pupil.ts';
import { truthOfYear } from '../../registers.ts';
import type { Page } from '../layout.ts';
import { registerTable } from '../register-table.ts';
import { dayAndMonth } from '../show-date.ts';
import { weeksOf } from '../weeks.ts';

/**
 * No year anywhere: not in the dates, the heading, the caption or the address, and neither date of
 * birth nor year group, from which together a school year could be worked out.
 */
export const registerNoYearPage = (pupil: Pupil, year: SchoolYear): Page => ({
  title: `Register: ${pupil.name}`,
  section: 'Pupils',
  showToday: false,
  content: html` <div class="pupil">
      <h1>${pupil.name}</h1>
      <dl class="facts">
        <div>
          <dt>UPN</dt>
          <dd>${pupil.upn}</dd>
        </div>
      </dl>
    </div>
    ${registerTable('Attendance register', weeksOf(year, truthOfYear(pupil.id, year)), dayAndMonth)}`,
});
