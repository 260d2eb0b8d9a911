import type { PupilCase } from '../case/case.ts';
import { describePupil, recordRoll } from '../case/changes.ts';
import { dayTyped } from './as-of.ts';
import { AskedFields, askedIn, onlyAsked } from './asked-fields.tsx';
import { EntryForm, typedIn } from './entry-form.tsx';
import { DayField, TextField } from './fields.tsx';
import { change } from './state.ts';

/** What the MIS page does not show, or shows as one name. What is emptied here is no longer held. */
export function ChildDetails({ pupilCase: { id, pupil, onRoll } }: { pupilCase: PupilCase }) {
  const [line1, ...more] = pupil.address ?? [];
  return (
    <details>
      <summary>The child’s details</summary>
      <EntryForm save="Save the details" draft={`${id}/child`} onSave={save}>
        <TextField name="forename" label="Legal first name" value={pupil.forename ?? ''} />
        <TextField name="surname" label="Legal surname" value={pupil.surname ?? ''} />
        <TextField name="knownAs" label="Known as" value={pupil.knownAs ?? ''} />
        <DayField
          name="dateOfBirth"
          label="Date of birth"
          value={pupil.dateOfBirth ?? ''}
          hint="Sent to no checker: only the days between which school is compulsory"
        />
        <TextField name="upn" label="UPN" value={pupil.upn ?? ''} />
        <TextField name="yearGroup" label="Year group" value={pupil.yearGroup ?? ''} />
        <DayField name="onRollFrom" label="First day on the school’s roll" value={onRoll?.from ?? ''} />
        <DayField name="onRollTo" label="Last day on the roll, if they have left" value={onRoll?.to ?? ''} />
        <TextField name="line1" label="Address" value={line1 ?? ''} />
        <TextField name="line2" label="Address, second line" value={more.slice(0, -1).join(', ')} />
        <TextField name="town" label="Town" value={more.at(-1) ?? ''} />
        <TextField name="postcode" label="Postcode" value={pupil.postcode ?? ''} />
        <details>
          <summary>{onlyAsked}</summary>
          <p class="hint">
            No check uses these, and they go nowhere but into a form that you fill. Leave empty what your authority does not ask.
          </p>
          <AskedFields subject="pupil" held={pupil} />
        </details>
      </EntryForm>
    </details>
  );
}

function save(form: FormData): Promise<boolean> {
  const typed = (name: string) => typedIn(form, name);
  const address = ['line1', 'line2', 'town'].flatMap((name) => typed(name) ?? []);
  const describe = describePupil({
    forename: typed('forename'),
    surname: typed('surname'),
    knownAs: typed('knownAs'),
    dateOfBirth: dayTyped(form, 'dateOfBirth'),
    upn: typed('upn'),
    yearGroup: typed('yearGroup'),
    address: address.length > 0 ? address : undefined,
    postcode: typed('postcode'),
    ...askedIn(form, 'pupil'),
  });
  const roll = recordRoll(dayTyped(form, 'onRollFrom'), dayTyped(form, 'onRollTo'));
  return change(() => (before) => roll(describe(before)));
}
