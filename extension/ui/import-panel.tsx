import { addImported, disagreementsWith, pupilInFile } from '../case/imported.ts';
import type { PupilCase } from '../case/case.ts';
import { today } from '../case/session.ts';
import type { ImportRead } from '../mis/imports/outcome.ts';
import { ImportPreview } from './import-preview.tsx';
import { change } from './state.ts';
import { namesOf, TakeRegister } from './take-register.tsx';

/** A register for what has no page: an export, a printed certificate, a pasted table. Nothing is stored before the user has seen it. */
export const ImportPanel = ({ pupilCase }: { pupilCase: PupilCase }) => (
  <details>
    <summary>Add a register from a file</summary>
    <TakeRegister>{(outcome, done) => <Read outcome={outcome} pupilCase={pupilCase} done={done} />}</TakeRegister>
  </details>
);

function Read({ outcome, pupilCase, done }: { outcome: ImportRead; pupilCase: PupilCase; done: (said: string) => void }) {
  const found = pupilInFile(pupilCase.pupil, outcome.reading.pupils);
  if (!found) {
    return (
      <p class="fault" role="alert">
        Another child’s: the file is about {namesOf(outcome.reading.pupils.map(({ identity }) => identity))}, and this case is about{' '}
        {pupilCase.pupil.name}
        {pupilCase.pupil.upn && `, ${pupilCase.pupil.upn}`}. Nothing was stored.
      </p>
    );
  }
  const { reading, whose } = found;
  const store = async (believed: 'file' | 'case') => {
    if (await change(() => addImported(reading, believed, today()))) done('Added to the case.');
  };
  return (
    <ImportPreview
      outcome={outcome}
      pupil={reading}
      asks={whose === 'ask' ? pupilCase.pupil.name : null}
      disagreements={disagreementsWith(pupilCase, reading.registers)}
      store="Add to the case"
      onStore={store}
      onLeave={() => done('Nothing was stored.')}
    />
  );
}
