import { agencyKinds } from '../../shared/case/kinds.ts';
import { dayInShort } from '../../shared/dates/words.ts';
import type { Agency, PupilCase } from '../case/case.ts';
import { dayTyped } from './as-of.ts';
import { AskedFields, askedIn, onlyAsked } from './asked-fields.tsx';
import { chosenIn, given, typedIn } from './entry-form.tsx';
import { EvidencePanel, type EvidenceScreen } from './evidence-panel.tsx';
import { ChoiceField, DayField, TextField } from './fields.tsx';

const screen: EvidenceScreen<'agencies'> = {
  kind: 'agencies',
  title: 'Agencies',
  all: 'These are all the agencies involved',
  none: 'No agency is involved',
  add: 'Add this agency',
  dayOf: ({ from, contacted }) => from ?? contacted ?? '',
  tell: ({ agency, worker, from, to, contacted }) => (
    <>
      <b>{agencyKinds[agency]}</b>
      {worker && ` (${worker})`}
      {from && `, since ${dayInShort(from)}`}
      {to && `, until ${dayInShort(to)}`}
      {contacted && `, contacted on ${dayInShort(contacted)}`}.
    </>
  ),
  fields: (agency) => (
    <>
      <ChoiceField name="agency" label="Agency" options={agencyKinds} value={agency?.agency ?? 'social-care'} />
      <TextField name="worker" label="Worker’s name" hint="Stays in this browser" value={agency?.worker ?? ''} />
      <DayField name="from" label="Involved since" value={agency?.from ?? ''} />
      <DayField name="to" label="Involved until" value={agency?.to ?? ''} />
      <DayField name="contacted" label="Last contacted on" value={agency?.contacted ?? ''} />
      <details open={agency !== undefined}>
        <summary>{onlyAsked}</summary>
        <AskedFields subject="agency" held={agency} />
      </details>
    </>
  ),
  read: (form) =>
    given({
      agency: chosenIn(form, 'agency', agencyKinds) ?? 'other',
      worker: typedIn(form, 'worker'),
      from: dayTyped(form, 'from'),
      to: dayTyped(form, 'to'),
      contacted: dayTyped(form, 'contacted'),
      ...askedIn(form, 'agency'),
    }) as Agency,
};

export const AgenciesPanel = ({ pupilCase }: { pupilCase: PupilCase }) => <EvidencePanel screen={screen} pupilCase={pupilCase} />;
