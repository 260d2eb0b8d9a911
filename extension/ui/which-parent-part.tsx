import { current, type PupilCase } from '../case/case.ts';
import { RadioField } from './fields.tsx';
import type { Looked } from './filling.ts';

type Props = { pupilCase: PupilCase; looked: Looked; onSay: (parent: number) => void };

/** A form with one part for a parent and no word of which: the user says it once, instead of agreeing to each field. */
export function WhichParentPart({ pupilCase, looked: { parentUnsaid, parentSaid }, onSay }: Props) {
  const parents = current(pupilCase.evidence.parents);
  if (parents.length === 0 || (!parentUnsaid && parentSaid === null)) return null;
  const names = parents.map(({ entry }, place) => [String(place + 1), `${entry.forename} ${entry.surname}`]);
  return (
    <RadioField
      name="which-parent"
      label="Which parent is this form about?"
      hint="It asks about a parent and does not say which."
      options={Object.fromEntries(names)}
      value={String(parentSaid ?? '')}
      onChoose={(place) => onSay(Number(place))}
    />
  );
}
