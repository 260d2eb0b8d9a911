import { useRef } from 'preact/hooks';
import type { Question } from '../../shared/checklist/checklist.ts';
import { openQuestions } from '../../shared/checklist/open-questions.ts';
import type { Answer, PupilCase } from '../case/case.ts';
import { answerQuestion } from '../case/changes.ts';
import { AdvicePart } from './advice-part.tsx';
import { RadioField } from './fields.tsx';
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
          <summary>
            {others.length === 1 ? '1 question that changes nothing now' : `${others.length} questions that change nothing now`}
          </summary>
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
