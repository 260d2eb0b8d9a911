import { parentKinds } from '../../shared/case/kinds.ts';
import { current, type Parent, type PupilCase, type Recorded } from '../case/case.ts';
import { amend, record, strike } from '../case/changes.ts';
import { ChoiceField, chosenIn, EntryForm, TextField, typedIn, yesNo, YesNoField } from './fields.tsx';
import { Listed } from './listed.tsx';
import { change } from './state.ts';

const contactWords = {
  'in-contact': 'The school is in contact',
  'enquiries-made': 'The school has made enquiries and cannot reach them',
  'must-not-contact': 'They must not be contacted',
} as const;

export function ParentsPanel({ pupilCase }: { pupilCase: PupilCase }) {
  const parents = current(pupilCase.evidence.parents);
  return (
    <section aria-labelledby="parents-title">
      <h2 id="parents-title">Parents</h2>
      <p class="hint">
        Natural parents wherever they live, anyone with parental responsibility or day-to-day care, and step-parents or partners living with
        the child.
      </p>
      <ul class="list">
        {parents.map((recorded) => (
          <li key={recorded.id}>
            <ParentPart recorded={recorded} />
          </li>
        ))}
      </ul>
      <Listed kind="parents" pupilCase={pupilCase} all="Every parent is listed here" none="There is nobody to list" />
      <h3>Add a parent</h3>
      <EntryForm save="Add this parent" onSave={(form) => change((stamp) => record('parents', crypto.randomUUID(), parentIn(form), stamp))}>
        <ParentFields />
      </EntryForm>
    </section>
  );
}

function ParentPart({ recorded: { id, entry } }: { recorded: Recorded<Parent> }) {
  const lives =
    entry.livesWithPupil === undefined
      ? 'where they live is not recorded'
      : entry.livesWithPupil === 'yes'
        ? 'lives with the child'
        : 'does not live with the child';
  return (
    <>
      <b>{[entry.title, entry.forename, entry.surname].filter(Boolean).join(' ')}</b>:{' '}
      {(entry.relationship ?? parentKinds[entry.kind]).toLowerCase()}, {lives}.{entry.contact && ` ${contactWords[entry.contact]}.`}
      <details>
        <summary>Change</summary>
        <EntryForm save="Save this parent" onSave={(form) => change((stamp) => amend('parents', id, parentIn(form), stamp))}>
          <ParentFields parent={entry} />
        </EntryForm>
        <button type="button" class="quiet" onClick={() => void change((stamp) => strike('parents', id, stamp))}>
          Recorded by mistake: take out
        </button>
      </details>
    </>
  );
}

function ParentFields({ parent }: { parent?: Parent }) {
  const [line1, ...more] = parent?.address ?? [];
  return (
    <>
      <TextField name="title" label="Title" value={parent?.title ?? ''} />
      <TextField name="forename" label="First name" value={parent?.forename ?? ''} required />
      <TextField name="surname" label="Surname" value={parent?.surname ?? ''} required />
      <ChoiceField name="kind" label="This person is a" options={parentKinds} value={parent?.kind ?? 'natural'} />
      <TextField
        name="relationship"
        label="Relationship to the child"
        hint="For example mother, father or grandmother"
        value={parent?.relationship ?? ''}
      />
      <YesNoField name="livesWithPupil" label="Lives with the child?" value={parent?.livesWithPupil} />
      <YesNoField name="parentalResponsibility" label="Has parental responsibility?" value={parent?.parentalResponsibility} />
      <ChoiceField name="contact" label="Contact" options={contactWords} value={parent?.contact ?? ''} empty="Not recorded" />
      <YesNoField name="letters" label="Gets the letters?" value={parent?.letters} />
      <details open={parent !== undefined}>
        <summary>Address, email and phone</summary>
        <TextField name="line1" label="Address" value={line1 ?? ''} />
        <TextField name="line2" label="Address, second line" value={more.slice(0, -1).join(', ')} />
        <TextField name="town" label="Town" value={more.at(-1) ?? ''} />
        <TextField name="postcode" label="Postcode" value={parent?.postcode ?? ''} />
        <YesNoField name="confidentialAddress" label="Must this address be kept confidential?" value={parent?.confidentialAddress} />
        <TextField name="email" label="Email" value={parent?.email ?? ''} />
        <TextField name="phone" label="Phone" value={parent?.phone ?? ''} />
      </details>
    </>
  );
}

function parentIn(form: FormData): Parent {
  const address = ['line1', 'line2', 'town'].flatMap((name) => typedIn(form, name) ?? []);
  const texts = ['title', 'relationship', 'postcode', 'email', 'phone'].map((name) => [name, typedIn(form, name)] as const);
  const answers = ['livesWithPupil', 'parentalResponsibility', 'letters', 'confidentialAddress'].map(
    (name) => [name, chosenIn(form, name, yesNo)] as const,
  );
  const said = [...texts, ...answers, ['contact', chosenIn(form, 'contact', contactWords)] as const].filter(
    ([, value]) => value !== undefined,
  );
  return {
    kind: chosenIn(form, 'kind', parentKinds) ?? 'natural',
    forename: typedIn(form, 'forename') ?? '',
    surname: typedIn(form, 'surname') ?? '',
    ...(address.length > 0 && { address }),
    ...Object.fromEntries(said),
  };
}
