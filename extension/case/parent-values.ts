import { dayInShort } from '../../shared/dates/words.ts';
import type { FieldKey } from '../forms/vocabulary.ts';
import { address, addressKeys } from './address-values.ts';
import { typedValues } from './asked.ts';
import { current, type Parent, type PupilCase, type Recorded } from './case.ts';
import type { Put } from './evidence-values.ts';

/** By which a parent is reached, and of these what tells where: it is kept back with an address. */
const contactDetails = ['email', 'phone', 'mobilePhone', 'homePhone', 'workPhone'];
const tellingWhere = ['homePhone', 'workPhone'];

/** Parents in the order they were recorded. What must not be told of one is named in `withheld`. */
export function putParents(pupilCase: PupilCase, put: Put, withheld: FieldKey[]): void {
  for (const [place, recorded] of current(pupilCase.evidence.parents).entries()) {
    const prefix = `parent.${place + 1}`;
    const secret = new Set(secretKeys(recorded.entry, prefix));
    withheld.push(...secret);
    const values = { ...valuesOf(recorded.entry, prefix), [`${prefix}.earlierNotices`]: hadNotice(recorded, pupilCase) };
    const told = Object.entries(values).filter(([key]) => !secret.has(key as FieldKey));
    put(`the case, recorded on ${dayInShort(recorded.recorded.at.slice(0, 10))}`, Object.fromEntries(told));
  }
}

function secretKeys({ contact, confidentialAddress }: Parent, prefix: string): FieldKey[] {
  const isBarred = contact === 'must-not-contact';
  if (!isBarred && confidentialAddress !== 'yes') return [];
  const kept = isBarred ? contactDetails : tellingWhere;
  return [...addressKeys(prefix), ...kept.map((attribute) => `${prefix}.${attribute}` as FieldKey)];
}

function valuesOf(parent: Parent, prefix: string): Partial<Record<FieldKey, string | undefined>> {
  const { title, forename, surname, relationship, livesWithPupil, parentalResponsibility, email, phone } = parent;
  const isMobile = phone !== undefined && /^(07|(\+|00)44\s*(\(0\))?\s*7)/.test(phone.trim());
  const known = {
    title,
    forename,
    surname,
    fullName: `${forename} ${surname}`.trim(),
    relationship,
    livesWithPupil,
    parentalResponsibility,
    email,
    phone,
    mobilePhone: isMobile ? phone : undefined,
  };
  return {
    ...Object.fromEntries(Object.entries(known).map(([attribute, value]) => [`${prefix}.${attribute}`, value])),
    ...typedValues('parent', prefix, parent),
    ...address(prefix, parent),
  };
}

/**
 * Whether this parent has had a penalty notice. `no` only where somebody said which notices there were and each says to whom it went; one that
 * was withdrawn may count or not, so it is left to the user.
 */
function hadNotice({ id }: Recorded<Parent>, { evidence: { notices } }: PupilCase): string | undefined {
  const penalties = current(notices).flatMap(({ entry }) => (entry.kind === 'penalty-notice' ? [entry] : []));
  const own = penalties.filter(({ parents }) => parents.includes(id));
  if (own.some(({ withdrawn }) => withdrawn !== 'yes')) return 'yes';
  const isKnown = notices.listed !== undefined && own.length === 0 && penalties.every(({ parents }) => parents.length > 0);
  return isKnown ? 'no' : undefined;
}
