import type { SchoolYear } from '../../calendar.ts';
import { html } from '../../html.ts';
import type { Pupil } from '../../pupil.ts';
import type { Page } from '../layout.ts';
import { oddTruthOf } from '../odd-marks.ts';
import { pupilHeading } from '../pupil-heading.ts';
import { registerTable } from '../register-table.ts';
import { fullDate } from '../show-date.ts';
import { totalsTable } from '../totals-table.ts';
import { weeksOf } from '../weeks.ts';
import { yearLabel } from '../year-links.ts';

export function registerOddPage(pupil: Pupil, year: SchoolYear): Page {
  const marks = oddTruthOf(pupil.id);
  return {
    title: `Imported register: ${pupil.name}`,
    section: 'Pupils',
    content: html` ${pupilHeading(pupil, 'Register')}
    ${registerTable(`Imported attendance register ${yearLabel(year)}`, weeksOf(year, marks), fullDate)} ${totalsTable(marks)}`,
  };
}
