import { useEffect, useRef, useState } from 'preact/hooks';
import type { PupilCase } from '../case/case.ts';
import type { FieldKey, JournalEntry, PlanEntry, ScannedField, WriteResult } from '../forms/index.ts';
import { inTurn } from '../case/in-turn.ts';
import { askPage } from './ask.ts';
import { bind, bindingOf, fillFurtherPages, sayParent, stopFilling } from './binding.ts';
import { fillAndFollow, writable } from './fill.ts';
import { acceptChanged, lookAt, pageOf, undo, type Looked } from './filling.ts';
import { pointedIn } from './form-parts.ts';
import { acceptTaught, addTaught, teach } from './lessons.ts';
import { formsHeard, type Tab } from './tab.ts';

const noForm = 'No referral form was found in this tab. Open the form, wait until it has loaded, and try again.';

const wentOn = 'The form went on to another page while it was filled. Look at both before you go on.';
const stopped = 'Something went wrong in the extension while it filled. Look at each field of the form yourself before you go on.';

/** What the user pointed at on the form: a field by its id, or nothing yet. */
export type Pointed = 'nothing' | 'under-way' | { fieldId: string };

/** The form in one tab as the panel knows it, and what the user may do with it. A wizard's next page is looked at by itself. */
export function useForm(pupilCase: PupilCase, { id, origin = '' }: Tab) {
  const [looked, setLooked] = useState<Looked | null>(null);
  const [results, setResults] = useState(new Map<string, WriteResult>());
  const [said, setSaid] = useState<string | null>(null);
  const [isFilling, setFilling] = useState(false);
  const [pointed, setPointed] = useState<Pointed>('nothing');
  const page = useRef('');
  const isWriting = useRef(false);
  const heard = formsHeard.value[id];

  useEffect(() => setPointed('nothing'), [id, origin]);

  /** Without `words`, what was said of this page stays. */
  const look = async (words?: string | null): Promise<Looked | null> => {
    const next = await lookAt(id, pupilCase);
    const before = page.current;
    page.current = next ? pageOf(next) : '';
    const stays = words === undefined && before === page.current;
    setLooked(next);
    // What was pointed at may be gone with its page. That another script begins to listen, as for a frame that comes late, says nothing of it.
    setPointed((now) => (typeof now === 'string' || isThere(next, now.fieldId) ? now : 'nothing'));
    setResults(new Map());
    setSaid((now) => (next ? (stays ? now : (words ?? null)) : noForm));
    return next;
  };
  const write = async (before: Looked | null, entries: PlanEntry[]) => {
    if (!before) return;
    setSaid(`Filling ${entries.length} ${entries.length === 1 ? 'field' : 'fields'}…`);
    isWriting.current = true;
    const written = await fillAndFollow(id, pupilCase, before, entries)
      .catch((fault: unknown) => {
        setSaid(stopped);
        throw fault;
      })
      .finally(() => (isWriting.current = false));
    if (!written) return setSaid(noForm);
    if (written.size === 0) return void (await look(wentOn));
    const count = [...written.values()].filter(({ outcome }) => outcome !== 'refused').length;
    const next = count === 0 ? 'Each says why not.' : 'Look them over: you send the form yourself.';
    await look(`${count} of ${written.size} fields filled. ${next}`);
    setResults(written);
  };
  const follow = async (isLeft: () => boolean) => {
    const binding = await bindingOf(id);
    // A page that is loaded anew while it is filled asks as well: the filling goes on by itself.
    if (isLeft() || isWriting.current || binding?.caseId !== pupilCase.id || binding.origin !== origin) return;
    setFilling(binding.filling === true);
    // A page asks anew also when the case, or what was taught, has changed.
    const next = await look();
    const entries = writable(next);
    // Asked once more: the user may have stopped it, or undone what was filled, while the page was looked at.
    const goesOn = entries.length > 0 && (await bindingOf(id))?.filling === true;
    if (goesOn && !isLeft() && !isWriting.current) await write(next, entries);
  };
  useEffect(() => {
    let left = false;
    // Two that look at a page and then write would each find the other's writing and take it for the user's.
    if (heard !== undefined && !isWriting.current) void inTurn(`form in ${id}`, () => follow(() => left));
    return () => void (left = true);
  }, [id, origin, heard, pupilCase.id]);

  return {
    looked: looked?.tab === id ? looked : null,
    results,
    said,
    isFilling,
    look: () => look(null),
    pointed,
    async point() {
      setPointed('under-way');
      const fieldId = await pointedIn(id, looked?.frames ?? [0]);
      await look(null);
      setPointed(fieldId === null ? 'nothing' : { fieldId });
    },
    leavePointing: () => askPage(id, 'leave-pointing', null),
    async teach(field: ScannedField, key: FieldKey | null) {
      if (!looked) return;
      await teach(looked.parts, field, key);
      setPointed('nothing');
      await look(key ? 'Remembered for this page of this form.' : 'Forgotten.');
    },
    async acceptTaught() {
      if (looked) await acceptTaught(looked.parts);
      await look('What was taught on this page is used as the page is now.');
    },
    async addTaught(text: string) {
      await look(addedInWords(await addTaught(text)));
    },
    write: (entries: PlanEntry[]) => write(looked, entries),
    async acceptChanged() {
      if (looked) await acceptChanged(looked, pupilCase);
      await look('This page is remembered as it is now.');
    },
    bind() {
      // Until this page has been looked at, what was planned for the one before it is not shown as if it were this one's.
      setLooked(null);
      setSaid('Looking at the form…');
      return bind(id, origin, pupilCase).then(() => look(null));
    },
    async fillAll() {
      await fillFurtherPages(id);
      setFilling(true);
      await write(looked, writable(looked));
    },
    async stopFilling() {
      await stopFilling(id);
      setFilling(false);
      setSaid('Further pages are no longer filled as you open them.');
    },
    async sayParent(parent: number) {
      await sayParent(id, parent);
      await look(null);
    },
    async undo(entries: JournalEntry[]) {
      // What was undone would otherwise be filled again as soon as the page is looked at anew.
      await stopFilling(id);
      setFilling(false);
      const results = await undo(id, entries);
      if (!results) return setSaid(noForm);
      await look(undoneInWords(results));
    },
  };
}

const isThere = (looked: Looked | null, fieldId: string): boolean =>
  looked !== null && [...looked.form.fields, ...looked.form.files].some(({ id }) => id === fieldId);

/** Which page of which form this is, to a person. */
function addedInWords(added: number | null): string {
  if (added === null) return 'This file is not one that was saved here.';
  if (added === 0) return 'Nothing was added: every field in this file was taught here already.';
  return added === 1 ? 'Added: one field.' : `Added: ${added} fields.`;
}

function undoneInWords(results: NonNullable<Awaited<ReturnType<typeof undo>>>): string {
  const count = results.filter(({ outcome }) => outcome === 'undone').length;
  const others = results.flatMap((one) =>
    'why' in one ? [`${one.outcome === 'refused' ? 'Not put back' : 'Look again'}: ${one.label}, ${one.why}.`] : [],
  );
  return [`${count} of ${results.length} fields put back as they were.`, ...others].join(' ');
}
