import { useId, useState } from 'preact/hooks';
import { isNumbered, keyInWords, keyOf, vocabulary, type FieldKey, type ScannedField } from '../forms/index.ts';
import type { Subject } from '../forms/vocabulary.ts';

/** A field as the form calls it. */
export const fieldInWords = ({ label, section, signature }: ScannedField): string =>
  [...section.slice(-1), label || signature.name || 'a field without words'].join(' › ');

/** What a field may be for, by whom it is about. */
export function MeaningChoice({ label, onChoose }: { label: string; onChoose: (key: FieldKey) => void }) {
  const id = useId();
  const [key, setKey] = useState('');
  return (
    <>
      <label for={id}>{label}</label>
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
      <button type="button" class="quiet" disabled={key === ''} onClick={() => onChoose(key as FieldKey)}>
        Remember
      </button>
    </>
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
