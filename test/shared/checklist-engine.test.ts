import { describe, expect, test } from 'vitest';
import { CodedFacts, type ParentFact } from '../../shared/case/facts.ts';
import { defineChecklist, type Item, type Requirement } from '../../shared/checklist/checklist.ts';
import { runChecklist, standingOf } from '../../shared/checklist/engine.ts';
import { openQuestions } from '../../shared/checklist/open-questions.ts';
import { levels, verdicts, type Level, type Standing, type Verdict } from '../../shared/checklist/verdict.ts';

const asOf = '2026-11-20';
const questions = Object.fromEntries(['yes', 'no', 'open', 'why'].map((id) => [id, { ask: `Is it ${id}?`, basis: 'stated' as const }]));
const answers = [
  { question: 'yes', value: 'yes' as const },
  { question: 'no', value: 'no' as const },
];

const checklistOf = (items: Array<Partial<Item>>) =>
  defineChecklist({
    authority: 'kent',
    route: 'test',
    title: 'A checklist for tests',
    edition: '1',
    effectiveFrom: '2026-01-01',
    reviewBy: '2027-01-01',
    documents: { guidance: { title: 'Guidance', edition: '1', lastRead: '2026-11-01' } },
    parents: { always: ['natural'], whenLivingWithPupil: ['step'], whenResponsible: ['partner'] },
    questions,
    items: items.map((item, place) => ({
      id: `item-${place}`,
      level: 'required',
      title: 'A demand',
      needs: met,
      missing: 'It is missing',
      action: 'Do it',
      examples: [],
      ...item,
      source: { document: 'guidance' as const, clause: '1' },
    })),
    examplesFrom: { baseCase: 'none', asOf },
  });

const weigh = (item: Partial<Item>, facts: object = {}) =>
  runChecklist(checklistOf([item]), CodedFacts.parse({ answers, ...facts }), asOf).findings[0]!;

const met: Requirement = { is: 'answer', question: 'yes' };
const missing: Requirement = { is: 'answer', question: 'no' };
const open: Requirement = { is: 'answer', question: 'open' };

describe('allOf: one that is missing settles it, then one that is open', () => {
  test.each<[Requirement[], Verdict]>([
    [[met, met], 'met'],
    [[met, missing], 'missing'],
    [[met, open], 'unanswered'],
    [[open, missing], 'missing'],
    [[open, open], 'unanswered'],
  ])('%j: %s', (allOf, verdict) => expect(weigh({ needs: { allOf } }).verdict).toBe(verdict));
});

describe('anyOf: one that is met settles it, then one that is open', () => {
  test.each<[Requirement[], Verdict]>([
    [[missing, missing], 'missing'],
    [[missing, met], 'met'],
    [[missing, open], 'unanswered'],
    [[open, met], 'met'],
  ])('%j: %s', (anyOf, verdict) => expect(weigh({ needs: { anyOf } }).verdict).toBe(verdict));
});

describe('not', () => {
  test.each<[string, Verdict]>([
    ['yes', 'missing'],
    ['no', 'met'],
    ['open', 'unanswered'],
  ])('an answer of %s: %s; what is not known stays not known', (question, verdict) => {
    expect(weigh({ needs: { not: { is: 'answer', question } } }).verdict).toBe(verdict);
  });
});

describe('orReason', () => {
  const given = { answers: [...answers, { question: 'why', value: 'yes' as const }] };
  test.each([
    { why: 'what is met needs no reason', needs: met, facts: given, verdict: 'met', byReason: undefined },
    { why: 'a reason meets what is missing, and says so', needs: missing, facts: given, verdict: 'met', byReason: true },
    { why: 'a reason meets what is open, and says so', needs: open, facts: given, verdict: 'met', byReason: true },
    { why: 'without a reason missing stays missing', needs: missing, facts: {}, verdict: 'missing', byReason: undefined },
    { why: 'without a reason open stays open', needs: open, facts: {}, verdict: 'unanswered', byReason: undefined },
  ])('$why', ({ needs, facts, ...expected }) => {
    const { verdict, byReason } = weigh({ needs: { orReason: needs, reason: 'why' } }, facts);
    expect({ verdict, byReason }).toEqual({ verdict: expected.verdict, byReason: expected.byReason });
  });

  test('names the reason among what would settle it', () => {
    expect(weigh({ needs: { orReason: open, reason: 'why' } }).settles).toEqual(['answer:open', 'answer:why']);
  });
});

