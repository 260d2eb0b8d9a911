import { advisers } from '../../shared/case/kinds.ts';
import { openQuestions } from '../../shared/checklist/engine.ts';
import { dayInShort } from '../../shared/dates/words.ts';
import { current, type Answer, type PupilCase } from '../case/case.ts';
import { answerQuestion, record } from '../case/changes.ts';
import { chosenIn, EntryForm, typedIn } from './entry-form.tsx';
import { ChoiceField, DayField, RadioField, TextField } from './fields.tsx';
import { Listed } from './listed.tsx';
import { asOf } from './as-of.ts';
import { change, checklist, local } from './state.ts';

const answers = { yes: 'Yes', no: 'No', 'dont-know': 'I don’t know' } as const;

/** What would settle this: the open questions first, safest first, then those already answered. */
export function QuestionsPanel({ pupilCase }: { pupilCase: PupilCase }) {
  const current_ = checklist.value;
  if (!current_ || !local.value) return null;
  const open = openQuestions(local.value.findings, current_.questions);
  const others = Object.entries(current_.questions).filter(([id]) => !open.some((one) => one.id === id));
  return (
    <section aria-labelledby="questions-title">
      <h2 id="questions-title">Questions</h2>
      {open.length === 0 ? <p>No question is open.</p> : <p>What would settle what is still open, safest first.</p>}
      {[...open, ...others.map(([id, question]) => ({ id, question }))].map(({ id, question }) => (
        <RadioField
          key={id}
          name={id}
          label={question.ask}
          options={answers}
          {...(question.help && { hint: question.help })}
          {...(pupilCase.answers[id] && { value: pupilCase.answers[id].value })}
          onChoose={(value) => void change((stamp) => answerQuestion(id, value as Answer['value'], stamp))}
        />
      ))}
      <AdvicePart pupilCase={pupilCase} />
    </section>
  );
}

function AdvicePart({ pupilCase }: { pupilCase: PupilCase }) {
  const items = Object.fromEntries(
    (checklist.value?.items ?? []).filter(({ level }) => level === 'stop' || level === 'consult').map(({ id, title }) => [id, title]),
  );
  const save = async (form: FormData) => {
    const [who, said, day, item] = ['who', 'said', 'day', 'item'].map((name) => typedIn(form, name));
    const from = chosenIn(form, 'from', advisers);
    if (!who || !said || !day || !item || !from) return false;
    return change((stamp) => record('advice', crypto.randomUUID(), { from, day, item, who, said }, stamp));
  };
  return (
    <>
      <h3>Advice</h3>
      <ul class="list">
        {current(pupilCase.evidence.advice).map(({ id, entry }) => (
          <li key={id}>
            {entry.who} ({advisers[entry.from].toLowerCase()}), {dayInShort(entry.day)}: {entry.said}
          </li>
        ))}
      </ul>
      <Listed kind="advice" pupilCase={pupilCase} all="This is all the advice there is" none="Nobody has been asked for advice" />
      <details>
        <summary>Record advice</summary>
        <EntryForm save="Save the advice" onSave={save}>
          <ChoiceField name="item" label="About" options={items} value={Object.keys(items)[0] ?? ''} />
          <ChoiceField name="from" label="From" options={advisers} value="la-attendance-officer" />
          <TextField name="who" label="Name" required />
          <DayField name="day" label="On" value={asOf.value} required />
          <TextField name="said" label="What they said" hint="Stays in this browser" required />
        </EntryForm>
      </details>
    </>
  );
}
