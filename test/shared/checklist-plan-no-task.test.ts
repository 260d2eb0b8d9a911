import { describe, expect, test } from 'vitest';
import { england } from '../../shared/authorities/england/authority.ts';
import { statutoryIntervention } from '../../shared/authorities/kent/statutory-intervention.ts';
import { plan, step, when } from './plans.ts';

describe('what is no task for anybody', () => {
  test('sessions that are not there: nobody is told to wait for absence', () => {
    const full = '/\\/\\/\\/\\/\\';
    const marks = ['..../\\/\\/\\', ...Array.from({ length: 7 }, () => full), '.', full, full, full].join(' ');
    const of = plan(statutoryIntervention, { entries: { 'registers.0': { marks } } });
    expect(when(of, 'unauthorised-sessions')).toContain(
      'No day is known yet: only the register of days to come can show it, and it may never',
    );
    expect(of.earliest.state).toBe('unknown');
  });

  test('a threshold that is reached by one way of counting alone: the authority is asked', () => {
    const full = '/\\/\\/\\/\\/\\';
    const marks = ['..../\\OO/\\', full, 'OOOOOOOO/\\', ...Array.from({ length: 5 }, () => full), '.', full, full, full].join(' ');
    const of = plan(
      england.checklists[0]!,
      { entries: { 'registers.0': { marks } }, facts: { meetings: { entries: [], listed: 'none' } } },
      '2026-11-18',
    );
    const { isMissing, settles, when } = step(of, 'national-threshold');
    expect([isMissing, settles, when.state]).toEqual([false, ['ask:authority'], 'now']);
  });

  test('attendance that is better than before support is laid out as figures for a person', () => {
    const away = 'OOOOOOOOOO';
    const here = '/\\/\\/\\/\\/\\';
    const marks = ['..../\\/\\/\\', away, away, away, here, here, here, here, '.', here, here, here].join(' ');
    const { improvement } = plan(statutoryIntervention, {
      entries: {
        'registers.0': { marks },
        'support.0': null,
        'support.1': { offered: '2026-10-05' },
        'support.2': null,
        'meetings.1': { day: '2026-11-05' },
      },
    });
    expect(improvement).toEqual({
      since: { what: 'offer of support (Early Help)', day: '2026-10-05' },
      now: { attended: 60, possible: 60 },
      before: { attended: 30, possible: 60 },
    });
  });
});
