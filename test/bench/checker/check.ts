import { Hono } from 'hono/tiny';
import { answerCheck } from '../../../shared/contract/answer-check.ts';
import { CheckRequest } from '../../../shared/contract/check.ts';
import { bodyReader } from '../../../worker/body/body-reader.ts';
import { checklistFor } from '../../../worker/checklist-for.ts';
import { bundled } from '../../../worker/served.ts';

const requestIn = bodyReader(CheckRequest);

/** A check without a receipt. */
export default new Hono().post('/v1/checks', async (c) => {
  const request = await requestIn(c.req.raw);
  return c.json(answerCheck(request, checklistFor(bundled, request.authority, request.route)));
});
