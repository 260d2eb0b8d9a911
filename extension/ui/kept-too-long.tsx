import { useState } from 'preact/hooks';
import type { PupilCase } from '../case/case.ts';
import { deleteCase } from '../case/delete-case.ts';
import { keptTooLong } from '../case/retention.ts';
import { managed } from './managed.ts';

/** Cases past the school's keeping time, by name. They stay until somebody presses: evidence is never deleted unasked. */
export function KeptTooLong({ cases }: { cases: readonly PupilCase[] }) {
  const [now] = useState(() => new Date().toISOString());
  const { retentionDays } = managed.value.managed;
  const old = retentionDays === undefined ? [] : keptTooLong(cases, retentionDays, now);
  if (old.length === 0) return null;
  return (
    <section aria-labelledby="old-title">
      <h3 id="old-title">Past your school’s keeping time</h3>
      <p>Nobody has changed these for {retentionDays} days. Deleting cannot be undone.</p>
      <ul>
        {old.map(({ id, pupil }) => (
          <li key={id}>
            {pupil.name}{' '}
            <button type="button" onClick={() => void deleteCase(id)}>
              Delete the case of {pupil.name}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
