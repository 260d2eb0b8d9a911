import { useEffect, useRef, useState } from 'preact/hooks';
import type { Span } from '../../shared/dates/day.ts';
import { dayInShort } from '../../shared/dates/words.ts';
import type { Session } from '../../shared/register/register.ts';
import { sessionCount } from '../../shared/register/session-count.ts';
import type { CertificateCheck } from '../case/certificate.ts';
import { DisagreementTable } from './disagreements.tsx';

type Props = {
  check: CertificateCheck;
  asks: boolean;
  name: string;
  /** What is odd about the file itself, in words. */ doubts: readonly string[];
  onStore: () => void;
};

const onlyPart = 'Every mark on it is the same as in the register that was read, and it does not cover all of that register.';
const verdicts: Record<CertificateCheck['same'], string> = {
  yes: 'Every mark is the same as in the register that was read.',
  no: 'The marks are not those of the register that was read.',
  'cannot-tell': 'It cannot be told whether the marks are those of the register.',
};
const looks: Record<CertificateCheck['same'], string> = { yes: 'nothing-known-missing', no: 'missing', 'cannot-tell': 'unanswered' };

/** What a certificate would be returned for, and what is recorded of it. */
export function CertificateResult({ check, asks, name, doubts, onStore }: Props) {
  const { same, kind, schoolYear, covers, printed, differs, leavesOut } = check;
  const isPart = same === 'yes' && (leavesOut.before ?? leavesOut.after) !== null;
  const heading = useRef<HTMLHeadingElement>(null);
  const [isSaid, setSaid] = useState(false);
  useEffect(() => heading.current?.focus(), []);
  const faults = [...faultsOf(check), ...doubts];
  return (
    <section aria-labelledby="certificate-result" class="import">
      <h3 id="certificate-result" ref={heading} tabIndex={-1} class={`standing ${isPart ? looks['cannot-tell'] : looks[same]}`}>
        {isPart ? onlyPart : verdicts[same]}
      </h3>
      <p>
        {kind === 'certificate-this-year' ? 'This school year' : 'The school year before'}, {schoolYear} to {schoolYear + 1}:{' '}
        {spanInWords(covers)}. {printed ? `Printed on ${dayInShort(printed)}.` : 'When it was printed it does not say.'}
      </p>
      <CountsPart check={check} />
      {faults.length > 0 && (
        <ul class="list">
          {faults.map((words) => (
            <li key={words}>{words}</li>
          ))}
        </ul>
      )}
      {differs.length > 0 && <DisagreementTable disagreements={differs} titles={['Register', 'Certificate']} />}
      <p class="hint">
        This is the text in the file. What is printed on paper may look otherwise, and whether it is signed we cannot see: look at it before
        it goes.
      </p>
      {asks && (
        <label class="choice">
          <input type="checkbox" checked={isSaid} onChange={({ currentTarget }) => setSaid(currentTarget.checked)} />
          This is {name}’s certificate
        </label>
      )}
      <button type="button" disabled={asks && !isSaid} onClick={onStore}>
        Record it with the documents
      </button>
    </section>
  );
}

/** What was compared, and what was not: nothing is left for the reader to suppose. */
function CountsPart({ check: { differs, counts } }: { check: CertificateCheck }) {
  const { same, notCovered, notInRegister, notRead } = counts;
  const left = [
    [notCovered, 'of the register, on days that the certificate does not cover'],
    [notInRegister, 'on the certificate, for which no register was read'],
    [notRead, 'that could not be read, on the one or the other'],
  ] as const;
  return (
    <dl class="counts">
      <dt>Compared</dt>
      <dd>
        {sessionCount(same + differs.length)}: {same} the same, {differs.length} different.
      </dd>
      <dt>Not compared</dt>
      {left.every(([count]) => count === 0) && <dd>None.</dd>}
      {left.map(
        ([count, words]) =>
          count > 0 && (
            <dd key={words}>
              {sessionCount(count)} {words}.
            </dd>
          ),
      )}
    </dl>
  );
}

function faultsOf({ openN, blanks, notRead, leavesOut, outdated, readTo, covers, same }: CertificateCheck): string[] {
  const faults: string[] = [];
  const add = (isSo: boolean, words: string) => isSo && faults.push(words);
  add(openN.length > 0, `N on ${sessionsInWords(openN)}: find out why, enter the true code, and print it again.`);
  add(blanks.length > 0, `No mark on ${sessionsInWords(blanks)}: enter the true code, and print it again.`);
  add(notRead > 0, `${notRead} of its sessions could not be read.`);
  add(
    outdated === 'printed-before-its-end',
    'It was printed before its last day: the marks of that day may have been added or changed since.',
  );
  add(outdated === 'changed-since-printed', 'It was printed before the register was last read, and the register differs: print it again.');
  if (leavesOut.before) faults.push(`It begins late: it leaves out ${spanInWords(leavesOut.before)} of the register.`);
  if (leavesOut.after) faults.push(`It ends early: it leaves out ${spanInWords(leavesOut.after)} of the register.`);
  add(readTo === null, 'No register of that school year was read. Read it in your MIS, then check again.');
  add(
    readTo !== null && readTo < covers.to,
    `The register was read to ${dayInShort(readTo ?? covers.to)} only. Read it again, then check again.`,
  );
  add(same === 'cannot-tell' && faults.length === 0, 'Part of the certificate, or of the register, was not understood.');
  return faults;
}

const spanInWords = ({ from, to }: Span): string => `${dayInShort(from)} to ${dayInShort(to)}`;

const mostNamed = 6;

function sessionsInWords(sessions: readonly Session[]): string {
  const named = sessions.slice(0, mostNamed).map(({ day, session }) => `${dayInShort(day)} ${session}`);
  return `${named.join(', ')}${sessions.length > mostNamed ? ` and ${sessions.length - mostNamed} more` : ''}`;
}
