import { lapseInWords } from '../../shared/checklist/plan/lapses.ts';
import { planOf, type Plan } from '../../shared/checklist/plan/plan.ts';
import { whenInWords } from '../../shared/checklist/plan/when.ts';
import { dayInShort } from '../../shared/dates/words.ts';
import { percentage } from '../../shared/register/figures.ts';
import type { PupilCase } from '../case/case.ts';
import { asOf } from './as-of.ts';
import { askInstead } from './never-contacted.ts';
import { checklist, request, shown, whyNotChecked } from './state.ts';
import { StepsPart } from './steps-part.tsx';
import { WhatIfPart } from './what-if-part.tsx';

/** What to do, in which order and when; and what would differ on another day. For the school alone: nothing of it is sent or printed for an authority. */
export function PlanPanel({ pupilCase }: { pupilCase: PupilCase }) {
  const [answer, asked, current] = [shown.value, request.value, checklist.value];
  if (!answer || !asked || !current) return <p class="fault">{whyNotChecked.value}</p>;
  const plan = planOf(current, { facts: asked.facts, asOf: asOf.value, findings: answer.findings });
  return (
    <section aria-labelledby="plan-title">
      <h2 id="plan-title">Plan</h2>
      <p class="hint">For the school’s own use, and no part of a referral. Support and its review come before anything legal.</p>
      <ImprovementPart improvement={plan.improvement} />
      <StepsPart plan={plan} pupilCase={pupilCase} />
      {plan.steps.length === 0 && (
        <p>No step is known that is still to be done. The Senior Attendance Champion or head decides what is right for this child.</p>
      )}
      <WithheldPart withheld={plan.withheld} />
      <h3>When everything here could have been done</h3>
      <p>{whenInWords(plan.earliest)}</p>
      <LapsesPart plan={plan} />
      <WhatIfPart checklist={current} facts={asked.facts} />
    </section>
  );
}

function ImprovementPart({ improvement }: Pick<Plan, 'improvement'>) {
  if (!improvement) return null;
  const { since, now, before } = improvement;
  return (
    <p class="notice">
      Since the {since.what} on {dayInShort(since.day)} the child attended {now.attended} of {now.possible} possible sessions (
      {percentage(now.attended, now.possible)}); in the school days before it {before.attended} of {before.possible} (
      {percentage(before.attended, before.possible)}). Attendance that has improved is as good a finding as any. Ask whether it is enough to
      close, or to step down, and tell the family.
    </p>
  );
}

function WithheldPart({ withheld }: Pick<Plan, 'withheld'>) {
  if (withheld.length === 0) return null;
  return (
    <section aria-label="Not offered as a step">
      <h3>Not offered as a step</h3>
      <p class="notice">{askInstead}:</p>
      <ul class="list">
        {withheld.map(({ title }) => (
          <li key={title}>{title}</li>
        ))}
      </ul>
    </section>
  );
}

function LapsesPart({ plan: { lapses, nextLapse, earliest } }: { plan: Plan }) {
  const heading = earliest.state === 'unknown' ? 'What may lapse before that day' : 'What lapses meanwhile';
  return (
    <>
      <h3>{heading}</h3>
      {lapses.length === 0 && <p>Nothing that has a day.</p>}
      <ul class="list">
        {lapses.map((lapse) => (
          <li key={lapse.item}>{lapseInWords(lapse)}</li>
        ))}
      </ul>
      {nextLapse && <p class="hint">The first to lapse after that. {lapseInWords(nextLapse)}</p>}
    </>
  );
}
