import type { FieldKey } from '../forms/vocabulary.ts';

type Addressed = { address?: string[]; postcode?: string; county?: string };

const parts = ['addressLine1', 'addressLine2', 'town', 'county', 'postcode', 'address'];

export const addressKeys = (prefix: string): FieldKey[] => parts.map((attribute) => `${prefix}.${attribute}` as FieldKey);

/** Every part of the address this field is one of; none where it is of no address. */
export function sameAddress(key: FieldKey): FieldKey[] {
  const [, prefix = '', attribute = ''] = /^(.*)\.(\w+)$/.exec(key) ?? [];
  return parts.includes(attribute) ? addressKeys(prefix) : [];
}

/** Lines as the user wrote them: the first and, where there are three or more, the last as the town. */
export function address(
  prefix: string,
  { address: lines = [], postcode, county: typed }: Addressed,
): Partial<Record<FieldKey, string | undefined>> {
  const [line1, line2, town, county, , whole] = addressKeys(prefix) as [FieldKey, FieldKey, FieldKey, FieldKey, FieldKey, FieldKey];
  const hasTown = lines.length > 1;
  return {
    [line1]: lines[0],
    [line2]: lines.length > 2 ? lines.slice(1, -1).join(', ') : undefined,
    [town]: hasTown ? lines.at(-1) : undefined,
    [county]: typed,
    [`${prefix}.postcode`]: postcode,
    [whole]: lines.length > 0 ? [...lines, postcode ?? ''].filter(Boolean).join('\n') : undefined,
  } as Partial<Record<FieldKey, string | undefined>>;
}
