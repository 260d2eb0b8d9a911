import { useState } from 'preact/hooks';
import { authorities } from '../../shared/authorities/index.ts';
import { hostsIn } from '../case/form-hosts.ts';
import { EntryForm, typedIn } from './entry-form.tsx';
import { LongField, TextField } from './fields.tsx';
import { managed } from './managed.ts';
import { saveSettings, settings } from './state.ts';

/** Where the chosen authority's forms stand, and how long what is typed into them is kept. */
export function FormSettings() {
  const [said, setSaid] = useState<string | null>(null);
  const { authority, formHosts, typedHours } = settings.value;
  const { managed: bySchool } = managed.value;
  const set = formHosts[authority] ?? [];
  const name = authorities.find(({ id }) => id === authority)?.name ?? authority;
  const save = async (form: FormData) => {
    const { hosts, wrong } = hostsIn(typedIn(form, 'hosts') ?? '');
    const hours = Number(typedIn(form, 'hours') ?? '24');
    const fault =
      wrong !== null ? `“${wrong}” is not the address of a site.` : isHours(hours) ? null : 'Enter a whole number of hours, from 0 to 168.';
    setSaid(fault);
    if (fault) return false;
    // What the administrator set has no field in the form.
    await saveSettings({
      ...settings.value,
      ...(form.has('hosts') && { formHosts: { ...formHosts, [authority]: hosts } }),
      ...(form.has('hours') && { typedHours: hours }),
    });
    setSaid('Saved.');
    return true;
  };
  return (
    <section aria-labelledby="form-settings-title">
      <h3 id="form-settings-title">Forms of {name}</h3>
      <EntryForm key={`${authority} ${set.join(' ')} ${typedHours}`} save="Save where its forms are" draft="settings/forms" onSave={save}>
        {bySchool.formHosts ? (
          <p>Sites its forms stand on, set by your school: {set.join(', ')}</p>
        ) : (
          <LongField
            name="hosts"
            label="Sites its forms stand on"
            hint="One a line, as in the address bar, such as forms.example.gov.uk. Leave empty if you do not know: then the site you choose the case for counts. With a site here, nothing is filled anywhere else"
            value={set.join('\n')}
          />
        )}
        {bySchool.typedHours === undefined ? (
          <TextField
            name="hours"
            label="Keep what is typed into a form for this many hours"
            hint="In case the authority’s site loses it. Encrypted, on this computer only, and gone when the browser is closed. 0 keeps nothing"
            value={String(typedHours)}
          />
        ) : (
          <p>What is typed into a form is kept for {typedHours} hours, set by your school.</p>
        )}
      </EntryForm>
      <p role="status">{said}</p>
    </section>
  );
}

const isHours = (hours: number): boolean => Number.isInteger(hours) && hours >= 0 && hours <= 168;
