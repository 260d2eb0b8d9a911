import { useRef } from 'preact/hooks';
import { advisers } from '../../shared/case/kinds.ts';
import type { Question } from '../../shared/checklist/checklist.ts';
import { openQuestions } from '../../shared/checklist/open-questions.ts';
import { dayInShort } from '../../shared/dates/words.ts';
import { current, type Answer, type PupilCase } from '../case/case.ts';
import { answerQuestion, record } from '../case/changes.ts';
import { EntryForm, typedIn } from './entry-form.tsx';
import { ChoiceField, DayField, RadioField, TextField } from './fields.tsx';
import { Listed } from './listed.tsx';
import { asOf, dayTyped } from './as-of.ts';
import { change, checklist, local, whyNotChecked } from './state.ts';

const answers = { yes: 'Yes', no: 'No', 'dont-know': 'I don’t know' } as const;

/** What would settle this: the open questions first, safest first; a question answered here stays where it stood. */
export function QuestionsPanel({ pupilCase }: { pupilCase: PupilCase }) {
  const questions = checklist.value?.questions ?? {};
  // Where the check itself failed, no question is known to be settled.
  const open = local.value ? openQuestions(local.value.findings, questions).map(({ id }) => id) : Object.keys(questions);
  const asked = useRef<string[]>([]);
  asked.current = [...asked.current, ...open.filter((id) => !asked.current.includes(id))];
  const others = Object.keys(questions).filter((id) => !asked.current.includes(id));
  return (
    <section aria-labelledby="questions-title">
      <h2 id="questions-title">Questions</h2>
      {local.value ? (
        <p>{open.length === 0 ? 'No question is open.' : 'What would settle what is still open, safest first.'}</p>
      ) : (
        <p class="fault">{whyNotChecked.value}</p>
      )}
      {asked.current.map((id) => (
        <QuestionPart key={id} id={id} question={questions[id]!} pupilCase={pupilCase} />
      ))}
      <AdvicePart pupilCase={pupilCase} />
      {others.length > 0 && (
        <details>
          <summary>{others.length} questions that change nothing now</summary>
          {others.map((id) => (
            <QuestionPart key={id} id={id} question={questions[id]!} pupilCase={pupilCase} />
          ))}
        </details>
      )}
    </section>
  );
}

function QuestionPart({ id, question: { ask, help, basis }, pupilCase }: { id: string; question: Question; pupilCase: PupilCase }) {
  const hint = [help, basis === 'judgement' ? 'A judgement: yours or your head’s, never worked out.' : ''].filter(Boolean).join(' ');
  const given = pupilCase.answers[id];
  return (
    <RadioField
      name={id}
      label={ask}
      options={answers}
      {...(hint && { hint })}
      {...(given && { value: given.value })}
      onChoose={(value) => void change((stamp) => answerQuestion(id, value as Answer['value'], stamp))}
    />
  );
}

/** Advice this authority asks for: about which item, and from whom. */
function adviceAsked(): Array<{ item: string; title: string; from: keyof typeof advisers }> {
  return (checklist.value?.items ?? []).flatMap(({ id, title, needs }) => {
    const from = Object.keys(advisers).find((adviser) => JSON.stringify(needs).includes(`"from":"${adviser}","about":"${id}"`));
    return from ? [{ item: id, title, from: from as keyof typeof advisers }] : [];
  });
}

function AdvicePart({ pupilCase }: { pupilCase: PupilCase }) {
  const asked = adviceAsked();
  if (asked.length === 0) return null;
  const options = Object.fromEntries(asked.map(({ item, title, from }) => [item, `${advisers[from]}: ${title}`]));
  const save = async (form: FormData) => {
    const about = asked.find(({ item }) => item === typedIn(form, 'item'));
    const [who, said, day] = [typedIn(form, 'who'), typedIn(form, 'said'), dayTyped(form, 'day')];
    if (!about || !who || !said || !day) return false;
    return change((stamp) => record('advice', crypto.randomUUID(), { from: about.from, day, item: about.item, who, said }, stamp));
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
      <h3>Record advice</h3>
      <EntryForm save="Save the advice" draft={`${pupilCase.id}/advice`} onSave={save}>
        <ChoiceField name="item" label="From whom, about what" options={options} value={asked[0]?.item ?? ''} />
        <TextField name="who" label="Name" required />
        <DayField name="day" label="On" value={asOf.value} required />
        <TextField name="said" label="What they said" hint="Stays in this browser" required />
      </EntryForm>
    </>
  );
}
