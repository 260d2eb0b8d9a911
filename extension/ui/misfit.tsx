import { checklist, showSchool } from './state.ts';

/** The checklist chosen in settings asks about the school and the case is a child's, or the other way round. Nothing is checked then. */
export function Misfit() {
  const isAboutSchool = checklist.value?.about === 'school';
  return (
    <section aria-labelledby="misfit-title">
      <h2 id="misfit-title">Not checked</h2>
      <p class="notice">
        {isAboutSchool
          ? `“${checklist.value?.title}” asks about the school, and not about a child. Open the self-check, or choose another checklist under Settings.`
          : 'This is the school’s self-check. Choose a checklist about the school under Settings to go on with it.'}
      </p>
      {isAboutSchool && (
        <button type="button" onClick={() => void showSchool()}>
          Open the school’s self-check
        </button>
      )}
    </section>
  );
}
