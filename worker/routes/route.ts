import type { Handler } from 'hono';
import type { Dependencies } from '../dependencies.ts';

/** One address of the Worker. Every other method there is refused by app.ts. */
export type Route = {
  method: 'GET' | 'POST';
  path: string;
  handler: (dependencies: Dependencies) => Handler;
};
