import { current, type PupilCase } from '../case/case.ts';
import { isInRole } from '../case/reachable.ts';
import { asOf } from './as-of.ts';
import { TickField } from './fields.tsx';

/** Which parents something concerned: all who are parents now and may be contacted, until the user says otherwise. */
export function ParentTicks({
  legend,
  name = 'parents',
  chosen,
  pupilCase,
}: {
  legend: string;
  name?: string;
  chosen?: readonly string[] | undefined;
  pupilCase: PupilCase;
}) {
  return (
    <fieldset class="field">
      <legend>{legend}</legend>
      {current(pupilCase.evidence.parents).map(({ id, entry }) => (
        <TickField
          key={id}
          name={name}
          value={id}
          label={`${entry.forename} ${entry.surname}${entry.contact === 'must-not-contact' ? ' (must not be contacted)' : ''}`}
          ticked={chosen ? chosen.includes(id) : entry.contact !== 'must-not-contact' && isInRole(entry, asOf.value)}
        />
      ))}
    </fieldset>
  );
}

/** The ids ticked, in the order in which the parents are recorded. */
export const parentsTicked = (form: FormData, { evidence }: PupilCase, name = 'parents'): string[] =>
  current(evidence.parents).flatMap(({ id }) => (form.getAll(name).includes(id) ? [id] : []));
