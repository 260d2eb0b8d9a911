import type { JournalEntry } from './planned.ts';

/**
 * The longest form, several times over: each entry is up to a kilobyte of the ten megabytes that a browser holds in memory for all tabs, and
 * a tab may see many forms before it is closed.
 */
const most = 400;

/** The journal of a tab with what was now written into its form: oldest first, and of those only what can still be got back to. */
export const journalWith = <Entry extends JournalEntry>(journal: readonly Entry[], written: readonly Entry[]): Entry[] =>
  [...journal.filter((entry) => !isOutlived(entry, written)), ...written].slice(-most);

/** What the last writing left in each field. */
export const leftBy = (journal: readonly JournalEntry[]): Record<string, string> =>
  Object.fromEntries(journal.map(({ fieldId, after }) => [fieldId, after]));

/** The page was loaded anew since, or somebody emptied the field: what stood before our first writing can no longer be got back to. */
const isOutlived = ({ fieldId, after }: JournalEntry, written: readonly JournalEntry[]): boolean =>
  written.some((newer) => newer.fieldId === fieldId && newer.before !== after);
