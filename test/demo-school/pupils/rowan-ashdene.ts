import { definePupil } from '../pupil.ts';
import { inventedUpn } from '../upn.ts';

const home = { lines: ['14 Hopfield Row', 'Wealdmere'], postcode: 'ZZ9 9BD' };

export const rowanAshdene = definePupil(
  {
    id: 'P1001',
    forename: 'Rowan',
    surname: 'Ashdene',
    upn: inventedUpn(100026001),
    dateOfBirth: '2012-03-14',
    yearGroup: 'Year 10',
    class: '10B',
    address: home,
    parents: [
      {
        title: 'Mrs',
        forename: 'Claire',
        surname: 'Ashdene',
        relationship: 'Mother',
        livesWithPupil: true,
        address: home,
        email: 'claire.ashdene@example.org',
        phone: '07700 900014',
      },
      {
        title: 'Mr',
        forename: 'Daniel',
        surname: 'Pryce',
        relationship: 'Father',
        livesWithPupil: false,
        address: { lines: ['Flat 3', '82 Quayside', 'Tidehaven'], postcode: 'ZZ8 8CE' },
        email: 'daniel.pryce@example.org',
        phone: '07700 900021',
      },
    ],
    joined: '2023-09-04',
    story: 'The main job: 33 sessions of O, U and G this year, none of N, the last ones this week; parents in two households',
  },
  [
    ['I', '2025-10-06..2025-10-08', '2026-01-19..2026-01-20'],
    ['L', '2025-09-18 AM', '2025-11-13 AM', '2026-03-10 AM', '2026-05-06 AM'],
    ['M', '2026-03-03 PM'],
    [
      'O',
      '2025-12-04..2025-12-05',
      '2026-02-10 PM',
      '2026-03-16..2026-03-17',
      '2026-04-23',
      '2026-05-18..2026-05-19',
      '2026-06-11',
      '2026-06-29..2026-07-01',
      '2026-07-13..2026-07-14',
    ],
    ['U', '2025-11-20 AM', '2026-01-29 AM', '2026-04-29 AM', '2026-06-18 AM'],
    ['I', '2026-09-24..2026-09-25'],
    ['L', '2026-09-08 AM', '2026-10-09 AM', '2026-11-20 AM'],
    ['M', '2026-10-08 AM'],
    [
      'O',
      '2026-09-10..2026-09-11',
      '2026-09-21',
      '2026-09-29 PM',
      '2026-10-06..2026-10-07',
      '2026-10-13 AM',
      '2026-11-05..2026-11-06',
      '2026-11-12',
      '2026-11-17..2026-11-18',
    ],
    ['U', '2026-09-16 AM', '2026-10-01 AM', '2026-11-03 AM', '2026-11-10 AM', '2026-11-19 AM'],
    ['G', '2026-10-19..2026-10-21'],
  ],
);
