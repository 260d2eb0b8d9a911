import { useEffect, useId, useState } from 'preact/hooks';
import type { Understood } from '../case/quick-entry.ts';
import { draftOf, dropDraft, keepDraft } from './draft.ts';

/** One line and Enter: what was understood is repeated in words before it is saved, and what was not is said. */
export function QuickLine<Entry>({
  label,
  hint,
  understand,
  tell,
  draft,
  onSave,
}: {
  label: string;
  hint: string;
  understand: (line: string) => Understood<Entry>;
  tell: (entry: Entry) => string;
  draft: string;
  onSave: (entry: Entry) => Promise<boolean>;
}) {
  const id = useId();
  const [line, setLine] = useState('');
  useEffect(() => void draftOf(draft).then((kept) => setLine((typed) => typed || (kept?.[0]?.[1] ?? ''))), [draft]);
  const type = (typed: string) => {
    setLine(typed);
    void keepDraft(draft, [['line', typed]]);
  };
  const understood = line.trim() === '' ? null : understand(line);
  const save = async () => {
    if (!understood || !('entry' in understood)) return;
    // Emptied at once, since people type the next line without waiting; back it comes if it could not be saved.
    setLine('');
    void dropDraft(draft);
    if (!(await onSave(understood.entry))) setLine((typed) => typed || line);
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <div class="field">
        <label for={id}>{label}</label>
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
        <input
          id={id}
          name="line"
          value={line}
          autocomplete="off"
          aria-describedby={`${id}-hint ${id}-said`}
          onInput={({ currentTarget }) => type(currentTarget.value)}
        />
        <p class="words" id={`${id}-said`} role="status">
          {understood && ('entry' in understood ? `${tell(understood.entry)} Press Enter to save.` : `${understood.fault}.`)}
        </p>
      </div>
    </form>
  );
}
