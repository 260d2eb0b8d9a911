import { Hono } from 'hono/tiny';
import { crossOrigin } from './cross-origin.ts';
import type { Dependencies } from './dependencies.ts';
import { noOtherSpelling } from './no-other-spelling.ts';
import { otherMethods } from './other-methods.ts';
import { problemsBeside } from './problem-of.ts';
import { Refusal } from './refusal.ts';
import { routes } from './routes/index.ts';
import { safeHeaders } from './safe-headers.ts';

/** Holds nothing between requests: the same request gets the same findings. */
export function createApp(dependencies: Dependencies): Hono {
  const app = new Hono();
  app.use(safeHeaders, crossOrigin(dependencies.configuration.ALLOWED_ORIGINS), noOtherSpelling);
  for (const { method, path, handler } of routes) {
    app.on(method, path, handler(dependencies));
    app.all(path, otherMethods(method));
  }
  const problemOf = problemsBeside(dependencies.pages);
  app.notFound((c) => problemOf(new Refusal('not-found'), c));
  app.onError(problemOf);
  return app;
}
