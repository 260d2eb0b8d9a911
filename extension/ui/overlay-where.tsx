import type { Span } from '../../shared/dates/day.ts';
import { dayInShort, dayInWords } from '../../shared/dates/words.ts';
import type { Reading } from '../mis/reading.ts';
import { whereIn } from '../mis/where.ts';

/** `2 November 2026 to 6 November 2026; 9 November 2026`. */
export const spansInWords = (spans: readonly Span[]): string =>
  spans.map(({ from, to }) => (from === to ? dayInShort(from) : `${dayInShort(from)} to ${dayInShort(to)}`)).join('; ');

/** So many of each are named; a year has hundreds. */
const most = 20;

/** Where what the meter counts is: the days seen, and each session without a mark, not understood, or with a comment beside it. */
export function Where({ reading }: { reading: Reading }) {
  const { seen, notReached, blank, notUnderstood } = whereIn(reading);
  const of = (pupil: number) => (reading.pupils.length > 1 ? `${reading.pupils[pupil]?.identity.name ?? 'Name not shown'}: ` : '');
  return (
    <details>
      <summary>Where</summary>
      <p class="small">Seen: {spansInWords(seen)}.</p>
      {notReached.length > 0 && <p class="small">Not reached: {spansInWords(notReached)}.</p>}
      <Listed title="Without a mark">{blank.map(({ pupil, day, session }) => `${of(pupil)}${dayInWords(day)}, ${session}`)}</Listed>
      <Listed title="Not understood">
        {notUnderstood.map(({ pupil, day, session, shown }) => `${of(pupil)}${dayInWords(day)}, ${session}${shown && `: “${shown}”`}`)}
      </Listed>
      <Listed title="Comments beside marks">
        {reading.comments.map(
          ({ pupil, day, session, shown }) => `${of(pupil)}${dayInWords(day)}${session ? `, ${session}` : ''}: ${shown}`,
        )}
      </Listed>
    </details>
  );
}

function Listed({ title, children }: { title: string; children: string[] }) {
  if (children.length === 0) return null;
  return (
    <>
      <p class="small">
        {title}: {children.length}
      </p>
      <ul>
        {children.slice(0, most).map((words) => (
          <li class="small" key={words}>
            {words}
          </li>
        ))}
        {children.length > most && <li class="small">and {children.length - most} more</li>}
      </ul>
    </>
  );
}
