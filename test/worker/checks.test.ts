import { describe, expect, test } from 'vitest';
import { bundled as authorities } from '../../worker/served.ts';
import { CodedFacts } from '../../shared/case/facts.ts';
import { exampleCases } from '../../shared/checklist/example-cases.ts';
import { patched } from '../../shared/checklist/patch.ts';
import { answerCheck } from '../../shared/contract/answer-check.ts';
import { CheckResponse } from '../../shared/contract/check-response.ts';
import { startChecker } from './checker.ts';
import { request } from './request.ts';

const checker = startChecker();

describe.each(authorities.flatMap(({ checklists }) => checklists))('$authority / $route', (checklist) => {
  const { authority, route, examplesFrom } = checklist;
  const base = exampleCases[examplesFrom.baseCase]!;

  test('every example gets the answer that the engine in the browser gives', async () => {
    for (const { given } of checklist.items.flatMap(({ examples }) => examples)) {
      const asked = { ...request, authority, route, asOf: examplesFrom.asOf, facts: CodedFacts.parse(patched(base, given)) };
      const response = await checker.postCheck(JSON.stringify(asked));
      expect(response.status).toBe(200);
      const { receipt: _receipt, answeredBy, ...answer } = CheckResponse.parse(await response.json());
      expect(answeredBy).toBe('another');
      expect(answer).toEqual(answerCheck(asked, checklist));
    }
  });
});

test('an answer keeps to the contract, and names the check it is of', async () => {
  const answered = CheckResponse.parse(await (await checker.postCheck(JSON.stringify(request))).json());
  expect([answered.checkId, answered.asOf, answered.standing]).toEqual([request.checkId, request.asOf, 'nothing-known-missing']);
});

test('facts nobody looked at are unanswered, never missing', async () => {
  const answered = CheckResponse.parse(await (await checker.postCheck(JSON.stringify({ ...request, facts: {} }))).json());
  expect(new Set(answered.findings.map(({ verdict }) => verdict))).toEqual(new Set(['unanswered']));
});
