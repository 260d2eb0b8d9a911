import { useState } from 'preact/hooks';
import { dayInShort } from '../../shared/dates/words.ts';
import type { LoadedYear } from '../case/settings.ts';
import { mostBytes, tooLarge } from '../case/term-dates/file-text.ts';
import { orders, type Order } from '../case/term-dates/file-day.ts';
import type { ReadFile } from '../case/term-dates/read-file.ts';
import { asOf } from './as-of.ts';
import { FileField, RadioField } from './fields.tsx';
import { saveSettings, settings } from './state.ts';
import { TermDatesPreview } from './term-dates-preview.tsx';

type Chosen = { name: string; bytes: Uint8Array; read: ReadFile };

/** What reads files comes with the first file. */
const readDates = async (bytes: Uint8Array, order: Order | null): Promise<ReadFile> =>
  (await import('../case/term-dates/read-file.ts')).readTermDates(bytes, order);

/** Term dates from a file, looked over before they are kept; each year can be taken out again, and the last change undone. */
export function TermDatesPart() {
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const [before, setBefore] = useState<LoadedYear[] | null>(null);
  const [said, setSaid] = useState<string | null>(null);
  const [turn, setTurn] = useState(0);
  const loaded = settings.value.termDates;
  const store = async (next: LoadedYear[], undo: LoadedYear[] | null, words: string) => {
    await saveSettings({ ...settings.value, termDates: next });
    setBefore(undo);
    setChosen(null);
    setTurn(turn + 1);
    setSaid(words);
  };
  const choose = async (file: File | undefined) => {
    setSaid(null);
    if (!file) return setChosen(null);
    // Before it is read: a file that is no list of dates may be as large as it likes.
    const bytes = file.size > mostBytes ? null : new Uint8Array(await file.arrayBuffer());
    setChosen({ name: file.name, bytes: bytes ?? new Uint8Array(), read: bytes ? await readDates(bytes, null) : tooLarge });
  };
  const keep = (years: LoadedYear[]) => {
    const replaced = new Set(years.map(({ schoolYear }) => schoolYear));
    const others = loaded.filter(({ schoolYear }) => !replaced.has(schoolYear));
    const next = [...others, ...years].sort((a, b) => a.schoolYear - b.schoolYear);
    return store(next, loaded, 'Term dates kept. School weeks and terms are counted with them from now on.');
  };
  return (
    <section aria-labelledby="term-dates-title">
      <h3 id="term-dates-title">Term dates</h3>
      <p class="hint">
        School weeks and terms come from the registers you read. Where a register does not reach, your school’s term dates say when it was
        open. Nothing is kept until you have looked it over.
      </p>
      <ul class="list">
        {loaded.map((year) => (
          <li key={year.schoolYear}>
            <b>{yearInWords(year)}</b>: {year.terms.map(({ from, to }) => `${dayInShort(from)} to ${dayInShort(to)}`).join('; ')}.{' '}
            {year.holidays.length + year.training.length} days off inside them. From {year.file}, {dayInShort(year.loadedOn)}.{' '}
            <button
              type="button"
              class="quiet"
              onClick={() =>
                void store(
                  loaded.filter((one) => one !== year),
                  loaded,
                  `${yearInWords(year)} taken out.`,
                )
              }
            >
              Take out {yearInWords(year)}
            </button>
          </li>
        ))}
      </ul>
      <FileField
        key={turn}
        label="A file of term dates"
        hint="iCalendar (.ics), or CSV whose first line names its columns: What, From, To"
        accept=".csv,.ics,.txt,text/csv,text/calendar"
        onChoose={(file) => void choose(file)}
      />
      {chosen && <Read chosen={chosen} setChosen={setChosen} onKeep={(years) => void keep(years)} />}
      <p role="status">
        {said}{' '}
        {before && (
          <button type="button" class="quiet" onClick={() => void store(before, null, 'Put back as it was.')}>
            Undo
          </button>
        )}
      </p>
    </section>
  );
}

const yearInWords = ({ schoolYear }: LoadedYear): string => `${schoolYear} to ${schoolYear + 1}`;

type ReadProps = { chosen: Chosen; setChosen: (next: Chosen) => void; onKeep: (years: LoadedYear[]) => void };

/** Why it cannot be read, the one question about its days, or what was read. */
function Read({ chosen, setChosen, onKeep }: ReadProps) {
  const { name, bytes, read } = chosen;
  if ('fault' in read) return <p role="alert">{read.fault}</p>;
  if ('asks' in read) {
    return (
      <RadioField
        name="order"
        label={`How does this file write its days? ${read.asks} could be two.`}
        options={orders}
        onChoose={(order) => void readDates(bytes, order as Order).then((read) => setChosen({ ...chosen, read }))}
      />
    );
  }
  const loaded = { file: name, loadedOn: asOf.value };
  return (
    <TermDatesPreview
      key={`${name} ${bytes.length}`}
      read={read}
      onKeep={(years) => onKeep(years.map((year) => ({ ...year, ...loaded })))}
    />
  );
}
