import { describe, expect, test } from 'vitest';
import { asStored, newCase, type PupilCase } from '../../../extension/case/case.ts';
import { record } from '../../../extension/case/changes.ts';
import { toCheckRequest } from '../../../extension/case/check-request.ts';
import { quickDuty } from '../../../extension/case/quick-duty.ts';
import { england } from '../../../shared/authorities/england/authority.ts';

const asOf = '2026-11-20';
const stamp = { at: '2026-11-20T09:00:00.000Z', by: 'R. Sample' };
const empty = newCase('c1', { name: 'Ada Sample' }, stamp);

describe('a duty in one line', () => {
  test.each([
    { line: 'absence 3/11 social worker', entry: { kind: 'told-of-absence', day: '2026-11-03', who: 'social worker' } },
    { line: 'part-time 3 Nov 2026', entry: { kind: 'told-of-part-time', day: '2026-11-03' } },
    {
      line: 'notice 5/11 the head: attendance has improved, at last',
      entry: { kind: 'penalty-notice-considered', day: '2026-11-05', who: 'the head', note: 'attendance has improved, at last' },
    },
    { line: 'Told of suspension last Tue Early Help', entry: { kind: 'told-of-suspension', day: '2026-11-17', who: 'Early Help' } },
  ])('$line', ({ line, entry }) => expect(quickDuty(line, asOf)).toEqual({ entry }));

  test.each([
    { line: 'rang the social worker 3/11', fault: 'Begin with what' },
    { line: 'absence social worker', fault: 'Then the day' },
    { line: '', fault: 'Begin with what' },
  ])('$line is not guessed at', ({ line, fault }) => expect(quickDuty(line, asOf)).toEqual({ fault: expect.stringContaining(fault) }));
});

test('why, and who, stay in the browser: a checker is told only that a reason is written down', () => {
  const duty = { kind: 'penalty-notice-considered' as const, day: '2026-11-05', who: 'CANARY-head', note: 'CANARY because it improved' };
  const [checklist] = england.checklists;
  const asked = (entry: typeof duty | Omit<typeof duty, 'note'>) =>
    toCheckRequest(record('duties', 'd1', entry, stamp)(empty), checklist!, asOf, '00000000-0000-4000-8000-000000000000', []);
  const { facts } = asked(duty);
  expect(facts.duties).toEqual({ entries: [{ kind: 'penalty-notice-considered', day: '2026-11-05', reasonRecorded: 'yes' }] });
  const { note: _, ...withoutWhy } = duty;
  // Nothing typed here is no proof that nothing is written down.
  expect(asked(withoutWhy).facts.duties).toEqual({ entries: [{ kind: 'penalty-notice-considered', day: '2026-11-05' }] });
});

test('a case stored before there were duties opens, with none of them looked at', () => {
  const { duties: _, ...former } = empty.evidence;
  const opened = asStored({ ...empty, evidence: former as PupilCase['evidence'] });
  expect(opened).toEqual(empty);
  const kept = record('duties', 'd1', { kind: 'codes-shared', day: asOf }, stamp)(empty);
  expect(asStored(kept)).toEqual(kept);
});
