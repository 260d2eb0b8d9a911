import { dayInShort } from '../../shared/dates/words.ts';
import { continueReasons, replies, type PupilCase } from '../case/case.ts';
import { explainContinued, recordReply, recordSent } from '../case/changes.ts';
import { asOf, dayTyped } from './as-of.ts';
import { chosenIn, EntryForm, given, typedIn } from './entry-form.tsx';
import { ChoiceField, DayField, LongField, TextField, TickField } from './fields.tsx';
import { change, checklist } from './state.ts';

/** After the user has sent the form: its reference, and what the authority answered. */
export function OutcomePanel({ pupilCase }: { pupilCase: PupilCase }) {
  const last = pupilCase.sent.at(-1);
  const save = async (form: FormData) => {
    const day = dayTyped(form, 'day');
    return day !== undefined && change((stamp) => recordSent(given({ day, reference: typedIn(form, 'reference') }), stamp));
  };
  return (
    <section aria-labelledby="outcome-title">
      <h2 id="outcome-title">Sent, and the reply</h2>
      <ul class="list">
        {pupilCase.sent.map(({ day, reference, reply }) => (
          <li key={day}>
            Sent on {dayInShort(day)}
            {reference && `, reference ${reference}`}.{' '}
            {reply ? `${replies[reply.kind]} on ${dayInShort(reply.day)}.${reply.note ? ` ${reply.note}` : ''}` : 'No reply recorded.'}
          </li>
        ))}
        {pupilCase.continued.map((continued) => (
          <li key={continued.recorded.at}>
            <ContinuedPart continued={continued} />
          </li>
        ))}
      </ul>
      <h3>Record that it was sent</h3>
      <EntryForm save="Save" draft={`${pupilCase.id}/sent`} onSave={save}>
        <DayField name="day" label="Sent on" value={asOf.value} required />
        <TextField name="reference" label="Reference" />
      </EntryForm>
      {last && <ReplyPart />}
    </section>
  );
}

/** Why the form was sent although something was open. */
function ContinuedPart({ continued: { reason, recorded, detail } }: { continued: PupilCase['continued'][number] }) {
  const save = async (form: FormData) => {
    const words = typedIn(form, 'detail');
    return words !== undefined && change(() => explainContinued(recorded.at, words));
  };
  return (
    <>
      Went on at the form’s last button on {dayInShort(recorded.at.slice(0, 10))} although something was open:{' '}
      {continueReasons[reason].toLowerCase()}. {detail} Kept with the case; it may have to be disclosed.
      {reason === 'other' && !detail && (
        <EntryForm save="Save the reason" draft={`continued/${recorded.at}`} onSave={save}>
          <LongField name="detail" label="The reason" hint="It may have to be disclosed" />
        </EntryForm>
      )}
    </>
  );
}

function ReplyPart() {
  const save = async (form: FormData) => {
    const kind = chosenIn(form, 'kind', replies);
    const day = dayTyped(form, 'replied');
    if (!kind || !day) return false;
    return change(() => recordReply(given({ kind, day, items: form.getAll('items').map(String), note: typedIn(form, 'note') })));
  };
  return (
    <>
      <h3>The authority’s reply</h3>
      <EntryForm save="Save the reply" onSave={save}>
        <ChoiceField name="kind" label="Reply" options={replies} value="accepted" />
        <DayField name="replied" label="On" value={asOf.value} required />
        <fieldset class="field">
          <legend>If more was asked for: about what?</legend>
          {(checklist.value?.items ?? []).map(({ id, title }) => (
            <TickField key={id} name="items" value={id} label={title} />
          ))}
        </fieldset>
        <LongField name="note" label="What they wrote" hint="Stays in this browser" />
      </EntryForm>
    </>
  );
}
