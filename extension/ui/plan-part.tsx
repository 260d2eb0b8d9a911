import type { EntryState, FillPlan, JournalEntry, PlanEntry, Refusal, ScannedForm, WriteResult } from '../forms/index.ts';
import { recordedUnder } from './recorded-under.ts';

/** Total: every state of a field reaches the user in words. */
const stateWords: Record<EntryState, string> = {
  write: 'Would be filled',
  agrees: 'Already there',
  conflict: 'The form holds something else: nothing is overwritten',
  suggested: 'Probably this field: fill it only if you agree',
  'no-option': 'None of the choices says this',
  'too-long': 'Too long for this field: nothing is cut',
  'wrong-kind': 'This field cannot hold it',
  'no-value': 'Not in the case',
  withheld: 'Kept back: this must not be told',
};

type Props = {
  plan: FillPlan;
  form: ScannedForm;
  journal: JournalEntry[];
  results: Map<string, WriteResult>;
  /** The form page's own heading, so that the user sees which step this is. */
  heading: string;
  onFill: (entries: PlanEntry[]) => void;
  /** This page and each further one; `null` where the user has asked for that already. */
  onFillAll: (() => void) | null;
  onUndo: (entries: JournalEntry[]) => void;
};

/** What would be written where, and why; a separate press acts on it. What was filled can be undone whatever has been found out since. */
export function PlanPart({ plan: { entries, refusal }, form, journal, results, heading, onFill, onFillAll, onUndo }: Props) {
  const writable = entries.filter(({ state }) => state === 'write');
  const values = new Map(form.fields.map(({ id, value }) => [id, value]));
  // A page that was opened anew holds nothing of what was written before.
  const here = journal.filter(({ fieldId, after }) => values.get(fieldId) === after);
  const undoAll = here.length > 0 && (
    <button type="button" onClick={() => onUndo(here)}>
      Undo all on this page
    </button>
  );
  if (refusal)
    return (
      <>
        <p class="fault">{refusalInWords(refusal)}</p>
        {undoAll && <p>Fields of this page were filled from here. {undoAll}</p>}
      </>
    );
  return (
    <>
      <h3>On this page: {heading}</h3>
      <p>
        {writable.length > 0 && (
          <button type="button" onClick={() => onFill(writable)}>
            Fill {writable.length} {writable.length === 1 ? 'field' : 'fields'}
          </button>
        )}
        {onFillAll && (
          <button type="button" onClick={onFillAll}>
            Fill this page and each further one I open
          </button>
        )}
        {undoAll}
      </p>
      {entries.length === 0 && <p>No field on this page is one the case can fill.</p>}
      <ul class="list plan">
        {entries.map((entry) => (
          <EntryPart
            key={entry.fieldId}
            entry={entry}
            result={results.get(entry.fieldId)}
            ours={here.findLast(({ fieldId }) => fieldId === entry.fieldId)}
            onFill={onFill}
            onUndo={onUndo}
          />
        ))}
      </ul>
    </>
  );
}

const refusalInWords = (refusal: Refusal): string =>
  refusal.why === 'another-pupil'
    ? `Nothing is filled: “${refusal.label}” on the form differs from this case, so the form may be another child’s.`
    : `Nothing is filled: your settings name the sites of this authority’s forms, and ${refusal.host} is not among them. Look at the address in the browser’s address bar; if it is the authority’s own, add it under Settings.`;

type EntryProps = { entry: PlanEntry; result: WriteResult | undefined; ours: JournalEntry | undefined } & Pick<Props, 'onFill' | 'onUndo'>;

function EntryPart({ entry, result, ours, onFill, onUndo }: EntryProps) {
  const { label, state, shows, source, why, onForm } = entry;
  return (
    <li data-key={entry.key} data-state={state}>
      <b>{label}</b>
      {shows && <>: {shows}</>}
      <p class="hint">
        {ours && state === 'agrees' ? 'Filled by you from here' : stateWords[state]}
        {state === 'no-value' && `: see ${recordedUnder(entry.key)}`}
        {onForm !== undefined && state === 'conflict' && `. On the form: ${onForm}`}
        {source && ` · From ${source}`}
      </p>
      {result && result.outcome !== 'confirmed' && (
        <p class="notice">{result.outcome === 'refused' ? `Not written: ${result.why}` : `Typed, but not confirmed: ${result.why}`}</p>
      )}
      <details>
        <summary>Why this field</summary>
        <p class="hint">{why.join('; ')}</p>
      </details>
      {state === 'suggested' && (
        <button type="button" class="quiet" aria-label={`Fill this one: ${label}`} onClick={() => onFill([{ ...entry, state: 'write' }])}>
          Fill this one
        </button>
      )}
      {ours && state === 'withheld' && (
        <p class="fault">
          It was filled from here before that was recorded, and still stands on the form. Undo it, before the form is sent.
        </p>
      )}
      {ours && (state === 'agrees' || state === 'withheld') && (
        <button type="button" class="quiet" aria-label={`Undo this one: ${label}`} onClick={() => onUndo([ours])}>
          Undo this one
        </button>
      )}
    </li>
  );
}