describe('appliesWhen', () => {
  test.each<[string, Requirement, Requirement, Verdict]>([
    ['does not apply, whatever is met', missing, met, 'not-applicable'],
    ['applies: the demand decides', met, missing, 'missing'],
    ['open, but met in any case', open, met, 'met'],
    ['open, and missing may not matter', open, missing, 'unanswered'],
    ['open, and so is the demand', open, open, 'unanswered'],
  ])('%s', (_why, appliesWhen, needs, verdict) => expect(weigh({ appliesWhen, needs }).verdict).toBe(verdict));

  test('asks the condition first', () => {
    const both = weigh({ appliesWhen: { is: 'answer', question: 'why' }, needs: open });
    expect(both.settles).toEqual(['answer:why', 'answer:open']);
    expect(both.reasons.map(({ code }) => code)).toEqual(['condition-open', 'not-answered']);
  });
});

describe('forEachParent', () => {
  const parent = (index: number, change: Partial<ParentFact> = {}): ParentFact => ({ index, kind: 'natural', ...change });
  const letterTo = (...parents: number[]) => ({ index: 0, kind: 'warning', sent: '2026-11-02', parents });
  const given = (parents: ParentFact[], to: number[], listed: { listed?: string } = { listed: 'all' }) => ({
    parents: { entries: parents, ...listed },
    letters: { entries: [letterTo(...to)], listed: 'all' },
  });
  const needs: Requirement = { forEachParent: { is: 'letter', about: 'warning' } };

  test.each([
    { why: 'each has one', facts: given([parent(0), parent(1)], [0, 1]), verdict: 'met', by: ['met', 'met'] },
    { why: 'one has none', facts: given([parent(0), parent(1)], [0]), verdict: 'missing', by: ['met', 'missing'] },
    { why: 'nobody recorded', facts: {}, verdict: 'unanswered', by: undefined },
    { why: 'somebody said there is nobody', facts: { parents: { entries: [], listed: 'none' } }, verdict: 'missing', by: undefined },
    { why: 'not confirmed as all: never better than open', facts: given([parent(0)], [0], {}), verdict: 'unanswered', by: ['met'] },
    { why: 'not confirmed, and missing already', facts: given([parent(0)], [], {}), verdict: 'missing', by: ['missing'] },
    {
      why: 'one who must not be contacted is passed over',
      facts: given([parent(0), parent(1, { contact: 'must-not-contact' })], [0]),
      verdict: 'met',
      by: ['met', 'not-applicable'],
    },
    { why: 'that is everyone', facts: given([parent(0, { contact: 'enquiries-made' })], [0]), verdict: 'missing', by: ['not-applicable'] },
    {
      why: 'a step-parent elsewhere is not meant',
      facts: given([parent(0), parent(1, { kind: 'step', livesWithPupil: 'no' })], [0]),
      verdict: 'met',
      by: ['met'],
    },
    {
      why: 'a step-parent who lives with the child is',
      facts: given([parent(0), parent(1, { kind: 'step', livesWithPupil: 'yes' })], [0]),
      verdict: 'missing',
      by: ['met', 'missing'],
    },
    {
      why: 'of a step-parent nobody knows where they live',
      facts: given([parent(0), parent(1, { kind: 'step' })], [0, 1]),
      verdict: 'unanswered',
      by: ['met', 'unanswered'],
    },
    {
      why: 'a partner with parental responsibility is meant, wherever they live',
      facts: given([parent(0), parent(1, { kind: 'partner', livesWithPupil: 'no', parentalResponsibility: 'yes' })], [0]),
      verdict: 'missing',
      by: ['met', 'missing'],
    },
    {
      why: 'a partner without it is not',
      facts: given([parent(0), parent(1, { kind: 'partner', livesWithPupil: 'yes', parentalResponsibility: 'no' })], [0]),
      verdict: 'met',
      by: ['met'],
    },
    {
      why: 'of a partner in the household nobody has said whether they have it',
      facts: given([parent(0), parent(1, { kind: 'partner', livesWithPupil: 'yes' })], [0, 1]),
      verdict: 'unanswered',
      by: ['met', 'unanswered'],
    },
    {
      why: 'of a partner elsewhere nobody has said that they have it',
      facts: given([parent(0), parent(1, { kind: 'partner', livesWithPupil: 'no' })], [0]),
      verdict: 'met',
      by: ['met'],
    },
    { why: 'no longer in that role', facts: given([parent(0), parent(1, { roleTo: '2026-10-01' })], [0]), verdict: 'met', by: ['met'] },
  ])('$why: $verdict', ({ facts, verdict, by }) => {
    const found = weigh({ needs }, facts);
    expect({ verdict: found.verdict, by: found.byParent?.map((one) => one.verdict) }).toEqual({ verdict, by });
  });

  test.each<[Array<ParentFact['contact']>, string]>([
    [['must-not-contact'], 'The one parent listed must not be contacted.'],
    [['enquiries-made'], 'The one parent listed cannot be contacted: enquiries were made.'],
    [['must-not-contact', 'must-not-contact'], 'None of the 2 parents listed may be contacted.'],
    [
      ['enquiries-made', 'must-not-contact', 'enquiries-made'],
      'None of the 3 parents listed can be contacted: 1 must not be, and of 2 enquiries were made.',
    ],
  ])('of nobody to contact it tells why: %s', (contacts, text) => {
    const parents = contacts.map((contact, index) => parent(index, { contact }));
    expect(weigh({ needs }, given(parents, [])).reasons.map((one) => one.text)).toEqual([text]);
  });

  test('what is no contact is asked of a parent who cannot be contacted as well', () => {
    const demand: Requirement = { forEachParent: { is: 'parent', contactOrReason: true } };
    expect(weigh({ needs: demand }, given([parent(0, { contact: 'must-not-contact', contactReasonRecorded: 'no' })], [])).verdict).toBe(
      'missing',
    );
  });
});

