import { dayInShort } from '../../shared/dates/words.ts';
import type { Disagreement } from '../case/imported.ts';

type Believe = { disagreements: readonly Disagreement[]; believed: 'file' | 'case' | null; onBelieve: (believed: 'file' | 'case') => void };

/** What the case and a file hold otherwise, and whose marks stand: nobody is believed before the user has said so. */
export function Disagreements({ disagreements, believed, onBelieve }: Believe) {
  if (disagreements.length === 0) return null;
  const choices = { file: 'The file’s marks', case: 'The marks the case holds' } as const;
  return (
    <>
      <DisagreementTable disagreements={disagreements} titles={['The case holds', 'The file has']} />
      <fieldset class="field">
        <legend>Which marks stand where the two differ?</legend>
        {(['file', 'case'] as const).map((each) => (
          <label key={each} class="choice">
            <input type="radio" name="believed" checked={believed === each} onChange={() => onBelieve(each)} />
            {choices[each]}
          </label>
        ))}
      </fieldset>
    </>
  );
}

/** Every session of which two registers say different things. */
export function DisagreementTable({ disagreements, titles }: { disagreements: readonly Disagreement[]; titles: [string, string] }) {
  return (
    <table class="differs">
      <caption>
        {disagreements.length} {disagreements.length === 1 ? 'session differs' : 'sessions differ'}
      </caption>
      <thead>
        <tr>
          <th scope="col">Session</th>
          {titles.map((title) => (
            <th key={title} scope="col">
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {disagreements.map(({ day, session, held, read }) => (
          <tr key={`${day} ${session}`}>
            <th scope="row">
              {dayInShort(day)} {session}
            </th>
            <td>{markInWords(held)}</td>
            <td>{markInWords(read)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const markInWords = (mark: string | null): string => (mark === null ? 'no session' : mark === '-' ? 'no mark' : mark);
