import { useState } from 'preact/hooks';
import { stampNow } from '../case/stamp.ts';
import { fromFile } from '../case/imported.ts';
import { casesFor, type Look } from '../case/reading.ts';
import { today, type ClassRead } from '../case/session.ts';
import { storeReading } from '../case/store-reading.ts';
import type { ImportRead } from '../mis/imports/outcome.ts';
import type { PupilReading } from '../mis/reading.ts';
import { ClassPanel } from './class-panel.tsx';
import { ImportPreview, MappingPart, NotUnderstoodPart } from './import-preview.tsx';
import { section } from './place.ts';
import { cases, fault, show } from './state.ts';
import { TakeRegister } from './take-register.tsx';

const look = async (): Promise<Look> => ({ host: fromFile, readOn: today(), stamp: await stampNow() });

/** For a school whose MIS has no pages: a case is opened from a file, and a class is listed from one. */
export const StartFromFile = () => (
  <details>
    <summary>Start from a file</summary>
    <TakeRegister>
      {(outcome, done) => (outcome.reading.pupils.length === 1 ? <OneChild outcome={outcome} done={done} /> : <Class outcome={outcome} />)}
    </TakeRegister>
  </details>
);

/** A file that names nobody opens no case until the user has said whose it is. */
function OneChild({ outcome, done }: { outcome: ImportRead; done: (said: string) => void }) {
  const [typed, setTyped] = useState('');
  const [read] = outcome.reading.pupils;
  if (!read) return <p>No child was found in the file.</p>;
  const name = read.identity.name ?? (typed.trim() || null);
  const pupil: PupilReading = { ...read, identity: { ...read.identity, name } };
  const [held] = casesFor(cases.value ?? [], pupil, fromFile).certain;
  if (held) {
    return (
      <p class="notice">
        There is a case for {held.pupil.name}. Open it, and add the file there: what differs is shown first.{' '}
        <button type="button" onClick={() => void show(held.id).then(() => (section.value = 'register'))}>
          Open the case
        </button>
      </p>
    );
  }
  const store = async () => {
    try {
      const stored = await storeReading(pupil, await look());
      done('');
      if (stored.kind === 'stored') await show(stored.caseId);
    } catch {
      fault.value = 'This browser could not save the case. Free some space or close other windows, and try again.';
    }
  };
  return (
    <>
      {read.identity.name === null && (
        <label class="field">
          The file names no child. Whose register is it?
          <input value={typed} autocomplete="off" onInput={({ currentTarget }) => setTyped(currentTarget.value)} />
        </label>
      )}
      <ImportPreview
        outcome={outcome}
        pupil={pupil}
        asks={read.identity.name === null ? (name ?? 'the child') : null}
        disagreements={[]}
        store="Open a case"
        {...(name === null && { waitsFor: 'Write the child’s name first.' })}
        onStore={store}
        onLeave={() => done('Nothing was stored.')}
      />
    </>
  );
}

function Class({ outcome }: { outcome: ImportRead }) {
  const [read] = useState<ClassRead>(() => ({
    title: outcome.reading.source.title ?? '',
    pupils: outcome.reading.pupils,
    complete: outcome.reading.complete,
    look: { host: fromFile, readOn: today() },
  }));
  return (
    <>
      {outcome.mappings.map((mapping, place) => (
        <MappingPart key={place} mapping={mapping} />
      ))}
      <NotUnderstoodPart lines={outcome.notUnderstood} />
      <ClassPanel classRead={read} />
    </>
  );
}
