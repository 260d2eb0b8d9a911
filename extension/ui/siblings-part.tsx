import { dayInShort } from '../../shared/dates/words.ts';
import { current, type PupilCase, type Sibling } from '../case/case.ts';
import { recordSibling, strikeSibling } from '../case/changes.ts';
import { dayTyped } from './as-of.ts';
import { AskedFields, askedIn } from './asked-fields.tsx';
import { EntryForm, given, typedIn } from './entry-form.tsx';
import { DayField, TextField } from './fields.tsx';
import { change } from './state.ts';

/** Brothers and sisters, for a form that asks. */
export function SiblingsPart({ pupilCase: { id: caseId, siblings = [] } }: { pupilCase: PupilCase }) {
  const listed = current({ entries: siblings });
  return (
    <details>
      <summary>Brothers and sisters{listed.length > 0 && `: ${listed.length}`}</summary>
      <p class="hint">Only for a form that asks, in this order. No check uses them.</p>
      <ul class="list">
        {listed.map(({ id, entry }) => (
          <li key={id}>
            {told(entry)}{' '}
            <button
              type="button"
              class="quiet"
              aria-label={`Take out ${entry.forename} ${entry.surname}`}
              onClick={() => void change((stamp) => strikeSibling(id, stamp))}
            >
              Take out
            </button>
          </li>
        ))}
      </ul>
      <EntryForm save="Add this brother or sister" draft={`${caseId}/siblings`} onSave={save}>
        <TextField name="forename" label="Their first name" required />
        <TextField name="surname" label="Their surname" required />
        <DayField name="dateOfBirth" label="Their date of birth" />
        <TextField name="school" label="Their school" />
        <AskedFields subject="sibling" held={undefined} />
      </EntryForm>
    </details>
  );
}

const told = ({ forename, surname, dateOfBirth, school, yearGroup, attendancePercentage }: Sibling): string =>
  [
    `${forename} ${surname}`,
    dateOfBirth && `born ${dayInShort(dateOfBirth)}`,
    school,
    yearGroup,
    attendancePercentage && `attendance ${attendancePercentage}%`,
  ]
    .filter(Boolean)
    .join(', ');

async function save(form: FormData): Promise<boolean> {
  const [forename, surname] = [typedIn(form, 'forename'), typedIn(form, 'surname')];
  if (!forename || !surname) return false;
  const told = { dateOfBirth: dayTyped(form, 'dateOfBirth'), school: typedIn(form, 'school'), ...askedIn(form, 'sibling') };
  const sibling = given({ forename, surname, ...told });
  return change((stamp) => recordSibling(crypto.randomUUID(), sibling, stamp));
}
