import { contextOf } from '../../shared/checklist/context.ts';
import { dayInShort } from '../../shared/dates/words.ts';
import { faultsIn } from '../../shared/register/faults.ts';
import { percentage } from '../../shared/register/figures.ts';
import type { PupilCase } from '../case/case.ts';
import { fromFile } from '../case/imported.ts';
import { asOf } from './as-of.ts';
import { ChildDetails } from './child-details.tsx';
import { FaultsPart } from './faults-part.tsx';
import { ImportPanel } from './import-panel.tsx';
import { SiblingsPart } from './siblings-part.tsx';
import { request, shown } from './state.ts';
import { WhatWasRead } from './what-was-read.tsx';

/** What was read, its figures with what they are made of, and the marks that need somebody's attention. */
export function RegisterPanel({ pupilCase }: { pupilCase: PupilCase }) {
  return (
    <section aria-labelledby="register-title">
      <h2 id="register-title">Register</h2>
      {pupilCase.registers.length === 0 && <p>No register has been read for this child.</p>}
      <ul class="list">
        {pupilCase.registers.map(({ schoolYear, span, readOn, host }) => (
          <li key={schoolYear}>
            School year {schoolYear} to {schoolYear + 1}: {dayInShort(span.from)} to {dayInShort(span.to)}, read on {dayInShort(readOn)}
            {host === fromFile && ' from a file'}.
          </li>
        ))}
      </ul>
      <WhatWasRead pupilCase={pupilCase} />
      <ImportPanel pupilCase={pupilCase} />
      <Figures />
      <Attention pupilCase={pupilCase} />
      <ChildDetails pupilCase={pupilCase} />
      <SiblingsPart pupilCase={pupilCase} />
    </section>
  );
}

function Figures() {
  const figures = shown.value?.response.figures;
  if (!figures) return null;
  const { possible, attended, authorised, unauthorised, blank, unread } = figures;
  const rows: Array<[string, number]> = [
    ['Attended', attended],
    ['Authorised absence', authorised],
    ['Unauthorised absence', unauthorised],
  ];
  return (
    <table>
      <caption>
        {dayInShort(figures.from)} to {dayInShort(figures.to)}: {possible} possible sessions
      </caption>
      <tbody>
        {rows.map(([words, count]) => (
          <tr key={words}>
            <th scope="row">{words}</th>
            <td>
              {count} of {possible}
            </td>
            <td>{percentage(count, possible)}</td>
          </tr>
        ))}
        {blank + unread > 0 && (
          <tr>
            <th scope="row">No mark, or not read</th>
            <td colSpan={2}>
              {blank} without a mark, {unread} not read: counted as neither.{unread > 0 && ' No share here is of the whole time.'}
            </td>
          </tr>
        )}
      </tbody>
    </table>
  );
}

function Attention({ pupilCase }: { pupilCase: PupilCase }) {
  const facts = request.value?.facts;
  if (!facts?.registers) return null;
  const { sessions, calendar, disagreements } = contextOf(facts, asOf.value, {});
  const unclear = new Set(pupilCase.registers.flatMap((register) => register.unclear ?? []));
  const faults = faultsIn(sessions, calendar, asOf.value, disagreements).flatMap((fault) => {
    if (fault.kind !== 'unread') return fault;
    // What was not reached is told above, in days: nobody can put it right, only read on.
    const seen = fault.sessions.filter(({ day, session }) => unclear.has(`${day} ${session}`));
    return seen.length === 0 ? [] : { ...fault, words: 'The page shows something here that is no register code', sessions: seen };
  });
  return (
    <>
      <h3>Marks that need attention</h3>
      <FaultsPart faults={faults} />
    </>
  );
}
