import { sessionCount } from '../../shared/register/session-count.ts';
import type { UnknownMark } from '../mis/teaching/still-unknown.ts';

/** What the page shows in sessions that is no mark yet, so that the user knows what is left to point at. */
export function UnknownPart({ unknown }: { unknown: readonly UnknownMark[] }) {
  if (unknown.length === 0) return <p>Nothing on this page is left that is not understood.</p>;
  return (
    <>
      <p>Not understood on this page yet:</p>
      <ul class="reasons">
        {unknown.map(({ shown, sessions }) => (
          <li key={shown} data-unknown={shown}>
            “{shown}” in {sessionCount(sessions)}
          </li>
        ))}
      </ul>
    </>
  );
}
