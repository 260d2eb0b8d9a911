import { supportResponses, supportStrands } from '../../shared/case/kinds.ts';
import { openQuestions } from '../../shared/checklist/open-questions.ts';
import { dayInShort } from '../../shared/dates/words.ts';
import { percentage } from '../../shared/register/figures.ts';
import { current, type PupilCase } from '../case/case.ts';
import { asOf } from './as-of.ts';
import { checklist, local } from './state.ts';

/** One page for a conversation with the LA's officer: initials only, figures, support, questions. Internal; stays out of anything for a court. */
export function SummaryPanel({ pupilCase }: { pupilCase: PupilCase }) {
  const { pupil, evidence } = pupilCase;
  const initials = pupil.name
    .split(/\s+/)
    .map((word) => word.match(/\p{L}/u)?.[0] ?? '')
    .join('');
  const figures = local.value?.figures;
  const support = current(evidence.support);
  const questions = checklist.value && local.value ? openQuestions(local.value.findings, checklist.value.questions) : [];
  const missing = local.value?.findings.filter(({ verdict, level }) => verdict === 'missing' && level !== 'advised') ?? [];
  return (
    <section aria-labelledby="summary-title">
      <h2 id="summary-title">Summary for a conversation</h2>
      <article class="print">
        <h3>
          {initials}, as of {dayInShort(asOf.value)}
        </h3>
        {figures && (
          <p>
            {dayInShort(figures.from)} to {dayInShort(figures.to)}: attended {figures.attended} of {figures.possible} possible sessions (
            {percentage(figures.attended, figures.possible)}); authorised absence {figures.authorised}, unauthorised {figures.unauthorised}{' '}
            (G {figures.byCode['G'] ?? 0}, O {figures.byCode['O'] ?? 0}, U {figures.byCode['U'] ?? 0}, N {figures.byCode['N'] ?? 0}).
            {figures.unread > 0 && ` ${figures.unread} sessions of that time were not read: these are not the figures of all of it.`}
          </p>
        )}
        <h4>Support offered</h4>
        <ul>
          {support.map(({ id, entry }) => (
            <li key={id}>
              {supportStrands[entry.strand]}, {dayInShort(entry.offered)}
              {entry.response && `: ${supportResponses[entry.response].toLowerCase()}`}
            </li>
          ))}
          {support.length === 0 && <li>None recorded</li>}
        </ul>
        <h4>Open questions</h4>
        <ul>
          {questions.map(({ id, question }) => (
            <li key={id}>{question.ask}</li>
          ))}
          {missing.map(({ item, message }) => (
            <li key={item}>{message}</li>
          ))}
        </ul>
        <p class="hint">Internal. Not evidence, and not for the referral.</p>
      </article>
      <button type="button" onClick={() => print()}>
        Print
      </button>
    </section>
  );
}
