import { definePupil } from '../pupil.ts';
import { inventedUpn } from '../upn.ts';

const home = { lines: ['27 Coppice Way', 'Wealdmere'], postcode: 'ZZ9 9EJ' };

export const jagoWinterslow = definePupil(
  {
    id: 'P1004',
    forename: 'Jago',
    surname: 'Winterslow',
    upn: inventedUpn(100026004),
    dateOfBirth: '2012-01-30',
    yearGroup: 'Year 10',
    class: '10B',
    address: home,
    parents: [
      {
        title: 'Miss',
        forename: 'Kerry',
        surname: 'Winterslow',
        relationship: 'Mother',
        livesWithPupil: true,
        address: home,
        email: 'kerry.winterslow@example.org',
        phone: '07700 900056',
      },
    ],
    joined: '2023-09-04',
    story: 'N left in the register for longer than five school days, in October and again on 9 November',
  },
  [
    ['O', '2026-03-23..2026-03-24', '2026-07-02'],
    ['I', '2026-01-12..2026-01-14'],
    ['O', '2026-09-09..2026-09-10', '2026-09-24', '2026-10-19..2026-10-21', '2026-11-12..2026-11-13'],
    ['N', '2026-10-07', '2026-11-09 AM'],
  ],
);
