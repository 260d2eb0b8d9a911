import { checklistOf } from '../../shared/authorities/authority.ts';
import { answerCheck, undeclaredNames } from '../../shared/contract/answer-check.ts';
import { CheckRequest } from '../../shared/contract/check.ts';
import type { CheckResponse } from '../../shared/contract/check-response.ts';
import { bodyReader } from '../body/body-reader.ts';
import { checklistFor } from '../checklist-for.ts';
import { receiptsBy } from '../receipt.ts';
import { Refusal } from '../refusal.ts';
import { bundled } from '../served.ts';
import { doorFor } from '../who-may-ask.ts';
import type { Route } from './route.ts';

/** Runs a checklist over coded facts. */
export const checks: Route = {
  method: 'POST',
  path: '/v1/checks',
  handler: (dependencies) => {
    const letIn = doorFor(dependencies);
    const requestIn = bodyReader(CheckRequest);
    const receiptOf = receiptsBy(dependencies);
    return async (c) => {
      await letIn(c.req.raw.headers);
      const request = await requestIn(c.req.raw);
      const checklist = checklistFor(dependencies.authorities, request.authority, request.route);
      // Schools may still ask by the edition that an authority's own has replaced here.
      const replaced = checklistOf(bundled, request.authority, request.route) ?? checklist;
      const undeclared = undeclaredNames(request, [checklist, replaced]);
      if (undeclared.length > 0) throw new Refusal('invalid-request', { at: undeclared });
      const answer = answerCheck(request, checklist);
      return c.json<CheckResponse>({ ...answer, ...(await receiptOf(request, answer, checklist)) });
    };
  },
};
