import { describe, expect, test } from 'vitest';
import { authorities } from '../../shared/authorities/index.ts';
import { CodedFacts } from '../../shared/case/facts.ts';
import type { Checklist, Patch } from '../../shared/checklist/checklist.ts';
import { exampleCases } from '../../shared/checklist/example-cases.ts';
import { patched } from '../../shared/checklist/patch.ts';
import { contextOf } from '../../shared/checklist/context.ts';
import { pathwayIn } from '../../shared/checklist/pathway.ts';

const all = authorities.flatMap(({ checklists }) => checklists);
const withPathway = all.filter(({ pathway }) => pathway);
const [kent, barking] = ['kent', 'barking-and-dagenham'].map((id) => withPathway.find(({ authority }) => authority === id)!) as [
  Checklist,
  Checklist,
];

test('Kent and Barking and Dagenham have one; Walsall’s document and the national framework publish none', () => {
  expect([...new Set(withPathway.map(({ authority }) => authority))]).toEqual(['barking-and-dagenham', 'kent']);
});

test.each([
  { title: kent.title, checklist: kent, names: ['Level 1', 'Level 2', 'Level 3', 'Level 4'] },
  { title: barking.title, checklist: barking, names: ['Stage 1', 'Stage 2', 'Stage 3'] },
])('$title: every level has something for the school and the authority to do', ({ checklist: { pathway }, names }) => {
  expect(pathway!.levels.map(({ name }) => name)).toEqual(names);
  for (const { school, authority } of pathway!.levels) expect(Math.min(school.length, authority.length)).toBeGreaterThan(0);
});

test('Barking and Dagenham: the order of the flowchart, with the warning after the meeting and before the review', () => {
  const steps = barking.pathway!.levels[1]!.school;
  const place = (words: RegExp) => steps.findIndex((step) => words.test(step));
  const order = [
    /safeguarding concerns: if so/,
    /letter of concern/,
    /Hold the meeting/,
    /referrals to Early Help/,
    /warning/,
    /Hold the review/,
    /Decide/,
  ];
  expect(order.map(place)).toEqual([0, 1, 2, 3, 4, 5, 6]);
});

describe('what the record shows of each level', () => {
  const none: Patch = { facts: { meetings: { entries: [], listed: 'none' }, contacts: { entries: [], listed: 'none' } } };
  const fullYear = `..../\\/\\/\\ ${'/\\/\\/\\/\\/\\ '.repeat(7)}. ${'/\\/\\/\\/\\/\\ '.repeat(3)}`.trim();
  const attended: Patch = { ...none, entries: { 'registers.0': { marks: fullYear } } };
  const referred: Patch = { facts: { notices: { entries: [{ kind: 'referral', day: '2026-11-18', parents: [0] }] } } };

  test.each([
    { why: 'Kent: a formal meeting is work at level 3', checklist: kent, given: {}, signs: [undefined, 'met', 'met', 'unanswered'] },
    {
      why: 'Kent: full attendance and no meeting or visit',
      checklist: kent,
      given: attended,
      signs: [undefined, 'missing', 'unanswered', 'unanswered'],
    },
    {
      why: 'Kent: no register, and nothing recorded',
      checklist: kent,
      given: { without: ['registers', 'meetings', 'contacts'] },
      signs: [undefined, 'unanswered', 'unanswered', 'unanswered'],
    },
    { why: 'Kent: a referral was made', checklist: kent, given: referred, signs: [undefined, 'met', 'met', 'met'] },
    { why: 'Barking and Dagenham: below 90%', checklist: barking, given: none, signs: [undefined, 'met', 'missing'] },
    {
      why: 'Barking and Dagenham: full attendance and no meeting',
      checklist: barking,
      given: attended,
      signs: [undefined, 'missing', 'missing'],
    },
  ] satisfies Array<{ why: string; checklist: Checklist; given: Patch; signs: unknown[] }>)('$why', ({ checklist, given, signs }) => {
    const facts = CodedFacts.parse(patched(exampleCases[checklist.examplesFrom.baseCase]!, given));
    expect(pathwayIn(contextOf(facts, '2026-11-20', checklist.questions), checklist)!.levels.map((level) => level.signs?.verdict)).toEqual(
      signs,
    );
  });
});
