import { contactChannels } from '../../shared/case/kinds.ts';
import { dayInShort, dayInWords } from '../../shared/dates/words.ts';
import { current, type Contact, type PupilCase } from '../case/case.ts';
import { record } from '../case/changes.ts';
import { quickContact } from '../case/quick-entry.ts';
import { asOf, dayTyped } from './as-of.ts';
import { chosenIn, given, typedIn, yesNo } from './entry-form.tsx';
import { EvidencePanel, parentNames, type EvidenceScreen } from './evidence-panel.tsx';
import { ChoiceField, DayField, LongField, YesNoField } from './fields.tsx';
import { neverContacted } from './never-contacted.ts';
import { ParentTicks, parentsTicked } from './parent-ticks.tsx';
import { QuickLine } from './quick-line.tsx';
import { change } from './state.ts';

const directions = { made: 'Made by the school', received: 'Received from the family' } as const;
const outcome = ({ reached }: Pick<Contact, 'reached'>) => (reached === undefined ? '' : reached === 'yes' ? ', reached' : ', not reached');

const screen: EvidenceScreen<'contacts'> = {
  kind: 'contacts',
  title: 'Calls and visits',
  all: 'These are all the calls, visits and messages',
  none: 'There were no calls, visits or messages',
  add: 'Add this contact',
  dayOf: ({ day }) => day,
  tell: (contact, pupilCase) => (
    <>
      <b>{contactChannels[contact.channel]}</b>, {dayInShort(contact.day)}, {parentNames(contact.parents, pupilCase)}
      {contact.direction === 'received' && ', received'}
      {outcome(contact)}.{contact.note && <span class="hint"> {contact.note}</span>}
    </>
  ),
  fields: (contact, pupilCase) => (
    <>
      <ChoiceField name="channel" label="What" options={contactChannels} value={contact?.channel ?? 'phone'} />
      <DayField name="day" label="On" value={contact?.day ?? ''} required />
      <ChoiceField name="direction" label="Made or received" options={directions} value={contact?.direction ?? 'made'} />
      <ParentTicks legend="With" chosen={contact?.parents} pupilCase={pupilCase} />
      <YesNoField name="reached" label="Was anybody reached?" value={contact?.reached} />
      <LongField name="note" label="What was said" hint="Stays in this browser" value={contact?.note ?? ''} />
    </>
  ),
  read(form, pupilCase) {
    const day = dayTyped(form, 'day');
    if (!day) return null;
    const channel = chosenIn(form, 'channel', contactChannels) ?? 'phone';
    const direction = chosenIn(form, 'direction', directions) ?? 'made';
    return given({
      channel,
      day,
      direction,
      parents: parentsTicked(form, pupilCase),
      reached: chosenIn(form, 'reached', yesNo),
      note: typedIn(form, 'note'),
    }) as Contact;
  },
};

export function ContactsPanel({ pupilCase }: { pupilCase: PupilCase }) {
  return (
    <EvidencePanel screen={screen} pupilCase={pupilCase}>
      <QuickLine
        label="Quick entry"
        hint="For example: call 3/10 no answer, or visit last Tue spoke to mum"
        understand={(line) => quickContact(line, current(pupilCase.evidence.parents), asOf.value)}
        tell={(contact) => quickInWords(contact, pupilCase)}
        draft={`${pupilCase.id}/quick/contacts`}
        onSave={(contact) => change((stamp) => record('contacts', crypto.randomUUID(), contact, stamp))}
      />
    </EvidencePanel>
  );
}

/** As it would be saved; also where it was with somebody who must not be contacted. */
function quickInWords({ parents, ...contact }: Contact, pupilCase: PupilCase): string {
  const never = neverContacted(pupilCase).filter((id) => parents.includes(id));
  const warned = never.length > 0 ? ` ${parentNames(never, pupilCase)} must not be contacted.` : '';
  const came = contact.reached === undefined ? ', not said whether anybody was reached' : outcome(contact);
  return `${contactChannels[contact.channel]}, ${dayInWords(contact.day)}, ${parentNames(parents, pupilCase)}${came}.${warned}`;
}
