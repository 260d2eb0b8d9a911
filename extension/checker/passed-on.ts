import type { CodedFacts } from '../../shared/case/facts.ts';
import type { CheckResponse, IssuedReceipt } from '../../shared/contract/check-response.ts';
import { canonical, metByReason, passedOnText, saltedText, type ReceiptClaims } from '../../shared/contract/receipt.ts';
import type { LastCheck, LeftOut } from '../case/last-check.ts';
import { factsWithout } from './left-out.ts';

/** What a receipt states; `null` where it is none. Whether its signature is good is for whoever receives it to verify, with the published keys. */
export function claimsIn(text: string): ReceiptClaims | null {
  try {
    const [, payload = ''] = text.split('.');
    return JSON.parse(new TextDecoder().decode(bytesOf(payload))) as ReceiptClaims;
  } catch {
    return null;
  }
}

/** Whether a receipt states just what came with it, so that no other check's is kept. An older checker does not state which items a reason met. */
export function isReceiptOf(text: string, { checkId, asOf, checklist, standing, findings, answeredBy }: CheckResponse): boolean {
  const claims = claimsIn(text);
  const { authority, route, edition } = checklist;
  if (!claims) return false;
  const items = findings.map(({ item, verdict, basis }) => [item, verdict, basis]);
  const byReason = claims.byReason && metByReason(findings);
  const stated = [claims.checkId, claims.asOf, claims.authority, claims.route, claims.edition, claims.standing, claims.answeredBy];
  return (
    JSON.stringify([...stated, claims.items, claims.byReason]) ===
    JSON.stringify([checkId, asOf, authority, route, edition, standing, answeredBy, items, byReason])
  );
}

/** What the case keeps of an answer; `null` where no receipt came with it. */
export function lastCheckOf(response: CheckResponse, checker: string, leftOut?: LeftOut): LastCheck | null {
  const { checkId, asOf, checklist, answeredBy = 'another', findings, receipt } = response;
  const { authority, route, title, edition } = checklist;
  const items = findings.map(({ item, title: asked, verdict, basis, byReason }) => ({
    item,
    title: asked,
    verdict,
    basis,
    ...(byReason && { byReason }),
  }));
  const asked = { authority, route, title, edition };
  return receipt ? { checkId, asOf, checker, checklist: asked, answeredBy, items, receipt, ...(leftOut && { leftOut }) } : null;
}

/** Where an officer verifies it, for a QR code: the receipt stands behind the `#`, compressed, and a browser sends nothing of that. */
export async function linkTo(checker: string, { text, certificateSalt }: IssuedReceipt): Promise<string> {
  const [header = '', payload = '', signature = ''] = text.split('.');
  const stream = new Blob([bytesOf(payload)]).stream().pipeThrough(new CompressionStream('deflate-raw'));
  const packed = new Uint8Array(await new Response(stream).arrayBuffer());
  const passedOn = { text: `${header}.${base64Url(packed)}.${signature}`, certificateSalt, isPacked: true };
  return `${new URL('/verify', checker).href}#${passedOnText(passedOn)}`;
}

/** Letters a QR code holds at its largest, at the lowest correction: a checklist of some two hundred items. */
export const mostInCode = 2_953;

/** Whether these are still the facts that a receipt was made over, but for what its checker did not take. */
export async function isOverFacts({ receipt, leftOut }: Pick<LastCheck, 'receipt' | 'leftOut'>, facts: CodedFacts): Promise<boolean> {
  const told = canonical(leftOut ? factsWithout(facts, leftOut) : facts);
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(saltedText('facts', receipt.factsSalt, told)));
  return claimsIn(receipt.text)?.facts === base64Url(new Uint8Array(digest));
}

const base64Url = (bytes: Uint8Array) =>
  btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');

const bytesOf = (text: string) =>
  Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (character) => character.charCodeAt(0));
