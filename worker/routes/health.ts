import type { Route } from './route.ts';

/** Says that the Worker runs, and nothing about anybody's checks: it keeps none. */
export const health: Route = {
  method: 'GET',
  path: '/healthz',
  handler: () => (c) => c.json({ running: true }),
};
