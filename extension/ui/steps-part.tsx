import { dueInWords } from '../../shared/checklist/plan/due.ts';
import type { Plan, PlanStep } from '../../shared/checklist/plan/plan.ts';
import { stages, type Stage } from '../../shared/checklist/plan/uses.ts';
import { whenInWords } from '../../shared/checklist/plan/when.ts';
import { current, type PupilCase } from '../case/case.ts';
import { asOf } from './as-of.ts';
import { settlesInWords } from './finding-part.tsx';
import { lowerFirst } from './words.ts';

/** Total: a stage cannot be planned without its heading. */
const stageWords: Record<Stage, string> = {
  stop: 'Before anything else',
  consult: 'Ask first',
  support: 'Support for the child and family',
  review: 'Review of the support',
  record: 'What else is asked for',
  legal: 'Only after that',
};

/** Steps under their stages, in order. */
export function StepsPart({ plan: { steps, gate }, pupilCase }: { plan: Plan; pupilCase: PupilCase }) {
  return stages.map((stage) => {
    const here = steps.filter((step) => step.stage === stage);
    if (here.length === 0) return null;
    return (
      <section key={stage} aria-label={stageWords[stage]}>
        <h3 class="group-title">{stageWords[stage]}</h3>
        {stage === 'legal' && gate.state !== 'now' && <p class="notice">{whenInWords(gate)}</p>}
        <ol class="findings">
          {here.map((step) => (
            <StepPart key={step.item ?? step.title} step={step} isAtGate={stage === 'legal' && step.when === gate} pupilCase={pupilCase} />
          ))}
        </ol>
      </section>
    );
  });
}

function StepPart({ step, isAtGate, pupilCase }: { step: PlanStep; isAtGate: boolean; pupilCase: PupilCase }) {
  const { item, title, does, level, isMissing, settles, when, by } = step;
  return (
    <li class={`finding ${isMissing ? 'missing' : 'unanswered'}`} data-step={item ?? 'own'}>
      <h4>
        {level === 'advised' && <span class="tag">Advice</span>}
        {isMissing ? does : title}
      </h4>
      {isMissing ? (
        <p class="hint">For: {title}</p>
      ) : (
        <p>
          First say whether it is so: {settlesInWords(settles)}. If it is not: {lowerFirst(does)}.
        </p>
      )}
      {when.state !== 'now' && !isAtGate && <p class="action">{whenInWords(when)}</p>}
      {by && <p class="action">{dueInWords(by, asOf.value)}</p>}
      <Whom step={step} pupilCase={pupilCase} />
    </li>
  );
}

/** Whom a step is for, whom it must never reach, and whose address nothing may show. */
function Whom({ step: { to, never = [] }, pupilCase }: { step: PlanStep; pupilCase: PupilCase }) {
  const parents = current(pupilCase.evidence.parents).map(({ entry }) => entry);
  if (!to || parents.length === 0) return null;
  const named = (indexes: number[]) =>
    indexes.flatMap((index) => (parents[index] ? `${parents[index].forename} ${parents[index].surname}` : [])).join(' and ');
  const confidential = parents.flatMap(({ confidentialAddress }, index) => (confidentialAddress === 'yes' ? [index] : []));
  return (
    <p class="hint">
      {to.length > 0 && `For ${named(to)}. `}
      {never.length > 0 && <b>Not for {named(never)}, who must not be contacted. </b>}
      {confidential.length > 0 && (
        <b>The address of {named(confidential)} is confidential: nothing that is sent or handed over may show it.</b>
      )}
    </p>
  );
}
