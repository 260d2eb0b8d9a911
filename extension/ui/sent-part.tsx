import { dayInShort } from '../../shared/dates/words.ts';
import { replies, type PupilCase } from '../case/case.ts';
import { amendSent, strikeSent } from '../case/changes.ts';
import { dayTyped } from './as-of.ts';
import { EntryForm, given, typedIn } from './entry-form.tsx';
import { DayField, TextField } from './fields.tsx';
import { change } from './state.ts';

/** One sending and its reply; and behind it the form that corrects it. */
export function SentPart({
  sent: { day, reference, reply, recorded, former = [] },
  caseId,
}: {
  sent: PupilCase['sent'][number];
  caseId: string;
}) {
  const { at } = recorded;
  const save = async (form: FormData) => {
    const sentOn = dayTyped(form, 'day');
    return sentOn !== undefined && change((stamp) => amendSent(at, given({ day: sentOn, reference: typedIn(form, 'reference') }), stamp));
  };
  const changedReply = former.findLast(({ entry }) => entry.reply)?.entry.reply;
  return (
    <>
      Sent on {dayInShort(day)}
      {reference && `, reference ${reference}`}.{' '}
      {reply ? `${replies[reply.kind]} on ${dayInShort(reply.day)}.${reply.note ? ` ${reply.note}` : ''}` : 'No reply recorded.'}
      {changedReply && changedReply !== reply && (
        <span class="hint">
          {' '}
          The reply recorded before, kept: {replies[changedReply.kind].toLowerCase()} on {dayInShort(changedReply.day)}.
        </span>
      )}
      {former.some(({ entry }) => entry.day !== day || entry.reference !== reference) && (
        <span class="hint"> Corrected; what stood before is kept.</span>
      )}
      <details>
        <summary>Correct</summary>
        <EntryForm save="Save the correction" draft={`${caseId}/sent/${at}/${former.length}`} onSave={save}>
          <DayField name="day" label="Sent on" value={day} required />
          <TextField name="reference" label="Reference" value={reference ?? ''} />
        </EntryForm>
        <button type="button" class="quiet" onClick={() => void change((stamp) => strikeSent(at, stamp))}>
          Recorded by mistake: take out
        </button>
      </details>
    </>
  );
}
