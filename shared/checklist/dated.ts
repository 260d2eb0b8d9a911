import type { CodedFacts } from '../case/facts.ts';
import type { Day } from '../dates/day.ts';
import type { Context } from './context.ts';

/** The entries of a case that are events: each has one day. */
export type Dated = {
  [Kind in 'letters' | 'meetings' | 'contacts' | 'support' | 'notices']: NonNullable<CodedFacts[Kind]>['entries'][number];
};
export type DatedKind = keyof Dated;

/** The day of an event of each kind. */
export const dayOf: { [Kind in DatedKind]: (entry: Dated[Kind]) => Day } = {
  letters: ({ sent }) => sent,
  meetings: ({ day }) => day,
  contacts: ({ day }) => day,
  support: ({ offered }) => offered,
  notices: ({ day }) => day,
};

/** Events of a kind in order of their days, put in order once for a check. Those of one day stand in any order. */
export const inOrder = <Kind extends DatedKind>(kind: Kind, context: Context): ReadonlyArray<Dated[Kind]> => context.once(sorters[kind]);

const sorters: { [Kind in DatedKind]: (context: Context) => ReadonlyArray<Dated[Kind]> } = {
  letters: ({ facts }) => sorted(facts.letters?.entries, dayOf.letters),
  meetings: ({ facts }) => sorted(facts.meetings?.entries, dayOf.meetings),
  contacts: ({ facts }) => sorted(facts.contacts?.entries, dayOf.contacts),
  support: ({ facts }) => sorted(facts.support?.entries, dayOf.support),
  notices: ({ facts }) => sorted(facts.notices?.entries, dayOf.notices),
};

/** Most are recorded in order. */
function sorted<Entry>(entries: readonly Entry[] = [], dayOf: (entry: Entry) => Day): readonly Entry[] {
  const isInOrder = entries.every((entry, place) => place === 0 || dayOf(entries[place - 1]!) <= dayOf(entry));
  return isInOrder ? entries : entries.toSorted((a, b) => (dayOf(a) < dayOf(b) ? -1 : 1));
}
