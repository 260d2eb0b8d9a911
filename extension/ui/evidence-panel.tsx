import type { ComponentChildren } from 'preact';
import type { EvidenceKind } from '../../shared/case/kinds.ts';
import { dayInShort } from '../../shared/dates/words.ts';
import { current, type Entries, type PupilCase, type Recorded } from '../case/case.ts';
import { amend, record, strike } from '../case/changes.ts';
import { today } from '../case/session.ts';
import { EntryForm } from './entry-form.tsx';
import { Listed } from './listed.tsx';
import { change } from './state.ts';

/** One kind of evidence as a screen: how an entry is told, asked for and read. */
export type EvidenceScreen<Kind extends EvidenceKind> = {
  kind: Kind;
  title: string;
  hint?: string;
  /** What a person says by ticking: that this is all, or that there is none. */
  all: string;
  none: string;
  add: string;
  /** Latest first, by this. */
  dayOf(entry: Entries[Kind]): string;
  tell(entry: Entries[Kind], pupilCase: PupilCase): ComponentChildren;
  fields(entry: Entries[Kind] | undefined, pupilCase: PupilCase): ComponentChildren;
  /**
   * `null` where the form does not hold enough, and the browser has said what is missing; words where it cannot stand as it is. `before` is what is
   * corrected: what the form does not ask for stays.
   */
  read(form: FormData, pupilCase: PupilCase, before?: Entries[Kind]): Entries[Kind] | string | null;
};

/** Lists what is recorded, newest first; adds, corrects and takes out, each keeping what stood before. */
export function EvidencePanel<Kind extends EvidenceKind>({
  screen,
  pupilCase,
  children,
}: {
  screen: EvidenceScreen<Kind>;
  pupilCase: PupilCase;
  children?: ComponentChildren;
}) {
  const { kind, title, hint, all, none, add, dayOf, fields, read } = screen;
  const entries = current<Entries[Kind]>(pupilCase.evidence[kind] as { entries: Array<Recorded<Entries[Kind]>> });
  const save = async (form: FormData) => {
    const entry = read(form, pupilCase);
    if (entry === null || typeof entry === 'string') return entry ?? false;
    return change((stamp) => record(kind, crypto.randomUUID(), entry, stamp));
  };
  return (
    <section aria-labelledby={`${kind}-title`}>
      <h2 id={`${kind}-title`}>{title}</h2>
      {hint && <p class="hint">{hint}</p>}
      {children}
      <ul class="list">
        {entries
          .toSorted((a, b) => (dayOf(a.entry) < dayOf(b.entry) ? 1 : -1))
          .map((recorded) => (
            <li key={recorded.id}>
              <EntryPart screen={screen} recorded={recorded} pupilCase={pupilCase} />
            </li>
          ))}
      </ul>
      <Listed kind={kind} pupilCase={pupilCase} all={all} none={none} />
      <h3>{add}</h3>
      <EntryForm save={add} draft={`${pupilCase.id}/${kind}`} onSave={save}>
        {fields(undefined, pupilCase)}
      </EntryForm>
    </section>
  );
}

/** One entry as it is told, and behind it the form that corrects it. */
export function EntryPart<Kind extends EvidenceKind>({
  screen,
  recorded,
  pupilCase,
}: {
  screen: Pick<EvidenceScreen<Kind>, 'kind' | 'tell' | 'fields' | 'read'>;
  recorded: Recorded<Entries[Kind]>;
  pupilCase: PupilCase;
}) {
  const { kind, tell, fields, read } = screen;
  const { id, entry, former } = recorded;
  const { at, by } = recorded.recorded;
  const save = async (form: FormData) => {
    const corrected = read(form, pupilCase, entry);
    if (corrected === null || typeof corrected === 'string') return corrected ?? false;
    return change((stamp) => amend(kind, id, corrected, stamp));
  };
  return (
    <>
      {tell(entry, pupilCase)}
      <p class="hint">
        Written down on {dayInShort(today(new Date(at)))}
        {by && ` by ${by}`}.
        {former.length > 0 && ` Corrected ${former.length === 1 ? 'once' : `${former.length} times`}; what stood before is kept.`}
      </p>
      <details>
        <summary>Correct</summary>
        <EntryForm save="Save the correction" draft={`${pupilCase.id}/${kind}/${id}/${former.length}`} onSave={save}>
          {fields(entry, pupilCase)}
        </EntryForm>
        <button type="button" class="quiet" onClick={() => void change((stamp) => strike(kind, id, stamp))}>
          Recorded by mistake: take out
        </button>
      </details>
    </>
  );
}

/** The names of parents by the ids an entry holds. */
export function parentNames(ids: readonly string[], { evidence }: PupilCase): string {
  const named = current(evidence.parents).filter(({ id }) => ids.includes(id));
  return named.map(({ entry }) => `${entry.forename} ${entry.surname}`).join(' and ') || 'nobody recorded';
}
