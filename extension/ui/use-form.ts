import { useEffect, useState } from 'preact/hooks';
import type { PupilCase } from '../case/case.ts';
import type { FieldKey, JournalEntry, PlanEntry, ScannedField, WriteResult } from '../forms/index.ts';
import { bind, bindingOf, fill, fillFurtherPages, lookAt, undo, type Looked } from './filling.ts';
import { addTaught, teach } from './lessons.ts';
import { formsHeard, type Tab } from './tab.ts';

const noForm = 'No referral form was found in this tab. Open the form, wait until it has loaded, and try again.';

/** The form in one tab as the panel knows it, and what the user may do with it. A wizard's next page is looked at by itself. */
export function useForm(pupilCase: PupilCase, { id, origin = '' }: Tab) {
  const [looked, setLooked] = useState<Looked | null>(null);
  const [results, setResults] = useState(new Map<string, WriteResult>());
  const [said, setSaid] = useState<string | null>(null);
  const [isFilling, setFilling] = useState(false);
  const heard = formsHeard.value[id];

  const look = async (words: string | null): Promise<Looked | null> => {
    const next = await lookAt(id, pupilCase);
    setLooked(next);
    setResults(new Map());
    setSaid(next ? words : noForm);
    return next;
  };
  const write = async (entries: PlanEntry[]) => {
    const written = await fill(id, pupilCase, entries);
    if (!written) return setSaid(noForm);
    const count = written.filter(({ outcome }) => outcome !== 'refused').length;
    await look(`${count} of ${entries.length} fields filled. Look them over: you send the form yourself.`);
    setResults(new Map(entries.map(({ fieldId }, place) => [fieldId, written[place]!])));
  };
  const writable = (form: Looked | null) => (form?.plan.refusal ? [] : (form?.plan.entries.filter(({ state }) => state === 'write') ?? []));
  const follow = async () => {
    const binding = await bindingOf(id);
    if (binding?.caseId !== pupilCase.id || binding.origin !== origin) return;
    setFilling(binding.filling === true);
    const entries = writable(await look(null));
    if (binding.filling && entries.length > 0) await write(entries);
  };
  useEffect(() => {
    if (heard !== undefined) void follow();
  }, [id, origin, heard, pupilCase.id]);

  return {
    looked: looked?.tab === id ? looked : null,
    results,
    said,
    isFilling,
    look: () => look(null),
    async teach(field: ScannedField, key: FieldKey | null) {
      if (!looked) return;
      await teach(looked.form, field, key);
      await look(key ? 'Remembered for this page of this form.' : 'Forgotten.');
    },
    async addTaught(text: string) {
      const isAdded = await addTaught(text);
      await look(isAdded ? 'Added.' : 'This file is not one that was saved here.');
    },
    write,
    bind() {
      // Until this page has been looked at, what was planned for the one before it is not shown as if it were this one's.
      setLooked(null);
      setSaid('Looking at the form…');
      return bind(id, origin, pupilCase).then(() => look(null));
    },
    async fillAll() {
      await fillFurtherPages(id);
      setFilling(true);
      await write(writable(looked));
    },
    async undo(entries: JournalEntry[]) {
      const count = await undo(id, entries);
      if (count === null) return setSaid(noForm);
      await look(
        `${count} of ${entries.length} fields put back as they were.${count < entries.length ? ' The others hold something else now.' : ''}`,
      );
    },
  };
}
