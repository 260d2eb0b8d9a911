import type * as between from './between.ts';

/** Stands in for between.ts in a Worker none of whose checklists asks for sessions after or before an event: the rest only costs room. */

export const partsBetween: typeof between.partsBetween = (span) => {
  const whole = [span];
  return { sure: whole, may: whole };
};
export const openBeside: typeof between.openBeside = () => undefined;
export const inPlaceWords: typeof between.inPlaceWords = () => [];
export const withoutEvent: typeof between.withoutEvent = () => undefined;
