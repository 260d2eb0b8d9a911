import type { CheckedFinding } from '../../shared/contract/check-response.ts';
import { dayInShort } from '../../shared/dates/words.ts';
import type { PupilCase } from '../case/case.ts';
import { isOfSchool } from '../case/school-case.ts';
import type { Shown } from '../checker/checker.ts';
import { unanswered } from '../checker/outcome.ts';
import { DecisionPart } from './decision-part.tsx';
import { FindingPart } from './finding-part.tsx';
import { LeftOutPart } from './left-out-part.tsx';
import { SelfCheckHead } from './self-check-head.tsx';
import { standingWords } from '../../shared/checklist/standing-words.ts';
import { askAuthority, asking, remote, remoteIsStale, settings, shown, whyNotChecked } from './state.ts';

export function FindingsPanel({ pupilCase }: { pupilCase: PupilCase }) {
  const answer = shown.value;
  if (!answer) return <p class="fault">{whyNotChecked.value}</p>;
  const open = answer.findings.filter(({ verdict }) => verdict === 'missing' || verdict === 'unanswered');
  const rest = answer.findings.filter((finding) => !open.includes(finding));
  const { checklist } = answer.response;
  return (
    <section aria-labelledby="findings-title">
      {isOfSchool(pupilCase) ? <SelfCheckHead findings={answer.findings} /> : <CaseHead answer={answer} pupilCase={pupilCase} />}
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
          <summary>
            {rest.length} already there, or not asked {isOfSchool(pupilCase) ? 'here' : 'of this child'}
          </summary>
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

function CaseHead({ answer, pupilCase }: { answer: Shown; pupilCase: PupilCase }) {
  return (
    <>
      <h2 id="findings-title">Is a referral right for this child?</h2>
      <DecisionPart pupilCase={pupilCase} />
      <p class={`standing ${answer.standing}`} role="status">
        {standingWords[answer.standing]}
      </p>
      <p>{byWords[answer.by]} The authority decides.</p>
      <AskTheAuthority />
    </>
  );
}

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

/** Total: nobody's answer is called the authority's but its own. */
const byWords: Record<Shown['by'], string> = {
  authority: 'Checked by the authority’s checker.',
  checker: 'Checked by the checker in your settings, which does not hold the authority’s own key.',
  'this-computer': 'Checked on this computer, not by the authority.',
};

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
        {outcome?.kind === 'answered' && outcome.leftOut && <LeftOutPart {...outcome.leftOut} checklist={outcome.response.checklist} />}
        {remoteIsStale.value && <p class="notice">The case has changed since the authority’s checker answered. Ask again.</p>}
      </div>
    </div>
  );
}
