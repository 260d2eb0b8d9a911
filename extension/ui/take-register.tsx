import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { cannotReadInWords, refusedImportInWords, type ImportOutcome, type ImportRead } from '../mis/imports/outcome.ts';
import type { Asked } from '../mis/imports/read-file.ts';
import type { Identity } from '../mis/reading.ts';
import { whyTheseYears } from '../mis/year-words.ts';
import { asOf } from './as-of.ts';
import { TakeFile, TakePasted } from './take-file.tsx';

type Source = (asked: Asked) => Promise<ImportOutcome>;
type State = { kind: 'none'; said: string } | { kind: 'reading' } | { kind: 'outcome'; outcome: ImportOutcome; source: Source };

/** What reads files is loaded when there is one to read. */
const imports = () => import('../mis/imports/read-file.ts');

/** Takes a file or a pasted table, reads it, and asks for its year where it has none; `children` draws what was read. */
export function TakeRegister({ children }: { children: (read: ImportRead, done: (said: string) => void) => JSX.Element }) {
  const [state, setState] = useState<State>({ kind: 'none', said: '' });
  const read = async (source: Source, schoolYear?: number) => {
    setState({ kind: 'reading' });
    const outcome = await source({ today: asOf.value, ...(schoolYear !== undefined && { schoolYear }) }).catch((): ImportOutcome => ({
      kind: 'cannot-read',
      why: 'damaged',
      line: null,
    }));
    setState({ kind: 'outcome', outcome, source });
  };
  return (
    <>
      <TakeFile
        label="Register or certificate"
        hint="CSV, TSV, XLSX, PDF with text in it, or CTF. It is read on this computer and goes nowhere."
        accept=".csv,.tsv,.txt,.xlsx,.xls,.html,.htm,.pdf,.xml"
        onFile={(file) => void read(async (asked) => (await imports()).readFile(file, asked))}
      />
      <TakePasted onPasted={(html, text) => void read(async (asked) => (await imports()).readPasted(html, text, asked))} />
      <div role="status">
        {state.kind === 'none' && state.said && <p>{state.said}</p>}
        {state.kind === 'reading' && <p>Reading the file…</p>}
      </div>
      {state.kind === 'outcome' && state.outcome.kind === 'ask-year' && (
        <AskYear asked={state.outcome} onYear={(year) => void read(state.source, year)} />
      )}
      {state.kind === 'outcome' && state.outcome.kind === 'read' && children(state.outcome, (said) => setState({ kind: 'none', said }))}
      {state.kind === 'outcome' && state.outcome.kind !== 'read' && state.outcome.kind !== 'ask-year' && (
        <CannotRead outcome={state.outcome} />
      )}
    </>
  );
}

function AskYear({ asked, onYear }: { asked: Parameters<typeof whyTheseYears>[0]; onYear: (year: number) => void }) {
  return (
    <div class="notice">
      <p>The file gives days without their year. {whyTheseYears(asked)} Which school year is this?</p>
      {asked.candidates.map((year) => (
        <button key={year} type="button" onClick={() => onYear(year)}>
          {year} to {year + 1}
        </button>
      ))}
    </div>
  );
}

/** Why a file gave no register, with its line where one is at fault. Not evidence of anything. */
export function CannotRead({ outcome }: { outcome: Exclude<ImportOutcome, { kind: 'read' } | { kind: 'ask-year' }> }) {
  const said =
    outcome.kind === 'no-register'
      ? 'No register was found in the file: no table with days, sessions and marks.'
      : outcome.kind === 'refused'
        ? [refusedImportInWords[outcome.why].replaceAll('page', 'file'), outcome.shown.join(' · ')].filter(Boolean).join(' ')
        : `${cannotReadInWords[outcome.why]}${outcome.line === null ? '' : ` See line ${outcome.line}.`}`;
  return (
    <p class="fault" role="alert">
      Not read. {said} Nothing was stored.
    </p>
  );
}

const mostNames = 4;

/** Who a file is about, in words. */
export function namesOf(identities: readonly Identity[]): string {
  const named = identities.slice(0, mostNames).map(({ name, upn }) => [name ?? 'a child without a name', upn].filter(Boolean).join(', '));
  return `${named.join('; ')}${identities.length > mostNames ? ` and ${identities.length - mostNames} more` : ''}`;
}
