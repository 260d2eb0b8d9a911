import type { CheckRequest } from '../../../shared/contract/check.ts';
import type { Day } from '../../../shared/dates/day.ts';
import { exampleRequest } from './example-request.ts';

const fullYear = (weeks: number) =>
  Array.from({ length: weeks }, (_, week) => (week % 7 === 3 ? '/\\OO/\\C2C2/\\' : '/\\/\\/\\/\\/\\')).join(' ');
const dayOf = (place: number): Day => `2026-${place % 2 ? '09' : '10'}-${String((place % 28) + 1).padStart(2, '0')}` as Day;
const times = <Entry>(count: number, make: (place: number) => Entry): Entry[] => Array.from({ length: count }, (_, place) => make(place));
const parents = [0, 1, 2, 3, 4, 5];

/** 760 sessions, 6 parents and 200 events: as large as a case may be believed to become. */
export const largestRequest: CheckRequest = {
  ...exampleRequest,
  facts: {
    ...exampleRequest.facts,
    registers: [
      { span: { from: '2026-02-23', to: '2026-11-22' }, marks: fullYear(38), compulsoryAge: { from: '2017-03-31', to: '2028-06-30' } },
      { span: { from: '2025-06-02', to: '2026-02-22' }, marks: fullYear(38), compulsoryAge: { from: '2017-03-31', to: '2028-06-30' } },
    ],
    parents: {
      entries: parents.map((index) => ({ ...exampleRequest.facts.parents!.entries[0]!, index })),
      listed: 'all',
    },
    letters: {
      entries: times(60, (place) => ({ ...exampleRequest.facts.letters!.entries[place % 3]!, index: place, sent: dayOf(place), parents })),
      listed: 'all',
    },
    meetings: {
      entries: times(20, (place) => ({ index: place, kind: 'formal', day: dayOf(place), invitedBy: place, minutes: 'yes' })),
      listed: 'all',
    },
    contacts: {
      entries: times(100, (place) => ({ day: dayOf(place), channel: 'phone', direction: 'made', parents: [place % 6], reached: 'no' })),
      listed: 'all',
    },
    support: {
      entries: times(20, (place) => ({ strand: 'early-help', offered: dayOf(place), response: 'declined', reasonRecorded: 'yes' })),
      listed: 'all',
    },
  },
};
