import { useEffect, useRef, useState } from 'preact/hooks';
import { dayInShort } from '../../shared/dates/words.ts';
import type { Disagreement } from '../case/imported.ts';
import type { ColumnUse, ImportRead, Mapping, NotUnderstood } from '../mis/imports/outcome.ts';
import { doubtInWords, type PupilReading } from '../mis/reading.ts';
import { Disagreements } from './disagreements.tsx';

type Props = {
  outcome: ImportRead;
  pupil: PupilReading;
  /** Whose register the user has to say it is, where the file does not say so beyond doubt. */
  asks: string | null;
  disagreements: readonly Disagreement[];
  /** The words on the button that stores it, and what has to come first. */
  store: string;
  waitsFor?: string;
  onStore: (believed: 'file' | 'case') => Promise<void>;
  onLeave: () => void;
};

/** How a file was understood, what was not, and where it differs from what the case holds: all of it before anything is stored. */
export function ImportPreview({ outcome, pupil, asks, disagreements, store, waitsFor, onStore, onLeave }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  const [isSaid, setSaid] = useState(false);
  const [believed, setBelieved] = useState<'file' | 'case' | null>(null);
  useEffect(() => heading.current?.focus(), []);
  const { name: read, upn } = pupil.identity;
  const mayStore = waitsFor === undefined && (asks === null || isSaid) && (disagreements.length === 0 || believed !== null);
  return (
    <section aria-labelledby="import-title" class="import">
      <h3 id="import-title" ref={heading} tabIndex={-1}>
        What was read. Nothing is stored yet.
      </h3>
      <p>
        {read ?? 'The file names no child'}
        {upn && `, ${upn}`}.
      </p>
      {outcome.ourReading && <p class="notice">The file does not say where its marks stand. Our reading: {outcome.ourReading}</p>}
      <Registers outcome={outcome} pupil={pupil} />
      {outcome.mappings.map((mapping, place) => (
        <MappingPart key={place} mapping={mapping} />
      ))}
      <NotUnderstoodPart lines={outcome.notUnderstood} />
      <Disagreements disagreements={disagreements} believed={believed} onBelieve={setBelieved} />
      {asks !== null && (
        <label class="choice">
          <input type="checkbox" checked={isSaid} onChange={({ currentTarget }) => setSaid(currentTarget.checked)} />
          This is {asks}’s register
        </label>
      )}
      <p>
        <button type="button" disabled={!mayStore} onClick={() => void onStore(believed ?? 'file')}>
          {store}
        </button>
        {waitsFor}
        <button type="button" class="quiet" onClick={onLeave}>
          Leave it
        </button>
      </p>
    </section>
  );
}

function Registers({ outcome: { reading }, pupil }: { outcome: ImportRead; pupil: PupilReading }) {
  const { seen, read, blank, notUnderstood, empty } = reading.coverage;
  return (
    <>
      <ul class="list">
        {pupil.registers.map(({ schoolYear, span }) => (
          <li key={schoolYear}>
            School year {schoolYear} to {schoolYear + 1}: {dayInShort(span.from)} to {dayInShort(span.to)}.
          </li>
        ))}
      </ul>
      <p>
        {read + blank} of {seen - empty} sessions read, {blank} of them without a mark; {notUnderstood} not understood
        {reading.pupils.length > 1 && `, in the registers of ${reading.pupils.length} children`}.
        {empty > 0 && ` ${empty} places are empty: taken as days without school.`}
      </p>
      {reading.doubts.length > 0 && (
        <ul class="reasons">
          {reading.doubts.map((doubt) => (
            <li key={doubt}>{doubtInWords[doubt].replaceAll('page', 'file')}</li>
          ))}
        </ul>
      )}
    </>
  );
}

const mostCells = 12;

export function MappingPart({ mapping: { table, columns, firstRows } }: { mapping: Mapping }) {
  const uses = [...new Set(columns.map(({ use }) => use))];
  return (
    <>
      <h3>How it was understood{table && `: ${table}`}</h3>
      <ul class="reasons">
        {uses.map((use) => (
          <li key={use}>
            <b>{useInWords[use]}:</b> {headingsOf(columns.filter((column) => column.use === use).map(({ heading }) => heading))}
          </li>
        ))}
      </ul>
      <pre tabIndex={0} aria-label="First rows">
        {firstRows.map(
          ({ line, cells }) => `Line ${line}: ${cells.slice(0, mostCells).join(' | ')}${cells.length > mostCells ? ' …' : ''}\n`,
        )}
      </pre>
    </>
  );
}

const useInWords: Record<ColumnUse, string> = {
  date: 'Day',
  session: 'Session',
  'date and session': 'Day and session',
  marks: 'Marks',
  'marks in words': 'Marks in words',
  pupil: 'Child',
  'not used': 'Not used',
};

function headingsOf(headings: readonly string[]): string {
  const named = headings.map((heading) => heading || 'a column without a heading');
  return named.length > 4 ? `${named.length} columns, from ${named[0]} to ${named.at(-1)}` : named.join(', ');
}

const mostLines = 20;

export function NotUnderstoodPart({ lines }: { lines: readonly NotUnderstood[] }) {
  if (lines.length === 0) return null;
  return (
    <>
      <h3>Not understood</h3>
      <ul class="list">
        {lines.slice(0, mostLines).map(({ line, shown, at }, place) => (
          <li key={place}>
            Line {line}: {shown}
            {at && `, ${dayInShort(at.day)} ${at.session}: counts as not read`}
          </li>
        ))}
        {lines.length > mostLines && <li>And {lines.length - mostLines} more.</li>}
      </ul>
    </>
  );
}
