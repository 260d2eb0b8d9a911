import type { Day, Span } from '../dates/day.ts';
import type { Basis, Standing, Verdict } from '../checklist/verdict.ts';

/** What a receipt states, in the payload of a JWS. It says what was checked, and nothing of who was. */
export type ReceiptClaims = {
  checkId: string;
  /** When the Worker answered: an ISO time in UTC. */
  madeAt: string;
  /** `authority` only where the key is that authority's own. */
  answeredBy: 'authority' | 'another';
  authority: string;
  route: string;
  edition: string;
  /** Of the checklist as it was then, as `contentOf` in the Worker makes it: somebody may change one and keep its edition. */
  content: string;
  asOf: Day;
  /** The school year's register as far as it was read, with the number of sessions of each code. */
  register: (Span & { byCode: Record<string, number>; blank: number; unread: number }) | null;
  standing: Standing;
  items: Array<[item: string, verdict: Verdict, basis: Basis]>;
  /** Those of them that a recorded reason met; not there where there is none. */
  byReason?: string[];
  /** Salted digests, made as `saltedText` says. */
  facts: string;
  certificates: string[];
};

/** What `byReason` states of findings. */
export const metByReason = (findings: ReadonlyArray<{ item: string; byReason?: true | undefined }>): string[] =>
  findings.flatMap(({ item, byReason }) => (byReason ? [item] : []));

/** The public half of the key that signs where none is configured. Its private half is published (RFC 8037, appendix A): it vouches for nobody. */
export const publishedTestHalf = '11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo';

/** What a digest is taken of: SHA-256 over this text in UTF-8, written in base64url. A shell can do it too. */
export const saltedText = (what: 'facts' | 'certificate', salt: string, value: string): string => `${what}.${salt}.${value}`;

/**
 * Facts as the one JSON text they have (RFC 8785): keys in order and no space. They hold text and whole numbers only, and no key of theirs is
 * a number, which an object would put first.
 */
export const canonical = (facts: unknown): string => JSON.stringify(isInOrder(facts) ? facts : inOrder(facts));

/** What the extension sends is: copying it would take longer than writing it. */
function isInOrder(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return true;
  if (Array.isArray(value)) return value.every(isInOrder);
  let last = '';
  for (const key in value) {
    if (key < last || !isInOrder((value as Record<string, unknown>)[key])) return false;
    last = key;
  }
  return true;
}

/** A copy with the keys of every object in order: in this way the text is made by JSON's own code, and in one piece. */
function inOrder(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(inOrder);
  const held = value as Record<string, unknown>;
  const copy: Record<string, unknown> = {};
  for (const key of Object.keys(held).sort()) copy[key] = inOrder(held[key]);
  return copy;
}

/** How people name a receipt to each other: ten of the digits of its random check id. */
export const referenceOf = ({ checkId }: { checkId: string }): string =>
  checkId
    .replaceAll('-', '')
    .slice(0, 10)
    .toUpperCase()
    .replace(/^(.{4})(.{4})(.{2})$/, '$1-$2-$3');

/** A receipt as people pass it on: the JWS, and the certificate's salt. `packed`: its payload is compressed (raw DEFLATE), for a QR code. */
export type PassedOn = { text: string; certificateSalt: string; isPacked: boolean };

export const passedOnText = ({ text, certificateSalt, isPacked }: PassedOn): string => `${text}~${certificateSalt}${isPacked ? '~z' : ''}`;

/** Reads it back: bare, or at the end of a link. Line breaks and spaces that came in on the way do not matter. `null` for anything else. */
export function readPassedOn(typed: string): PassedOn | null {
  const [, text = '', certificateSalt = '', mark] =
    /^(?:.*#)?([\w-]+\.[\w-]+\.[\w-]+)(?:~([\w-]*))?(~z)?$/.exec(typed.replaceAll(/\s/g, '')) ?? [];
  return text === '' ? null : { text, certificateSalt, isPacked: mark !== undefined };
}
