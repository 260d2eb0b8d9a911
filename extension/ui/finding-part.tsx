import { reachesParents } from '../../shared/checklist/plan/uses.ts';
import type { Level, Verdict } from '../../shared/checklist/verdict.ts';
import type { CheckedFinding } from '../../shared/contract/check-response.ts';
import { dayInShort } from '../../shared/dates/words.ts';
import { current, type Parent, type PupilCase } from '../case/case.ts';
import { mayBeReached } from '../case/reachable.ts';
import { parentNames } from './evidence-panel.tsx';
import { askInstead, neverContacted } from './never-contacted.ts';
import { checklist } from './state.ts';

const levelWords: Record<Level, string> = { stop: 'Stop', consult: 'Ask first', required: 'Required', advised: 'Advice' };
const verdictWords: Record<Verdict, string> = {
  met: 'There',
  missing: 'Missing',
  unanswered: 'Not known yet',
  'not-applicable': 'Does not apply',
};
const basisWords = { computed: 'Worked out from the register', stated: 'As stated by a person', judgement: 'A person’s judgement' };

/** One item: its verdict, why, for whom, what to do or what would settle it, and the clause it comes from. */
export function FindingPart({ finding, pupilCase }: { finding: CheckedFinding; pupilCase: PupilCase }) {
  const {
    item,
    level,
    verdict,
    title,
    message,
    reasons,
    settles,
    source,
    basis,
    sessions,
    byParent,
    byReason,
    ourReading,
    readAs,
    superseded,
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
      {verdict === 'missing' && <p class="action">{actionInWords(finding, pupilCase)}.</p>}
      {verdict === 'unanswered' && <p class="action">To settle this: {settlesInWords(settles)}.</p>}
      {superseded && <p class="superseded">Changed since the source was written: {superseded}.</p>}
      {readAs && <p class="hint">How an open word was read: {readAs}.</p>}
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
            {verdict === 'not-applicable' ? whyNotOf(entry) : verdictWords[verdict].toLowerCase()}
          </li>
        );
      })}
    </ul>
  );
}

const whyNotOf = (entry: Parent | undefined): string =>
  entry?.contact === 'must-not-contact' ? 'must not be contacted' : 'cannot be contacted';

/** What to do, and never for a parent who must not be contacted. */
function actionInWords({ item, level, action, byParent = [] }: CheckedFinding, pupilCase: PupilCase): string {
  const asked = checklist.value?.items.find(({ id }) => id === item);
  const reaches = asked ? reachesParents(asked) : byParent.some(({ verdict }) => verdict === 'not-applicable');
  const all = current(pupilCase.evidence.parents);
  if (!reaches || all.length === 0) return action;
  const isFirst = level === 'stop' || level === 'consult';
  const hasNobody =
    byParent.length > 0
      ? byParent.every(({ verdict }) => verdict === 'not-applicable')
      : !isFirst && !all.some(({ entry }) => mayBeReached(entry));
  if (hasNobody) return askInstead;
  const never = neverContacted(pupilCase);
  return never.length > 0 ? `${action}. Not for ${parentNames(never, pupilCase)}, who must not be contacted` : action;
}

/** Where an open item is settled. Places this version does not know are left to the panel as a whole. */
export function settlesInWords(settles: readonly string[]): string {
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
  duties: 'it under Duties',
  documents: 'it under Documents',
  notices: 'it under Notices and earlier referrals',
  advice: 'the advice under Questions',
};
const placeWords: Record<string, string> = {
  'read:register': 'read the register to the end in your MIS',
  'correct:register': 'enter the marks that are true in your MIS, and read the register again',
  'enter:term-dates': 'enter the school’s term dates',
  'ask:authority': 'ask the authority which way it counts',
  'record:date-of-birth': 'record the date of birth under Register',
  'record:parent-details':
    'record under Parents what is not known of them, such as whether they live with the child or have parental responsibility',
  'record:notice-details':
    'record for each penalty notice under Notices and earlier referrals to whom it went and whether it was withdrawn',
};
