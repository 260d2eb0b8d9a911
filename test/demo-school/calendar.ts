import { weekdaysBetween, type Day } from './dates.ts';

/** The day on which everything in the demo happens: a Friday, after the afternoon register. */
export const asOf: Day = '2026-11-20';

export type SchoolYear = {
  /** The calendar year in which it starts: 2026 is the school year 2026/27. */
  starting: number;
  halfTerms: { from: Day; to: Day }[];
  /** Days inside a half-term on which the school planned not to open. The register prints `#`. */
  plannedClosures: { day: Day; why: string }[];
  /** Days on which the whole site had to close. The register prints `Y4`. */
  unplannedClosures: Day[];
};

/** Invented, in the shape of a Kent school's year. Bank holidays outside the half-terms need no entry. */
export const schoolYears: SchoolYear[] = [
  {
    starting: 2025,
    halfTerms: [
      { from: '2025-09-01', to: '2025-10-24' },
      { from: '2025-11-03', to: '2025-12-19' },
      { from: '2026-01-05', to: '2026-02-13' },
      { from: '2026-02-23', to: '2026-04-02' },
      { from: '2026-04-20', to: '2026-05-22' },
      { from: '2026-06-01', to: '2026-07-22' },
    ],
    plannedClosures: [
      { day: '2025-09-01', why: 'Staff training day' },
      { day: '2025-09-02', why: 'Staff training day' },
      { day: '2025-11-28', why: 'Staff training day' },
      { day: '2026-01-05', why: 'Staff training day' },
      { day: '2026-05-04', why: 'Early May bank holiday' },
      { day: '2026-06-26', why: 'Staff training day' },
      { day: '2026-07-22', why: 'Staff training day' },
    ],
    unplannedClosures: ['2026-02-03'],
  },
  {
    starting: 2026,
    halfTerms: [
      { from: '2026-09-01', to: '2026-10-23' },
      { from: '2026-11-02', to: '2026-12-18' },
    ],
    plannedClosures: [
      { day: '2026-09-01', why: 'Staff training day' },
      { day: '2026-11-02', why: 'Staff training day' },
    ],
    unplannedClosures: [],
  },
];

/** The school year starting in that calendar year, or undefined when the demo holds none. */
export const schoolYearStarting = (starting: number): SchoolYear | undefined => schoolYears.find((year) => year.starting === starting);

/** Every weekday inside the half-terms, planned closures included: the days for which a register is printed. */
export const registerDaysOf = (year: SchoolYear): Day[] => year.halfTerms.flatMap(({ from, to }) => weekdaysBetween(from, to));
