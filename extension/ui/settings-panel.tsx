import { useState } from 'preact/hooks';
import { authorities } from '../../shared/authorities/index.ts';
import { faultOfCheckerAddress } from '../case/checker-address.ts';
import type { Settings } from '../case/settings.ts';
import { AskedFields, askedIn, onlyAsked } from './asked-fields.tsx';
import { AuthorityPart } from './authority-part.tsx';
import { EntryForm, given, typedIn } from './entry-form.tsx';
import { ChoiceField, TextField } from './fields.tsx';
import { FormSettings } from './form-settings.tsx';
import { managed } from './managed.ts';
import { SchoolPart } from './school-part.tsx';
import { saveSettings, settings } from './state.ts';
import { TaughtPart } from './taught-part.tsx';
import { TermDatesPart } from './term-dates-part.tsx';

/** Set once in this browser. */
export function SettingsPanel() {
  const [said, setSaid] = useState<string | null>(null);
  const { managed: set } = managed.value;
  const { referrer, school, checker, token, authority, route } = settings.value;
  const routes = Object.fromEntries(
    authorities
      .filter(({ id }) => set.authority === undefined || id === set.authority)
      .flatMap(({ id, checklists }) => checklists.map((one) => [`${id}/${one.route}`, one.title])),
  );
  const save = async (form: FormData) => {
    const typed = { ...settings.value, ...settingsIn(form) };
    const wrong = faultOfCheckerAddress(typed.checker);
    setSaid(null);
    if (wrong) return wrong;
    await saveSettings(typed);
    setSaid('Saved.');
    return true;
  };
  return (
    <section aria-labelledby="settings-title">
      <h2 id="settings-title">Settings</h2>
      <EntryForm save="Save settings" draft="settings" onSave={save}>
        {set.authority && set.route ? (
          <p>Checklist, set by your school: {routes[`${authority}/${route}`] ?? 'one this version does not have'}</p>
        ) : (
          <ChoiceField name="checklist" label="Checklist" options={routes} value={`${authority}/${route}`} />
        )}
        {set.checker ? (
          <p>Address of the authority’s checker, set by your school: {checker}</p>
        ) : (
          <TextField
            name="checker"
            label="Address of the authority’s checker"
            hint="Leave empty to check on this computer only"
            value={checker}
          />
        )}
        {set.schoolToken ? (
          <p>Your school’s token is set by your school.</p>
        ) : (
          <TextField
            name="token"
            label="Your school’s token"
            hint="If the authority gave you one. It is sent to its checker and nowhere else"
            value={token}
          />
        )}
        <h3>You</h3>
        <TextField name="name" label="Your name" value={referrer.name} />
        <TextField name="role" label="Your role" value={referrer.role} />
        <TextField name="email" label="Your email" value={referrer.email} />
        <TextField name="phone" label="Your phone" value={referrer.phone} />
        <h3>Your school</h3>
        <TextField name="school" label="Name of the school" value={school.name} />
        <TextField name="number" label="DfE number" value={school.number} />
        <TextField name="head" label="Head teacher" value={school.head} />
        <TextField name="line1" label="Address" value={school.address[0] ?? ''} />
        <TextField name="line2" label="Address, second line" value={school.address.slice(1, -1).join(', ')} />
        <TextField name="town" label="Town" value={school.address.length > 1 ? (school.address.at(-1) ?? '') : ''} />
        <TextField name="postcode" label="Postcode" value={school.postcode} />
        <details>
          <summary>{onlyAsked}</summary>
          <AskedFields subject="school" held={school} />
        </details>
      </EntryForm>
      <p role="status">{said}</p>
      <FormSettings />
      <AuthorityPart />
      <TermDatesPart />
      <TaughtPart />
      <SchoolPart />
    </section>
  );
}

/** What the form asks: what the administrator set has no field in it. */
function settingsIn(form: FormData): Partial<Settings> {
  const [authority = '', route = ''] = (typedIn(form, 'checklist') ?? '').split('/');
  const typed = (name: string) => typedIn(form, name) ?? '';
  return {
    ...(form.has('checklist') && { authority, route }),
    ...(form.has('checker') && { checker: typed('checker') }),
    ...(form.has('token') && { token: typed('token').replaceAll(/\s/g, '') }),
    referrer: { name: typed('name'), role: typed('role'), email: typed('email'), phone: typed('phone') },
    school: {
      name: typed('school'),
      number: typed('number'),
      head: typed('head'),
      address: ['line1', 'line2', 'town'].flatMap((name) => typedIn(form, name) ?? []),
      postcode: typed('postcode'),
      ...given(askedIn(form, 'school')),
    },
  };
}
