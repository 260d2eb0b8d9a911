import { caseFrom, withReading } from '../case/reading.ts';
import { forget } from '../case/session.ts';
import { storeCase } from '../case/store.ts';
import { cases, show, undecided } from './state.ts';
import { withNumber } from './told-apart.ts';

/** A reading fits more than one case: the user says whose it is. */
export function UndecidedPanel() {
  const waiting = undecided.value;
  if (!waiting) return null;
  const { reading, look, candidates } = waiting;
  const settle = async (caseId: string | null) => {
    const id = crypto.randomUUID();
    const stored = await storeCase((all) => {
      const chosen = all.find((one) => one.id === caseId);
      return chosen ? withReading(chosen, reading, look) : caseFrom(id, reading, look);
    });
    await forget('undecided');
    if (stored) await show(stored.id);
  };
  return (
    <section class="notice" aria-labelledby="undecided-title">
      <h2 id="undecided-title">Whose register is this?</h2>
      <p>
        The register of {reading.identity.name ?? 'a child whose name is not shown'} was read. It may belong to a case you have, or to
        another child of the same name.
      </p>
      <ul class="list">
        {candidates.map((id) => {
          const found = cases.value?.find((one) => one.id === id);
          return (
            found && (
              <li key={id}>
                <button type="button" onClick={() => void settle(id)}>
                  {withNumber(found)}
                </button>
              </li>
            )
          );
        })}
      </ul>
      <button type="button" onClick={() => void settle(null)}>
        Another child: open a new case
      </button>
    </section>
  );
}
