/**
 * What is known of a parent the words do not number: whether others on the page are; its place among sections with the same words; which one the
 * user said the form is about.
 */
export type Presumed = { unnumberedIsFirst: boolean; repeat: number | null; said: number | null };

export const nothingPresumed: Presumed = { unnumberedIsFirst: false, repeat: null, said: null };

/** Which parent it is, and how that is known; `null` where nothing tells. */
export function toldElsewhere({ repeat, unnumberedIsFirst, said }: Presumed): { ordinal: number; why: string } | null {
  if (repeat !== null) return { ordinal: repeat, why: `it stands in the section repeated for parent ${repeat}` };
  if (unnumberedIsFirst) return { ordinal: 1, why: 'the other parent on this page is numbered' };
  return said === null ? null : { ordinal: said, why: `you said that this form asks about parent ${said}` };
}
