import { definePupil } from '../pupil.ts';
import { inventedUpn } from '../upn.ts';

const home = { lines: ['7 Castle Hill Close', 'Wealdmere'], postcode: 'ZZ9 9LQ' };

export const dominicHartsease = definePupil(
  {
    id: 'P1010',
    forename: 'Dominic',
    surname: 'Hartsease',
    upn: inventedUpn(100026010),
    dateOfBirth: '2011-01-03',
    yearGroup: 'Year 11',
    class: '11A',
    address: home,
    parents: [
      {
        title: 'Mr',
        forename: 'Paul',
        surname: 'Hartsease',
        relationship: 'Father',
        livesWithPupil: true,
        address: home,
        email: 'paul.hartsease@example.org',
        phone: '07700 900140',
      },
      {
        title: 'Ms',
        forename: 'Sonia',
        surname: 'Redfern',
        relationship: 'Mother',
        livesWithPupil: false,
        address: { lines: ['11 Pilot Street', 'Tidehaven'], postcode: 'ZZ8 8FR' },
        email: 'sonia.redfern@example.org',
        phone: '07700 900147',
      },
    ],
    joined: '2022-09-05',
    story: 'Year 11: leaves compulsory school age on Friday 25 June 2027. 26 sessions of O and U, and a J1',
  },
  [
    ['W', '2026-06-15..2026-06-19'],
    ['O', '2025-11-24..2025-11-26', '2026-04-21..2026-04-22'],
    ['B', '2026-03-05 PM', '2026-03-12 PM', '2026-03-19 PM'],
    ['O', '2026-09-03..2026-09-04', '2026-09-16..2026-09-18', '2026-10-07..2026-10-09', '2026-10-22..2026-10-23', '2026-11-18..2026-11-19'],
    ['U', '2026-10-14 AM', '2026-11-06 AM'],
    ['J1', '2026-11-11 AM'],
    ['B', '2026-09-24 PM', '2026-10-01 PM'],
  ],
);
