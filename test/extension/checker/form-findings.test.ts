import { expect, test } from 'vitest';
import type { LastCheck } from '../../../extension/case/last-check.ts';
import { withAnswer } from '../../../extension/checker/form-findings.ts';
import type { GuardFinding } from '../../../extension/forms/held.ts';
import type { Checklist } from '../../../shared/checklist/checklist.ts';

type Verdict = GuardFinding['verdict'];
const bundled = {
  items: [
    { id: 'timetable', level: 'stop' },
    { id: 'letter', level: 'required' },
    { id: 'tone', level: 'advised' },
  ],
} as Pick<Checklist, 'items'>;
const local = (item: string, level: GuardFinding['level'], verdict: Verdict): GuardFinding => ({ item, title: item, level, verdict });
const answer = (items: Record<string, Verdict>) =>
  ({ items: Object.entries(items).map(([item, verdict]) => ({ item, title: item, verdict, basis: 'computed' })) }) as unknown as LastCheck;
const told = (findings: GuardFinding[]) => findings.map(({ item, level, verdict }) => `${item} ${level} ${verdict}`);

test.each([
  {
    why: 'a stop found here is not hidden by an answer that does not hold it open',
    here: [local('timetable', 'stop', 'unanswered')],
    answered: { timetable: 'met' },
    expected: ['timetable stop unanswered'],
  },
  {
    why: 'what the authority finds missing is told',
    here: [local('letter', 'required', 'met')],
    answered: { letter: 'missing' },
    expected: ['letter required missing'],
  },
  {
    why: 'on what is required, the authority’s answer stands',
    here: [local('letter', 'required', 'missing')],
    answered: { letter: 'met' },
    expected: ['letter required met'],
  },
  {
    why: 'an item this release does not know counts as required',
    here: [],
    answered: { 'new-demand': 'missing' },
    expected: ['new-demand required missing'],
  },
  { why: 'advice stays advice', here: [], answered: { tone: 'missing' }, expected: ['tone advised missing'] },
] satisfies Array<{ why: string; here: GuardFinding[]; answered: Record<string, Verdict>; expected: string[] }>)(
  '$why',
  ({ here, answered, expected }) => {
    expect(told(withAnswer(here, answer(answered), bundled))).toEqual(expected);
  },
);
