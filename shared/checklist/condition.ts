import type { Checklist, Requirement } from './checklist.ts';
import type { Context } from './context.ts';
import { reason, sentenceFor, type Reason } from './reasons.ts';
import { weigher } from './weigh.ts';

/** The sentences told of what is open of a condition. */
export type OpenIn = (context: Context) => string[];

/**
 * For a condition of several parts; of one part, all that is told is open. The parts are weighed once more, since what a group tells does
 * not say of which part it is: only where the condition is open, and so seldom.
 */
export function openIn(checklist: Checklist, condition: Requirement): OpenIn | undefined {
  const parts = partsOf(condition);
  if (parts.length === 1) return undefined;
  return (context) =>
    parts.flatMap((part) => {
      const { verdict, reasons } = weigher(checklist, part)(context);
      return verdict === 'unanswered' ? reasons.map(sentenceFor) : [];
    });
}

const partsOf = (requirement: Requirement): Requirement[] => {
  if ('allOf' in requirement) return requirement.allOf.flatMap(partsOf);
  return 'anyOf' in requirement ? requirement.anyOf.flatMap(partsOf) : [requirement];
};

/** What is known of a condition is told as it is: only what is open leaves it open whether the item applies. */
export const conditionTold = (reasons: readonly Reason[], open: readonly string[] | undefined): Reason[] =>
  reasons.map((one) => {
    const item = sentenceFor(one);
    return !open || open.includes(item) ? reason('condition-open', { item }) : one;
  });
