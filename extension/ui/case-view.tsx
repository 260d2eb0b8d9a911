import { dayInWords } from '../../shared/dates/words.ts';
import type { PupilCase } from '../case/case.ts';
import { FindingsPanel } from './findings-panel.tsx';
import { FormPanel } from './form-panel.tsx';
import { LettersPanel } from './letters-panel.tsx';
import { ParentsPanel } from './parents-panel.tsx';
import { section, sections, type Section } from './place.ts';
import { QuestionsPanel } from './questions-panel.tsx';
import { RegisterPanel } from './register-panel.tsx';
import { SentPanel } from './sent-panel.tsx';
import { asOf } from './as-of.ts';
import { setAsOf } from './state.ts';
import { DayField } from './fields.tsx';

/** One pupil's case: its name, the day it is looked at, and one section of it at a time. */
export function CaseView({ pupilCase }: { pupilCase: PupilCase }) {
  return (
    <>
      <h2 class="pupil">{pupilCase.pupil.name}</h2>
      <details class="as-of">
        <summary>As of {dayInWords(asOf.value)}</summary>
        <DayField key={asOf.value} name="as-of" label="Look at this case as of" value={asOf.value} onDay={(day) => void setAsOf(day)} />
      </details>
      <nav aria-label="Sections of this case" class="sections">
        {Object.entries(sections).map(([key, words]) => (
          <button
            key={key}
            type="button"
            aria-current={section.value === key ? 'page' : undefined}
            onClick={() => (section.value = key as Section)}
          >
            {words}
          </button>
        ))}
      </nav>
      <SectionOf pupilCase={pupilCase} />
    </>
  );
}

function SectionOf({ pupilCase }: { pupilCase: PupilCase }) {
  switch (section.value) {
    case 'findings':
      return <FindingsPanel pupilCase={pupilCase} />;
    case 'register':
      return <RegisterPanel pupilCase={pupilCase} />;
    case 'parents':
      return <ParentsPanel pupilCase={pupilCase} />;
    case 'letters':
      return <LettersPanel pupilCase={pupilCase} />;
    case 'questions':
      return <QuestionsPanel pupilCase={pupilCase} />;
    case 'form':
      return <FormPanel pupilCase={pupilCase} />;
    case 'sent':
      return <SentPanel />;
  }
}
