import { dayInShort } from '../../shared/dates/words.ts';
import { parentKinds } from '../../shared/case/kinds.ts';
import type { Parent, PupilCase } from '../case/case.ts';
import { dayTyped } from './as-of.ts';
import { AskedFields, askedIn, onlyAsked } from './asked-fields.tsx';
import { chosenIn, given, typedIn, yesNo } from './entry-form.tsx';
import { EvidencePanel, type EvidenceScreen } from './evidence-panel.tsx';
import { ChoiceField, DayField, LongField, TextField, YesNoField } from './fields.tsx';

const contactWords = {
  'in-contact': 'The school is in contact',
  'enquiries-made': 'The school has made enquiries and cannot reach them',
  'must-not-contact': 'They must not be contacted',
} as const;

const screen: EvidenceScreen<'parents'> = {
  kind: 'parents',
  title: 'Parents',
  hint: 'Natural parents wherever they live, anyone with parental responsibility or day-to-day care, and step-parents or partners living with the child.',
  all: 'Every parent is listed here',
  none: 'There is nobody to list',
  add: 'Add this parent',
  dayOf: () => '',
  tell: (entry) => <Told entry={entry} />,
  fields: (entry) => <Fields {...(entry && { parent: entry })} />,
  read,
};

export const ParentsPanel = ({ pupilCase }: { pupilCase: PupilCase }) => <EvidencePanel screen={screen} pupilCase={pupilCase} />;

const lives = { yes: 'lives with the child', no: 'does not live with the child' } as const;

const Told = ({ entry }: { entry: Parent }) => (
  <>
    <b>{[entry.title, entry.forename, entry.surname].filter(Boolean).join(' ')}</b>:{' '}
    {(entry.relationship ?? parentKinds[entry.kind]).toLowerCase()},{' '}
    {entry.livesWithPupil ? lives[entry.livesWithPupil] : 'where they live is not recorded'}.
    {entry.contact && ` ${contactWords[entry.contact]}.`}
    {entry.confidentialAddress === 'yes' && (
      <>
        {' '}
        <b>Their address is confidential.</b>
      </>
    )}
    {entry.detailsVerified && ` Contact details last checked on ${dayInShort(entry.detailsVerified)}.`}
  </>
);

function Fields({ parent }: { parent?: Parent }) {
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
      <LongField
        name="address"
        label="Address"
        hint="A line each, the town last; a postcode at the end is understood"
        value={parent?.address?.join('\n') ?? ''}
      />
      <TextField name="postcode" label="Postcode" value={parent?.postcode ?? ''} />
      <TextField name="email" label="Email" value={parent?.email ?? ''} />
      <TextField name="phone" label="Phone" value={parent?.phone ?? ''} />
      <ChoiceField name="contact" label="Contact" options={contactWords} value={parent?.contact ?? ''} empty="Not recorded" />
      <details open={parent !== undefined}>
        <summary>Letters, responsibility, and what must be kept back</summary>
        <YesNoField
          name="contactReasonRecorded"
          label="If they cannot be contacted: is the reason written down?"
          value={parent?.contactReasonRecorded}
        />
        <DayField name="detailsVerified" label="Contact details last checked with them on" value={parent?.detailsVerified ?? ''} />
        <YesNoField name="letters" label="Gets the letters?" value={parent?.letters} />
        <YesNoField name="parentalResponsibility" label="Has parental responsibility?" value={parent?.parentalResponsibility} />
        <YesNoField name="confidentialAddress" label="Must this address be kept confidential?" value={parent?.confidentialAddress} />
      </details>
      <details open={parent !== undefined}>
        <summary>{onlyAsked}</summary>
        <AskedFields subject="parent" held={parent} />
      </details>
    </>
  );
}

function read(form: FormData): Parent | null {
  const [forename, surname] = [typedIn(form, 'forename'), typedIn(form, 'surname')];
  if (!forename || !surname) return null;
  const { address, postcode } = addressIn(typedIn(form, 'address') ?? '');
  const answer = (name: string) => chosenIn(form, name, yesNo);
  return given({
    kind: chosenIn(form, 'kind', parentKinds) ?? 'natural',
    forename,
    surname,
    title: typedIn(form, 'title'),
    relationship: typedIn(form, 'relationship'),
    address,
    postcode: typedIn(form, 'postcode') ?? postcode,
    email: typedIn(form, 'email'),
    phone: typedIn(form, 'phone'),
    ...askedIn(form, 'parent'),
    contact: chosenIn(form, 'contact', contactWords),
    detailsVerified: dayTyped(form, 'detailsVerified'),
    livesWithPupil: answer('livesWithPupil'),
    contactReasonRecorded: answer('contactReasonRecorded'),
    letters: answer('letters'),
    parentalResponsibility: answer('parentalResponsibility'),
    confidentialAddress: answer('confidentialAddress'),
  }) as Parent;
}

/** Lines, and a postcode where the text ends in one. */
function addressIn(text: string): { address: string[] | undefined; postcode: string | undefined } {
  const postcode = /[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}$/i.exec(text)?.[0];
  const lines = text
    .slice(0, text.length - (postcode?.length ?? 0))
    .split(/\n|,/)
    .map((line) => line.trim())
    .filter(Boolean);
  return { address: lines.length > 0 ? lines : undefined, postcode: postcode?.toUpperCase() };
}
