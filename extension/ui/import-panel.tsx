import { useState } from 'preact/hooks';
import { addImported, disagreementsWith, pupilInFile } from '../case/imported.ts';
import type { PupilCase } from '../case/case.ts';
import { today } from '../case/session.ts';
import { cannotReadInWords, refusedImportInWords, type ImportOutcome, type ImportRead } from '../mis/imports/outcome.ts';
import type { Asked } from '../mis/imports/read-file.ts';
import type { Identity } from '../mis/reading.ts';
import { asOf } from './as-of.ts';
import { ImportPreview } from './import-preview.tsx';
import { change } from './state.ts';
import { TakeFile, TakePasted } from './take-file.tsx';

type Source = (asked: Asked) => Promise<ImportOutcome>;
/** What reads files is loaded when there is one to read. */
const imports = () => import('../mis/imports/read-file.ts');

type State = { kind: 'none'; said?: string } | { kind: 'reading' } | { kind: 'outcome'; outcome: ImportOutcome; source: Source };

/** A register for what has no page: an export, a printed certificate, a pasted table. Nothing is stored before the user has seen it. */
export function ImportPanel({ pupilCase }: { pupilCase: PupilCase }) {
  const [state, setState] = useState<State>({ kind: 'none' });
  const read = async (source: Source, schoolYear?: number) => {
    setState({ kind: 'reading' });
    const outcome = await source({ today: asOf.value, ...(schoolYear !== undefined && { schoolYear }) }).catch((): ImportOutcome => ({
      kind: 'cannot-read',
      why: 'damaged',
      line: null,
    }));
    setState({ kind: 'outcome', outcome, source });
  };
  const done = (said: string) => setState({ kind: 'none', said });
  return (
    <details>
      <summary>Add a register from a file</summary>
      <TakeFile
        label="Register or certificate"
        hint="CSV, TSV, XLSX, PDF with text in it, or CTF. It is read on this computer and goes nowhere."
        accept=".csv,.tsv,.txt,.xlsx,.pdf,.xml"
        onFile={(file) => void read(async (asked) => (await imports()).readFile(file, asked))}
      />
      <TakePasted onPasted={(html, text) => void read(async (asked) => (await imports()).readPasted(html, text, asked))} />
      <div role="status">
        {state.kind === 'none' && state.said && <p>{state.said}</p>}
        {state.kind === 'reading' && <p>Reading the file…</p>}
      </div>
      {state.kind === 'outcome' && (
        <Outcome outcome={state.outcome} pupilCase={pupilCase} done={done} onYear={(year) => void read(state.source, year)} />
      )}
    </details>
  );
}

type Props = { outcome: ImportOutcome; pupilCase: PupilCase; done: (said: string) => void; onYear: (year: number) => void };

function Outcome({ outcome, pupilCase, done, onYear }: Props) {
  if (outcome.kind === 'ask-year') {
    return (
      <div class="notice">
        <p>The file gives days without their year. Which school year is this?</p>
        {outcome.candidates.map((year) => (
          <button key={year} type="button" onClick={() => onYear(year)}>
            {year} to {year + 1}
          </button>
        ))}
      </div>
    );
  }
  return outcome.kind === 'read' ? <Read outcome={outcome} pupilCase={pupilCase} done={done} /> : <CannotRead outcome={outcome} />;
}

/** Why a file gave no register, with its line where one is at fault. Not evidence of anything. */
export function CannotRead({ outcome }: { outcome: Exclude<ImportOutcome, { kind: 'read' } | { kind: 'ask-year' }> }) {
  const said =
    outcome.kind === 'no-register'
      ? 'No register was found in the file: no table with days, sessions and marks.'
      : outcome.kind === 'refused'
        ? [refusedImportInWords[outcome.why], outcome.shown.join(' · ')].filter(Boolean).join(' ')
        : `${cannotReadInWords[outcome.why]}${outcome.line === null ? '' : ` See line ${outcome.line}.`}`;
  return (
    <p class="fault" role="alert">
      Not read. {said} Nothing was stored.
    </p>
  );
}

function Read({ outcome, pupilCase, done }: { outcome: ImportRead; pupilCase: PupilCase; done: (said: string) => void }) {
  const found = pupilInFile(pupilCase.pupil, outcome.reading.pupils);
  if (!found) {
    return (
      <p class="fault" role="alert">
        Another child’s: the file is about {namesOf(outcome.reading.pupils.map(({ identity }) => identity))}, and this case is about{' '}
        {pupilCase.pupil.name}
        {pupilCase.pupil.upn && `, ${pupilCase.pupil.upn}`}. Nothing was stored.
      </p>
    );
  }
  const { reading, whose } = found;
  const store = async (believed: 'file' | 'case') => {
    if (await change(() => addImported(reading, believed, today()))) done('Added to the case.');
  };
  return (
    <ImportPreview
      outcome={outcome}
      pupil={reading}
      name={pupilCase.pupil.name}
      asks={whose === 'ask'}
      disagreements={disagreementsWith(pupilCase, reading.registers)}
      onStore={store}
      onLeave={() => done('Nothing was stored.')}
    />
  );
}

const mostNames = 4;

/** Who a file is about, in words. */
export function namesOf(identities: readonly Identity[]): string {
  const named = identities.slice(0, mostNames).map(({ name, upn }) => [name ?? 'a child without a name', upn].filter(Boolean).join(', '));
  return `${named.join('; ')}${identities.length > mostNames ? ` and ${identities.length - mostNames} more` : ''}`;
}
