import { definePupil } from '../pupil.ts';
import { inventedUpn } from '../upn.ts';

const home = { lines: ['3 Mill Rise', 'Wealdmere'], postcode: 'ZZ9 9DH' };

export const samFairweatherElder = definePupil(
  {
    id: 'P1003',
    forename: 'Sam',
    surname: 'Fairweather',
    upn: inventedUpn(100026003),
    dateOfBirth: '2011-10-21',
    yearGroup: 'Year 10',
    class: '10B',
    address: home,
    parents: [
      {
        title: 'Mr',
        forename: 'Owen',
        surname: 'Fairweather',
        relationship: 'Father',
        livesWithPupil: true,
        address: home,
        email: 'owen.fairweather@example.org',
        phone: '07700 900042',
      },
      {
        title: 'Mrs',
        forename: 'Ruth',
        surname: 'Fairweather',
        relationship: 'Mother',
        livesWithPupil: true,
        address: home,
        email: 'ruth.fairweather@example.org',
        phone: '07700 900049',
      },
    ],
    joined: '2023-09-04',
    story: 'One session short: 19 of O and U this year. Shares a name and a class with P1013',
  },
  [
    ['O', '2026-02-26', '2026-06-15..2026-06-16'],
    ['I', '2025-12-01..2025-12-02', '2026-04-30'],
    ['O', '2026-09-17..2026-09-18', '2026-09-28..2026-09-29', '2026-10-14..2026-10-15', '2026-11-03..2026-11-04', '2026-11-16'],
    ['U', '2026-11-19 AM'],
    ['I', '2026-10-05'],
  ],
);
