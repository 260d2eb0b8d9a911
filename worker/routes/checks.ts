import { answerCheck, undeclaredNames } from '../../shared/contract/answer-check.ts';
import { CheckRequest } from '../../shared/contract/check.ts';
import type { CheckResponse } from '../../shared/contract/check-response.ts';
import { parsedBody } from '../body/parsed-body.ts';
import { checklistFor } from '../checklist-for.ts';
import { Refusal } from '../refusal.ts';
import type { Route } from './route.ts';

/** Runs a checklist over coded facts. */
export const checks: Route = {
  method: 'POST',
  path: '/v1/checks',
  handler:
    ({ authorities }) =>
    async (c) => {
      const request = await parsedBody(c.req.raw, CheckRequest);
      const checklist = checklistFor(authorities, request.authority, request.route);
      const undeclared = undeclaredNames(request, checklist);
      if (undeclared.length > 0) throw new Refusal('invalid-request', { at: undeclared });
      return c.json<CheckResponse>(answerCheck(request, checklist));
    },
};
