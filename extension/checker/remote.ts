import type { CheckRequest } from '../../shared/contract/check.ts';
import { CheckResponse } from '../../shared/contract/check-response.ts';
import { Problem, type ProblemKind } from '../../shared/contract/problem.ts';
import { canonical } from '../../shared/contract/receipt.ts';
import { faultOfCheckerAddress } from '../case/checker-address.ts';
import { factsWithout, notAskedThere } from './left-out.ts';
import type { RemoteOutcome } from './outcome.ts';
import { isReceiptOf } from './passed-on.ts';
import { isSignedBy, type AuthorityKey } from './signed-by.ts';

export type Send = (address: string, init: RequestInit) => Promise<Response>;

const waitMilliseconds = 10_000;
/** An answer is a few kilobytes a finding; more is not an answer. */
const mostCharacters = 2_000_000;

const hasNoChecklist: ReadonlySet<ProblemKind> = new Set(['unknown-authority', 'unknown-route']);

/** Where the checker is, and what the authority gave the school to show there; empty where it asks for none. */
export type Address = {
  checker: string;
  token: string;
  /** The authority's public keys, where the school's administrator set them. */ keys?: readonly AuthorityKey[];
};

/**
 * Asks once, and never again by itself, since the user can press again. Only what the checker says its edition does not ask is left out, and
 * the rest asked at once. `send` comes in so that tests can stand in a faulty network.
 */
export async function askChecker(address: Address, request: CheckRequest, send: Send): Promise<RemoteOutcome> {
  const first = await askOnce(address, request, send);
  if (!('problem' in first)) return first;
  if (hasNoChecklist.has(first.problem.kind)) return { kind: 'no-checklist' };
  const leftOut = notAskedThere(request, first.problem);
  if (!leftOut) return { kind: 'refused' };
  const then = await askOnce(address, { ...request, facts: factsWithout(request.facts, leftOut) }, send);
  if ('problem' in then) return { kind: 'refused' };
  return then.kind === 'answered' ? { ...then, leftOut } : then;
}

async function askOnce(
  { checker, token, keys }: Address,
  request: CheckRequest,
  send: Send,
): Promise<RemoteOutcome | { problem: Problem }> {
  // A token is shown to nobody on the way.
  if (checker === '' || faultOfCheckerAddress(checker)) return { kind: 'not-configured' };
  let answer: { status: number; text: string };
  try {
    answer = await post(new URL('/v1/checks', checker).href, token, request, send);
  } catch (error) {
    return { kind: error instanceof DOMException && error.name === 'TimeoutError' ? 'slow' : 'unreachable' };
  }
  if (answer.status === 401) return { kind: 'token-wanted' };
  if (answer.status === 429 || answer.status === 503) return { kind: 'busy' };
  if (answer.status >= 500) return { kind: 'unreachable' };
  if (answer.status !== 200) {
    const problem = Problem.safeParse(parsed(answer.text));
    return problem.success ? { problem: problem.data } : { kind: 'refused' };
  }
  const response = CheckResponse.safeParse(parsed(answer.text));
  if (!response.success) return { kind: 'not-understood' };
  const { checkId, checklist, asOf } = response.data;
  const isAnotherCheck =
    checkId !== request.checkId || asOf !== request.asOf || checklist.authority !== request.authority || checklist.route !== request.route;
  const { receipt } = response.data;
  if (isAnotherCheck || (receipt && !isReceiptOf(receipt.text, response.data))) return { kind: 'another-check' };
  if (keys && !(receipt && (await isSignedBy(receipt.text, keys)))) return { kind: 'not-authentic' };
  return { kind: 'answered', response: response.data };
}

async function post(address: string, token: string, request: CheckRequest, send: Send): Promise<{ status: number; text: string }> {
  const response = await send(address, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(token !== '' && { authorization: `Bearer ${token}` }) },
    // In the order its digest is taken in, so that the checker need not sort it.
    body: canonical(request),
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
    redirect: 'error',
    cache: 'no-store',
    signal: AbortSignal.timeout(waitMilliseconds),
  });
  const text = await response.text();
  return { status: response.status, text: text.length > mostCharacters ? '' : text };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
