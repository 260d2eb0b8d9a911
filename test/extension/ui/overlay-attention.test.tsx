import { render } from 'preact';
import { describe, expect, test } from 'vitest';
import type { PupilReading } from '../../../extension/mis/reading.ts';
import type { Marked } from '../../../extension/ui/outlines.ts';
import { AttentionPart } from '../../../extension/ui/overlay-attention.tsx';
import { addDays } from '../../../shared/dates/day.ts';

const pupils = ['Ada Sample', 'Ben Other'].map((name): PupilReading => ({
  identity: { name, upn: null, dateOfBirth: null, pageId: null },
  registers: [],
  notUnderstood: [],
}));
const marked = (attention: Marked[number]['attention'], count: number, pupil = 0): Marked =>
  Array.from({ length: count }, (_, place) => ({
    day: addDays('2026-09-01', place),
    number: place,
    session: 'AM',
    mark: 'N',
    attention,
    pupil,
  }));

function drawn(all: Marked) {
  const root = document.createElement('div');
  render(<AttentionPart marked={all} pupils={pupils} />, root);
  return {
    summaries: [...root.querySelectorAll('summary')].map((one) => one.textContent),
    items: [...root.querySelectorAll('li')].map((one) => one.textContent),
  };
}

describe('the marks that need attention', () => {
  test.each([
    { why: 'one', all: marked('n-overdue', 1), says: ['1 mark needs attention, outlined where in view'] },
    {
      why: 'of two kinds, one without a mark at all',
      all: [...marked('n-overdue', 3), ...marked('blank', 2, 1)],
      says: ['5 marks need attention, outlined where in view'],
    },
    {
      why: 'more than are listed at once: the rest opens',
      all: [...marked('n-overdue', 13), ...marked('blank', 4)],
      says: ['17 marks need attention, outlined where in view', 'and 3 more'],
    },
  ])('$why: every one that is counted is listed', ({ all, says }) => {
    const { summaries, items } = drawn(all);
    expect([summaries, items.length]).toEqual([says, all.length]);
  });

  test('each is said with its child and session', () => {
    expect(drawn(marked('blank', 1, 1)).items).toEqual(['Ben Other: Tuesday 1 September 2026, AM']);
  });

  test('none: nothing is said', () => {
    expect(drawn([])).toEqual({ summaries: [], items: [] });
  });
});
