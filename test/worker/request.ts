import { kent } from '../../shared/authorities/kent/authority.ts';
import { exampleCases } from '../../shared/checklist/example-cases.ts';
import { CheckRequest } from '../../shared/contract/check.ts';

export const checklist = kent.checklists[0]!;

/** A request that is answered. Tests spoil one thing in it at a time. */
export const request: CheckRequest = CheckRequest.parse({
  authority: checklist.authority,
  route: checklist.route,
  asOf: checklist.examplesFrom.asOf,
  checkId: '0b0e7a5e-3c1f-4b59-9d3e-6a8f4f6f2f10',
  facts: exampleCases[checklist.examplesFrom.baseCase],
});
