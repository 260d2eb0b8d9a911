import { useEffect, useState } from 'preact/hooks';
import type { PupilCase } from '../case/case.ts';
import { forgetTyping, keptTyping } from '../case/kept-typing.ts';
import { tellsSecret } from '../case/must-not-tell.ts';
import type { UndoResult } from '../forms/index.ts';
import { lostFrom, type TypedField, type TypedPage } from '../forms/typed.ts';
import { putTypedBack, type Looked } from './filling.ts';
import { settings } from './state.ts';

/** A page that brings fields for ever is left. */
const mostRounds = 5;

type Props = { pupilCase: PupilCase; origin: string; looked: Looked; onPutBack: () => Promise<Looked | null> };

/** What the user had typed into this form, for fields that are empty now: put back one by one, or forgotten. */
export function PutBackPart({ pupilCase, origin, looked, onPutBack }: Props) {
  const [pages, setPages] = useState<TypedPage[]>([]);
  const [said, setSaid] = useState<string | null>(null);
  const read = () => void keptTyping(pupilCase.id, origin).then(setPages, () => setPages([]));
  useEffect(read, [pupilCase.id, origin, looked]);
  const lost = lostOn(pages, looked, pupilCase);
  const put = async (fields: TypedField[], following = false) => setSaid(inWords(await putAndFollow(fields, following)));
  /** A choice that is back may bring the fields that hung on it: with `following`, those are put back too. */
  const putAndFollow = async (fields: TypedField[], following: boolean): Promise<UndoResult[]> => {
    const tried = new Set(fields.map(({ fieldId }) => fieldId));
    const results: UndoResult[] = [];
    let next = fields;
    for (let round = 0; round < mostRounds && next.length > 0; round += 1) {
      results.push(...((await putTypedBack(looked.tab, pupilCase, next)) ?? []));
      const now = await onPutBack();
      next = following && now ? lostOn(pages, now, pupilCase).filter(({ fieldId }) => !tried.has(fieldId)) : [];
      for (const { fieldId } of next) tried.add(fieldId);
    }
    return results;
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
                <button type="button" class="quiet" aria-label={`Put this back: ${field.label}`} onClick={() => void put([field])}>
                  Put this back
                </button>
              </li>
            ))}
          </ul>
          {lost.length > 1 && (
            <button type="button" onClick={() => void put(lost, true)}>
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

function inWords(results: readonly UndoResult[]): string {
  const refused = results.find((result) => result.outcome === 'refused');
  const done = results.filter(({ outcome }) => outcome !== 'refused').length;
  return `${done} of ${results.length} put back.${refused && 'why' in refused ? ` Not put back: ${refused.why}.` : ''}`;
}

/**
 * A field asked for on two pages is put back from the one that was left last. What must not be told by now stays away, though it was told when it
 * was typed.
 */
function lostOn(pages: readonly TypedPage[], { form, plan }: Looked, pupilCase: PupilCase): TypedField[] {
  const withheld = new Set(plan.entries.filter(({ state }) => state === 'withheld').map(({ fieldId }) => fieldId));
  const lost = pages
    .flatMap((page) => lostFrom(page, form))
    .filter(({ fieldId, value }) => !withheld.has(fieldId) && !tellsSecret(value, pupilCase));
  return [...new Map(lost.map((field) => [field.fieldId, field])).values()];
}
