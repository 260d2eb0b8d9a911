import { CaseList } from './case-list.tsx';
import { CaseView } from './case-view.tsx';
import { classRead } from './class-list.ts';
import { ClassPanel } from './class-panel.tsx';
import { SettingsPanel } from './settings-panel.tsx';
import { cases, fault, openCase, openCaseId, show } from './state.ts';
import { tab } from './tab.ts';
import { TabBar } from './tab-bar.tsx';
import { TeachPanel } from './teach-panel.tsx';
import { pointing } from './teaching.ts';
import { UndecidedPanel } from './undecided-panel.tsx';
import { place } from './place.ts';
import { Whole } from './whole.tsx';

/** The side panel: everything typed is typed here. */
export function Panel() {
  return (
    <>
      <header>
        <h1>Before You Refer</h1>
        <nav aria-label="Panel">
          <button
            type="button"
            aria-current={place.value === 'cases' ? 'page' : undefined}
            onClick={() => void show(null).then(() => (place.value = 'cases'))}
          >
            Cases
          </button>
          {classRead.value && (
            <button type="button" aria-current={place.value === 'class' ? 'page' : undefined} onClick={() => (place.value = 'class')}>
              This class
            </button>
          )}
          <button type="button" aria-current={place.value === 'settings' ? 'page' : undefined} onClick={() => (place.value = 'settings')}>
            Settings
          </button>
        </nav>
        <TabBar />
      </header>
      <main>
        <div role="alert">{fault.value && <p class="fault">{fault.value}</p>}</div>
        <UndecidedPanel />
        <Whole key={`${place.value} ${openCaseId.value}`}>
          <Main />
        </Whole>
      </main>
    </>
  );
}

function Main() {
  if (place.value === 'settings') return <SettingsPanel />;
  if (place.value === 'class' && classRead.value) return <ClassPanel classRead={classRead.value} />;
  if (place.value === 'teach' && tab.value) return <TeachPanel key={tab.value.id} pointing={pointing.value} tabId={tab.value.id} />;
  if (cases.value === null) return <p>Opening your cases…</p>;
  return openCase.value ? <CaseView pupilCase={openCase.value} /> : <CaseList cases={cases.value} />;
}
