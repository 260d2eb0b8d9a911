import type { ScannedField } from '../forms/index.ts';
import { fieldInWords } from './meaning-choice.tsx';

/** More would hide the plan below. */
const mostNamed = 6;

/** A page that was filled from here before, and asks something else since. */
export function ChangedPart({ changed, onAccept }: { changed: ScannedField[]; onAccept: () => void }) {
  const more = changed.length - mostNamed;
  return (
    <section role="alert" class="fault" aria-label="This page has changed">
      <p>
        This page has changed since it was last filled here. Nothing on it is filled without asking: look at each field, and fill it only if
        you agree. It did not ask before for:
      </p>
      <ul class="list">
        {changed.slice(0, mostNamed).map((field) => (
          <li key={field.id}>{fieldInWords(field)}</li>
        ))}
        {more > 0 && <li>and {more} more</li>}
      </ul>
      <button type="button" class="quiet" onClick={onAccept}>
        I have looked at each field: fill this page as it is now
      </button>
    </section>
  );
}

/** A page that was taught, and asks something else since. */
export function LessonsChangedPart({ onAccept }: { onAccept: () => void }) {
  return (
    <section class="fault" aria-label="What was taught">
      <p>
        This form has changed since it was taught. It asks something that it did not ask then, so nothing that was taught before is filled
        without asking: look at each field, and teach again what no longer holds.
      </p>
      <button type="button" class="quiet" onClick={onAccept}>
        I have looked at each field: use what was taught on this page as it is now
      </button>
    </section>
  );
}
