import type { Reading } from '../reading.ts';

/** What a page shows in sessions that is no mark, as often as it does. Text from the page, at most 40 characters: it is not kept. */
export type UnknownMark = { shown: string; sessions: number };

const most = 12;

/** What is not understood in a reading, most frequent first: what a further mark could teach. */
export function stillUnknown({ pupils }: Pick<Reading, 'pupils'>): UnknownMark[] {
  const counts = new Map<string, number>();
  for (const { notUnderstood } of pupils)
    for (const { shown } of notUnderstood) if (shown !== '') counts.set(shown, (counts.get(shown) ?? 0) + 1);
  return [...counts]
    .map(([shown, sessions]) => ({ shown, sessions }))
    .toSorted((one, other) => other.sessions - one.sessions)
    .slice(0, most);
}
