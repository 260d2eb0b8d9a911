import { definePupil } from '../pupil.ts';
import { inventedUpn } from '../upn.ts';

const home = { lines: ['18 Bell Meadow', 'Wealdmere'], postcode: 'ZZ9 9KP' };

export const inesCalderwood = definePupil(
  {
    id: 'P1009',
    forename: 'Ines',
    surname: 'Calderwood',
    upn: inventedUpn(100026009),
    dateOfBirth: '2015-04-04',
    yearGroup: 'Year 7',
    class: '7C',
    address: home,
    parents: [
      {
        title: 'Ms',
        forename: 'Marta',
        surname: 'Calderwood',
        relationship: 'Mother',
        livesWithPupil: true,
        address: home,
        email: 'marta.calderwood@example.org',
        phone: '07700 900126',
      },
      {
        title: 'Mrs',
        forename: 'Dawn',
        surname: 'Ellory',
        relationship: 'Foster carer',
        livesWithPupil: false,
        address: { lines: ['2 Chalk Lane', 'Tidehaven'], postcode: 'ZZ8 8EQ' },
        email: 'dawn.ellory@example.org',
        phone: '07700 900133',
      },
    ],
    joined: '2026-10-07',
    story: 'Joined the school on Wednesday 7 October 2026: nothing in the register before it',
  },
  [
    ['L', '2026-10-08 AM'],
    ['O', '2026-11-09..2026-11-10'],
    ['U', '2026-11-16 AM'],
  ],
);
