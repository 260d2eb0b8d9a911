import { definePupil } from '../pupil.ts';
import { inventedUpn } from '../upn.ts';

const home = { lines: ['40 Meadow Bank', 'Wealdmere'], postcode: 'ZZ9 9JN' };

export const wilfTansley = definePupil(
  {
    id: 'P1008',
    forename: 'Wilf',
    surname: 'Tansley',
    upn: inventedUpn(100026008),
    dateOfBirth: '2022-02-12',
    yearGroup: 'Reception',
    class: 'RM',
    address: home,
    parents: [
      {
        title: 'Ms',
        forename: 'Poppy',
        surname: 'Tansley',
        relationship: 'Mother',
        livesWithPupil: true,
        address: home,
        email: 'poppy.tansley@example.org',
        phone: '07700 900112',
      },
    ],
    joined: '2026-09-01',
    story: 'Reception, below compulsory school age until 31 March 2027: X on sessions he need not attend',
  },
  [
    ['X', '2026-09-02..2026-09-18 PM', '2026-09-23 PM', '2026-09-30 PM', '2026-10-07 PM', '2026-10-14 PM', '2026-10-21 PM'],
    ['I', '2026-11-12..2026-11-13'],
  ],
);
