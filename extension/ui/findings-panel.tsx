import type { Level, Verdict } from '../../shared/checklist/verdict.ts';
import type { CheckedFinding } from '../../shared/contract/check.ts';
import { dayInShort } from '../../shared/dates/words.ts';
import { current, type PupilCase } from '../case/case.ts';
import { unanswered } from '../checker/outcome.ts';
import { DecisionPart } from './decision-part.tsx';
import { standingWords } from './standing.ts';
import { askAuthority, asking, remote, remoteIsStale, settings, shown, whyNotChecked } from './state.ts';

const levelWords: Record<Level, string> = { stop: 'Stop', consult: 'Ask first', required: 'Required', advised: 'Advice' };
const verdictWords: Record<Verdict, string> = {
  met: 'There',
  missing: 'Missing',
  unanswered: 'Not known yet',
  'not-applicable': 'Does not apply',
};
const basisWords = { computed: 'Worked out from the register', stated: 'As stated by a person', judgement: 'A person’s judgement' };

export function FindingsPanel({ pupilCase }: { pupilCase: PupilCase }) {
  const answer = shown.value;
  if (!answer) return <p class="fault">{whyNotChecked.value}</p>;
  const open = answer.findings.filter(({ verdict }) => verdict === 'missing' || verdict === 'unanswered');
  const rest = answer.findings.filter((finding) => !open.includes(finding));
  const { checklist } = answer.response;
  return (
    <section aria-labelledby="findings-title">
      <h2 id="findings-title">Is a referral right for this child?</h2>
      <DecisionPart pupilCase={pupilCase} />
      <p class={`standing ${answer.standing}`} role="status">
        {standingWords[answer.standing]}
      </p>
      <p>
        {answer.by === 'authority' ? 'Checked by the authority’s checker.' : 'Checked on this computer, not by the authority.'} The
        authority decides.
      </p>
      <AskTheAuthority />
      {checklist.pastReview && (
        <p class="notice">
          This checklist was due to be looked at again by {dayInShort(checklist.reviewBy)}. The authority may ask for other things now.
        </p>
      )}
      {groupsOf(open).map(({ title, findings }) => (
        <section key={title} aria-label={title}>
          <h3 class="group-title">{title}</h3>
          <ol class="findings">
            {findings.map((finding) => (
              <FindingPart key={finding.item} finding={finding} pupilCase={pupilCase} />
            ))}
          </ol>
        </section>
      ))}
      {rest.length > 0 && (
        <details>
          <summary>{rest.length} already there, or not asked of this child</summary>
          <ol class="findings">
            {rest.map((finding) => (
              <FindingPart key={finding.item} finding={finding} pupilCase={pupilCase} />
            ))}
          </ol>
        </details>
      )}
      <p class="hint">
        {checklist.title}, edition {checklist.edition}.
      </p>
    </section>
  );
}

/** Where an open item is settled. Places this version does not know are left to the panel as a whole. */
function settlesInWords(settles: readonly string[]): string {
  const words = settles.map((settle) => {
    if (settle.startsWith('answer:')) return 'answer the question under Questions';
    if (settle.startsWith('list:')) return `record ${listWords[settle.slice(5)] ?? 'it'}, or say that there is no more`;
    return placeWords[settle] ?? 'see under Questions';
  });
  return [...new Set(words)].join('; ') || 'record what is known of it';
}

const listWords: Record<string, string> = {
  parents: 'every parent under Parents',
  letters: 'it under Letters',
  meetings: 'it under Meetings',
  contacts: 'it under Calls and visits',
  support: 'it under Support',
  agencies: 'it under Agencies',
  documents: 'it under Documents',
  advice: 'the advice under Questions',
};
const placeWords: Record<string, string> = {
  'read:register': 'read the register to the end in your MIS',
  'record:date-of-birth': 'record the date of birth under Register',
  'record:parent-details': 'record under Parents whether each lives with the child',
};

