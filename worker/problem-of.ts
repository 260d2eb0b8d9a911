import type { Context } from 'hono';
import { HTTPException } from 'hono/http-exception';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import type { Problem, ProblemKind } from '../shared/contract/problem.ts';
import { problemKind } from './problem-kinds.ts';
import { Refusal } from './refusal.ts';

/** The one body every failure has (RFC 9457). */
export function problemOf(error: Error, c: Context): Response {
  const { kind, details } = refusalOf(error);
  const { status = problemKind[kind].status, at, headers } = details;
  const type = new URL(`/problems/${kind}`, c.req.url).href;
  const problem: Problem = { type, kind, title: problemKind[kind].title, status, ...(at && { at: [...at] }) };
  return c.body(JSON.stringify(problem), status, { ...headers, 'Content-Type': 'application/problem+json' });
}

function refusalOf(error: Error): Refusal {
  if (error instanceof Refusal) return error;
  if (error instanceof HTTPException && error.status < 500) return inOurWords(error.status);
  // The class alone: a message or a stack can hold what was sent.
  console.error(error.constructor.name);
  return new Refusal('internal');
}

const kindOfStatus: Readonly<Record<number, ProblemKind>> = {
  404: 'not-found',
  405: 'method-not-allowed',
  413: 'too-large',
  415: 'unsupported-media-type',
};

/** Hono refuses in words of its own, which may repeat the request. */
const inOurWords = (status: ContentfulStatusCode) => new Refusal(kindOfStatus[status] ?? 'invalid-request', { status });
