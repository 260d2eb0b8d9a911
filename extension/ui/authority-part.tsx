import { EntryForm, typedIn } from './entry-form.tsx';
import { LongField } from './fields.tsx';
import { saveSettings, settings } from './state.ts';

/** Whom the school reaches at the authority, and its own notes beside a self-check. Neither is part of any request. */
export function AuthorityPart() {
  const { contacts, notes } = settings.value;
  const save = async (typed: FormData) => {
    await saveSettings({ ...settings.value, contacts: typedIn(typed, 'contacts') ?? '', notes: typedIn(typed, 'notes') ?? '' });
    return true;
  };
  return (
    <section aria-labelledby="authority-title">
      <h3 id="authority-title">The authority</h3>
      <EntryForm key={`${contacts} ${notes}`} save="Save contacts and notes" onSave={save} draft="settings/authority">
        <LongField
          name="contacts"
          label="Whom you reach there"
          hint="Such as your attendance officer, exclusion adviser and courts team. Stays in this browser"
          value={contacts}
        />
        <LongField
          name="notes"
          label="Notes on your self-check"
          hint="Of the school, not of a child. Stays in this browser"
          value={notes}
        />
      </EntryForm>
    </section>
  );
}
