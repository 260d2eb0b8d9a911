import { Hono } from 'hono/tiny';
import { CheckRequest } from '../../../shared/contract/check.ts';
import { jsonIn } from '../../../worker/body/json-in.ts';
import { readLimited } from '../../../worker/body/read-limited.ts';

/** Parses and validates the same body with zod, as apps do, and does nothing with it. */
export default new Hono().post('/v1/checks', async (c) => {
  CheckRequest.parse(jsonIn(await readLimited(c.req.raw)));
  return c.json({});
});
