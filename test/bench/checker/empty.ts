import { Hono } from 'hono/tiny';

/** What a request costs before anybody looks at it. */
export default new Hono().post('/v1/checks', (c) => c.json({}));
