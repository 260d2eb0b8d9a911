import type { CheckRequest } from '../../shared/contract/check.ts';
import { CheckResponse } from '../../shared/contract/check-response.ts';
import { canonical } from '../../shared/contract/receipt.ts';
import { faultOfCheckerAddress } from '../case/checker-address.ts';
import type { RemoteOutcome } from './outcome.ts';
import { isReceiptOf } from './passed-on.ts';
import { isSignedBy, type AuthorityKey } from './signed-by.ts';

export type Send = (address: string, init: RequestInit) => Promise<Response>;

const waitMilliseconds = 10_000;
/** An answer is a few kilobytes a finding; more is not an answer. */
const mostCharacters = 2_000_000;

/** Where the checker is, and what the authority gave the school to show there; empty where it asks for none. */
export type Address = {
  checker: string;
  token: string;
  /** The authority's public keys, where the school's administrator set them. */ keys?: readonly AuthorityKey[];
};

/** One request, never repeated by itself: the user presses again. `send` comes in so that tests can stand in a faulty network. */
export async function askChecker({ checker, token, keys }: Address, request: CheckRequest, send: Send): Promise<RemoteOutcome> {
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
  if (answer.status !== 200) return { kind: 'refused' };
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
