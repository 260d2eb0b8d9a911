import { definePupil } from '../pupil.ts';
import { inventedUpn } from '../upn.ts';

const home = { lines: ['Marsh Farm', 'Sea Wall Road', 'Tidehaven'], postcode: 'ZZ8 8GS' };

export const bethSaltmarsh = definePupil(
  {
    id: 'P1012',
    forename: 'Beth',
    surname: 'Saltmarsh',
    upn: inventedUpn(100026012),
    dateOfBirth: '2014-06-11',
    yearGroup: 'Year 8',
    class: '8A',
    address: home,
    parents: [
      {
        title: 'Mrs',
        forename: 'Lorna',
        surname: 'Saltmarsh',
        relationship: 'Mother',
        livesWithPupil: true,
        address: home,
        email: 'lorna.saltmarsh@example.org',
        phone: '07700 900168',
      },
      {
        title: 'Mr',
        forename: 'Tom',
        surname: 'Saltmarsh',
        relationship: 'Father',
        livesWithPupil: true,
        address: home,
        email: 'tom.saltmarsh@example.org',
        phone: '07700 900175',
      },
    ],
    joined: '2025-09-01',
    story: 'A run of Q: the transport the authority must provide was not arranged',
  },
  [
    ['R', '2026-03-20'],
    ['Q', '2026-10-05..2026-10-16'],
    ['O', '2026-09-21..2026-09-22', '2026-11-16..2026-11-17'],
    ['Y1', '2026-11-12'],
  ],
);
