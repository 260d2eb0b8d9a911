import type { Basis, Verdict } from '../../shared/checklist/verdict.ts';
import type { IssuedReceipt } from '../../shared/contract/check-response.ts';
import type { Day } from '../../shared/dates/day.ts';

/** What another edition of a checklist does not ask: questions, and items that advice was taken for. */
export type LeftOut = { questions: string[]; items: string[] };

/** What a checker answered last, with its receipt: what a cover sheet is made from. Titles as they were then. */
export type LastCheck = {
  checkId: string;
  asOf: Day;
  /** Where its receipt is verified. */
  checker: string;
  checklist: { authority: string; route: string; title: string; edition: string };
  answeredBy: 'authority' | 'another';
  items: Array<{ item: string; title: string; verdict: Verdict; basis: Basis; byReason?: true }>;
  receipt: IssuedReceipt;
  /** Of the case, since the checker has another edition and does not take it. */
  leftOut?: LeftOut;
};
