import { useState } from 'preact/hooks';
import { dayInShort, dayInWords } from '../../shared/dates/words.ts';
import { dayNumber, daysBetween, weekdayOf, type Day, type Span } from '../../shared/dates/day.ts';
import { assembled, type YearDates } from '../case/term-dates/assembled.ts';
import { entryKinds, type EntryKind } from '../case/term-dates/entry-kind.ts';
import type { FileFault } from '../case/term-dates/file-entry.ts';
import type { DatedEntry } from '../case/term-dates/read-file.ts';

type Props = { read: { entries: DatedEntry[]; faults: FileFault[] }; onKeep: (years: YearDates[]) => void };

/** What a file says, what each entry is taken for, and which days come of it. What words leave open is chosen by whoever looks. */
export function TermDatesPreview({ read, onKeep }: Props) {
  const [meanings, setMeanings] = useState(new Map<number, EntryKind>());
  const entries = read.entries.map((entry, place) => ({ entry, place, kind: meanings.get(place) ?? entry.kind }));
  const open = entries.filter(({ kind }) => kind === 'unclear');
  const isLeftOut = ({ entry }: (typeof entries)[number]) => entry.kind === 'left-out';
  const choose = (places: number[], kind: EntryKind) =>
    setMeanings(new Map([...meanings, ...places.map((place) => [place, kind] as const)]));
  const meant = entries.flatMap(({ entry, kind }) => (kind === 'unclear' ? [] : [{ ...entry, kind }]));
  const { years, faults } = assembled(meant);
  const rows = (shown: typeof entries) => (
    <ul class="list">
      {shown.map(({ entry, place, kind }) => (
        <EntryRow key={place} entry={entry} kind={kind} onChoose={(next) => choose([place], next)} />
      ))}
    </ul>
  );
  return (
    <section aria-labelledby="preview-title">
      <h4 id="preview-title">What this file says</h4>
      {rows(entries.filter((one) => !isLeftOut(one)))}
      {entries.some(isLeftOut) && (
        <details>
          <summary>Left out, since they say nothing of terms: {entries.filter(isLeftOut).length}</summary>
          {rows(entries.filter(isLeftOut))}
        </details>
      )}
      {read.faults.length > 0 && <Faults title="Not understood, and not used" faults={read.faults} />}
      {open.length > 0 ? (
        <p role="status">
          {open.length === 1 ? 'One entry is unclear' : `${open.length} entries are unclear`}: choose what is meant.{' '}
          <button
            type="button"
            class="quiet"
            onClick={() =>
              choose(
                open.map(({ place }) => place),
                'left-out',
              )
            }
          >
            Leave out what is unclear
          </button>
        </p>
      ) : faults.length > 0 ? (
        <Faults title="These terms cannot be kept" faults={faults} />
      ) : (
        <>
          <Outcome years={years} />
          <button type="button" onClick={() => onKeep(years)}>
            {read.faults.length === 0
              ? 'Keep these term dates'
              : `Keep these term dates, without the ${read.faults.length === 1 ? 'line' : `${read.faults.length} lines`} not understood`}
          </button>
        </>
      )}
    </section>
  );
}

function EntryRow({ entry, kind, onChoose }: { entry: DatedEntry; kind: EntryKind | 'unclear'; onChoose: (kind: EntryKind) => void }) {
  const { line, words, from, to } = entry;
  return (
    <li class="field">
      <label>
        <span class="hint">Line {line}. </span>
        <b>{words || 'No words'}</b>, {from === to ? dayInWords(from) : inWords({ from, to })}
        <select value={kind} aria-invalid={kind === 'unclear'} onChange={({ currentTarget }) => onChoose(currentTarget.value as EntryKind)}>
          {kind === 'unclear' && <option value="unclear">Unclear: choose</option>}
          {Object.entries(entryKinds).map(([key, says]) => (
            <option key={key} value={key}>
              {says}
            </option>
          ))}
        </select>
      </label>
    </li>
  );
}

const Faults = ({ title, faults }: { title: string; faults: FileFault[] }) => (
  <div role="status">
    <h4>{title}</h4>
    <ul class="list">
      {faults.map(({ line, says }) => (
        <li key={`${line} ${says}`}>
          {line !== undefined && `Line ${line}. `}
          {says}.
        </li>
      ))}
    </ul>
  </div>
);

const inWords = ({ from, to }: Span): string => (from === to ? dayInShort(from) : `${dayInShort(from)} to ${dayInShort(to)}`);

/** Days on end as spans; a weekend does not part them. */
function together(days: readonly Day[]): Span[] {
  const spans: Span[] = [];
  for (const day of days) {
    const last = spans.at(-1);
    if (last && daysBetween(last.to, day) <= (weekdayOf(dayNumber(day)) === 0 ? 3 : 1)) last.to = day;
    else spans.push({ from: day, to: day });
  }
  return spans;
}

/** Which days become what. */
function Outcome({ years }: { years: YearDates[] }) {
  const days = (list: Day[]) => (list.length === 0 ? 'none' : together(list).map(inWords).join('; '));
  return (
    <>
      <h4>What will be kept</h4>
      {years.map(({ schoolYear, terms, holidays, training }) => (
        <dl key={schoolYear}>
          <dt>
            School year {schoolYear} to {schoolYear + 1}, terms
          </dt>
          <dd>{terms.map(inWords).join('; ')}</dd>
          <dt>Holidays inside them</dt>
          <dd>{days(holidays)}</dd>
          <dt>Training days (INSET) inside them</dt>
          <dd>{days(training)}</dd>
        </dl>
      ))}
    </>
  );
}
