import { isWithin, schoolYearOf, type Day, type Span } from '../../shared/dates/day.ts';
import { blank, registerOf, sessionsOf, unread, type Session } from '../../shared/register/register.ts';
import { fromWire, toWire } from '../../shared/register/wire.ts';
import type { PupilReading } from '../mis/reading.ts';
import { current, type CaseDocument, type PupilCase } from './case.ts';
import type { StoredRegister } from './stored-register.ts';
import { amend, record, type Change } from './changes.ts';
import { differences, type Disagreement } from './imported.ts';
import type { Stamp } from './case.ts';

/** The register that a certificate was compared with, on the days it covers. Later marks that differ take the comparison back. */
export type Compared = { on: Day; schoolYear: number; marks: string };

/** What a certificate holds, beside the register that was read. */
export type CertificateCheck = {
  kind: 'certificate-this-year' | 'certificate-previous-year';
  schoolYear: number;
  covers: Span;
  printed: Day | null;
  /** `held` is the register's, `read` the certificate's. */
  differs: Disagreement[];
  /** How many sessions were compared and are the same, and how many of either were not compared, and why. */
  counts: Counts;
  /** On the certificate: what an authority would return it for. */
  openN: Session[];
  blanks: Session[];
  /** Sessions on the certificate that could not be read. */
  notRead: number;
  /** Days of the register before and after those that the certificate covers. */
  leavesOut: { before: Span | null; after: Span | null };
  /** Of the register, which has no marks for the days after it. */
  readTo: Day | null;
  /** Why it may be out of date; `null` where nothing says so. */
  outdated: 'printed-before-its-end' | 'changed-since-printed' | null;
  same: 'yes' | 'no' | 'cannot-tell';
};

/** In sessions, those that differ apart. `notCovered`: of the register; `notInRegister`: of the certificate; `notRead`: of one of the two. */
export type Counts = { same: number; notCovered: number; notInRegister: number; notRead: number };

export type NoCheck = { why: 'two-years' | 'another-year'; schoolYears: number[] };

/** Every mark of a certificate against the register of the same school year. `complete`: the certificate was understood as a whole. */
export function checkCertificate(
  { registers }: Pick<PupilReading, 'registers'>,
  { complete, printed }: { complete: boolean; printed: Day | null },
  pupilCase: Pick<PupilCase, 'registers'>,
  asOf: Day,
): CertificateCheck | NoCheck {
  const [certificate, ...others] = registers;
  const schoolYears = registers.map(({ schoolYear }) => schoolYear);
  if (!certificate || others.length > 0) return { why: 'two-years', schoolYears };
  const back = schoolYearOf(asOf) - certificate.schoolYear;
  if (back !== 0 && back !== 1) return { why: 'another-year', schoolYears };
  const register = pupilCase.registers.find(({ schoolYear }) => schoolYear === certificate.schoolYear);
  const sessions = sessionsIn(certificate);
  const differs = register ? differences(register, certificate) : [];
  // The days it has marks for: a first week that begins in a holiday is not covered from its Monday.
  const covers = { from: sessions[0]?.day ?? certificate.span.from, to: sessions.at(-1)?.day ?? certificate.span.to };
  const { before, after } = outside(register, covers, asOf);
  const notRead = sessions.filter(({ mark }) => mark === unread).length;
  const isWhole = complete && notRead === 0 && register !== undefined && wasReadWhole(register, covers);
  const changedSince = register && printed && differs.length > 0 && printed < register.readOn;
  return {
    kind: back === 0 ? 'certificate-this-year' : 'certificate-previous-year',
    schoolYear: certificate.schoolYear,
    covers,
    printed,
    differs,
    counts: countsOf(sessions, register, covers, asOf, differs),
    openN: sessions.filter(({ mark }) => mark === 'N'),
    blanks: sessions.filter(({ mark }) => mark === blank),
    notRead,
    leavesOut: { before, after },
    readTo: register?.span.to ?? null,
    outdated: printed && printed < covers.to ? 'printed-before-its-end' : changedSince ? 'changed-since-printed' : null,
    same: differs.length > 0 ? 'no' : isWhole ? 'yes' : 'cannot-tell',
  };
}

