import { describe, expect, test } from 'vitest';
import type { FamilyView, Parent, PupilCase } from '../../../extension/case/case.ts';
import * as changes from '../../../extension/case/changes.ts';
import { noSettings } from '../../../extension/case/settings.ts';
import { stamp, week, weeks, thisYear, lastYear, valuesOf, add, all, mother, seen } from './recorded.ts';

describe('what is worked out from the registers', () => {
  const of = (...registers: PupilCase['registers']) => valuesOf({ ...all(), registers });
  test.each<{ why: string; registers: PupilCase['registers']; more?: Partial<PupilCase>; last: string | undefined }>([
    { why: 'the whole of last year', registers: [lastYear, thisYear()], last: '99.6' },
    { why: 'last year was not read', registers: [thisYear()], last: undefined },
    {
      why: 'a session of it was not read',
      registers: [{ ...lastYear, marks: weeks(46, '?O/\\/\\/\\/\\') }, thisYear()],
      last: undefined,
    },
    {
      why: 'only the autumn of it was read',
      registers: [{ ...lastYear, span: { from: '2025-09-01', to: '2025-12-19' }, marks: weeks(16) }, thisYear()],
      last: undefined,
    },
    {
      why: 'only its summer was read, and the child was on roll before',
      registers: [{ ...lastYear, span: { from: '2026-04-20', to: '2026-07-17' }, marks: weeks(13) }, thisYear()],
      last: undefined,
    },
    {
      why: 'the child joined in the summer',
      registers: [{ ...lastYear, span: { from: '2026-04-20', to: '2026-07-17' }, marks: weeks(13) }, thisYear()],
      more: { onRoll: { from: '2026-04-20' } },
      last: '100.0',
    },
    {
      why: 'the child left before Christmas and came back in the summer',
      registers: [
        { ...lastYear, span: { from: '2025-09-01', to: '2025-12-19' }, marks: weeks(16, 'OO/\\/\\/\\/\\') },
        { ...lastYear, span: { from: '2026-04-20', to: '2026-07-17' }, marks: weeks(13) },
        thisYear(),
      ],
      more: { onRoll: { from: '2026-04-20', to: '2025-12-19' } },
      last: '99.3',
    },
  ])('attendance last school year: $why: $last', ({ registers, more, last }) => {
    expect(valuesOf({ ...all(), registers, ...more })['absence.attendancePercentageLastYear']).toBe(last);
  });

  test.each<{ why: string; last: string; met: string | undefined }>([
    { why: 'ten sessions', last: 'OOOOOOOOOO', met: 'yes' },
    { why: 'nine', last: 'OOOOOOOOO\\', met: 'no' },
    { why: 'ten with an N, which may yet turn into another code', last: 'OOOOOOOOON', met: undefined },
    { why: 'nine, and one not read', last: 'OOOOOOOOO?', met: undefined },
  ])('the national threshold: $why: $met', ({ last, met }) => {
    expect(of(thisYear(last))['absence.thresholdMet']).toBe(met);
  });

  test('the national threshold was met on an earlier day: whether that counts is left to the user', () => {
    const marks = [...Array.from({ length: 6 }, () => '/\\/\\/\\/\\/\\'), 'OOOOOOOOOO', ...Array.from({ length: 22 }, () => week)].join(
      ' ',
    );
    const early = { schoolYear: 2025, span: { from: '2025-12-29', to: '2026-07-17' }, marks, ...seen };
    expect(of(early, thisYear())['absence.thresholdMet']).toBeUndefined();
  });
});

