import { Hono } from 'hono/tiny';
import { CheckRequest } from '../../../shared/contract/check.ts';
import { parsedBody } from '../../../worker/body/parsed-body.ts';

/** Parses and validates the same body, and does nothing with it. */
export default new Hono().post('/v1/checks', async (c) => {
  await parsedBody(c.req.raw, CheckRequest);
  return c.json({});
});
