import { useId } from 'preact/hooks';
import { keyInWords, type FieldKey, type ScannedField } from '../forms/index.ts';
import type { Looked } from './filling.ts';
import { fieldInWords, MeaningChoice } from './meaning-choice.tsx';
import { PointedField } from './pointed-field.tsx';
import type { Pointed } from './use-form.ts';

type Props = {
  looked: Looked;
  pointed: Pointed;
  onPoint: () => void;
  onLeave: () => void;
  onTeach: (field: ScannedField, key: FieldKey | null) => void;
  /** The text of a file somebody exported. */
  onImport: (text: string) => void;
};

/** Say once what a field means that its words do not tell; kept for this page of this form, and never with what is typed in it. */
export function TeachPart({ looked, pointed, onPoint, onLeave, onTeach, onImport }: Props) {
  const { unknown, taught, exported } = looked.lessons;
  const saved = URL.createObjectURL(new Blob([exported], { type: 'application/json' }));
  return (
    <details>
      <summary>Teach this form</summary>
      <p>
        Point at a field that is not known, or was taken for something else, and say what it is for. It is remembered for this page of this
        form.
      </p>
      {pointed === 'under-way' ? (
        <button type="button" class="quiet" onClick={onLeave}>
          Stop pointing
        </button>
      ) : (
        <button type="button" class="quiet" onClick={onPoint}>
          Point at a field on the form
        </button>
      )}
      <div role="status">
        {pointed === 'under-way' && <p>Press a field on the form, or move to it with the arrow keys and press Enter.</p>}
        {typeof pointed === 'object' && <PointedField key={pointed.fieldId} looked={looked} fieldId={pointed.fieldId} onTeach={onTeach} />}
      </div>
      {unknown.length === 0 && <p>Every field on this page is known, or is for a person alone.</p>}
      {unknown.length > 0 && <p>These fields are not known:</p>}
      <ul class="list">
        {unknown.map((field) => (
          <li key={field.id}>
            <MeaningChoice label={fieldInWords(field)} onChoose={(key) => onTeach(field, key)} />
          </li>
        ))}
      </ul>
      {taught.length > 0 && (
        <>
          <h4>Taught on this page</h4>
          <ul class="list">
            {taught.map(({ field, key, by }) => (
              <li key={field.id}>
                {fieldInWords(field)}: {keyInWords(key)}
                {by === 'school' ? (
                  ', set by your school'
                ) : (
                  <>
                    {' '}
                    <button type="button" class="quiet" onClick={() => onTeach(field, null)}>
                      Forget “{fieldInWords(field)}”
                    </button>
                  </>
                )}
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