describe('basis', () => {
  test('is the weakest of what a verdict rests on', () => {
    const counted: Requirement = { is: 'sessions', codes: ['O'], within: { schoolYear: 'this' }, atLeast: 1 };
    expect(weigh({ needs: counted }).basis).toBe('computed');
    expect(weigh({ needs: { allOf: [counted, met] } }).basis).toBe('stated');
  });
});

test.each<[Array<[Level, Verdict]>, Standing]>([
  [
    [
      ['stop', 'missing'],
      ['required', 'missing'],
    ],
    'stop',
  ],
  [
    [
      ['stop', 'unanswered'],
      ['required', 'missing'],
    ],
    'ask-first',
  ],
  [
    [
      ['consult', 'missing'],
      ['required', 'missing'],
    ],
    'ask-first',
  ],
  [[['consult', 'unanswered']], 'ask-first'],
  [
    [
      ['required', 'missing'],
      ['required', 'unanswered'],
    ],
    'missing',
  ],
  [
    [
      ['required', 'unanswered'],
      ['advised', 'missing'],
    ],
    'unanswered',
  ],
  [
    [
      ['advised', 'missing'],
      ['advised', 'unanswered'],
    ],
    'nothing-known-missing',
  ],
  [
    [
      ['stop', 'met'],
      ['consult', 'not-applicable'],
      ['required', 'met'],
    ],
    'nothing-known-missing',
  ],
  [[], 'nothing-known-missing'],
])('%j stands at %s', (findings, standing) => {
  expect(standingOf(findings.map(([level, verdict]) => ({ level, verdict })))).toBe(standing);
});

test('findings come worst first, and those alike in the order of the checklist', () => {
  const needsFor: Record<Verdict, Partial<Item>> = {
    met: { needs: met },
    missing: { needs: missing },
    unanswered: { needs: open },
    'not-applicable': { needs: met, appliesWhen: missing },
  };
  const items = levels.toReversed().flatMap((level) => verdicts.map((verdict) => ({ level, ...needsFor[verdict] })));
  const findings = runChecklist(checklistOf([...items, ...items]), CodedFacts.parse({ answers }), asOf).findings;
  const unsettled = findings.filter(({ verdict }) => verdict === 'missing' || verdict === 'unanswered');
  expect(findings.slice(0, unsettled.length)).toEqual(unsettled);
  expect(unsettled.map(({ level, verdict }) => `${level} ${verdict}`).filter((one, place, all) => one !== all[place - 1])).toEqual([
    'stop missing',
    'stop unanswered',
    'consult missing',
    'consult unanswered',
    'required missing',
    'required unanswered',
    'advised missing',
    'advised unanswered',
  ]);
  const places = unsettled
    .filter(({ level, verdict }) => level === 'stop' && verdict === 'missing')
    .map(({ item }) => Number(item.slice(5)));
  expect(places).toEqual(places.toSorted((a, b) => a - b));
});

test('open questions follow the findings, each once', () => {
  const settles = [{ settles: ['answer:why', 'list:letters'] }, { settles: ['answer:open', 'answer:why', 'answer:unknown'] }];
  expect(openQuestions(settles, questions).map(({ id }) => id)).toEqual(['why', 'open']);
});

test('a demand on a parent outside forEachParent is a bug in the checklist, and is not passed over', () => {
  expect(() => weigh({ needs: { is: 'parent', details: true } })).toThrow(/forEachParent/);
});