describe('what several entries say together', () => {
  const contract = (response?: string) =>
    add('support', 'u2', { strand: 'attendance-contract', offered: '2026-10-06', ...(response && { response }) });
  const notice = (kind: string, parents: string[], more = {}) => add('notices', `${kind}`, { kind, day: '2025-11-03', parents, ...more });
  const family = (view: FamilyView) => changes.recordFamilyView(view, stamp);
  const parent = (id: string, more: Partial<Parent>) => add('parents', id, { ...mother, livesWithPupil: undefined, ...more });
  test.each<{ why: string; made: changes.Change[]; key: string; value: string | undefined }>([
    { why: 'a contract accepted', made: [contract('accepted')], key: 'support.attendanceContract', value: 'yes' },
    {
      why: 'a contract offered, and no answer',
      made: [contract(), changes.list('support', true)],
      key: 'support.attendanceContract',
      value: undefined,
    },
    { why: 'all support listed, and no contract', made: [changes.list('support', true)], key: 'support.attendanceContract', value: 'no' },
    {
      why: 'no contract among the support, and a document that may be one',
      made: [changes.list('support', true), add('documents', 'd1', { kind: 'plan', name: '' })],
      key: 'support.attendanceContract',
      value: undefined,
    },
    {
      why: 'support nobody said is all',
      made: [add('support', 'u1', { strand: 'in-school', offered: '2026-10-05' })],
      key: 'support.earlyHelpOffered',
      value: undefined,
    },
    { why: 'all support listed, and no Early Help', made: [changes.list('support', true)], key: 'support.earlyHelpOffered', value: 'no' },
    {
      why: 'no Early Help among the support, and a worker of it',
      made: [changes.list('support', true), add('agencies', 'a1', { agency: 'early-help' })],
      key: 'support.earlyHelpOffered',
      value: undefined,
    },
    {
      why: 'offered is not begun',
      made: [add('support', 'u1', { strand: 'in-school', offered: '2026-09-15', response: 'declined' })],
      key: 'support.startedOn',
      value: undefined,
    },
    {
      why: 'a review meeting after the last review written down',
      made: [
        add('support', 'u1', { strand: 'in-school', offered: '2026-09-15', reviewedOn: '2026-10-01' }),
        add('meetings', 'm1', { kind: 'review', day: '2026-10-20' }),
      ],
      key: 'support.reviewedOn',
      value: '2026-10-20',
    },
    {
      why: 'a notice to this parent',
      made: [parent('p1', {}), notice('penalty-notice', ['p1'])],
      key: 'parent.1.earlierNotices',
      value: 'yes',
    },
    {
      why: 'a notice to the other parent, all listed',
      made: [parent('p1', {}), notice('penalty-notice', ['p2']), changes.list('notices', true)],
      key: 'parent.1.earlierNotices',
      value: 'no',
    },
    {
      why: 'a notice to the other parent',
      made: [parent('p1', {}), notice('penalty-notice', ['p2'])],
      key: 'parent.1.earlierNotices',
      value: undefined,
    },
    {
      why: 'a notice to nobody knows whom',
      made: [parent('p1', {}), notice('penalty-notice', []), changes.list('notices', true)],
      key: 'parent.1.earlierNotices',
      value: undefined,
    },
    {
      why: 'a notice that was withdrawn',
      made: [parent('p1', {}), notice('penalty-notice', ['p1'], { withdrawn: 'yes' }), changes.list('notices', true)],
      key: 'parent.1.earlierNotices',
      value: undefined,
    },
    {
      why: 'an earlier referral is no notice',
      made: [parent('p1', {}), notice('referral', ['p1']), changes.list('notices', true)],
      key: 'parent.1.earlierNotices',
      value: 'no',
    },
    {
      why: 'the family said why, and nobody asked whether it may be told',
      made: [family({ reasons: 'Ill' })],
      key: 'absence.reasonsGiven',
      value: undefined,
    },
    {
      why: 'the family does not want it told',
      made: [family({ barriers: 'The bus', mayTell: 'no' })],
      key: 'absence.barriers',
      value: undefined,
    },
    { why: 'the family agreed', made: [family({ barriers: 'The bus', mayTell: 'yes' })], key: 'absence.barriers', value: 'The bus' },
    {
      why: 'both at home',
      made: [
        parent('p1', { livesWithPupil: 'yes' }),
        parent('p2', { forename: 'Bo', livesWithPupil: 'yes' }),
        changes.list('parents', true),
      ],
      key: 'pupil.livesWith',
      value: 'Ada Sample and Bo Sample',
    },
    {
      why: 'of one nobody said',
      made: [parent('p1', { livesWithPupil: 'yes' }), parent('p2', {}), changes.list('parents', true)],
      key: 'pupil.livesWith',
      value: undefined,
    },
    { why: 'there may be further parents', made: [parent('p1', { livesWithPupil: 'yes' })], key: 'pupil.livesWith', value: undefined },
  ])('$why: $value', ({ made, key, value }) => {
    expect(valuesOf(all(...made))[key]).toBe(value);
  });

  test.each<{ why: string; meeting: object; chair: string | undefined }>([
    { why: 'named', meeting: { chair: 'champion', chairedBy: 'D. Deputy' }, chair: 'D. Deputy' },
    { why: 'the champion, whom the settings name', meeting: { chair: 'champion' }, chair: 'C. Champion' },
    { why: 'a senior leader, and not which', meeting: { chair: 'senior-leadership' }, chair: undefined },
  ])('the chair: $why', ({ meeting, chair }) => {
    const held = add('meetings', 'm1', { kind: 'formal', day: '2026-11-05', ...meeting });
    const settings = { ...noSettings, school: { ...noSettings.school, seniorAttendanceChampion: 'C. Champion' } };
    expect(valuesOf(all(held), settings)['meeting.chair']).toBe(chair);
  });
});
