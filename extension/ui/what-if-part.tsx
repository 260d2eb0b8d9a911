import { useState } from 'preact/hooks';
import type { CodedFacts } from '../../shared/case/facts.ts';
import type { Checklist } from '../../shared/checklist/checklist.ts';
import { whatIf, type Change, type WhatIf } from '../../shared/checklist/what-if.ts';
import type { Day } from '../../shared/dates/day.ts';
import { dayInShort, dayInWords } from '../../shared/dates/words.ts';
import { asOf, dayTyped } from './as-of.ts';
import { EntryForm } from './entry-form.tsx';
import { DayField } from './fields.tsx';
import { standingWords } from '../../shared/checklist/standing-words.ts';

/** Total, for a day to come and for one gone by. */
const kindWords: Record<Change['kind'], { later: string; earlier: string }> = {
  lost: { later: 'There now, and no longer then', earlier: 'Not there yet on that day' },
  gained: { later: 'Possible by then', earlier: 'Still there on that day' },
  open: { later: 'Nobody could tell then', earlier: 'Nobody could have told on that day' },
  other: { later: 'Would change as well', earlier: 'Different as well' },
};
const kinds = Object.keys(kindWords) as Array<Change['kind']>;

/** What another day would change, with everything that is recorded as it is. */
export function WhatIfPart({ checklist, facts }: { checklist: Checklist; facts: CodedFacts }) {
  const [day, setDay] = useState<Day | null>(null);
  const look = (form: FormData) => {
    setDay(dayTyped(form, 'what-if', 'to-come') ?? null);
    return Promise.resolve(true);
  };
  return (
    <section aria-labelledby="what-if-title">
      <h3 id="what-if-title">What if we referred on another day?</h3>
      <EntryForm save="Look at that day" onSave={look}>
        <DayField
          name="what-if"
          label="What if we referred on…"
          hint="Such as 11/12 or Fri for a day to come; last Tue, or a date with its year, for one gone by"
          lies="to-come"
          required
        />
      </EntryForm>
      <div role="status">{day && <Told told={whatIf(checklist, facts, asOf.value, day)} />}</div>
    </section>
  );
}

function Told({ told: { day, standing, changes, daysNotRead, planned } }: { told: WhatIf }) {
  const direction = day < asOf.value ? 'earlier' : 'later';
  return (
    <>
      <h4>{dayInWords(day)}, if nothing else changed</h4>
      <p class={`standing ${standing.to}`}>{standingWords[standing.to]}</p>
      {standing.from === standing.to && <p>As on the day of the check.</p>}
      {daysNotRead > 0 && (
        <p>
          No register has been read for {daysNotRead} weekdays up to then. Nothing is assumed about them, so what depends on them is not
          known.
        </p>
      )}
      {planned.length > 0 && (
        <p>Taken to happen as planned: {planned.map((event) => `${event.what}, ${dayInShort(event.day)}`).join('; ')}.</p>
      )}
      {direction === 'earlier' && <p class="hint">Answers, and what is said of each letter and meeting, are taken as they are now.</p>}
      {changes.length === 0 && <p>No finding would differ.</p>}
      {kinds.map((kind) => (
        <Changes key={kind} title={kindWords[kind][direction]} changes={changes.filter((change) => change.kind === kind)} />
      ))}
    </>
  );
}

function Changes({ title, changes }: { title: string; changes: Change[] }) {
  if (changes.length === 0) return null;
  return (
    <>
      <h5>{title}</h5>
      <ul class="list">
        {changes.map((change) => (
          <li key={change.item} data-change={change.kind} data-changed={change.item}>
            {change.title}
            <p class="hint">{change.reasons.join(' ')}</p>
          </li>
        ))}
      </ul>
    </>
  );
}
