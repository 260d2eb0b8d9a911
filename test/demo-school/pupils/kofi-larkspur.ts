import { definePupil } from '../pupil.ts';
import { inventedUpn } from '../upn.ts';

const home = { lines: ['9 Tannery Yard', 'Wealdmere'], postcode: 'ZZ9 9GL' };

export const kofiLarkspur = definePupil(
  {
    id: 'P1006',
    forename: 'Kofi',
    surname: 'Larkspur',
    upn: inventedUpn(100026006),
    dateOfBirth: '2012-08-19',
    yearGroup: 'Year 10',
    class: '10B',
    address: home,
    parents: [
      {
        title: 'Mrs',
        forename: 'Efua',
        surname: 'Larkspur',
        relationship: 'Mother',
        livesWithPupil: true,
        address: home,
        email: 'efua.larkspur@example.org',
        phone: '07700 900084',
      },
      {
        title: 'Mr',
        forename: 'Ben',
        surname: 'Larkspur',
        relationship: 'Step-father',
        livesWithPupil: true,
        address: home,
        email: 'ben.larkspur@example.org',
        phone: '07700 900091',
      },
    ],
    joined: '2024-01-08',
    story: 'A part-time timetable: C2 on afternoons in the last ten school days, beside 22 sessions of O',
  },
  [
    ['I', '2025-09-22..2025-09-24'],
    ['O', '2026-05-13..2026-05-15', '2026-06-30'],
    ['O', '2026-09-07..2026-09-09', '2026-09-23..2026-09-24', '2026-10-05..2026-10-07', '2026-10-21..2026-10-23'],
    ['C2', '2026-11-03..2026-11-18 PM'],
  ],
);
