import { definePupil } from '../pupil.ts';
import { inventedUpn } from '../upn.ts';

const home = { lines: ['61 Station Approach', 'Wealdmere'], postcode: 'ZZ9 9FK' };

export const freyaOakhanger = definePupil(
  {
    id: 'P1005',
    forename: 'Freya',
    surname: 'Oakhanger',
    upn: inventedUpn(100026005),
    dateOfBirth: '2012-05-08',
    yearGroup: 'Year 10',
    class: '10B',
    address: home,
    parents: [
      {
        title: 'Dr',
        forename: 'Ama',
        surname: 'Oakhanger',
        relationship: 'Mother',
        livesWithPupil: true,
        address: home,
        email: 'ama.oakhanger@example.org',
        phone: '07700 900070',
      },
      {
        title: 'Mr',
        forename: 'Neil',
        surname: 'Oakhanger',
        relationship: 'Father',
        livesWithPupil: true,
        address: home,
        email: 'neil.oakhanger@example.org',
        phone: '07700 900077',
      },
    ],
    joined: '2023-09-04',
    story: 'Blanks: sessions for which the register holds no mark, the newest this afternoon',
  },
  [
    ['', '2026-03-12 PM'],
    ['I', '2026-02-09..2026-02-10'],
    ['V', '2026-07-09'],
    ['O', '2026-09-21..2026-09-22', '2026-10-08'],
    ['M', '2026-11-05 PM'],
    ['', '2026-09-17 PM', '2026-10-15', '2026-11-11 AM', '2026-11-20 PM'],
  ],
);
