import { letterChannels, letterKinds, letterStates, type LetterKind, type LetterState } from '../../shared/case/kinds.ts';
import { dayInShort } from '../../shared/dates/words.ts';
import { current, type Letter, type PupilCase, type Recorded } from '../case/case.ts';
import { record, strike } from '../case/changes.ts';
import { ChoiceField, chosenIn, DayField, EntryForm, TickField, typedIn, yesNo, YesNoField } from './fields.tsx';
import { Listed } from './listed.tsx';
import { change, checklist } from './state.ts';

export function LettersPanel({ pupilCase }: { pupilCase: PupilCase }) {
  const parents = current(pupilCase.evidence.parents);
  const save = (form: FormData) => {
    const letter = letterIn(
      form,
      parents.map(({ id }) => id),
    );
    return letter ? change((stamp) => record('letters', crypto.randomUUID(), letter, stamp)) : Promise.resolve(false);
  };
  return (
    <section aria-labelledby="letters-title">
      <h2 id="letters-title">Letters</h2>
      <ul class="list">
        {current(pupilCase.evidence.letters).map((recorded) => (
          <li key={recorded.id}>
            <LetterPart recorded={recorded} parents={parents} />
          </li>
        ))}
      </ul>
      <Listed kind="letters" pupilCase={pupilCase} all="These are all the letters" none="No letters were sent" />
      <h3>Add a letter</h3>
      {parents.length === 0 ? (
        <p>Record the parents first: a letter is sent to each of them.</p>
      ) : (
        <EntryForm save="Add this letter" onSave={save}>
          <ChoiceField name="kind" label="Letter" options={letterKinds} value="attendance-concern" />
          <DayField name="sent" label="Sent on" required />
          <fieldset class="field">
            <legend>Sent to</legend>
            {parents.map(({ id, entry }) => (
              <TickField
                key={id}
                name="parents"
                value={id}
                label={`${entry.forename} ${entry.surname}`}
                ticked={entry.contact !== 'must-not-contact'}
              />
            ))}
          </fieldset>
          <YesNoField name="ownCover" label="To each parent separately, under a cover of their own?" />
          <ChoiceField name="channel" label="How it went" options={letterChannels} value="" empty="Not recorded" />
          <YesNoField name="copyHeld" label="Is a copy kept?" />
          {statesAsked().map((state) => (
            <YesNoField key={state} name={`state:${state}`} label={`The letter ${letterStates[state]}?`} />
          ))}
        </EntryForm>
      )}
    </section>
  );
}

/** Only what this authority's checklist asks of some letter: nobody should answer what nobody asks. */
function statesAsked(): LetterState[] {
  const asked = JSON.stringify(checklist.value?.items.map(({ needs }) => needs) ?? []);
  return (Object.keys(letterStates) as LetterState[]).filter((state) => asked.includes(`"${state}"`));
}

function LetterPart({
  recorded: { id, entry },
  parents,
}: {
  recorded: Recorded<Letter>;
  parents: ReturnType<typeof current<PupilCase['evidence']['parents']['entries'][number]['entry']>>;
}) {
  const names = parents
    .filter((parent) => entry.parents.includes(parent.id))
    .map((parent) => `${parent.entry.forename} ${parent.entry.surname}`);
  return (
    <>
      <b>{letterKinds[entry.kind]}</b>, {dayInShort(entry.sent)}, to {names.join(' and ') || 'nobody recorded'}
      {entry.channel && `, ${letterChannels[entry.channel].toLowerCase()}`}.
      <button type="button" class="quiet" onClick={() => void change((stamp) => strike('letters', id, stamp))}>
        Recorded by mistake: take out
      </button>
    </>
  );
}

function letterIn(form: FormData, parents: string[]): Letter | null {
  const sent = typedIn(form, 'sent');
  if (!sent) return null;
  const states = statesAsked().flatMap((state) => {
    const said = chosenIn(form, `state:${state}`, yesNo);
    return said ? [[state, said] as const] : [];
  });
  const ownCover = chosenIn(form, 'ownCover', yesNo);
  const channel = chosenIn(form, 'channel', letterChannels);
  const copyHeld = chosenIn(form, 'copyHeld', yesNo);
  return {
    kind: chosenIn<LetterKind>(form, 'kind', letterKinds) ?? 'attendance-concern',
    sent,
    parents: parents.filter((id) => form.getAll('parents').includes(id)),
    ...(ownCover && { ownCover }),
    ...(channel && { channel }),
    ...(copyHeld && { copyHeld }),
    ...(states.length > 0 && { states: Object.fromEntries(states) }),
  };
}
