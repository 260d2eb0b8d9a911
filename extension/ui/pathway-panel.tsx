import type { Verdict } from '../../shared/checklist/verdict.ts';
import type { CheckedPathway } from '../../shared/contract/check-response.ts';
import { dayInShort } from '../../shared/dates/words.ts';
import { shown, whyNotChecked } from './state.ts';

type Level = CheckedPathway['levels'][number];

const signWords: Record<Verdict, string> = {
  met: 'The record shows work at this level',
  missing: 'The record shows no work at this level',
  unanswered: 'Not known whether there was work at this level',
  'not-applicable': 'Does not apply',
};

/** The authority's levels, who does what at each, and what the record shows. It places nobody. */
export function PathwayPanel() {
  const answer = shown.value;
  if (!answer) return <p class="fault">{whyNotChecked.value}</p>;
  const { pathway, checklist } = answer.response;
  return (
    <section aria-labelledby="pathway-title">
      <h2 id="pathway-title">Pathway</h2>
      {pathway ? <Levels pathway={pathway} /> : <p>{checklist.title}: its documents give no levels or stages.</p>}
    </section>
  );
}

function Levels({ pathway: { levels, source } }: { pathway: CheckedPathway }) {
  return (
    <>
      <p>
        Which level is right for this child, and above all whether support has not worked, is for people to say. What is shown of each level
        is our reading of the record.
      </p>
      {levels.map((level) => (
        <LevelPart key={level.name} level={level} />
      ))}
      <p class="source">
        {source.title}, {source.edition}; read {dayInShort(source.lastRead)}.
      </p>
    </>
  );
}

function LevelPart({ level: { name, title, when, school, authority, signs } }: { level: Level }) {
  return (
    <section class={`finding ${signs?.verdict === 'met' ? 'shown' : ''}`} aria-label={`${name}: ${title}`} data-level-name={name}>
      <h3>
        {name}: {title}
      </h3>
      <p>{when}.</p>
      {signs && <p class="action">{signWords[signs.verdict]}.</p>}
      {signs && signs.verdict !== 'missing' && (
        <ul class="reasons hint">
          {signs.reasons.map((reason) => (
            <li key={reason}>{reason}</li>
          ))}
        </ul>
      )}
      <h4>The school</h4>
      <ol class="roles">
        {school.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <h4>The authority</h4>
      <ul class="roles">
        {authority.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ul>
    </section>
  );
}
