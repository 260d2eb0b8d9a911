import { supportResponses, supportStrands } from '../../shared/case/kinds.ts';
import { dayInShort, dayInWords } from '../../shared/dates/words.ts';
import type { PupilCase, Support } from '../case/case.ts';
import { record } from '../case/changes.ts';
import { quickSupport } from '../case/quick-entry.ts';
import { asOf, dayTyped } from './as-of.ts';
import { AskedFields, askedIn, onlyAsked } from './asked-fields.tsx';
import { chosenIn, given, typedIn, yesNo } from './entry-form.tsx';
import { EvidencePanel, type EvidenceScreen } from './evidence-panel.tsx';
import { ChoiceField, DayField, LongField, YesNoField } from './fields.tsx';
import { QuickLine } from './quick-line.tsx';
import { change } from './state.ts';

const answer = ({ response }: Support) => (response ? `: ${supportResponses[response].toLowerCase()}` : '');

const screen: EvidenceScreen<'support'> = {
  kind: 'support',
  title: 'Support',
  hint: 'Everything offered, in school and outside, also what the family declined or left again, with their reasons.',
  all: 'This is all the support that was offered',
  none: 'No support was offered',
  add: 'Add this support',
  dayOf: ({ offered }) => offered,
  tell: (support) => (
    <>
      <b>{supportStrands[support.strand]}</b>, offered on {dayInShort(support.offered)}
      {answer(support)}.{support.note && <span class="hint"> {support.note}</span>}
    </>
  ),
  fields: (support) => (
    <>
      <ChoiceField name="strand" label="Support" options={supportStrands} value={support?.strand ?? 'in-school'} />
      <DayField name="offered" label="Offered on" value={support?.offered ?? ''} required />
      <ChoiceField
        name="response"
        label="The family’s answer"
        options={supportResponses}
        value={support?.response ?? ''}
        empty="Not recorded"
      />
      <YesNoField
        name="reasonRecorded"
        label="If declined or left again: is the family’s reason written down?"
        value={support?.reasonRecorded}
      />
      <YesNoField name="consent" label="Did a parent consent to a request?" value={support?.consent} />
      <YesNoField name="requestMade" label="Was the request or referral made?" value={support?.requestMade} />
      <LongField name="note" label="What was offered, and the family’s reason" hint="Stays in this browser" value={support?.note ?? ''} />
      <details open={support !== undefined}>
        <summary>{onlyAsked}</summary>
        <AskedFields subject="support" held={support} />
      </details>
    </>
  ),
  read(form) {
    const offered = dayTyped(form, 'offered');
    if (!offered) return null;
    const said = (name: string) => chosenIn(form, name, yesNo);
    return given({
      strand: chosenIn(form, 'strand', supportStrands) ?? 'in-school',
      offered,
      response: chosenIn(form, 'response', supportResponses),
      reasonRecorded: said('reasonRecorded'),
      consent: said('consent'),
      requestMade: said('requestMade'),
      note: typedIn(form, 'note'),
      ...askedIn(form, 'support'),
    }) as Support;
  },
};

export function SupportPanel({ pupilCase }: { pupilCase: PupilCase }) {
  return (
    <EvidencePanel screen={screen} pupilCase={pupilCase}>
      <QuickLine
        label="Quick entry"
        hint="For example: early help 5/10 declined: wants to try school first"
        understand={(line) => quickSupport(line, asOf.value)}
        tell={(support) =>
          `${supportStrands[support.strand]}, offered on ${dayInWords(support.offered)}${answer(support) || ', the family’s answer not said'}.`
        }
        draft={`${pupilCase.id}/quick/support`}
        onSave={(support) => change((stamp) => record('support', crypto.randomUUID(), support, stamp))}
      />
    </EvidencePanel>
  );
}
