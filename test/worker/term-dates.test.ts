import { expect, test } from 'vitest';
import { CodedFacts } from '../../shared/case/facts.ts';
import { answerCheck } from '../../shared/contract/answer-check.ts';
import { startChecker } from './checker.ts';
import { checklist, request } from './request.ts';

const checker = startChecker();
const post = (facts: object) => checker.postCheck(JSON.stringify({ ...request, facts }));

/** Half-term is in the register; nobody has read November, in which the school was open, by its dates, until it closed for training. */
const termDates = { terms: [{ from: '2026-09-02', to: '2026-12-18' }], nonSchoolDays: ['2026-11-19', '2026-11-20'] };
const [register] = request.facts.registers!;
const partlyRead = {
  ...request.facts,
  registers: [{ ...register!, span: { from: '2026-08-31', to: '2026-11-06' }, marks: register!.marks.split(' ').slice(0, 10).join(' ') }],
};

type Answer = { standing: string; findings: Array<{ item: string }> };
const answerTo = async (facts: object): Promise<Answer> => (await post(facts)).json() as Promise<Answer>;
const recent = ({ findings }: Answer) => findings.find(({ item }) => item === 'recent-and-ongoing');

test('term dates reach the engine in both hosts, and both answer the same', async () => {
  const facts = CodedFacts.parse({ ...partlyRead, termDates });
  const { standing, findings } = await answerTo(facts);
  const here = answerCheck({ ...request, facts }, checklist);
  expect({ standing, findings }).toEqual({ standing: here.standing, findings: here.findings });
  expect(recent({ standing, findings })).not.toEqual(recent(await answerTo(partlyRead)));
});

test.each([
  {
    why: 'a term of a century',
    termDates: { ...termDates, terms: [{ from: '2000-01-01', to: '2099-12-31' }] },
    at: 'facts.termDates.terms.0',
  },
  {
    why: 'a term that ends before it begins',
    termDates: { ...termDates, terms: [{ from: '2026-12-18', to: '2026-09-02' }] },
    at: 'facts.termDates.terms.0',
  },
  {
    why: 'more days off than four years have',
    termDates: { ...termDates, nonSchoolDays: Array.from({ length: 201 }, () => '2026-11-19') },
    at: 'facts.termDates.nonSchoolDays',
  },
  { why: 'a name for a term', termDates: { ...termDates, school: 'Canary Primary' }, at: 'facts.termDates' },
])('$why is refused by its place', async ({ termDates: wrong, at }) => {
  const response = await post({ ...request.facts, termDates: wrong });
  const text = await response.text();
  expect(response.status).toBe(400);
  expect(text).toContain(`"${at}"`);
  expect(text).not.toContain('Canary');
});
