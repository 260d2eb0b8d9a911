import type { FieldKey } from './vocabulary.ts';

/** What was made of one field, and every reason for it. Only `automatic` may be written without being asked. */
export type Match =
  | {
      fieldId: string;
      how: 'automatic' | 'suggested';
      key: FieldKey;
      score: number;
      why: string[];
      /** Of which parent is said nowhere, and the first is meant only until the user says which. */
      presumed?: true;
    }
  | { fieldId: string; how: 'left-alone'; key: null; score: number; why: string[] };
