import type { FieldKey } from '../forms/vocabulary.ts';
import { current, type Parent, type PupilCase } from './case.ts';

/**
 * Whether these words would tell of a parent what must not be told: a confidential address, or how to reach somebody who must not be
 * contacted. Where a child lives with a parent whose address is confidential, or nobody said that they do not, it is the child's address too,
 * also if nobody wrote it down as the parent's. Compared without punctuation, and numbers without their country's.
 */
export function tellsSecret(text: string, { pupil, evidence }: PupilCase, key?: FieldKey): boolean {
  const said = plain(text);
  return current(evidence.parents).some(({ entry }) => {
    const isAtHome = entry.confidentialAddress === 'yes' && entry.livesWithPupil !== 'no';
    if (isAtHome && key === 'pupil.address') return true;
    const secrets = [...secretsOf(entry), ...(isAtHome ? [pupil.address?.[0], pupil.postcode] : [])].map((secret) => plain(secret ?? ''));
    return secrets.some((secret) => secret.length > 3 && said.includes(secret));
  });
}

/** A number at home or at work tells where, as an address does. */
function secretsOf(parent: Parent): Array<string | undefined> {
  const { contact, confidentialAddress, address, postcode, homePhone, workPhone, email, phone } = parent;
  const isBarred = contact === 'must-not-contact';
  if (!isBarred && confidentialAddress !== 'yes') return [];
  return [address?.[0], postcode, homePhone, workPhone, ...(isBarred ? [email, phone] : [])];
}

const plain = (words: string): string =>
  words
    .toLowerCase()
    .replace(/^\s*(\+|00)44\s*(\(0\))?/, '0')
    .replaceAll(/[^\p{L}\p{N}]/gu, '');
