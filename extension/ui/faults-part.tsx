import { dayInWords } from '../../shared/dates/words.ts';
import { severities, type Severity } from '../../shared/register/fault-kinds.ts';
import type { Fault } from '../../shared/register/faults.ts';
import { sessionCount } from '../../shared/register/session-count.ts';

/** Total: how much each group matters, in the order in which they are shown. */
const groups: Record<Severity, { title: string; hint: string }> = {
  correct: { title: 'To correct', hint: 'The register has to be put right before anybody relies on it.' },
  reconcile: { title: 'To look at before a notice or prosecution', hint: 'The law may have an answer in these. They may well be right.' },
  check: { title: 'To check', hint: 'Somebody should look. These may well be right.' },
};

/** So many sessions of a kind stand open; where there are more they open below its words. */
const most = 5;

/** All that is wrong, or worth a look, in what was read: by how much it matters, each kind with every session it concerns. */
export function FaultsPart({ faults }: { faults: readonly Fault[] }) {
  if (faults.length === 0) return <p>None found in what was read.</p>;
  return (
    <>
      {severities.map((severity) => (
        <Group key={severity} {...groups[severity]} faults={faults.filter((fault) => fault.severity === severity)} />
      ))}
    </>
  );
}

function Group({ title, hint, faults }: { title: string; hint: string; faults: readonly Fault[] }) {
  if (faults.length === 0) return null;
  return (
    <>
      <h4>{title}</h4>
      <p class="hint">{hint}</p>
      <ul class="list">
        {faults.map(({ kind, words, sessions }) => (
          <li key={kind}>
            {words} ({sessionCount(sessions.length)}).
            <Sessions sessions={sessions} />
          </li>
        ))}
      </ul>
    </>
  );
}

function Sessions({ sessions }: Pick<Fault, 'sessions'>) {
  const list = (
    <ul>
      {sessions.map(({ day, session }) => (
        <li key={`${day} ${session}`}>
          {dayInWords(day)}, {session}
        </li>
      ))}
    </ul>
  );
  if (sessions.length <= most) return list;
  return (
    <details>
      <summary>Which sessions</summary>
      {list}
    </details>
  );
}
