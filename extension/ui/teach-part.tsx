import { useId, useState } from 'preact/hooks';
import { isNumbered, keyInWords, keyOf, vocabulary, type FieldKey, type ScannedField } from '../forms/index.ts';
import type { Subject } from '../forms/vocabulary.ts';
import type { Lessons } from './lessons.ts';

type Props = {
  lessons: Lessons;
  onTeach: (field: ScannedField, key: FieldKey | null) => void;
  /** The text of a file somebody exported. */
  onImport: (text: string) => void;
};

/** Say once what a field means that its words do not tell; kept for this page of this form, and never with what is typed in it. */
export function TeachPart({ lessons: { unknown, taught, exported }, onTeach, onImport }: Props) {
  const saved = URL.createObjectURL(new Blob([exported], { type: 'application/json' }));
  return (
    <details>
      <summary>Teach this form</summary>
      {unknown.length === 0 && <p>Every field on this page is known, or is for a person alone.</p>}
      {unknown.length > 0 && <p>These fields are not known. Say what one is for, and it is remembered for this page of this form.</p>}
      <ul class="list">
        {unknown.map((field) => (
          <UnknownField key={field.id} field={field} onTeach={(key) => onTeach(field, key)} />
        ))}
      </ul>
      {taught.length > 0 && (
        <>
          <h4>Taught on this page</h4>
          <ul class="list">
            {taught.map(({ field, key }) => (
              <li key={field.id}>
                {nameOf(field)}: {keyInWords(key)}{' '}
                <button type="button" class="quiet" onClick={() => onTeach(field, null)}>
                  Forget “{nameOf(field)}”
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
      <p>
        <a href={saved} download="taught-forms.json">
          Save everything taught as a file
        </a>
      </p>
      <ImportField onImport={onImport} />
    </details>
  );
}

const nameOf = ({ label, section, signature }: ScannedField): string =>
  [...section.slice(-1), label || signature.name || 'a field without words'].join(' › ');

function UnknownField({ field, onTeach }: { field: ScannedField; onTeach: (key: FieldKey) => void }) {
  const id = useId();
  const [key, setKey] = useState('');
  return (
    <li>
      <label for={id}>{nameOf(field)}</label>
      <select id={id} value={key} onChange={({ currentTarget }) => setKey(currentTarget.value)}>
        <option value="">Choose what it is for</option>
        {meanings.map(({ words, keys }) => (
          <optgroup key={words} label={words}>
            {keys.map((one) => (
              <option key={one} value={one}>
                {keyInWords(one)}
              </option>
            ))}
          </optgroup>
        ))}
      </select>{' '}
      <button type="button" class="quiet" disabled={key === ''} onClick={() => onTeach(key as FieldKey)}>
        Remember
      </button>
    </li>
  );
}

function ImportField({ onImport }: { onImport: (text: string) => void }) {
  const id = useId();
  return (
    <p>
      <label htmlFor={id}>Add what another school or computer was taught</label>
      <input
        id={id}
        type="file"
        accept="application/json,.json"
        onChange={({ currentTarget }) => void currentTarget.files?.[0]?.text().then(onImport)}
      />
    </p>
  );
}

const subjects: Record<Subject, string> = {
  pupil: 'The pupil',
  parent: 'Parent',
  sibling: 'Sibling',
  referrer: 'The person referring',
  school: 'The school',
  referral: 'The referral',
  agency: 'Agency',
  meeting: 'The meeting',
  support: 'Support',
  evidence: 'Letters and contacts',
  absence: 'Attendance',
};

/** As many of each as a form asks for. */
const most = { parent: 4, sibling: 3, agency: 3 };

const meanings = (Object.keys(subjects) as Subject[]).flatMap((subject) => {
  const ordinals = isNumbered(subject) ? Array.from({ length: most[subject] }, (_, place) => place + 1) : [null];
  return ordinals.map((ordinal) => ({
    words: ordinal === null ? subjects[subject] : `${subjects[subject]} ${ordinal}`,
    keys: Object.keys(vocabulary[subject]).flatMap((attribute) => keyOf({ subject, attribute, ordinal }) ?? []),
  }));
});
