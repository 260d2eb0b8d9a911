import type { Context } from 'hono';
import type { Problem } from '../shared/contract/problem.ts';
import type { Pages } from './dependencies.ts';
import { problemKind } from './problem-kinds.ts';
import { Refusal } from './refusal.ts';

/** The one body every failure has (RFC 9457); to somebody who mistyped an address in a browser, the page its type leads to. */
export const problemsBeside =
  (pages: Pages | undefined) =>
  async (error: Error, c: Context): Promise<Response> => {
    const { kind, details } = refusalOf(error);
    const { status, title } = problemKind[kind];
    const { at, headers } = details;
    const type = new URL(`/problems/${kind}`, c.req.url).href;
    const byKind = kind === 'not-found' ? { Vary: 'Accept' } : {};
    if (pages && kind === 'not-found' && c.req.header('Accept')?.includes('text/html')) {
      const page = await pages.fetch(type);
      return new Response(page.body, { status, headers: { ...Object.fromEntries(page.headers), ...byKind } });
    }
    // Without places there is no `at`: JSON leaves out what is undefined.
    const problem = { type, kind, title, status, at } satisfies Record<keyof Problem, unknown>;
    return c.body(JSON.stringify(problem), status, { ...headers, ...byKind, 'Content-Type': 'application/problem+json' });
  };

function refusalOf(error: Error): Refusal {
  if (error instanceof Refusal) return error;
  // The class alone: a message or a stack can hold what was sent.
  console.error(error.constructor.name);
  return new Refusal('internal');
}
