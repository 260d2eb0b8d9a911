import { useEffect, useState } from 'preact/hooks';
import type { PupilCase } from '../case/case.ts';
import { forgetTyping, keptTyping } from '../case/kept-typing.ts';
import { lostFrom, type TypedField, type TypedPage } from '../forms/typed.ts';
import { putTypedBack, type Looked } from './filling.ts';
import { settings } from './state.ts';

type Props = { pupilCase: PupilCase; origin: string; looked: Looked; onPutBack: () => Promise<unknown> };

/** What the user had typed into this form, for fields that are empty now: put back one by one, or forgotten. */
export function PutBackPart({ pupilCase, origin, looked, onPutBack }: Props) {
  const [pages, setPages] = useState<TypedPage[]>([]);
  const [said, setSaid] = useState<string | null>(null);
  const read = () => void keptTyping(pupilCase.id, origin).then(setPages, () => setPages([]));
  useEffect(read, [pupilCase.id, origin, looked]);
  const lost = lostOn(pages, looked);
  const put = async (fields: TypedField[]) => {
    const results = await putTypedBack(looked.tab, pupilCase, fields);
    const done = results?.filter(({ outcome }) => outcome !== 'refused').length ?? 0;
    const refused = results?.find((result) => result.outcome === 'refused');
    setSaid(`${done} of ${fields.length} put back.${refused && 'why' in refused ? ` Not put back: ${refused.why}.` : ''}`);
    await onPutBack();
  };
  const forget = async () => {
    await forgetTyping(pupilCase.id);
    setPages([]);
    setSaid('Forgotten.');
  };
  if (pages.length === 0) return <p role="status">{said}</p>;
  return (
    <section aria-labelledby="typed-title">
      <h3 id="typed-title">What you typed here before</h3>
      <p class="hint">
        Kept on this computer for {settings.value.typedHours} hours, encrypted, and gone when the browser is closed. No password,
        declaration, signature or file is in it.
      </p>
      {lost.length > 0 ? (
        <>
          <p>These fields held something, and are empty now.</p>
          <ul class="list">
            {lost.map((field) => (
              <li key={field.fieldId} data-typed={field.label}>
                <b>{field.label}</b>: {field.value}{' '}
                <button type="button" class="quiet" aria-label={`Put back: ${field.label}`} onClick={() => void put([field])}>
                  Put this back
                </button>
              </li>
            ))}
          </ul>
          {lost.length > 1 && (
            <button type="button" onClick={() => void put(lost)}>
              Put all {lost.length} back
            </button>
          )}
        </>
      ) : (
        <p>Nothing on this page needs to be put back.</p>
      )}
      <button type="button" class="quiet" onClick={() => void forget()}>
        Forget what I typed into this form
      </button>
      <p role="status">{said}</p>
    </section>
  );
}

/** A field asked for on two pages is put back from the one that was left last. */
function lostOn(pages: readonly TypedPage[], { form }: Looked): TypedField[] {
  const lost = pages.flatMap((page) => lostFrom(page, form));
  return [...new Map(lost.map((field) => [field.fieldId, field])).values()];
}
