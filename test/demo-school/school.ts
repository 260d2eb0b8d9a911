import type { Address } from './pupil.ts';

export const school = {
  name: 'Marlow Vale Academy (invented)',
  /** `000` is no authority's number. */
  dfeNumber: '000/4999',
  headTeacher: 'Mrs Helena Marsh',
  phone: '01632 960100',
  email: 'reception@marlow-vale.example',
  champion: 'Ms Petra Holloway',
  safeguardingLead: 'Mr Tobias Crane',
  authorityOfficer: 'Alex Winnow',
  address: { lines: ['Marlow Vale', 'Long Hop Lane', 'Wealdmere'], postcode: 'ZZ9 9AA' } satisfies Address,
};
