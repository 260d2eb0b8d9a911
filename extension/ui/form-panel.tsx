import { useEffect, useState } from 'preact/hooks';
import type { PupilCase } from '../case/case.ts';
import type { JournalEntry, PlanEntry, WriteResult } from '../forms/index.ts';
import { bind, boundCase, fill, lookAt, undo, type Looked } from './filling.ts';
import { PlanPart } from './plan-part.tsx';
import { formsHeard, tab } from './tab.ts';

const noForm = 'No referral form was found in this tab. Open the form, wait until it has loaded, and try again.';

/** Use this case for this form; see what would be filled; fill; undo. Nothing is ever sent from here. */
export function FormPanel({ pupilCase }: { pupilCase: PupilCase }) {
  const [looked, setLooked] = useState<Looked | null>(null);
  const [results, setResults] = useState(new Map<string, WriteResult>());
  const [said, setSaid] = useState<string | null>(null);
  const current = tab.value;
  const look = async (words: string | null) => {
    const next = current && (await lookAt(current.id, pupilCase));
    setLooked(next);
    setResults(new Map());
    setSaid(next ? words : noForm);
  };
  const heard = current ? formsHeard.value[current.id] : undefined;
  useEffect(() => {
    if (current && heard !== undefined) void boundCase(current.id).then((bound) => (bound === pupilCase.id ? look(null) : undefined));
  }, [current?.id, heard, pupilCase.id]);
  if (!current?.allowed || !current.origin) return <p>Open the authority’s form in this tab and allow its site, then come back here.</p>;
  const { id, origin, title } = current;

  const onFill = async (entries: PlanEntry[]) => {
    const written = await fill(id, pupilCase, entries);
    if (!written) return setSaid(noForm);
    const count = written.filter(({ outcome }) => outcome !== 'refused').length;
    await look(`${count} of ${entries.length} fields filled. Look them over: you send the form yourself.`);
    setResults(new Map(entries.map(({ fieldId }, place) => [fieldId, written[place]!])));
  };
  const onUndo = async (entries: JournalEntry[]) => {
    const count = await undo(id, entries);
    if (count === null) return setSaid(noForm);
    await look(
      `${count} of ${entries.length} fields put back as they were.${count < entries.length ? ' The others hold something else now.' : ''}`,
    );
  };

  return (
    <section aria-labelledby="form-title">
      <h2 id="form-title">The authority’s form</h2>
      <p>This tab: {title}</p>
      <button type="button" onClick={() => void bind(id, origin, pupilCase).then(() => look(null))}>
        Use this case for this form
      </button>
      {looked?.tab === id && (
        <button type="button" onClick={() => void look(null)}>
          Look at this page again
        </button>
      )}
      <p role="status">{said}</p>
      {looked?.tab === id && (
        <PlanPart {...looked} results={results} onFill={(entries) => void onFill(entries)} onUndo={(entries) => void onUndo(entries)} />
      )}
    </section>
  );
}
