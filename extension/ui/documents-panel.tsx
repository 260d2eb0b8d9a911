import { useState } from 'preact/hooks';
import { documentKinds, documentSigners } from '../../shared/case/kinds.ts';
import type { Day, Span } from '../../shared/dates/day.ts';
import { dayInShort } from '../../shared/dates/words.ts';
import type { CaseDocument, PupilCase } from '../case/case.ts';
import { sameAsRegister } from '../case/certificate.ts';
import { CertificatePanel } from './certificate-panel.tsx';
import { fingerprintOf } from './fingerprint.ts';
import { openCase } from './state.ts';
import { asOf, dayTyped } from './as-of.ts';
import { chosenIn, given, typedIn, yesNo } from './entry-form.tsx';
import { EvidencePanel, type EvidenceScreen } from './evidence-panel.tsx';
import { ChoiceField, DayField, TextField, YesNoField } from './fields.tsx';

const screen: EvidenceScreen<'documents'> = {
  kind: 'documents',
  title: 'Documents',
  hint: 'What will be attached: its name, days and fingerprint. The file itself stays where it is; attaching it is for you.',
  all: 'These are all the documents',
  none: 'There are no documents yet',
  add: 'Add this document',
  dayOf: ({ dated, printed }) => printed ?? dated ?? '',
  tell: (document) => (
    <>
      <b>{documentKinds[document.kind]}</b>
      {document.name && ` (${document.name})`}
      {document.covers && `, ${dayInShort(document.covers.from)} to ${dayInShort(document.covers.to)}`}
      {document.printed && `, printed on ${dayInShort(document.printed)}`}.
      {document.hash && <span class="hint"> Fingerprint {document.hash.slice(0, 12)}.</span>}
      <ComparedPart document={document} />
    </>
  ),
  fields: (document, pupilCase) => <Fields document={document} pupilCase={pupilCase} />,
  read,
};

export const DocumentsPanel = ({ pupilCase }: { pupilCase: PupilCase }) => (
  <>
    <CertificatePanel pupilCase={pupilCase} />
    <EvidencePanel screen={screen} pupilCase={pupilCase} />
  </>
);

/** What comparing found, and whether the register is still the one that it was compared with. */
function ComparedPart({ document }: { document: CaseDocument }) {
  const registers = openCase.value?.registers ?? [];
  if (!document.compared) return null;
  const found = sameAsRegister(document, registers);
  const words =
    found === 'yes' ? 'the same marks' : found === 'no' ? 'marks that differ' : 'the register has changed since: check it again';
  return (
    <span class="hint">
      {' '}
      Compared with the register on {dayInShort(document.compared.on)}: {words}.
    </span>
  );
}

/** A certificate is proposed with the span of the register that was read, up to the day it would be printed; the user says whether the paper has the same. */
function Fields({ document, pupilCase }: { document: CaseDocument | undefined; pupilCase: PupilCase }) {
  const [kind, setKind] = useState<string>(document?.kind ?? 'certificate-this-year');
  const year = kind === 'certificate-previous-year' ? -2 : -1;
  const register = pupilCase.registers.length + year >= 0 && kind.startsWith('certificate') ? pupilCase.registers.at(year) : undefined;
  const covers = document?.covers ?? (register && register.span.from <= asOf.value ? upTo(register.span, asOf.value) : undefined);
  return (
    <>
      <div class="field" onInput={({ target }) => setKind((target as HTMLSelectElement).value)}>
        <ChoiceField name="kind" label="Document" options={documentKinds} value={kind} />
      </div>
      <FileField />
      <DayField key={`from ${covers?.from}`} name="from" label="Covers, from" value={covers?.from ?? ''} />
      <DayField key={`to ${covers?.to}`} name="to" label="Covers, to" value={covers?.to ?? ''} />
      <DayField name="printed" label="Printed on" value={document?.printed ?? (kind.startsWith('certificate') ? asOf.value : '')} />
      <DayField name="dated" label="Dated" value={document?.dated ?? ''} />
      <YesNoField
        name="sameAsRegister"
        label="Does it show the same marks as the register that was read?"
        value={document?.sameAsRegister}
      />
      <YesNoField name="copyHeld" label="Is it at hand, to be attached?" value={document?.copyHeld} />
      <ChoiceField
        name="signedBy"
        label="Signed by"
        options={documentSigners}
        value={document?.signedBy ?? ''}
        empty="Nobody, or not recorded"
      />
      <DayField name="signed" label="Signed on" value={document?.signed ?? ''} />
      <TextField name="name" label="Name of the file" value={document?.name ?? ''} />
      <input type="hidden" name="hash" value={document?.hash ?? ''} />
      <input type="hidden" name="compared" value={document?.compared ? JSON.stringify({ ...document, name: '' }) : ''} />
    </>
  );
}

const upTo = ({ from, to }: Span, day: Day): Span => ({ from, to: to < day ? to : day });

/** Reads a file's name and fingerprint, here, and keeps neither the file nor what is in it. */
function FileField() {
  return (
    <label class="field">
      Take the name and fingerprint of a file
      <input
        type="file"
        onChange={async ({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          const form = currentTarget.form;
          if (!file || !form) return;
          const fingerprint = await fingerprintOf(file);
          (form.elements.namedItem('name') as HTMLInputElement).value = file.name;
          (form.elements.namedItem('hash') as HTMLInputElement).value = fingerprint;
        }}
      />
    </label>
  );
}

function read(form: FormData): CaseDocument | string {
  const [from, to] = [dayTyped(form, 'from'), dayTyped(form, 'to')];
  if (Boolean(from) !== Boolean(to)) return 'Give the first and the last day it covers, or neither';
  if (from && to && from > to) return `The last day it covers, ${dayInShort(to)}, is before the first, ${dayInShort(from)}`;
  return given({
    kind: chosenIn(form, 'kind', documentKinds) ?? 'other',
    name: typedIn(form, 'name') ?? '',
    hash: typedIn(form, 'hash'),
    covers: from && to ? { from, to } : undefined,
    printed: dayTyped(form, 'printed'),
    dated: dayTyped(form, 'dated'),
    signedBy: chosenIn(form, 'signedBy', documentSigners),
    signed: dayTyped(form, 'signed'),
    sameAsRegister: chosenIn(form, 'sameAsRegister', yesNo),
    copyHeld: chosenIn(form, 'copyHeld', yesNo),
    compared: comparedIn(form),
  }) as CaseDocument;
}

/** A comparison stands as long as nobody says otherwise, or that the paper covers other days. */
function comparedIn(form: FormData): CaseDocument['compared'] {
  const kept = typedIn(form, 'compared');
  if (kept === undefined) return undefined;
  const { compared, covers, sameAsRegister, hash } = JSON.parse(kept) as CaseDocument;
  const isAsFound =
    dayTyped(form, 'from') === covers?.from &&
    dayTyped(form, 'to') === covers?.to &&
    chosenIn(form, 'sameAsRegister', yesNo) === sameAsRegister &&
    typedIn(form, 'hash') === hash;
  return isAsFound ? compared : undefined;
}
