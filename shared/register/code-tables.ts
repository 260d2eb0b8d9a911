import type { Certainty } from './source.ts';

/** Read in a copy of regulation 10, or in a code of conduct that cites it. */
const tablesRead: ReadonlyMap<string, 1 | 2 | 3> = new Map([
  ...['/', '\\', 'L'].map((code) => [code, 1] as const),
  ...['K', 'V', 'P', 'W', 'B'].map((code) => [code, 2] as const),
  ...['G', 'N', 'O', 'U'].map((code) => [code, 3] as const),
]);
/** In no table: DfE's guidance alone has them. */
const inGuidance = ['Z', '#', 'F', 'H', 'J', 'Y'];

/**
 * The table of regulation 10 that holds a code today; `null` where only DfE's guidance has it, or had it. The classes are all second-hand:
 * DfE's own list was read in extracts only. Unconfirmed: that `D` stands in Table 2, and everything else in Table 3 with the absences.
 */
export function tableOf(code: string): { table: 1 | 2 | 3 | null; tableCertainty: Certainty } {
  const read = tablesRead.get(code);
  if (read) return { table: read, tableCertainty: 'confirmed' };
  return { table: inGuidance.includes(code) ? null : code === 'D' ? 2 : 3, tableCertainty: 'unconfirmed' };
}
