import { replies } from '../case/case.ts';
import { recordReply } from '../case/changes.ts';
import { asOf, dayTyped } from './as-of.ts';
import { chosenIn, EntryForm, given, typedIn } from './entry-form.tsx';
import { ChoiceField, DayField, LongField, TickField } from './fields.tsx';
import { change, checklist } from './state.ts';

/** What the authority answered to what was sent last. */
export function ReplyPart({ caseId }: { caseId: string }) {
  const save = async (form: FormData) => {
    const kind = chosenIn(form, 'kind', replies);
    const day = dayTyped(form, 'replied');
    if (!kind || !day) return false;
    const reply = given({ kind, day, items: form.getAll('items').map(String), note: typedIn(form, 'note') });
    return change((stamp) => recordReply(reply, stamp));
  };
  return (
    <>
      <h3>The authority’s reply</h3>
      <EntryForm save="Save the reply" draft={`${caseId}/reply`} onSave={save}>
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
