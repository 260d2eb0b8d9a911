import { html, type Html, type HtmlPart } from '../../../html.ts';
import { pupils } from '../../../pupils.ts';
import { dateWithWeekday, fullDate, long, slashed } from '../draw/dates.ts';
import { drawGrid, heading, rowHeading, type Cell, type Dialect } from '../draw/grid.ts';
import type { CorpusPage } from '../page.ts';
import { membersOf, schoolDaysIn, sinceHalfTerm, thisWeek } from '../spans.ts';

type Other = { name: string; heading: string; why: string; content: Html; product?: CorpusPage['product'] };

const other = ({ name, product = 'tallybrook', ...page }: Other): CorpusPage => ({
  id: `not-${name}`,
  layout: 'none',
  engine: 'html',
  dressing: [],
  expects: 'refused',
  product,
  pupils: [],
  ...page,
});

const cells = (parts: HtmlPart[]): Cell[] => parts.map((content) => ({ content }));

/** A grid of headings, a name for each row, and what stands in it. */
const grid = (label: string, head: HtmlPart[], rows: [HtmlPart, ...HtmlPart[]][], dialect: Dialect = 'table'): Html =>
  drawGrid(
    {
      label,
      head: [head.map((name) => heading(name))],
      body: rows.map(([name, ...rest]) => [rowHeading(name), ...cells(rest)]),
      width: 80,
    },
    dialect,
  );

const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'];
const klass = membersOf('10B').map(({ name }) => name);
const everyone = pupils.map(({ name }) => name);
const days = schoolDaysIn(sinceHalfTerm);
const week = schoolDaysIn(thisWeek);
/** One of some things, by place: the same on every visit. */
const pick = <Thing>(things: Thing[], place: number): Thing => things[(place * 7 + 3) % things.length]!;

