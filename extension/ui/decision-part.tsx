import { dayInShort } from '../../shared/dates/words.ts';
import type { Decision, PupilCase } from '../case/case.ts';
import { decide } from '../case/changes.ts';
import { chosenIn, EntryForm, typedIn, yesNo } from './entry-form.tsx';
import { ChoiceField, DayField, TextField, YesNoField } from './fields.tsx';
import { asOf, dayTyped } from './as-of.ts';
import { change } from './state.ts';

const roles = { champion: 'Senior Attendance Champion', head: 'Head teacher' } as const;

const told = ({ name, role, day, right }: Decision): string =>
  `${name} (${roles[role]}) decided on ${dayInShort(day)}: ${right === 'yes' ? 'yes' : 'no'}.`;

/** Who decided, and what: a judgement, never worked out. */
export function DecisionPart({ pupilCase }: { pupilCase: PupilCase }) {
  const { decision } = pupilCase;
  const save = async (form: FormData) => {
    const right = chosenIn(form, 'right', yesNo);
    const name = typedIn(form, 'name');
    const day = dayTyped(form, 'day');
    if (!right || !name || !day) return false;
    return change((stamp) => decide({ right, name, role: chosenIn(form, 'role', roles) ?? 'champion', day }, stamp));
  };
  return (
    <>
      <p>
        {decision
          ? told(decision)
          : 'Nobody has decided yet. The Senior Attendance Champion or head decides; prosecution is the last resort.'}
      </p>
      {decision?.former && (
        <ul class="hint">
          {decision.former.map(({ entry, until }) => (
            <li key={until.at}>Before that: {told(entry)}</li>
          ))}
        </ul>
      )}
      <details>
        <summary>{decision ? 'Record another decision' : 'Record the decision'}</summary>
        <EntryForm save="Save the decision" draft={`${pupilCase.id}/decision`} onSave={save}>
          <YesNoField name="right" label="Is a referral right for this child?" required />
          <TextField name="name" label="Decided by" required />
          <ChoiceField name="role" label="Role" options={roles} value="champion" />
          <DayField name="day" label="Decided on" value={asOf.value} required />
        </EntryForm>
      </details>
    </>
  );
}
