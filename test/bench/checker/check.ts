import { Hono } from 'hono/tiny';
import { answerCheck } from '../../../shared/contract/answer-check.ts';
import { CheckRequest } from '../../../shared/contract/check.ts';
import { parsedBody } from '../../../worker/body/parsed-body.ts';
import { checklistFor } from '../../../worker/checklist-for.ts';
import { bundled } from '../../../worker/served.ts';

/** A check without a receipt. */
export default new Hono().post('/v1/checks', async (c) => {
  const request = await parsedBody(c.req.raw, CheckRequest);
  return c.json(answerCheck(request, checklistFor(bundled, request.authority, request.route)));
});
