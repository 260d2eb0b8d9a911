import { contextOf } from '../../shared/checklist/context.ts';
import { dayInShort, dayInWords } from '../../shared/dates/words.ts';
import { attentionWords, needingAttention } from '../../shared/register/attention.ts';
import { percentage } from '../../shared/register/figures.ts';
import type { PupilCase } from '../case/case.ts';
import { describePupil } from '../case/changes.ts';
import { fromFile } from '../case/imported.ts';
import { EntryForm, typedIn } from './entry-form.tsx';
import { DayField, TextField } from './fields.tsx';
import { asOf, dayTyped } from './as-of.ts';
import { ImportPanel } from './import-panel.tsx';
import { change, request, shown } from './state.ts';

/** What was read, its figures with what they are made of, and the marks that need somebody's attention. */
export function RegisterPanel({ pupilCase }: { pupilCase: PupilCase }) {
  return (
    <section aria-labelledby="register-title">
      <h2 id="register-title">Register</h2>
      {pupilCase.registers.length === 0 && <p>No register has been read for this child.</p>}
      <ul class="list">
        {pupilCase.registers.map(({ schoolYear, span, readOn, host }) => (
          <li key={schoolYear}>
            School year {schoolYear} to {schoolYear + 1}: {dayInShort(span.from)} to {dayInShort(span.to)}, read on {dayInShort(readOn)}
            {host === fromFile && ' from a file'}.
          </li>
        ))}
      </ul>
      <ImportPanel pupilCase={pupilCase} />
      <Figures />
      <Attention />
      <PupilDetails pupilCase={pupilCase} />
    </section>
  );
}

function Figures() {
  const figures = shown.value?.response.figures;
  if (!figures) return null;
  const { possible, attended, authorised, unauthorised, blank, unread } = figures;
  const rows: Array<[string, number]> = [
    ['Attended', attended],
    ['Authorised absence', authorised],
    ['Unauthorised absence', unauthorised],
  ];
  return (
    <table>
      <caption>
        {dayInShort(figures.from)} to {dayInShort(figures.to)}: {possible} possible sessions
      </caption>
      <tbody>
        {rows.map(([words, count]) => (
          <tr key={words}>
            <th scope="row">{words}</th>
            <td>
              {count} of {possible}
            </td>
            <td>{percentage(count, possible)}</td>
          </tr>
        ))}
        {blank + unread > 0 && (
          <tr>
            <th scope="row">No mark, or not read</th>
            <td colSpan={2}>
              {blank} without a mark, {unread} not read: counted as neither
            </td>
          </tr>
        )}
      </tbody>
    </table>
  );
}

function Attention() {
  const facts = request.value?.facts;
  if (!facts?.registers) return null;
  const { sessions, calendar } = contextOf(facts, asOf.value, {});
  const marks = needingAttention(sessions, calendar, asOf.value);
  return (
    <>
      <h3>Marks that need attention</h3>
      {marks.length === 0 ? (
        <p>None found in what was read.</p>
      ) : (
        <ul class="list">
          {marks.map(({ day, session, attention }) => (
            <li key={`${day} ${session}`}>
              {dayInWords(day)}, {session}. {attentionWords[attention]}.
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

/** What the MIS page does not show, or shows as one name. */
function PupilDetails({ pupilCase: { pupil } }: { pupilCase: PupilCase }) {
  const save = (form: FormData) => {
    const dateOfBirth = dayTyped(form, 'dateOfBirth');
    const address = ['line1', 'line2', 'town'].flatMap((name) => typedIn(form, name) ?? []);
    const typed = Object.fromEntries(
      ['forename', 'surname', 'knownAs', 'upn', 'yearGroup', 'sex', 'firstLanguage', 'senStatus', 'postcode'].flatMap((name) => {
        const value = typedIn(form, name);
        return value === undefined ? [] : [[name, value]];
      }),
    );
    return change(() => describePupil({ ...typed, ...(dateOfBirth && { dateOfBirth }), ...(address.length > 0 && { address }) }));
  };
  const [line1, ...more] = pupil.address ?? [];
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
        <TextField name="sex" label="Sex" hint="Only for a form that asks" value={pupil.sex ?? ''} />
        <TextField name="firstLanguage" label="First language" hint="Only for a form that asks" value={pupil.firstLanguage ?? ''} />
        <TextField name="senStatus" label="SEN status" hint="Only for a form that asks" value={pupil.senStatus ?? ''} />
        <TextField name="line1" label="Address" value={line1 ?? ''} />
        <TextField name="line2" label="Address, second line" value={more.slice(0, -1).join(', ')} />
        <TextField name="town" label="Town" value={more.at(-1) ?? ''} />
        <TextField name="postcode" label="Postcode" value={pupil.postcode ?? ''} />
      </EntryForm>
    </details>
  );
}
