import { useState } from 'preact/hooks';
import { letterKinds, letterStates, type LetterKind, type LetterState } from '../../shared/case/kinds.ts';
import type { Day } from '../../shared/dates/day.ts';
import { dayInShort } from '../../shared/dates/words.ts';
import { current, type Letter, type Parent, type PupilCase, type Recorded } from '../case/case.ts';
import { record } from '../case/changes.ts';
import { isInRole, mayBeReached } from '../case/reachable.ts';
import { asOf, dayTyped } from './as-of.ts';
import { EntryForm } from './entry-form.tsx';
import { DayField } from './fields.tsx';
import { kindsAsked, rememberTemplate, statesAsked, templateOf } from './letter-templates.ts';
import { askInstead } from './never-contacted.ts';
import { change } from './state.ts';

/** Letter by parent: the gap is seen at a glance. A row records a letter posted to each parent separately; exceptions are corrected below. */
export function LetterMatrix({ pupilCase }: { pupilCase: PupilCase }) {
  const parents = current(pupilCase.evidence.parents);
  if (parents.length === 0) return <p>Record the parents first: a letter is sent to each of them.</p>;
  return (
    <table class="matrix">
      <caption>Letters this authority asks for, and to whom they went</caption>
      <thead>
        <tr>
          <th scope="col">Letter</th>
          {parents.map(({ id, entry }) => (
            <th key={id} scope="col">
              {entry.forename}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {kindsAsked().map((kind) => (
          <Row key={kind} kind={kind} parents={parents} pupilCase={pupilCase} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ kind, parents, pupilCase }: { kind: LetterKind; parents: Array<Recorded<Parent>>; pupilCase: PupilCase }) {
  const letters = current(pupilCase.evidence.letters).filter(({ entry }) => entry.kind === kind);
  return (
    <>
      <tr data-letter={kind}>
        <th scope="row">{letterKinds[kind]}</th>
        {parents.map(({ id, entry }) => (
          <td key={id}>
            {cellWords(
              entry,
              letters.map((one) => one.entry).filter((letter) => letter.parents.includes(id)),
            )}
          </td>
        ))}
      </tr>
      <tr>
        <td colSpan={parents.length + 1}>
          <details open={letters.length === 0}>
            <summary>Posted to each parent separately</summary>
            <Posted kind={kind} parents={parents} pupilCase={pupilCase} />
          </details>
        </td>
      </tr>
    </>
  );
}

function cellWords({ contact }: Parent, letters: Letter[]): string {
  const latest = letters
    .map(({ sent }) => sent)
    .sort()
    .at(-1);
  if (latest) return dayInShort(latest);
  return contact === 'must-not-contact' ? 'must not be contacted' : contact === 'enquiries-made' ? 'cannot be reached' : 'none yet';
}

/** What the authority asks this letter to say; one tick for all of it, or one by one. Remembered as what the school's template says. */
function Says({ kind }: { kind: LetterKind }) {
  const states = statesAsked(kind);
  const [ticked, setTicked] = useState<readonly LetterState[]>(states.filter((state) => templateOf(kind)?.[state] === 'yes'));
  const toggle = (state: LetterState) => setTicked(ticked.includes(state) ? ticked.filter((one) => one !== state) : [...ticked, state]);
  if (states.length === 0) return null;
  return (
    <fieldset class="field">
      <legend>It…</legend>
      {states.length > 1 && (
        <label class="choice">
          <input
            type="checkbox"
            checked={ticked.length === states.length}
            onChange={({ currentTarget }) => setTicked(currentTarget.checked ? states : [])}
          />
          says all of this
        </label>
      )}
      {states.map((state) => (
        <label key={state} class="choice">
          <input type="checkbox" name="states" value={state} checked={ticked.includes(state)} onChange={() => toggle(state)} />
          {letterStates[state]}
        </label>
      ))}
    </fieldset>
  );
}

/** The day, and once for the school's template what it says; posted, separately, copies kept is what the button states. */
function Posted({ kind, parents, pupilCase }: { kind: LetterKind; parents: Array<Recorded<Parent>>; pupilCase: PupilCase }) {
  const toOn = (day: Day) => parents.filter(({ entry }) => mayBeReached(entry) && isInRole(entry, day)).map(({ id }) => id);
  if (toOn(asOf.value).length === 0) return <p class="notice">{askInstead}.</p>;
  const save = async (form: FormData) => {
    const sent = dayTyped(form, 'sent');
    if (!sent) return false;
    const to = toOn(sent);
    if (to.length === 0) return 'Nobody who could be written to was recorded as a parent on that day';
    const states = Object.fromEntries(form.getAll('states').map((state) => [String(state), 'yes' as const]));
    await rememberTemplate(kind, states);
    const letter: Letter = { kind, sent, parents: to, ownCover: 'yes', channel: 'post', copyHeld: 'yes', states };
    return change((stamp) => record('letters', crypto.randomUUID(), letter, stamp));
  };
  return (
    <EntryForm save="Record: posted to each separately, copies kept" draft={`${pupilCase.id}/letter/${kind}`} onSave={save}>
      <DayField name="sent" label={`Posted on: ${letterKinds[kind].toLowerCase()}`} required />
      <Says kind={kind} />
    </EntryForm>
  );
}
