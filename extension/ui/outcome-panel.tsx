import { dayInShort } from '../../shared/dates/words.ts';
import { continueReasons, type PupilCase } from '../case/case.ts';
import { explainContinued, recordSent } from '../case/changes.ts';
import { asOf, dayTyped } from './as-of.ts';
import { EntryForm, given, typedIn } from './entry-form.tsx';
import { DayField, LongField, TextField } from './fields.tsx';
import { ReplyPart } from './reply-part.tsx';
import { SentPart } from './sent-part.tsx';
import { change } from './state.ts';
import { lowerFirst } from './words.ts';

/** After the user has sent the form: its reference, and what the authority answered. */
export function OutcomePanel({ pupilCase }: { pupilCase: PupilCase }) {
  const sent = pupilCase.sent.filter(({ struck }) => !struck);
  const save = async (form: FormData) => {
    const day = dayTyped(form, 'day');
    return day !== undefined && change((stamp) => recordSent(given({ day, reference: typedIn(form, 'reference') }), stamp));
  };
  return (
    <section aria-labelledby="outcome-title">
      <h2 id="outcome-title">Sent, and the reply</h2>
      <ul class="list">
        {sent.map((one) => (
          <li key={one.recorded.at}>
            <SentPart sent={one} caseId={pupilCase.id} />
          </li>
        ))}
        {pupilCase.continued.map((continued) => (
          <li key={continued.recorded.at}>
            <ContinuedPart continued={continued} caseId={pupilCase.id} />
          </li>
        ))}
      </ul>
      <h3>Record that it was sent</h3>
      <EntryForm save="Save" draft={`${pupilCase.id}/sent`} onSave={save}>
        <DayField name="day" label="Sent on" value={asOf.value} required />
        <TextField name="reference" label="Reference" />
      </EntryForm>
      {sent.length > 0 && <ReplyPart caseId={pupilCase.id} />}
    </section>
  );
}

/** Why the form was sent although something was open. */
function ContinuedPart({ continued, caseId }: { continued: PupilCase['continued'][number]; caseId: string }) {
  const { reason, recorded, detail } = continued;
  const save = async (form: FormData) => {
    const words = typedIn(form, 'detail');
    return words !== undefined && change(() => explainContinued(recorded.at, words));
  };
  return (
    <>
      Went on at the form’s last button on {dayInShort(recorded.at.slice(0, 10))} although something was open:{' '}
      {lowerFirst(continueReasons[reason])}. {detail} Kept with the case; it may have to be disclosed.
      {reason === 'other' && !detail && (
        <EntryForm save="Save the reason" draft={`${caseId}/continued/${recorded.at}`} onSave={save}>
          <LongField name="detail" label="The reason" hint="It may have to be disclosed" />
        </EntryForm>
      )}
    </>
  );
}
