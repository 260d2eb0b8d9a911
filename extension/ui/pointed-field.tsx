import { keyInWords, leftAloneInWords, type FieldKey, type ScannedField } from '../forms/index.ts';
import type { Looked } from './filling.ts';
import { fieldInWords, MeaningChoice } from './meaning-choice.tsx';

type Props = { looked: Looked; fieldId: string; onTeach: (field: ScannedField, key: FieldKey) => void };

/** The field the user pointed at: what it is taken for now, and what it is for. */
export function PointedField({ looked: { form, plan }, fieldId, onTeach }: Props) {
  const field = form.fields.find(({ id }) => id === fieldId);
  if (!field) {
    const isFile = form.files.some(({ id }) => id === fieldId);
    return <p>{isFile ? 'That is a place for a document. You attach those yourself.' : 'That field is no longer on the page.'}</p>;
  }
  const taken = plan.entries.find((entry) => entry.fieldId === fieldId)?.key;
  return (
    <>
      <p>
        You pointed at <b>{fieldInWords(field)}</b>.{' '}
        {field.leftAlone
          ? `It is never filled: ${leftAloneInWords(field.leftAlone)}.`
          : taken
            ? `It is taken for: ${keyInWords(taken)}.`
            : 'It is not known.'}
      </p>
      {!field.leftAlone && <MeaningChoice label="What is it for?" onChoose={(key) => onTeach(field, key)} />}
    </>
  );
}
