import { useEffect, useRef, useState } from 'preact/hooks';
import type { PupilCase } from '../case/case.ts';
import { deleteCase } from '../case/delete-case.ts';
import { isOfSchool } from '../case/school-case.ts';
import { fault, show } from './state.ts';

/** Deletes this case for good, once somebody has read whose it is and pressed again. */
export function DeleteCase({ pupilCase }: { pupilCase: PupilCase }) {
  const [isSure, setSure] = useState(false);
  const keepIt = useRef<HTMLButtonElement>(null);
  const ofWhom = isOfSchool(pupilCase) ? 'the school’s self-check' : `the case of ${pupilCase.pupil.name}`;
  // The button that was pressed is gone; a second Enter must not be the one that deletes.
  useEffect(() => (isSure ? keepIt.current?.focus() : undefined), [isSure]);
  const remove = async () => {
    try {
      await deleteCase(pupilCase.id);
      await show(null);
    } catch {
      fault.value = 'This browser could not delete the case. Close other windows, and try again.';
    }
  };
  if (!isSure)
    return (
      <p>
        <button type="button" class="quiet" onClick={() => setSure(true)}>
          Delete this case
        </button>
      </p>
    );
  return (
    <section aria-labelledby="delete-title">
      <h3 id="delete-title">Delete {ofWhom}?</h3>
      <p id="delete-words">
        Everything recorded in it goes from this browser: registers, letters, contacts, answers and reasons. It cannot be undone. What was
        sent to the authority, and files you saved, stay where they are.
      </p>
      <button type="button" ref={keepIt} aria-describedby="delete-words" onClick={() => setSure(false)}>
        Keep it
      </button>{' '}
      <button type="button" class="quiet" aria-describedby="delete-words" onClick={() => void remove()}>
        Yes, delete {ofWhom}
      </button>
    </section>
  );
}
