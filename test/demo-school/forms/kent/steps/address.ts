import type { Field } from '../field.ts';

/** An address as English public forms ask for it. `prefix` ends in a dash, or is empty. */
export const addressFields = (prefix: string): Field[] => [
  { kind: 'text', name: `${prefix}address-line-1`, label: 'Address line 1', width: 'two-thirds' },
  { kind: 'text', name: `${prefix}address-line-2`, label: 'Address line 2 (optional)', width: 'two-thirds' },
  { kind: 'text', name: `${prefix}address-town`, label: 'Town or city', width: '20' },
  { kind: 'text', name: `${prefix}address-postcode`, label: 'Postcode', width: '10' },
];
