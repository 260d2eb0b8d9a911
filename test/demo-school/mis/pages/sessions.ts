import { schoolYears, type SchoolYear } from '../../calendar.ts';
import { html } from '../../html.ts';
import type { Pupil } from '../../pupil.ts';
import type { Page } from '../layout.ts';
import { pupilHeading } from '../pupil-heading.ts';
import { yearLabel, yearLinks } from '../year-links.ts';

export const sessionsPage = (pupil: Pupil, year: SchoolYear): Page => ({
  title: `Sessions: ${pupil.name}`,
  section: 'Pupils',
  scripts: ['sessions-grid'],
  content: html` ${pupilHeading(pupil, 'Sessions')} ${yearLinks(`/pupils/${pupil.id}/sessions`, schoolYears, year)}
    <h2>Sessions ${yearLabel(year)}</h2>
    <div id="grid" class="grid tall" data-source="/api/pupils/${pupil.id}/sessions?year=${year.starting}"></div>`,
});
