import { definePupil } from '../pupil.ts';
import { inventedUpn } from '../upn.ts';

const home = { lines: ['The Old Forge', 'Church Street', 'Wealdmere'], postcode: 'ZZ9 9HM' };

export const marthaPenroseVale = definePupil(
  {
    id: 'P1007',
    forename: 'Martha',
    surname: 'Penrose-Vale',
    upn: inventedUpn(100026007),
    dateOfBirth: '2013-12-17',
    yearGroup: 'Year 8',
    class: '8A',
    address: home,
    parents: [
      {
        title: 'Mrs',
        forename: 'Isobel',
        surname: 'Vale',
        relationship: 'Mother',
        livesWithPupil: true,
        address: home,
        email: 'isobel.vale@example.org',
        phone: '07700 900098',
      },
      {
        title: 'Mr',
        forename: 'Hugh',
        surname: 'Penrose',
        relationship: 'Father',
        livesWithPupil: true,
        address: home,
        email: 'hugh.penrose@example.org',
        phone: '07700 900105',
      },
    ],
    joined: '2025-09-01',
    story: 'A long illness: I on more than 15 school days together',
  },
  [
    ['M', '2025-11-18 AM', '2026-03-19 PM'],
    ['L', '2026-06-03 AM'],
    ['I', '2026-09-28..2026-10-23'],
    ['M', '2026-11-10 AM'],
  ],
);
