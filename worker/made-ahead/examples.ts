import { exampleCases } from '../../shared/checklist/example-cases.ts';
import { answerCheck } from '../../shared/contract/answer-check.ts';
import { CheckRequest } from '../../shared/contract/check.ts';
import type { CheckResponse } from '../../shared/contract/check-response.ts';
import { bundled } from '../served.ts';

const checklist = bundled[0]!.checklists[0]!;

/** A whole case that is answered: the one the checklist's own examples start from. */
export const exampleRequest: CheckRequest = CheckRequest.parse({
  authority: checklist.authority,
  route: checklist.route,
  asOf: checklist.examplesFrom.asOf,
  checkId: '0b0e7a5e-3c1f-4b59-9d3e-6a8f4f6f2f10',
  facts: exampleCases[checklist.examplesFrom.baseCase],
});

/** What it is answered. */
export const exampleResponse: CheckResponse = answerCheck(exampleRequest, checklist);
