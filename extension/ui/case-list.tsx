import { useState } from 'preact/hooks';
import { dayInShort } from '../../shared/dates/words.ts';
import type { PupilCase } from '../case/case.ts';
import { isOfSchool } from '../case/school-case.ts';
import { asOf } from './as-of.ts';
import { KeptTooLong } from './kept-too-long.tsx';
import { StartFromFile } from './start-from-file.tsx';
import { standingWords } from '../../shared/checklist/standing-words.ts';
import { TeachThisPage } from './teach-this-page.tsx';
import { toldApart } from './told-apart.ts';
import { checklist, show, showSchool, standingOfCase } from './state.ts';

/** Every case in this browser, by name: where it stands, what comes next, and what lapses next. */
export function CaseList({ cases }: { cases: readonly PupilCase[] }) {
  const [filter, setFilter] = useState('');
  const pupils = cases.filter((one) => !isOfSchool(one));
  const named = pupils
    .filter(({ pupil }) => pupil.name.toLowerCase().includes(filter.toLowerCase()))
    .toSorted((a, b) => a.pupil.name.localeCompare(b.pupil.name));
  return (
    <section aria-labelledby="cases-title">
      <h2 id="cases-title">Cases</h2>
      {checklist.value?.about === 'school' && <SchoolPart />}
      {pupils.length === 0 ? (
        <p>No cases yet. Open a pupil’s register in your MIS and press “Read this register”, or start from a file.</p>
      ) : (
        <>
          {pupils.length > 8 && (
            <label class="field">
              Find
              <input value={filter} onInput={({ currentTarget }) => setFilter(currentTarget.value)} />
            </label>
          )}
          <ul class="list">
            {named.map((pupilCase) => (
              <li key={pupilCase.id}>
                <CasePart pupilCase={pupilCase} name={toldApart(pupilCase, pupils)} />
              </li>
            ))}
          </ul>
          <KeptTooLong cases={cases} />
        </>
      )}
      <StartFromFile />
      <TeachThisPage />
    </section>
  );
}

function SchoolPart() {
  return (
    <>
      <p class="notice">The checklist chosen asks about the school, and not about a child. It needs no pupil.</p>
      <button type="button" onClick={() => void showSchool()}>
        Open the school’s self-check
      </button>
    </>
  );
}

function CasePart({ pupilCase, name }: { pupilCase: PupilCase; name: string }) {
  const isAboutSchool = checklist.value?.about === 'school';
  const outcome = isAboutSchool ? null : standingOfCase(pupilCase);
  const [first] = outcome?.findings ?? [];
  const isOpen = first && (first.verdict === 'missing' || first.verdict === 'unanswered') && first.level !== 'advised';
  const lapses = outcome?.findings
    .flatMap(({ title, validUntil }) => (validUntil && validUntil >= asOf.value ? [{ title, validUntil }] : []))
    .sort((a, b) => (a.validUntil < b.validUntil ? -1 : 1))[0];
  return (
    <>
      <button type="button" class="link" onClick={() => void show(pupilCase.id)}>
        {name}
      </button>
      <p>
        {outcome
          ? standingWords[outcome.standing]
          : isAboutSchool
            ? 'Not checked: the checklist chosen asks about the school.'
            : 'Not checked: there is no checklist for the authority chosen in settings.'}
      </p>
      {isOpen && (
        <p class="hint">
          {first.verdict === 'unanswered' ? 'Next to answer' : 'Next'}: {first.title}
        </p>
      )}
      {lapses && (
        <p class="hint">
          Lapses after {dayInShort(lapses.validUntil)}: {lapses.title}
        </p>
      )}
    </>
  );
}
