import { definePupil } from '../pupil.ts';
import { inventedUpn } from '../upn.ts';

const home = { lines: ['Orchard Cottage', 'Fenny Lane', 'Wealdmere'], postcode: 'ZZ9 9CF' };

export const tillyBrackenbury = definePupil(
  {
    id: 'P1002',
    forename: 'Tilly',
    surname: 'Brackenbury',
    upn: inventedUpn(100026002),
    dateOfBirth: '2011-11-02',
    yearGroup: 'Year 10',
    class: '10B',
    address: home,
    parents: [
      {
        title: 'Ms',
        forename: 'Joanne',
        surname: 'Brackenbury',
        relationship: 'Mother',
        livesWithPupil: true,
        address: home,
        email: 'joanne.brackenbury@example.org',
        phone: '07700 900028',
      },
      {
        title: 'Mr',
        forename: 'Lee',
        surname: 'Tolhurst',
        relationship: 'Father',
        livesWithPupil: false,
        address: { lines: ['5 Signal Terrace', 'Tidehaven'], postcode: 'ZZ8 8DG' },
        email: 'lee.tolhurst@example.org',
        phone: '07700 900035',
      },
    ],
    joined: '2023-09-04',
    story: 'Exactly 20 unauthorised sessions this year, one of them an N from this week; parents in two households',
  },
  [
    ['I', '2025-11-10..2025-11-12', '2026-03-02'],
    ['O', '2026-01-22', '2026-05-11..2026-05-12', '2026-06-22 PM', '2026-07-06..2026-07-07'],
    ['L', '2025-10-02 AM', '2026-04-28 AM'],
    ['L', '2026-09-22 AM', '2026-11-04 AM'],
    ['O', '2026-09-14..2026-09-15', '2026-09-30..2026-10-01', '2026-10-12', '2026-10-20..2026-10-21', '2026-11-09..2026-11-10'],
    ['U', '2026-11-13 AM'],
    ['N', '2026-11-18 PM'],
  ],
);
