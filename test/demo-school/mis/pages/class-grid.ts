import type { Day } from '../../dates.ts';
import { html } from '../../html.ts';
import type { Page } from '../layout.ts';
import { fullDate } from '../show-date.ts';

export const classGridPage = (className: string, from: Day): Page => ({
  title: `Class ${className}`,
  section: 'Class registers',
  scripts: ['class-grid'],
  content: html` <h1>Class ${className}: registers since ${fullDate(from)}</h1>
    <div id="grid" class="grid" data-source="/api/classes/${className}/grid?from=${from}"></div>`,
});
