import type { ReturnKind } from './returns.ts';
import { source, type Source } from './source.ts';

/** What each notification of regulation 13 sends and when, how we count, and what is asked of a person beside what is counted, with what a yes comes to. */
export const returnKinds = {
  attendance: {
    sends:
      'Names and addresses of pupils of compulsory school age absent for ten school days on end with N, O, G or U, or who fail to attend regularly, with the cause if known',
    when: 'At the intervals agreed with the authority, at least once in each calendar month',
    counting:
      'Ten school days on end as twenty sessions on end; where D, Q, X or Y stands between, counted both as breaking them and as passed over',
    asks: 'Does this child fail to attend regularly, whatever the count?',
    ifYes: 'one is due',
    source: source('regulations', 'regulation 13, attendance'),
  },
  sickness: {
    sends: 'Full name and address of a pupil of compulsory school age recorded as ill',
    when: 'No deadline is stated; once for a continuous period of sickness in a school year',
    counting: 'Fifteen school days as thirty sessions of I in the school year, half days added up',
    asks: 'Are there reasonable grounds to believe that this child will miss fifteen school days, together or in all, because of illness?',
    ifYes: 'one is due',
    source: source('regulations', 'regulation 13, sickness'),
  },
  'new-pupil': {
    sends: 'Everything in the pupil’s entry in the admission register',
    when: 'By the end of the fifth day after the day of the entry',
    counting: 'The fifth day as a calendar day, since the law does not say which days; nobody has said whether it was made',
    asks: 'Did this child start in the youngest class on the first day of the school year, and has the authority not asked for those?',
    ifYes: 'none is due',
    source: source('regulations', 'regulation 13(1) to (3)'),
  },
  deletion: {
    sends: 'Name, address, the parents the child lived with and their emergency numbers, where the child goes, and the ground of deletion',
    when: 'As soon as the ground is met, and no later than the deletion',
    counting: 'From the last day on roll that was recorded; the ground of deletion may have been met earlier',
    asks: 'Did this child leave at the end of the school’s last year, and has the authority not asked for those?',
    ifYes: 'none is due',
    source: source('regulations', 'regulation 13(4) on', 'unconfirmed'),
  },
} as const satisfies Record<ReturnKind, { sends: string; when: string; counting: string; asks: string; ifYes: string; source: Source }>;
