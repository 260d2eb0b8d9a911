import { definePupil } from '../pupil.ts';
import { inventedUpn } from '../upn.ts';

const home = { lines: ['88 Ropewalk', 'Wealdmere'], postcode: 'ZZ9 9NS' };

export const samFairweatherYounger = definePupil(
  {
    id: 'P1013',
    forename: 'Sam',
    surname: 'Fairweather',
    upn: inventedUpn(100026013),
    dateOfBirth: '2012-07-05',
    yearGroup: 'Year 10',
    class: '10B',
    address: home,
    parents: [
      {
        title: 'Ms',
        forename: 'Gwen',
        surname: 'Fairweather',
        relationship: 'Mother',
        livesWithPupil: true,
        address: home,
        email: 'gwen.fairweather@example.org',
        phone: '07700 900182',
      },
    ],
    joined: '2023-09-04',
    story: 'Shares a name and a class with P1003, and is hardly ever away: the wrong pupil to open a case for',
  },
  [
    ['I', '2025-10-13', '2026-02-27'],
    ['V', '2026-07-09'],
    ['M', '2026-09-30 AM'],
    ['R', '2026-11-09'],
    ['P', '2026-10-14 PM'],
  ],
);
