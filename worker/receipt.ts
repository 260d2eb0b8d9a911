import type { Checklist } from '../shared/checklist/checklist.ts';
import type { CheckRequest } from '../shared/contract/check.ts';
import type { CheckResponse, IssuedReceipt } from '../shared/contract/check-response.ts';
import { canonical, metByReason, saltedText, type ReceiptClaims } from '../shared/contract/receipt.ts';
import type { Configuration } from './configuration.ts';
import { contentOf } from './content-of.ts';
import type { Dependencies } from './dependencies.ts';
import { toBase64Url } from './keys/base64url.ts';
import { digestOf } from './keys/digest.ts';
import { signed, signingKey } from './keys/jws.ts';

type Signature = Required<Pick<CheckResponse, 'answeredBy' | 'receipt'>>;

/** Signs what was checked. Only the time and the salts differ between two receipts of one request. */
export function receiptsBy({
  configuration,
  now,
}: Dependencies): (request: CheckRequest, answer: CheckResponse, checklist: Checklist) => Promise<Signature> {
  const { SIGNING_KEY } = configuration;
  const key = signingKey(SIGNING_KEY);
  return async (request, answer, checklist) => {
    const answeredBy = holderOf(configuration, request.authority);
    const [factsSalt, certificateSalt] = [newSalt(), newSalt()];
    const [facts = '', ...certificates] = await Promise.all([
      digestOf(saltedText('facts', factsSalt, canonical(request.facts))),
      ...(request.certificates ?? []).map((hash) => digestOf(saltedText('certificate', certificateSalt, hash))),
    ]);
    const content = await contentOf(checklist);
    const claims = { ...claimsOf(answer), content, answeredBy, madeAt: now().toISOString(), facts, certificates } satisfies ReceiptClaims;
    const text = await signed('before-you-refer-receipt+jws', SIGNING_KEY.kid, claims, await key);
    return { answeredBy, receipt: { text, factsSalt, certificateSalt } satisfies IssuedReceipt };
  };
}

/** In the authority's name only with the authority's own key, and never from a test environment. */
const holderOf = ({ ENVIRONMENT, KEYS_OF }: Configuration, authority: string): ReceiptClaims['answeredBy'] =>
  ENVIRONMENT === 'live' && KEYS_OF === authority ? 'authority' : 'another';

function claimsOf({ checkId, asOf, checklist, standing, findings, figures }: CheckResponse) {
  const { authority, route, edition } = checklist;
  const items = findings.map(({ item, verdict, basis }): ReceiptClaims['items'][number] => [item, verdict, basis]);
  const byReason = metByReason(findings);
  const claims = { checkId, authority, route, edition, asOf, standing, register: figures && registerOf(figures), items };
  return byReason.length > 0 ? { ...claims, byReason } : claims;
}

const registerOf = ({ from, to, byCode, blank, unread }: NonNullable<CheckResponse['figures']>) => ({ from, to, byCode, blank, unread });

/** 128 bits: without them a digest of a few days and codes could be guessed. */
const newSalt = () => toBase64Url(crypto.getRandomValues(new Uint8Array(16)));
