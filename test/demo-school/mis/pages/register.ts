import { schoolYears, type SchoolYear } from '../../calendar.ts';
import { html } from '../../html.ts';
import type { Pupil } from '../../pupil.ts';
import { truthOfYear } from '../../registers.ts';
import type { Page } from '../layout.ts';
import { pupilHeading } from '../pupil-heading.ts';
import { registerTable } from '../register-table.ts';
import { fullDate } from '../show-date.ts';
import { totalsTable } from '../totals-table.ts';
import { weeksOf } from '../weeks.ts';
import { yearLabel, yearLinks } from '../year-links.ts';

export function registerPage(pupil: Pupil, year: SchoolYear): Page {
  const marks = truthOfYear(pupil.id, year);
  const register = marks.length > 0 ? registerTable(`Attendance register ${yearLabel(year)}`, weeksOf(year, marks), fullDate) : null;
  return {
    title: `Register: ${pupil.name}`,
    section: 'Pupils',
    content: html` ${pupilHeading(pupil, 'Register')} ${yearLinks(`/pupils/${pupil.id}/register`, schoolYears, year)}
    ${register ?? html`<p>Not on roll in ${yearLabel(year)}.</p>`} ${totalsTable(marks)}`,
  };
}