/** In the order in which the findings come: what stops, whom to ask, what is missing, what is open, advice. */
function groupsOf(open: CheckedFinding[]): Array<{ title: string; findings: CheckedFinding[] }> {
  const groups: Array<{ title: string; findings: CheckedFinding[] }> = [];
  for (const finding of open) {
    const title =
      finding.level === 'required'
        ? finding.verdict === 'missing'
          ? 'Required, and missing'
          : 'Required, and not known yet'
        : groupWords[finding.level];
    const last = groups.at(-1);
    if (last?.title === title) last.findings.push(finding);
    else groups.push({ title, findings: [finding] });
  }
  return groups;
}

const groupWords = { stop: 'Before anything else: may there be a referral at all?', consult: 'Ask first', advised: 'Advice' } as const;

function AskTheAuthority() {
  if (settings.value.checker === '') return null;
  const outcome = remote.value;
  return (
    <div>
      <button type="button" disabled={asking.value} onClick={() => void askAuthority()}>
        {asking.value ? 'Asking…' : 'Ask the authority’s checker'}
      </button>
      <div role="status">
        {outcome && outcome.kind !== 'answered' && <p class="notice">Not checked by the authority. {unanswered[outcome.kind]}</p>}
        {remoteIsStale.value && <p class="notice">The case has changed since the authority’s checker answered. Ask again.</p>}
      </div>
    </div>
  );
}

function FindingPart({ finding, pupilCase }: { finding: CheckedFinding; pupilCase: PupilCase }) {
  const {
    item,
    level,
    verdict,
    title,
    message,
    action,
    reasons,
    settles,
    source,
    basis,
    sessions,
    byParent,
    byReason,
    ourReading,
    validUntil,
    possibleFrom,
  } = finding;
  return (
    <li class={`finding ${verdict}`} data-item={item} data-level={level} data-verdict={verdict}>
      <h4>
        <span class="tag">
          {levelWords[level]} · {verdictWords[verdict]}
          {byReason && ', by reason'}
        </span>
        {verdict === 'missing' ? message : title}
      </h4>
      <ul class="reasons">
        {reasons.map(({ text }) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
      {sessions && sessions.length > 0 && (
        <details>
          <summary>The {sessions.length} sessions counted</summary>
          <p class="hint">{sessions.map(sessionInWords).join(' · ')}</p>
        </details>
      )}
      {byParent && <ByParent byParent={byParent} pupilCase={pupilCase} />}
      {verdict === 'missing' && <p class="action">{action}.</p>}
      {verdict === 'unanswered' && <p class="action">To settle this: {settlesInWords(settles)}.</p>}
      <p class="source">
        {source.title}, {source.edition}: {source.clause}. {basisWords[basis]}.{ourReading && ' Our reading: the source leaves this open.'}
        {validUntil && ` What is there lapses after ${dayInShort(validUntil)}.`}
        {possibleFrom && ` Possible from ${dayInShort(possibleFrom)}.`}
      </p>
    </li>
  );
}

/** `2026-11-16 AM` as people say it. */
function sessionInWords(session: string): string {
  const [day = '', name = ''] = session.split(' ');
  return `${dayInShort(day)} ${name}`;
}

function ByParent({ byParent, pupilCase }: { byParent: NonNullable<CheckedFinding['byParent']>; pupilCase: PupilCase }) {
  const parents = current(pupilCase.evidence.parents);
  return (
    <ul class="by-parent">
      {byParent.map(({ parent, verdict }) => {
        const entry = parents[parent]?.entry;
        return (
          <li key={parent}>
            {entry ? `${entry.forename} ${entry.surname}` : `Parent ${parent + 1}`}:{' '}
            {verdict === 'not-applicable' ? 'cannot be contacted' : verdictWords[verdict].toLowerCase()}
          </li>
        );
      })}
    </ul>
  );
}
