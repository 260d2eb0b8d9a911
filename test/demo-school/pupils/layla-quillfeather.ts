import { definePupil } from '../pupil.ts';
import { inventedUpn } from '../upn.ts';

const home = { lines: ['12 & 14 Lime Walk', 'Wealdmere'], postcode: 'ZZ9 9PT' };

export const laylaQuillfeather = definePupil(
  {
    id: 'P1014',
    forename: 'Layla\u200F',
    surname: '<b>Quillfeather</b>',
    upn: inventedUpn(100026014),
    dateOfBirth: '2011-09-25',
    yearGroup: 'Year 10',
    class: '10B',
    address: home,
    parents: [
      {
        title: 'Mx',
        forename: 'Robin',
        surname: 'Quillfeather',
        relationship: 'Mother',
        livesWithPupil: true,
        address: home,
        email: 'robin.quillfeather@example.org',
        phone: '07700 900196',
      },
    ],
    joined: '2023-09-04',
    story: 'Hostile text: a right-to-left mark in the forename and tags in the surname, to be shown as they stand',
  },
  [
    ['O', '2026-06-08..2026-06-09'],
    ['C', '2026-03-20'],
    ['O', '2026-09-08..2026-09-11', '2026-10-05..2026-10-07', '2026-11-03..2026-11-06'],
    ['T', '2026-09-28..2026-09-29'],
  ],
);
