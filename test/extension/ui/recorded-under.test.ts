import { expect, test } from 'vitest';
import type { FieldKey } from '../../../extension/forms/vocabulary.ts';
import { recordedUnder } from '../../../extension/ui/recorded-under.ts';

test.each<{ key: FieldKey; under: string; why: string }>([
  { key: 'pupil.medicalNeeds', under: 'Register', why: 'the child’s details stand there' },
  { key: 'pupil.livesWith', under: 'Parents', why: 'it is worked out from who lives with the child' },
  { key: 'parent.2.workPhone', under: 'Parents', why: 'whichever parent it is' },
  { key: 'parent.1.earlierNotices', under: 'Notices', why: 'it is worked out from the notices' },
  { key: 'school.safeguardingLead', under: 'Settings', why: 'it is the school’s, and no case’s' },
  { key: 'absence.barriers', under: 'Family', why: 'the family said it' },
  { key: 'absence.thresholdMet', under: 'Register', why: 'it is counted' },
])('$key under $under: $why', ({ key, under }) => {
  expect(recordedUnder(key)).toBe(under);
});
