import { dutyKinds } from '../../shared/case/kinds.ts';
import { dayInShort, dayInWords } from '../../shared/dates/words.ts';
import type { Duty, PupilCase } from '../case/case.ts';
import { record } from '../case/changes.ts';
import { quickDuty } from '../case/quick-duty.ts';
import { asOf, dayTyped } from './as-of.ts';
import { chosenIn, given, typedIn } from './entry-form.tsx';
import { EvidencePanel, type EvidenceScreen } from './evidence-panel.tsx';
import { ChoiceField, DayField, LongField, TextField } from './fields.tsx';
import { QuickLine } from './quick-line.tsx';
import { change } from './state.ts';

const screen: EvidenceScreen<'duties'> = {
  kind: 'duties',
  title: 'Duties',
  hint: 'What the school has to do and no form asks about. A dated entry, with who wrote it down and when, is how you show it.',
  all: 'These are all the entries about duties',
  none: 'There is nothing of this kind to record',
  add: 'Add this entry',
  dayOf: ({ day }) => day,
  tell: ({ kind, day, who, note }) => (
    <>
      <b>{dutyKinds[kind]}</b>, {dayInShort(day)}
      {who && ` (${who})`}.{note && <span class="hint"> {note}</span>}
    </>
  ),
  fields: (duty) => (
    <>
      <ChoiceField name="kind" label="What was done" options={dutyKinds} value={duty?.kind ?? 'told-of-absence'} />
      <DayField name="day" label="On" value={duty?.day ?? ''} required />
      <TextField name="who" label="Who was told, or who decided" hint="Stays in this browser" value={duty?.who ?? ''} />
      <LongField
        name="note"
        label="What was said; for a penalty notice, why or why not"
        hint="Stays in this browser: a checker is told only that a reason is written down"
        value={duty?.note ?? ''}
      />
    </>
  ),
  read(form) {
    const day = dayTyped(form, 'day');
    const kind = chosenIn(form, 'kind', dutyKinds);
    return day && kind ? (given({ kind, day, who: typedIn(form, 'who'), note: typedIn(form, 'note') }) as Duty) : null;
  },
};

export function DutiesPanel({ pupilCase }: { pupilCase: PupilCase }) {
  return (
    <EvidencePanel screen={screen} pupilCase={pupilCase}>
      <QuickLine
        label="Quick entry"
        hint="For example: absence 3/11 social worker, or notice 5/11 the head: attendance has improved"
        understand={(line) => quickDuty(line, asOf.value)}
        tell={({ kind, day, who, note }) => `${dutyKinds[kind]}, ${dayInWords(day)}${who ? `, ${who}` : ''}${note ? `: ${note}` : ''}.`}
        draft={`${pupilCase.id}/quick/duties`}
        onSave={(duty) => change((stamp) => record('duties', crypto.randomUUID(), duty, stamp))}
      />
    </EvidencePanel>
  );
}
