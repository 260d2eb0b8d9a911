import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { checkCertificate, recordCertificate, type CertificateCheck } from '../case/certificate.ts';
import type { PupilCase } from '../case/case.ts';
import { pupilInFile } from '../case/imported.ts';
import { today } from '../case/session.ts';
import type { ImportOutcome, ImportRead } from '../mis/imports/outcome.ts';
import { doubtInWords } from '../mis/reading.ts';
import { asOf } from './as-of.ts';
import { CertificateResult } from './certificate-result.tsx';
import { fingerprintOf } from './fingerprint.ts';
import { CannotRead, namesOf } from './take-register.tsx';
import { change } from './state.ts';
import { TakeFile } from './take-file.tsx';

type State = { kind: 'none'; said?: string } | { kind: 'reading' } | { kind: 'outcome'; outcome: ImportOutcome; file: File; hash: string };

/** The PDF about to be sent, mark by mark beside the register that was read. */
export function CertificatePanel({ pupilCase }: { pupilCase: PupilCase }) {
  const [state, setState] = useState<State>({ kind: 'none' });
  const read = async (file: File) => {
    setState({ kind: 'reading' });
    const { readFile } = await import('../mis/imports/read-file.ts');
    const damaged: ImportOutcome = { kind: 'cannot-read', why: 'damaged', line: null };
    const outcome = await readFile(file, { today: asOf.value }).catch(() => damaged);
    setState({ kind: 'outcome', outcome, file, hash: await fingerprintOf(file) });
  };
  return (
    <section aria-labelledby="certificate-title">
      <h2 id="certificate-title">Check the certificate you will send</h2>
      <TakeFile
        label="Certificate"
        hint="The PDF as printed for the local authority. Every mark is compared with the register that was read, here, on this computer."
        accept=".pdf"
        onFile={(file) => void read(file)}
      />
      <div role="status">
        {state.kind === 'none' && state.said && <p>{state.said}</p>}
        {state.kind === 'reading' && <p>Reading the certificate…</p>}
      </div>
      {state.kind === 'outcome' && <Outcome {...state} pupilCase={pupilCase} onDone={(said) => setState({ kind: 'none', said })} />}
    </section>
  );
}

type Props = { outcome: ImportOutcome; file: File; hash: string; pupilCase: PupilCase; onDone: (said: string) => void };

function Outcome({ outcome, file, hash, pupilCase, onDone }: Props) {
  if (outcome.kind === 'ask-year')
    return <Refused>The certificate gives days without their year, so it cannot be told which year it is of.</Refused>;
  if (outcome.kind !== 'read') {
    return (
      <>
        <CannotRead outcome={outcome} />
        <p>This says nothing about the certificate, good or bad. Compare the paper with the register, and record what you find above.</p>
      </>
    );
  }
  const found = pupilInFile(pupilCase.pupil, outcome.reading.pupils);
  if (!found) {
    return (
      <Refused>
        Another child’s certificate: it is about {namesOf(outcome.reading.pupils.map(({ identity }) => identity))}, and this case is about{' '}
        {pupilCase.pupil.name}
        {pupilCase.pupil.upn && `, ${pupilCase.pupil.upn}`}.
      </Refused>
    );
  }
  const check = checkCertificate(found.reading, told(outcome), pupilCase, asOf.value);
  if ('why' in check) return <Refused>{otherYear(check.schoolYears)}</Refused>;
  const store = async (result: CertificateCheck) => {
    const ids = { document: crypto.randomUUID(), on: today() };
    const stored = await change((stamp) => recordCertificate(result, { name: file.name, hash }, ids, stamp));
    if (stored) onDone('Recorded with the documents.');
  };
  return (
    <CertificateResult
      check={check}
      asks={found.whose === 'ask'}
      name={pupilCase.pupil.name}
      doubts={doubtsIn(outcome)}
      onStore={() => void store(check)}
    />
  );
}

const told = ({ reading, notUnderstood, printed }: ImportRead) => ({
  complete: reading.complete && notUnderstood.length === 0,
  printed,
});

const doubtsIn = ({ reading, notUnderstood }: ImportRead): string[] => [
  ...reading.doubts.map((doubt) => doubtInWords[doubt].replaceAll('page', 'certificate')),
  ...notUnderstood.filter(({ at }) => at === null).map(({ line, shown }) => `Line ${line} was not understood: ${shown}`),
];

const otherYear = (schoolYears: readonly number[]): string =>
  schoolYears.length > 1
    ? 'The certificate goes over two school years. Print one for each.'
    : `Another year’s certificate: it is of ${schoolYears[0]} to ${Number(schoolYears[0]) + 1}, neither this school year nor the one before.`;

const Refused = ({ children }: { children: ComponentChildren }) => (
  <p class="fault" role="alert">
    {children} Nothing was recorded.
  </p>
);