export const otherPages: CorpusPage[] = [
  other({
    name: 'timetable',
    heading: 'Timetable: 10B',
    why: 'Registration stands in it morning and afternoon, and some subjects are single letters',
    content: grid(
      'Week A',
      ['Period', ...weekdays],
      [
        ['AM Reg', 'B12', 'B12', 'B12', 'Hall', 'B12'],
        ['1', 'M', 'E', 'S', 'M', 'H'],
        ['2', 'E', 'S', 'M', 'F', 'S'],
        ['PM Reg', 'B12', 'B12', 'B12', 'B12', 'B12'],
        ['3', 'P', 'M', 'F', 'D', 'E'],
      ],
    ),
  }),
  other({
    name: 'dated-timetable',
    heading: 'My week',
    product: 'quillmere',
    why: 'A teacher’s week with real dates, sessions and class codes such as C1',
    content: drawGrid(
      {
        label: 'Week beginning 16 November 2026',
        head: [
          [heading(''), ...week.map((day) => heading(dateWithWeekday(day), { span: 2 }))],
          [heading('Room'), ...week.flatMap(() => [heading('AM'), heading('PM')])],
        ],
        body: ['B12', 'B13', 'Lab 2'].map((room, place) => [
          rowHeading(room),
          ...cells(week.flatMap((_, at) => [pick(['10B', '9C', '7C1', ''], at + place), pick(['8A', '11A', 'C2', ''], at + place * 2)])),
        ]),
      },
      'table',
    ),
  }),
  other({
    name: 'seating-plan',
    heading: 'Seating plan: 10B, B12',
    why: 'Names in the order in which the pupils sit',
    content: grid(
      'Front of the room',
      ['Row', '1', '2', '3', '4'],
      [
        ['A', ...klass.slice(0, 4)],
        ['B', ...klass.slice(4, 8)],
      ],
    ),
  }),
  other({
    name: 'marksheet',
    heading: 'Marksheet: 10B mathematics',
    product: 'wrenfold',
    why: 'Grades in letters, many of them codes, dates of assessments above them, and a stroke where nothing was handed in',
    content: grid(
      'Assessment grades',
      ['Name', '11/09/2026', '25/09/2026', '09/10/2026', '06/11/2026', '20/11/2026', 'Target'],
      klass.map((name, place) => [
        name,
        ...[0, 1, 2, 3, 4].map((at) => pick(['B', 'C', 'D', '/', 'B', 'E', 'U', 'C'], place * 3 + at)),
        pick(['B', 'C'], place),
      ]),
      'old',
    ),
  }),
  other({
    name: 'grade-book',
    heading: 'Grade book',
    product: 'quillmere',
    why: 'Tests of morning and afternoon papers with letters for grades',
    content: drawGrid(
      {
        label: 'Mock examinations, week beginning 9 November 2026',
        head: [
          [heading(''), ...['Mathematics', 'English', 'Science'].map((name) => heading(name, { span: 2 }))],
          [heading('Name'), ...['Paper 1', 'Paper 2', 'Paper 1', 'Paper 2', 'Paper 1', 'Paper 2'].map((name) => heading(name))],
        ],
        body: everyone.map((name, place) => [
          rowHeading(name),
          ...cells([0, 1, 2, 3, 4, 5].map((at) => pick(['B', 'C', 'E', 'U', 'D', 'X'], place + at))),
        ]),
      },
      'table',
    ),
  }),
  other({
    name: 'calendar',
    heading: 'School calendar, November 2026',
    why: 'A month with what happens on its days',
    content: drawGrid(
      {
        label: 'November 2026',
        head: [['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'].map((name) => heading(name))],
        body: [0, 1, 2, 3, 4].map((row) =>
          cells(
            [0, 1, 2, 3, 4, 5, 6].map((at) => {
              const day = row * 7 + at - 5;
              if (day < 1 || day > 30) return '';
              const event: Record<number, string> = {
                2: 'AM staff training',
                12: 'Flu vaccinations PM',
                26: 'Y10 parents’ evening',
                20: 'Choir',
              };
              return html`<span class="day">${day}</span> ${event[day] ?? ''}`;
            }),
          ),
        ),
      },
      'table',
    ),
  }),
  other({
    name: 'behaviour-log',
    heading: 'Behaviour log',
    product: 'quillmere',
    why: 'A row for each incident with day, session, a level in one letter and a comment',
    content: grid(
      'Incidents since half-term',
      ['Date', 'Session', 'Student', 'Level', 'Points', 'Comment'],
      days
        .slice(1)
        .map((day, place) => [
          fullDate(day),
          pick(['AM', 'PM'], place),
          pick(klass, place),
          pick(['B', 'C', 'S', 'D'], place),
          `-${(place % 4) + 1}`,
          pick(['Late to lesson', 'No homework', 'Disruption', 'Uniform'], place),
        ]),
    ),
  }),
  other({
    name: 'house-points',
    heading: 'House points',
    why: 'Houses by week; the houses are single letters',
    content: grid(
      'Points by week',
      ['Week beginning', 'B', 'K', 'L', 'R'],
      [
        ['02 Nov 2026', '41', '38', '52', '47'],
        ['09 Nov 2026', '36', '44', '40', '39'],
        ['16 Nov 2026', '50', '31', '45', '42'],
      ],
    ),
  }),
  other({
    name: 'lunch-menu',
    heading: 'Lunch this week',
    why: 'Days across, dishes down, V for vegetarian',
    content: grid(
      'Menu, 16 to 20 November 2026',
      ['', ...week.map(dateWithWeekday)],
      [
        ['Main', 'Cottage pie', 'Roast chicken', 'Pasta bake (V)', 'Curry', 'Fish'],
        ['Option', 'V', 'V', 'V', 'V', 'V'],
        ['Pudding', 'Crumble', 'Jelly', 'Fruit', 'Sponge', 'Ice cream'],
      ],
    ),
  }),
  other({
    name: 'dinner-register',
    heading: 'Dinner register, 10B',
    why: 'Pupils by days with letters for school dinner, packed lunch and home: looks most like a register, and is one of meals',
    content: grid(
      'S school dinner, P packed lunch, H home',
      ['Name', ...week.map(dateWithWeekday)],
      klass.map((name, place) => [name, ...week.map((_, at) => pick(['S', 'P', 'H', 'S'], place + at))]),
    ),
  }),
  other({
    name: 'duty-rota',
    heading: 'Duty rota',
    product: 'wrenfold',
    why: 'Staff initials by day, before school and at lunch',
    content: grid(
      'Week beginning 16/11/2026',
      ['Place', ...weekdays.flatMap((name) => [`${name} AM`, `${name} PM`])],
      [
        ['Gate', 'JA', 'B', 'HM', 'C', 'JA', 'L', 'B', 'HM', 'C', 'P'],
        ['Hall', 'C', 'JA', 'B', 'HM', 'L', 'JA', 'P', 'B', 'HM', 'C'],
      ],
      'old',
    ),
  }),
  other({
    name: 'exam-timetable',
    heading: 'Examination timetable',
    why: 'Dates, AM and PM, and the letters of papers',
    content: grid(
      'November 2026 series',
      ['Date', 'Session', 'Paper', 'Room', 'Tier'],
      [
        ['Mon 09 Nov 2026', 'AM', 'Mathematics 1', 'Hall', 'F'],
        ['Mon 09 Nov 2026', 'PM', 'English 1', 'Hall', '-'],
        ['Wed 11 Nov 2026', 'AM', 'Mathematics 2', 'Hall', 'H'],
        ['Fri 13 Nov 2026', 'AM', 'English 2', 'Gym', '-'],
        ['Fri 13 Nov 2026', 'PM', 'Mathematics 3', 'Gym', 'H'],
      ],
    ),
  }),
  other({
    name: 'periodic-table',
    heading: 'Science: the first elements',
    why: 'A grid full of B, C, N, O, I, U and Y',
    content: grid(
      'Periodic table, a part',
      ['Period', '1', '2', '13', '14', '15', '16', '17', '18'],
      [
        ['1', 'H', '', '', '', '', '', '', 'He'],
        ['2', 'Li', 'Be', 'B', 'C', 'N', 'O', 'F', 'Ne'],
        ['3', 'Na', 'Mg', 'Al', 'Si', 'P', 'S', 'Cl', 'Ar'],
        ['4', 'K', 'Ca', 'Ga', 'Ge', 'As', 'Se', 'Br', 'Kr'],
      ],
    ),
  }),
  other({
    name: 'fees',
    heading: 'Clubs and trips: payments',
    product: 'wrenfold',
    why: 'Amounts by date, a dash where nothing is owed, P for paid',
    content: grid(
      'Payments',
      ['Name', ...days.slice(0, 6).map(slashed)],
      everyone.map((name, place) => [name, ...[0, 1, 2, 3, 4, 5].map((at) => pick(['£2.40', 'P', '-', '£4.80'], place + at))]),
      'old',
    ),
  }),
  other({
    name: 'sen-list',
    heading: 'SEN register',
    why: 'Called a register, with codes K and E and dates of review',
    content: grid(
      'SEN register',
      ['Name', 'Status', 'Need', 'Next review'],
      everyone.map((name, place) => [
        name,
        pick(['K', 'E', 'N'], place),
        pick(['SLCN', 'SEMH', 'MLD'], place),
        fullDate(pick(days, place)),
      ]),
    ),
  }),
  other({
    name: 'cover-list',
    heading: 'Cover for today',
    product: 'quillmere',
    why: 'A day in its heading, AM Reg and PM Reg among the periods, initials of who covers',
    content: html`<h3>${long('2026-11-20')}</h3>
      ${grid(
        'Cover',
        ['Absent', 'AM Reg', 'P1', 'P2', 'P3', 'PM Reg', 'P4'],
        [
          ['Mr Larch', 'JA', 'B', 'C', '-', 'JA', 'HM'],
          ['Ms Teal', '/', '/', 'HM', 'B', '\\', '\\'],
        ],
      )}`,
  }),
  other({
    name: 'fixtures',
    heading: 'Fixtures and results',
    why: 'Dates, home or away, and W, L, D: won, lost, drawn',
    content: grid(
      'Under 15 football',
      ['Date', 'Against', 'H/A', 'Result', 'Score'],
      days
        .slice(1, 10)
        .map((day, place) => [
          fullDate(day),
          pick(['Oakham', 'Thornley', 'Westbrook'], place),
          pick(['H', 'A'], place),
          pick(['W', 'L', 'D'], place),
          '2-1',
        ]),
    ),
  }),
  other({
    name: 'reading-record',
    heading: 'Reading record, 8A',
    why: 'Ticks and crosses for each day a pupil read at home',
    content: grid(
      'Read at home',
      ['Name', ...days.map((day) => dateWithWeekday(day).slice(0, 6))],
      everyone.slice(6, 12).map((name, place) => [name, ...days.map((_, at) => pick(['✓', '✓', '✗', '✓'], place + at))]),
    ),
  }),
  other({
    name: 'homework',
    heading: 'Homework tracker',
    product: 'quillmere',
    why: 'Handed in, late, missing as /, L and N by due date',
    content: grid(
      'Mathematics: / handed in, L late, N not handed in',
      ['Student', ...days.filter((_, at) => at % 3 === 1).map(fullDate)],
      klass.map((name, place) => [name, ...[0, 1, 2, 3, 4].map((at) => pick(['/', '/', 'L', 'N', '/'], place * 2 + at))]),
      'aria',
    ),
  }),
  other({
    name: 'room-bookings',
    heading: 'Room bookings: hall',
    why: 'Each day morning and afternoon, with who has booked it or a dash',
    content: grid(
      'Hall, November 2026',
      ['Date', 'AM', 'PM'],
      days.map((day, place) => [dateWithWeekday(day), pick(['-', 'PE', 'Exams', '-'], place), pick(['Drama', '-', 'Choir', '-'], place)]),
    ),
  }),
  other({
    name: 'staff-absence',
    heading: 'Staff absence',
    product: 'wrenfold',
    why: 'Days by AM and PM with S for sick and T for training: of staff, in letters that are codes of pupils too',
    content: drawGrid(
      {
        label: 'Staff absence, week beginning 16/11/2026 (S sick, T training, C course)',
        head: [
          [heading('Staff member', { down: 2 }), ...week.map((day) => heading(slashed(day), { span: 2 }))],
          week.flatMap(() => [heading('AM'), heading('PM')]),
        ],
        body: ['Mr Larch', 'Ms Teal', 'Mrs Marsh', 'Mr Quince'].map((name, place) => [
          rowHeading(name),
          ...cells(week.flatMap((_, at) => [pick(['', 'S', '', 'T'], place + at), pick(['', '', 'C', ''], place * 2 + at)])),
        ]),
      },
      'table',
    ),
  }),
  other({
    name: 'medicine-log',
    heading: 'Medicine given',
    why: 'A pupil’s days with AM and PM and the initials of who gave it',
    content: grid(
      'Inhaler: initials of who gave it',
      ['Date', 'AM', 'PM'],
      days.map((day, place) => [fullDate(day), pick(['JA', 'HM', '-'], place), pick(['HM', '-', 'B'], place)]),
    ),
  }),
  other({
    name: 'club-register',
    heading: 'After-school club: signed in',
    product: 'quillmere',
    why: 'Who came to a club, week by week: a register, but not of sessions',
    content: grid(
      'Chess club, Thursdays 3.30pm',
      ['Name', '05 Nov 2026', '12 Nov 2026', '19 Nov 2026'],
      klass.map((name, place) => [name, ...[0, 1, 2].map((at) => pick(['✓', '', '✓'], place + at))]),
    ),
  }),
  other({
    name: 'parents-evening',
    heading: 'Parents’ evening: appointments',
    why: 'Clock times down, teachers across, names in cells',
    content: grid(
      '26 November 2026',
      ['Time', 'Mr Larch', 'Ms Teal', 'Mrs Marsh'],
      ['16:00', '16:10', '16:20', '16:30'].map((time, place) => [
        time,
        pick(klass, place),
        pick(['-', ...klass], place),
        pick(klass, place + 3),
      ]),
    ),
  }),
  other({
    name: 'code-list',
    heading: 'Attendance and absence codes',
    why: 'Every code with its meaning: a key to registers, with no register',
    content: grid(
      'Codes from August 2024',
      ['Code', 'Meaning', 'Counts as'],
      [
        ['/', 'Present in the morning', 'Attending'],
        ['\\', 'Present in the afternoon', 'Attending'],
        ['L', 'Late before the register closed', 'Attending'],
        ['I', 'Illness', 'Authorised'],
        ['O', 'Unauthorised', 'Unauthorised'],
        ['U', 'Late after the register closed', 'Unauthorised'],
        ['Y1', 'Transport not available', 'Not counted'],
      ],
    ),
  }),
];
