import { letterChannels, letterKinds, type LetterKind } from '../../shared/case/kinds.ts';
import { dayInShort } from '../../shared/dates/words.ts';
import { letterStates } from '../../shared/case/kinds.ts';
import { current, type Letter, type PupilCase } from '../case/case.ts';
import { dayTyped } from './as-of.ts';
import { chosenIn, given, yesNo } from './entry-form.tsx';
import { EvidencePanel, parentNames, type EvidenceScreen } from './evidence-panel.tsx';
import { ChoiceField, DayField, YesNoField } from './fields.tsx';
import { LetterMatrix } from './letter-matrix.tsx';
import { statesAsked } from './letter-templates.ts';
import { PercentageOn } from './percentage-on.tsx';
import { ParentTicks, parentsTicked } from './parent-ticks.tsx';

const screen: EvidenceScreen<'letters'> = {
  kind: 'letters',
  title: 'Letters',
  all: 'These are all the letters',
  none: 'No letters were sent',
  add: 'Add this letter',
  dayOf: ({ sent }) => sent,
  tell: (letter, pupilCase) => (
    <>
      <b>{letterKinds[letter.kind]}</b>, {dayInShort(letter.sent)}, to {parentNames(letter.parents, pupilCase)}
      {letter.channel && `, ${letterChannels[letter.channel].toLowerCase()}`}
      {letter.ownCover === 'yes' && letter.parents.length > 1 && ', to each separately'}.
      {statesAsked(letter.kind).includes('percentage') && <PercentageOn day={letter.sent} />}
    </>
  ),
  fields: (letter, pupilCase) => (
    <>
      <ChoiceField name="kind" label="Letter" options={letterKinds} value={letter?.kind ?? 'attendance-concern'} />
      <DayField name="sent" label="Sent on" value={letter?.sent ?? ''} required />
      <ParentTicks legend="Sent to" chosen={letter?.parents} pupilCase={pupilCase} />
      <YesNoField name="ownCover" label="To each parent separately, under a cover of their own?" value={letter?.ownCover} />
      <ChoiceField name="channel" label="How it went" options={letterChannels} value={letter?.channel ?? ''} empty="Not recorded" />
      <YesNoField name="copyHeld" label="Is a copy kept?" value={letter?.copyHeld} />
      {statesAsked().map((state) => (
        <YesNoField key={state} name={`state:${state}`} label={`The letter ${letterStates[state]}?`} value={letter?.states?.[state]} />
      ))}
    </>
  ),
  read,
};

/** The matrix for the usual case, a letter posted to each parent separately; the form below it for every other. */
export function LettersPanel({ pupilCase }: { pupilCase: PupilCase }) {
  return (
    <EvidencePanel screen={screen} pupilCase={pupilCase}>
      <LetterMatrix pupilCase={pupilCase} />
    </EvidencePanel>
  );
}

function read(form: FormData, pupilCase: PupilCase, before?: Letter): Letter | string | null {
  const sent = dayTyped(form, 'sent');
  if (!sent) return null;
  const to = parentsTicked(form, pupilCase);
  const mayTick = current(pupilCase.evidence.parents).length > 0;
  if (to.length === 0 && mayTick && !before) return 'Say to whom it was sent: tick at least one parent';
  // Another authority's checklist asks about other things that a letter may say. What was recorded for it stays.
  const states = given({
    ...before?.states,
    ...Object.fromEntries(statesAsked().map((state) => [state, chosenIn(form, `state:${state}`, yesNo)])),
  });
  return given({
    kind: chosenIn<LetterKind>(form, 'kind', letterKinds) ?? 'attendance-concern',
    sent,
    parents: to,
    ownCover: chosenIn(form, 'ownCover', yesNo),
    channel: chosenIn(form, 'channel', letterChannels),
    copyHeld: chosenIn(form, 'copyHeld', yesNo),
    states: Object.keys(states).length > 0 ? states : undefined,
    noticeOf: before?.noticeOf,
  }) as Letter;
}
