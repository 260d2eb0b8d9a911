import type { PupilCase } from '../case/case.ts';
import { describePupil } from '../case/changes.ts';
import { dayTyped } from './as-of.ts';
import { chosenIn, EntryForm, typedIn, yesNo } from './entry-form.tsx';
import { ChoiceField, DayField, TextField } from './fields.tsx';
import { change } from './state.ts';

const onlyAsked = 'Only for a form that asks';

/** What the MIS page does not show, or shows as one name. What is emptied here is no longer held. */
export function ChildDetails({ pupilCase: { pupil } }: { pupilCase: PupilCase }) {
  const [line1, ...more] = pupil.address ?? [];
  const answer = (name: 'lookedAfter' | 'freeSchoolMeals' | 'pupilPremium', label: string) => (
    <ChoiceField name={name} label={label} options={yesNo} value={pupil[name] ?? ''} empty="Not recorded" />
  );
  return (
    <details>
      <summary>The child’s details</summary>
      <EntryForm save="Save the details" onSave={save}>
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
        <TextField name="line1" label="Address" value={line1 ?? ''} />
        <TextField name="line2" label="Address, second line" value={more.slice(0, -1).join(', ')} />
        <TextField name="town" label="Town" value={more.at(-1) ?? ''} />
        <TextField name="postcode" label="Postcode" value={pupil.postcode ?? ''} />
        <h4>{onlyAsked}</h4>
        <p class="hint">
          No check uses these, and they go nowhere but into a form that you fill. Leave empty what your authority does not ask.
        </p>
        <TextField name="sex" label="Sex" value={pupil.sex ?? ''} />
        <TextField
          name="ethnicity"
          label="Ethnicity"
          hint="Word for word as your school’s system has it. A form’s list is filled only where one of its choices says exactly this"
          value={pupil.ethnicity ?? ''}
        />
        <TextField name="firstLanguage" label="First language" value={pupil.firstLanguage ?? ''} />
        <TextField name="senStatus" label="SEN status" value={pupil.senStatus ?? ''} />
        {answer('lookedAfter', 'Looked after by a local authority')}
        {answer('freeSchoolMeals', 'Free school meals')}
        {answer('pupilPremium', 'Pupil premium')}
      </EntryForm>
    </details>
  );
}

function save(form: FormData): Promise<boolean> {
  const typed = (name: string) => typedIn(form, name);
  const answer = (name: string) => chosenIn(form, name, yesNo);
  const address = ['line1', 'line2', 'town'].flatMap((name) => typed(name) ?? []);
  return change(() =>
    describePupil({
      forename: typed('forename'),
      surname: typed('surname'),
      knownAs: typed('knownAs'),
      dateOfBirth: dayTyped(form, 'dateOfBirth'),
      upn: typed('upn'),
      yearGroup: typed('yearGroup'),
      address: address.length > 0 ? address : undefined,
      postcode: typed('postcode'),
      sex: typed('sex'),
      ethnicity: typed('ethnicity'),
      firstLanguage: typed('firstLanguage'),
      senStatus: typed('senStatus'),
      lookedAfter: answer('lookedAfter'),
      freeSchoolMeals: answer('freeSchoolMeals'),
      pupilPremium: answer('pupilPremium'),
    }),
  );
}
