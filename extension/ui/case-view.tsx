import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { dayInWords } from '../../shared/dates/words.ts';
import type { PupilCase } from '../case/case.ts';
import { isOfSchool } from '../case/school-case.ts';
import { AgenciesPanel } from './agencies-panel.tsx';
import { asOf, dayTyped } from './as-of.ts';
import { ContactsPanel } from './contacts-panel.tsx';
import { CoverPanel } from './cover-panel.tsx';
import { DeleteCase } from './delete-case.tsx';
import { DocumentsPanel } from './documents-panel.tsx';
import { DutiesPanel } from './duties-panel.tsx';
import { EntryForm } from './entry-form.tsx';
import { FamilyPanel } from './family-panel.tsx';
import { DayField } from './fields.tsx';
import { FindingsPanel } from './findings-panel.tsx';
import { FormPanel } from './form-panel.tsx';
import { LettersPanel } from './letters-panel.tsx';
import { MeetingsPanel } from './meetings-panel.tsx';
import { Misfit } from './misfit.tsx';
import { NoticesPanel } from './notices-panel.tsx';
import { OutcomePanel } from './outcome-panel.tsx';
import { PathwayPanel } from './pathway-panel.tsx';
import { PlanPanel } from './plan-panel.tsx';
import { ParentsPanel } from './parents-panel.tsx';
import { schoolSections, section, sections, type Section } from './place.ts';
import { QuestionsPanel } from './questions-panel.tsx';
import { RegisterPanel } from './register-panel.tsx';
import { SentPanel } from './sent-panel.tsx';
import { cases, checklist, setAsOf, settings } from './state.ts';
import { SummaryPanel } from './summary-panel.tsx';
import { SupportPanel } from './support-panel.tsx';
import { toldApart } from './told-apart.ts';
import { Whole } from './whole.tsx';
import { YearPanel } from './year-panel.tsx';

/** Total: a section cannot be named without a panel. */
const panels: Record<Section, (props: { pupilCase: PupilCase }) => JSX.Element | null> = {
  findings: FindingsPanel,
  questions: QuestionsPanel,
  plan: PlanPanel,
  pathway: PathwayPanel,
  year: YearPanel,
  summary: SummaryPanel,
  register: RegisterPanel,
  parents: ParentsPanel,
  letters: LettersPanel,
  meetings: MeetingsPanel,
  contacts: ContactsPanel,
  support: SupportPanel,
  agencies: AgenciesPanel,
  notices: NoticesPanel,
  duties: DutiesPanel,
  documents: DocumentsPanel,
  family: FamilyPanel,
  form: FormPanel,
  sent: SentPanel,
  cover: CoverPanel,
  outcome: OutcomePanel,
};

/** One pupil's case: its name, the day it is looked at, and one section of it at a time. */
export function CaseView({ pupilCase }: { pupilCase: PupilCase }) {
  const groups: Record<string, Record<string, string>> = isOfSchool(pupilCase) ? { Check: schoolSections } : sections;
  const shownSection = Object.values(groups).some((named) => section.value in named) ? section.value : 'findings';
  const isMisfit = isOfSchool(pupilCase) !== (checklist.value?.about === 'school');
  const Section = panels[shownSection];
  const heading = useRef<HTMLHeadingElement>(null);
  // The list that was pressed is gone: without this the keyboard, and a screen reader, would stand nowhere.
  useEffect(() => heading.current?.focus(), [pupilCase.id]);
  return (
    <>
      <h2 class="pupil" ref={heading} tabIndex={-1}>
        {isOfSchool(pupilCase) ? settings.value.school.name || 'Our school' : toldApart(pupilCase, cases.value ?? [])}
      </h2>
      <details class="as-of">
        <summary>As of {dayInWords(asOf.value)}</summary>
        <EntryForm save="Look at it as of this day" onSave={saveAsOf}>
          <DayField name="as-of" label="Look at this case as of" hint="Type it as you would write it, such as 20 Nov 2026" />
        </EntryForm>
      </details>
      <nav aria-label="Sections of this case" class="sections">
        {Object.entries(groups).map(([group, named]) => (
          <p key={group}>
            <span class="group">{group}</span>
            {Object.entries(named).map(([key, words]) => (
              <button
                key={key}
                type="button"
                aria-current={shownSection === key ? 'page' : undefined}
                onClick={() => (section.value = key as Section)}
              >
                {words}
              </button>
            ))}
          </p>
        ))}
      </nav>
      <Whole key={`${pupilCase.id}/${shownSection}`}>
        {isMisfit && shownSection in sections.Check && shownSection !== 'year' ? <Misfit /> : <Section pupilCase={pupilCase} />}
      </Whole>
      <DeleteCase key={`delete ${pupilCase.id}`} pupilCase={pupilCase} />
    </>
  );
}

async function saveAsOf(form: FormData): Promise<boolean> {
  const day = dayTyped(form, 'as-of');
  if (day) await setAsOf(day);
  return day !== undefined;
}
