import { useState } from 'preact/hooks';
import type { PupilCase } from '../case/case.ts';
import { fieldValues } from '../case/field-values.ts';
import { keep, recall } from '../case/session.ts';
import type { FillPlan, JournalEntry, PlanEntry, WriteResult } from '../forms/planned.ts';
import { planFill } from '../forms/plan.ts';
import { askPage } from './ask.ts';
import { PlanPart } from './plan-part.tsx';
import { settings, shown } from './state.ts';
import { tab } from './tab.ts';

const noForm = 'No referral form was found in this tab. Open the form’s first page, wait until it has loaded, and try again.';

/** What the panel knows of the form in the tab it speaks of. */
type Looked = { tab: number; plan: FillPlan; journal: JournalEntry[]; results: Map<string, WriteResult>; framesNotRead: number };

/** Use this case for this form; see what would be filled; fill; undo. Nothing is ever sent from here. */
export function FormPanel({ pupilCase }: { pupilCase: PupilCase }) {
  const [looked, setLooked] = useState<Looked | null>(null);
  const [said, setSaid] = useState<string | null>(null);
  const current = tab.value;
  if (!current?.allowed || !current.origin) return <p>Open the authority’s form in this tab and allow its site, then come back here.</p>;
  const { id, origin, title } = current;

  const bind = async () => {
    await keep(`bound:${id}`, { caseId: pupilCase.id, origin });
    await askPage(id, 'findings-changed', null);
    setSaid(null);
    await preview();
  };
  const preview = async (results = new Map<string, WriteResult>()) => {
    const page = await askPage(id, 'scan', null);
    if (!page) return setSaid(noForm);
    const journal = (await recall(`journal:${id}`)) ?? [];
    const { values, withheld } = fieldValues(pupilCase, settings.value, shown.value?.response.figures ?? null);
    const ours = Object.fromEntries(journal.map(({ fieldId, after }) => [fieldId, after]));
    setLooked({
      tab: id,
      plan: planFill({ scanned: page.form, matches: page.matches, values, withheld, ours }),
      journal,
      results,
      framesNotRead: page.form.framesNotRead,
    });
  };
  const fill = async (entries: PlanEntry[]) => {
    const { name, upn = '', dateOfBirth = '' } = pupilCase.pupil;
    const results = await askPage(id, 'write', { entries, identity: { name, upn, dateOfBirth } });
    if (!results) return setSaid(noForm);
    const written = results.flatMap((result) => ('journal' in result ? [result.journal] : []));
    await keep(`journal:${id}`, [...((await recall(`journal:${id}`)) ?? []), ...written]);
    setSaid(`${written.length} of ${entries.length} fields filled. Look them over: you send the form yourself.`);
    await preview(new Map(entries.map((entry, place) => [entry.fieldId, results[place]!])));
  };
  const undo = async (entries: JournalEntry[]) => {
    const undone = await askPage(id, 'undo', entries.toReversed());
    if (!undone) return setSaid(noForm);
    const journal = (await recall(`journal:${id}`)) ?? [];
    await keep(
      `journal:${id}`,
      journal.filter((entry) => !entries.some((one) => one.fieldId === entry.fieldId && one.at === entry.at)),
    );
    const count = undone.filter(Boolean).length;
    setSaid(
      count === entries.length
        ? `${count} fields put back as they were.`
        : `${count} of ${entries.length} fields put back. The others hold something else now, or are on another page.`,
    );
    await preview();
  };

  const isHere = looked?.tab === id ? looked : null;
  return (
    <section aria-labelledby="form-title">
      <h2 id="form-title">The authority’s form</h2>
      <p>This tab: {title}</p>
      <button type="button" onClick={() => void bind()}>
        Use this case for this form
      </button>
      {isHere && (
        <button type="button" onClick={() => void preview()}>
          Look at this page again
        </button>
      )}
      <p role="status">{said}</p>
      {isHere && <PlanPart {...isHere} onFill={(entries) => void fill(entries)} onUndo={(entries) => void undo(entries)} />}
    </section>
  );
}
