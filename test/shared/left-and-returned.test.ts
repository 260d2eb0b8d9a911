import { describe, expect, test } from 'vitest';
import { nationalFramework } from '../../shared/authorities/england/national-framework.ts';
import { statutoryIntervention } from '../../shared/authorities/kent/statutory-intervention.ts';
import { CodedFacts } from '../../shared/case/facts.ts';
import type { Checklist } from '../../shared/checklist/checklist.ts';
import { contextOf } from '../../shared/checklist/context.ts';
import { runChecklist } from '../../shared/checklist/engine.ts';
import { exampleCases } from '../../shared/checklist/example-cases.ts';
import { always, never } from '../../shared/dates/calendar.ts';
import { addDays, type Span } from '../../shared/dates/day.ts';
import { answerCheck } from '../../shared/contract/answer-check.ts';

const asOf = '2026-11-20';
const base = exampleCases['kent-two-households']!;
const [thisYear, lastYear] = base.registers!;
type OnRoll = NonNullable<CodedFacts['registers']>[number]['onRoll'];

/** A child who left on Friday 27 March 2026 and came back on 2 September, as last year's certificate shows it. */
const [left, back] = ['2026-03-27', '2026-09-02'];
function returned(now: OnRoll, before: OnRoll): CodedFacts {
  const span = { from: '2025-09-01', to: left };
  const entries = base.documents!.entries.map((one) => (one.kind === 'certificate-previous-year' ? { ...one, covers: span } : one));
  return CodedFacts.parse({
    ...base,
    registers: [
      { ...thisYear, onRoll: now },
      { ...lastYear, span, marks: lastYear!.marks.split(' ').slice(0, 30).join(' '), onRoll: before },
    ],
    documents: { ...base.documents, entries },
  });
}

const verdicts = (facts: CodedFacts, checklist: Checklist = statutoryIntervention) =>
  Object.fromEntries(runChecklist(checklist, facts, asOf).findings.map(({ item, verdict }) => [item, verdict]));

describe('a child who left and came back', () => {
  test.each<{ why: string; now: OnRoll; before: OnRoll }>([
    { why: 'each day in the register it lies in', now: { from: back }, before: { to: left } },
    { why: 'and when they first joined', now: { from: back }, before: { from: '2025-09-01', to: left } },
    { why: 'both days in both registers, as the extension sends them', now: { from: back, to: left }, before: { from: back, to: left } },
  ])('leaves nothing out for the time between, $why', ({ now, before }) => {
    const facts = returned(now, before);
    for (const one of [facts, { ...facts, registers: facts.registers!.toReversed() }])
      expect(verdicts(one)).toMatchObject({
        'unauthorised-sessions': 'met',
        'certificate-this-year': 'met',
        'certificate-previous-year': 'met',
        'no-n-previous-year': 'met',
      });
    const { figures } = answerCheck(
      { authority: 'kent', route: 'statutory-intervention', asOf, checkId: '', facts },
      statutoryIntervention,
    );
    expect([figures?.from, figures?.unread]).toEqual([back, 0]);
  });

  test('has an attendance return made for them like any other', () => {
    const registers = [
      {
        span: { from: '2026-09-07', to: asOf },
        marks: ['/\\/\\/\\/\\/\\', ...Array.from({ length: 8 }, () => '/\\/\\/\\/\\/\\'), 'OOOOOOOOOO', 'OOOOOOOOOO'].join(' '),
        compulsoryAge: thisYear!.compulsoryAge!,
      },
    ];
    const facts = (onRoll?: OnRoll) =>
      CodedFacts.parse({
        ...exampleCases['england-irregular'],
        registers: registers.map((one) => ({ ...one, ...(onRoll && { onRoll }) })),
        answers: [{ question: 'attends-irregularly', value: 'no' }],
      });
    const ofReturn = (onRoll?: OnRoll) => verdicts(facts(onRoll), nationalFramework)['attendance-return'];
    expect(ofReturn()).not.toBe('not-applicable');
    expect(ofReturn({ from: back, to: left })).toBe(ofReturn());
  });

  test.each<{ why: string; onRolls: OnRoll[]; offRoll: Span[] }>([
    { why: 'nobody said', onRolls: [undefined], offRoll: [] },
    { why: 'joined', onRolls: [{ from: back }], offRoll: [{ from: always, to: addDays(back, -1) }] },
    { why: 'joined, said twice', onRolls: [{ from: back }, { from: back }], offRoll: [{ from: always, to: addDays(back, -1) }] },
    {
      why: 'joined, and again without having left',
      onRolls: [{ from: left }, { from: back }],
      offRoll: [{ from: always, to: addDays(left, -1) }],
    },
    { why: 'left', onRolls: [{ to: left }], offRoll: [{ from: addDays(left, 1), to: addDays(never, -1) }] },
    { why: 'there for a day', onRolls: [{ from: left, to: left }], offRoll: [until(left), since(left)] },
    { why: 'left and back', onRolls: [{ from: back, to: left }], offRoll: [{ from: addDays(left, 1), to: addDays(back, -1) }] },
    {
      why: 'joined, left, back and left again',
      onRolls: [
        { from: back, to: '2026-10-23' },
        { from: '2025-09-01', to: left },
      ],
      offRoll: [until('2025-09-01'), { from: addDays(left, 1), to: addDays(back, -1) }, since('2026-10-23')],
    },
  ])('off roll: $why', ({ onRolls, offRoll }) => {
    const registers = onRolls.map((onRoll, place) => ({
      span: { from: addDays('2026-09-07', 7 * place), to: addDays('2026-09-07', 7 * place) },
      marks: '/\\',
      ...(onRoll && { onRoll }),
    }));
    expect(contextOf({ registers }, asOf, {}).calendar.offRoll).toEqual(offRoll);
  });
});

function until(joined: string): Span {
  return { from: always, to: addDays(joined, -1) };
}
function since(left: string): Span {
  return { from: addDays(left, 1), to: addDays(never, -1) };
}

describe('a certificate that begins a day after the school year', () => {
  test.each([
    { why: 'the day holds no mark, and nobody can tell whether the school met', marks: '--', verdict: 'unanswered' },
    { why: 'the day could not be read', marks: '??', verdict: 'unanswered' },
    { why: 'half of the day holds a mark', marks: '/-', verdict: 'missing' },
    { why: 'no session was on that day', marks: '..', verdict: 'met' },
  ])('$why: $verdict', ({ marks, verdict }) => {
    const entries = base.documents!.entries.map((one) =>
      one.kind === 'certificate-this-year' ? { ...one, covers: { from: '2026-09-02', to: asOf } } : one,
    );
    const registers = [{ ...thisYear!, marks: thisYear!.marks.replace('....', `..${marks}`) }, lastYear!];
    const facts = CodedFacts.parse({ ...base, registers, documents: { ...base.documents, entries } });
    expect(verdicts(facts)['certificate-this-year']).toBe(verdict);
  });
});
