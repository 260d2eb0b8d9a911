import type { EvidenceKind } from '../../shared/case/kinds.ts';
import { current, type PupilCase } from '../case/case.ts';
import { list } from '../case/changes.ts';
import { change } from './state.ts';

/** A person says that this is all there is, or that there is none: until then, what is not recorded is not known. */
export function Listed({ kind, pupilCase, all, none }: { kind: EvidenceKind; pupilCase: PupilCase; all: string; none: string }) {
  const evidence = pupilCase.evidence[kind];
  const words = current<unknown>(evidence).length > 0 ? all : none;
  return (
    <label class="choice listed">
      <input
        type="checkbox"
        checked={evidence.listed !== undefined}
        onChange={({ currentTarget }) => void change(() => list(kind, currentTarget.checked))}
      />
      {words}
    </label>
  );
}