/** The register reaches over all of these days, and every session of theirs was read. */
function wasReadWhole(register: StoredRegister, covers: Span): boolean {
  const reaches = register.span.from <= covers.from && covers.to <= register.span.to;
  return reaches && sessionsIn(register).every(({ day, mark }) => mark !== unread || !isWithin(day, covers));
}

/** Every session of the certificate, and of the register up to `asOf`, is in one count or differs. */
function countsOf(
  onCertificate: readonly Session[],
  register: StoredRegister | undefined,
  covers: Span,
  asOf: Day,
  differs: readonly Disagreement[],
): Counts {
  const keyOf = ({ day, session }: Pick<Session, 'day' | 'session'>) => `${day} ${session}`;
  const inRegister = register ? sessionsIn(register).filter(({ day }) => day <= asOf) : [];
  const printed = new Map(onCertificate.map((one) => [keyOf(one), one.mark]));
  const held = new Map(inRegister.map((one) => [keyOf(one), one.mark]));
  const different = new Set(differs.map(keyOf));
  const counts: Counts = { same: 0, notCovered: 0, notInRegister: 0, notRead: 0 };
  for (const key of new Set([...printed.keys(), ...held.keys()])) {
    if (different.has(key)) continue;
    const [one, other] = [printed.get(key), held.get(key)];
    if (other === undefined) counts.notInRegister += 1;
    else if (one === undefined && !isWithin(key.slice(0, 10), covers)) counts.notCovered += 1;
    else if (one === other && one !== unread) counts.same += 1;
    else counts.notRead += 1;
  }
  return counts;
}

function outside(register: StoredRegister | undefined, { from, to }: Span, asOf: Day): CertificateCheck['leavesOut'] {
  const sessions = register ? sessionsIn(register).filter(({ day }) => day <= asOf) : [];
  const spanOf = (left: Session[]): Span | null => (left.length === 0 ? null : { from: left[0]!.day, to: left.at(-1)!.day });
  return { before: spanOf(sessions.filter(({ day }) => day < from)), after: spanOf(sessions.filter(({ day }) => day > to)) };
}

/** The certificate among the case's documents, with what was found: in the place of what anybody had said of the same file. */
export const recordCertificate =
  (check: CertificateCheck, file: { name: string; hash: string }, ids: { document: string; on: Day }, stamp: Stamp): Change =>
  (before) => {
    const { kind, covers, printed, same, schoolYear } = check;
    const earlier = current(before.evidence.documents).find(({ entry }) => entry.hash === file.hash);
    const { sameAsRegister: _word, compared: _earlier, ...kept } = earlier?.entry ?? {};
    const register = before.registers.find((one) => one.schoolYear === schoolYear);
    const compared = register && { on: ids.on, schoolYear, marks: marksWithin(register, covers) };
    const document: CaseDocument = {
      ...kept,
      kind,
      ...file,
      covers,
      ...(printed && { printed }),
      ...(same !== 'cannot-tell' && compared && { sameAsRegister: same, compared }),
    };
    return (earlier ? amend('documents', earlier.id, document, stamp) : record('documents', ids.document, document, stamp))(before);
  };

/** Whether it shows the marks of the register: found by comparing and still so, or as somebody said. Absent once the register has changed since. */
export function sameAsRegister(
  { sameAsRegister, compared, covers }: CaseDocument,
  registers: readonly StoredRegister[],
): CaseDocument['sameAsRegister'] {
  if (!compared) return sameAsRegister;
  const register = registers.find(({ schoolYear }) => schoolYear === compared.schoolYear);
  return register && covers && marksWithin(register, covers) === compared.marks ? sameAsRegister : undefined;
}

/** The marks of a register on certain days, in the wire form. */
function marksWithin(register: Pick<StoredRegister, 'span' | 'marks'>, within: Span): string {
  return toWire(
    registerOf(
      within,
      sessionsIn(register).filter(({ day }) => isWithin(day, within)),
    ),
  );
}

function sessionsIn({ span, marks }: Pick<StoredRegister, 'span' | 'marks'>): Session[] {
  const register = fromWire(span, marks);
  return 'fault' in register ? [] : sessionsOf(register);
}
