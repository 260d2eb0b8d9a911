import type { Context } from 'hono';
import type { Problem } from '../shared/contract/problem.ts';
import { problemKind } from './problem-kinds.ts';
import { Refusal } from './refusal.ts';

/** The one body every failure has (RFC 9457). */
export function problemOf(error: Error, c: Context): Response {
  const { kind, details } = refusalOf(error);
  const { status, title } = problemKind[kind];
  const { at, headers } = details;
  const type = new URL(`/problems/${kind}`, c.req.url).href;
  const problem: Problem = { type, kind, title, status, ...(at && { at: [...at] }) };
  return c.body(JSON.stringify(problem), status, { ...headers, 'Content-Type': 'application/problem+json' });
}

function refusalOf(error: Error): Refusal {
  if (error instanceof Refusal) return error;
  // The class alone: a message or a stack can hold what was sent.
  console.error(error.constructor.name);
  return new Refusal('internal');
}
