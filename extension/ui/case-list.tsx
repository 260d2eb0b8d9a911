import { useState } from 'preact/hooks';
import type { PupilCase } from '../case/case.ts';
import { show } from './state.ts';

/** Every case in this browser, by name. */
export function CaseList({ cases }: { cases: readonly PupilCase[] }) {
  const [filter, setFilter] = useState('');
  const named = cases
    .filter(({ pupil }) => pupil.name.toLowerCase().includes(filter.toLowerCase()))
    .toSorted((a, b) => a.pupil.name.localeCompare(b.pupil.name));
  return (
    <section aria-labelledby="cases-title">
      <h2 id="cases-title">Cases</h2>
      {cases.length === 0 ? (
        <p>No cases yet. Open a pupil’s register in your MIS and press “Read this register”.</p>
      ) : (
        <>
          {cases.length > 8 && (
            <label class="field">
              Find
              <input value={filter} onInput={({ currentTarget }) => setFilter(currentTarget.value)} />
            </label>
          )}
          <ul class="list">
            {named.map(({ id, pupil }) => (
              <li key={id}>
                <button type="button" class="link" onClick={() => void show(id)}>
                  {pupil.name}
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
