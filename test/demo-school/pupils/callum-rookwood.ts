import { definePupil } from '../pupil.ts';
import { inventedUpn } from '../upn.ts';

const home = { lines: ['33 Brickfield Road', 'Wealdmere'], postcode: 'ZZ9 9MR' };

export const callumRookwood = definePupil(
  {
    id: 'P1011',
    forename: 'Callum',
    surname: 'Rookwood',
    upn: inventedUpn(100026011),
    dateOfBirth: '2013-02-27',
    yearGroup: 'Year 9',
    class: '9B',
    address: home,
    parents: [
      {
        title: 'Miss',
        forename: 'Stacey',
        surname: 'Rookwood',
        relationship: 'Mother',
        livesWithPupil: true,
        address: home,
        email: 'stacey.rookwood@example.org',
        phone: '07700 900154',
      },
      {
        title: 'Mr',
        forename: 'Gary',
        surname: 'Rookwood',
        relationship: 'Grandfather',
        livesWithPupil: true,
        address: home,
        email: 'gary.rookwood@example.org',
        phone: '07700 900161',
      },
    ],
    joined: '2024-09-03',
    story: 'A run of E (suspended, no other provision) that goes beyond the fifth school day',
  },
  [
    ['E', '2026-05-06..2026-05-07'],
    ['U', '2026-01-15 AM', '2026-01-21 AM'],
    ['O', '2026-09-14..2026-09-15', '2026-10-12..2026-10-13'],
    ['E', '2026-11-04..2026-11-13'],
  ],
);
