import { html, type HtmlPart } from '../../../html.ts';
import { pupils } from '../../../pupils.ts';
import { truthOf } from '../../../registers.ts';
import { totalsOf } from '../../totals.ts';
import { mondayOf } from '../../../dates.ts';
import { fullDate, monthAndYear } from '../draw/dates.ts';
import { drawGrid, heading, rowHeading, type Cell } from '../draw/grid.ts';
import { groupBy } from '../group.ts';
import type { CorpusPage } from '../page.ts';
import { marksIn, membersOf, pupilCalled, thisYear } from '../spans.ts';

const refused = (page: Pick<CorpusPage, 'id' | 'layout' | 'heading' | 'content' | 'told' | 'why'> & Partial<CorpusPage>): CorpusPage => ({
  engine: 'html',
  dressing: [],
  expects: 'refused',
  product: 'tallybrook',
  pupils: [],
  ...page,
});

const percent = (marks: Parameters<typeof totalsOf>[0]): string => {
  const { attended, possible } = totalsOf(marks);
  return possible === 0 ? '-' : `${((100 * attended) / possible).toFixed(1)}%`;
};
const cells = (parts: HtmlPart[]): Cell[] => parts.map((content) => ({ content }));
const days = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'];

const rowan = pupilCalled('Rowan');
const kofi = pupilCalled('Kofi');

/** Sessions a pupil on a part-time timetable is to come in for, the same every week. */
const planned = ['✓', '✗', '✓', '✗', '✓', '✗', '✓', '✗', '✓', '✓'];

export const refusedPages: CorpusPage[] = [
  refused({
    id: 'h-weekly-percentages',
    layout: 'H',
    heading: 'Attendance by week',
    about: rowan,
    told: 'totals or percentages',
    why: 'A percentage for each week, and no mark',
    content: drawGrid(
      {
        label: 'Attendance 2026/27',
        head: [['Week beginning', 'Possible', 'Attended', '%'].map((name) => heading(name))],
        body: groupBy(marksIn(rowan, thisYear), ({ day }) => mondayOf(day)).map(([monday, marks]) => {
          const { possible, attended } = totalsOf(marks);
          return [rowHeading(fullDate(monday)), ...cells([possible, attended, percent(marks)])];
        }),
      },
      'table',
    ),
  }),
  refused({
    id: 'h-class-percentages',
    layout: 'H',
    heading: 'Attendance summary, 10B',
    product: 'quillmere',
    told: 'totals or percentages',
    why: 'Percentages of a class, mornings and afternoons apart, by month',
    content: drawGrid(
      {
        label: 'Percentage attendance',
        head: [
          [heading(''), ...['2026-09-01', '2026-10-01', '2026-11-01'].map((day) => heading(monthAndYear(day), { span: 2 }))],
          [heading('Name'), ...['AM', 'PM', 'AM', 'PM', 'AM', 'PM'].map((name) => heading(name))],
        ],
        body: membersOf('10B').map(({ id, name }) => [
          rowHeading(name),
          ...cells(
            ['2026-09', '2026-10', '2026-11'].flatMap((month) =>
              ['AM', 'PM'].map((session) => percent(truthOf(id).filter((mark) => mark.day.startsWith(month) && mark.session === session))),
            ),
          ),
        ]),
      },
      'table',
    ),
  }),
  refused({
    id: 'h-counts-by-code',
    layout: 'H',
    heading: 'Totals by code',
    product: 'wrenfold',
    told: 'how often each code was used',
    why: 'How often each code stands in the register: codes as headings, and no day',
    content: drawGrid(
      {
        label: 'Code totals 01/09/2026 - 20/11/2026',
        head: [[heading('Name'), ...['/', '\\', 'L', 'I', 'M', 'O', 'U', 'G', 'N'].map((code) => heading(code))]],
        body: pupils.map((pupil) => {
          const marks = marksIn(pupil, thisYear);
          return [
            rowHeading(pupil.name),
            ...cells(['/', '\\', 'L', 'I', 'M', 'O', 'U', 'G', 'N'].map((code) => marks.filter((mark) => mark.code === code).length)),
          ];
        }),
      },
      'old',
    ),
  }),
  refused({
    id: 'i-pattern',
    layout: 'I',
    heading: 'Attendance pattern',
    about: kofi,
    told: 'a plan of when a pupil is expected',
    why: 'Which sessions a pupil is to come in for: a plan, the same every week',
    content: html`<p>Pattern from 2 November 2026 to 18 December 2026</p>
      ${drawGrid(
        {
          label: 'Weekly pattern',
          head: [days.map((name) => heading(name, { span: 2 })), days.flatMap(() => ['AM', 'PM'].map((name) => heading(name)))],
          body: [cells(planned)],
        },
        'table',
      )}`,
  }),
  refused({
    id: 'i-nursery-patterns',
    layout: 'I',
    heading: 'Session patterns, nursery',
    product: 'quillmere',
    told: 'a plan of when a pupil is expected',
    why: 'Planned sessions of a group with the code the register will be given',
    content: drawGrid(
      {
        label: 'Planned sessions from 1 September 2026',
        head: [
          [
            heading('Name', { look: 'wide' }),
            ...days.flatMap((name) => [heading(`${name.slice(0, 3)} AM`), heading(`${name.slice(0, 3)} PM`)]),
          ],
        ],
        body: pupils
          .slice(6, 12)
          .map(({ name }, place) => [
            rowHeading(name, { look: 'wide' }),
            ...cells(planned.map((_, at) => ((at + place) % 3 === 0 ? 'X' : '/'))),
          ]),
        width: 62,
      },
      'aria',
    ),
  }),
];
