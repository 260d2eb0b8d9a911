import { expect, test } from 'vitest';
import { statutoryIntervention } from '../../shared/authorities/kent/statutory-intervention.ts';
import { answerCheck } from '../../shared/contract/answer-check.ts';
import { CheckRequest } from '../../shared/contract/check.ts';
import type { Day } from '../../shared/dates/day.ts';

const [full, away] = ['/\\/\\/\\/\\/\\', 'OOOOOOOOOO'];
const weeks = (from: Day, to: Day, ...marks: string[]) => ({ span: { from, to }, marks: marks.join(' ') });

/** What the panel, the summary and forms take for the figures of this school year. */
function figuresOf(registers: object[], asOf: Day) {
  const request = { authority: 'kent', route: 'statutory-intervention', asOf, checkId: '6f1c1b1e-6e58-4d6a-9d0e-0d5f6f1f2a3b' };
  const { figures } = answerCheck(CheckRequest.parse({ ...request, facts: { registers } }), statutoryIntervention);
  return figures && [figures.from, figures.to, figures.possible, figures.unauthorised, figures.unread];
}

test.each([
  {
    why: 'read from the first day to the check: nothing is left',
    registers: [weeks('2026-09-07', '2026-09-18', full, away)],
    asOf: '2026-09-18',
    figures: ['2026-09-07', '2026-09-18', 20, 10, 0],
  },
  {
    why: 'checked on the Monday after: the figures are those up to the Friday, and say so',
    registers: [weeks('2026-09-07', '2026-09-18', full, away)],
    asOf: '2026-09-21',
    figures: ['2026-09-07', '2026-09-18', 20, 10, 0],
  },
  {
    why: 'a page that begins in November: forty-four weekdays since 1 September were not read',
    registers: [weeks('2026-11-02', '2026-11-13', full, away)],
    asOf: '2026-11-13',
    figures: ['2026-09-01', '2026-11-13', 20, 10, 88],
  },
  {
    why: 'a week between two pages was not read',
    registers: [weeks('2026-09-07', '2026-09-11', away), weeks('2026-09-21', '2026-09-25', full)],
    asOf: '2026-09-25',
    figures: ['2026-09-07', '2026-09-25', 20, 10, 10],
  },
  {
    why: 'a child who joined in November: nothing before that day is missing',
    registers: [{ ...weeks('2026-11-02', '2026-11-13', full, away), onRoll: { from: '2026-11-02' } }],
    asOf: '2026-11-13',
    figures: ['2026-11-02', '2026-11-13', 20, 10, 0],
  },
  {
    why: 'only last year was read: there are none of this year',
    registers: [weeks('2026-06-01', '2026-06-05', full)],
    asOf: '2026-09-11',
    figures: null,
  },
])('$why', ({ registers, asOf, figures }) => expect(figuresOf(registers, asOf)).toEqual(figures));
