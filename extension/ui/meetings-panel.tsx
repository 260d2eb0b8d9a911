import { letterKinds, meetingChairs, meetingKinds } from '../../shared/case/kinds.ts';
import { dayInShort } from '../../shared/dates/words.ts';
import { current, type Meeting, type PupilCase } from '../case/case.ts';
import { dayTyped } from './as-of.ts';
import { onlyAsked } from './asked-fields.tsx';
import { chosenIn, given, typedIn, yesNo } from './entry-form.tsx';
import { EvidencePanel, parentNames, type EvidenceScreen } from './evidence-panel.tsx';
import { ChoiceField, DayField, TextField, YesNoField } from './fields.tsx';
import { ParentTicks, parentsTicked } from './parent-ticks.tsx';

const screen: EvidenceScreen<'meetings'> = {
  kind: 'meetings',
  title: 'Meetings',
  hint: 'Formal and informal, held or offered.',
  all: 'These are all the meetings',
  none: 'There were no meetings',
  add: 'Add this meeting',
  dayOf: ({ day }) => day,
  tell: (meeting, pupilCase) => (
    <>
      <b>{meetingKinds[meeting.kind]}</b>, {dayInShort(meeting.day)}
      {meeting.held === 'no' && ', offered and not held'}
      {meeting.chair && `, chaired by ${meetingChairs[meeting.chair].toLowerCase()}`}
      {meeting.attendedBy && `, attended by ${meeting.attendedBy.length > 0 ? parentNames(meeting.attendedBy, pupilCase) : 'no parent'}`}.
    </>
  ),
  fields: (meeting, pupilCase) => <Fields meeting={meeting} pupilCase={pupilCase} />,
  read,
};

export const MeetingsPanel = ({ pupilCase }: { pupilCase: PupilCase }) => <EvidencePanel screen={screen} pupilCase={pupilCase} />;

/** Letters of the case that may have invited to a meeting, or followed it, by id; the latest first. */
function lettersOf({ evidence }: PupilCase, kind: 'meeting-invitation' | 'post-meeting'): Record<string, string> {
  const letters = current(evidence.letters).filter(({ entry }) => entry.kind === kind);
  const latestFirst = letters.toSorted((a, b) => (a.entry.sent < b.entry.sent ? 1 : -1));
  return Object.fromEntries(latestFirst.map(({ id, entry }) => [id, `${letterKinds[kind]}, ${dayInShort(entry.sent)}`]));
}

function Fields({ meeting, pupilCase }: { meeting: Meeting | undefined; pupilCase: PupilCase }) {
  const invitations = lettersOf(pupilCase, 'meeting-invitation');
  const followUps = lettersOf(pupilCase, 'post-meeting');
  return (
    <>
      <ChoiceField name="kind" label="Meeting" options={meetingKinds} value={meeting?.kind ?? 'formal'} />
      <DayField name="day" label="Held, or offered for" value={meeting?.day ?? ''} required />
      <YesNoField name="held" label="Did it take place?" value={meeting?.held} />
      <ChoiceField name="chair" label="In the chair" options={meetingChairs} value={meeting?.chair ?? ''} empty="Not recorded" />
      <YesNoField name="minutes" label="Were minutes or notes taken?" value={meeting?.minutes} />
      <YesNoField name="decisions" label="Do they hold the decisions and actions?" value={meeting?.decisions} />
      <YesNoField name="plan" label="Was a plan of support made?" value={meeting?.plan} />
      <YesNoField name="officerInvited" label="Was the LA’s attendance officer invited?" value={meeting?.officerInvited} />
      <YesNoField name="agenciesInvited" label="Were other agencies invited?" value={meeting?.agenciesInvited} />
      <ChoiceField
        name="invitedBy"
        label="Invited by"
        options={invitations}
        value={meeting?.invitedBy ?? Object.keys(invitations)[0] ?? ''}
        empty="No letter recorded"
      />
      <ChoiceField name="followUp" label="Followed by" options={followUps} value={meeting?.followUp ?? ''} empty="No letter recorded" />
      <DayField
        name="reviewDay"
        label="To be reviewed on"
        hint="Such as 3/12; with its year where it has gone by"
        value={meeting?.reviewDay ?? ''}
        lies="to-come"
      />
      <ParentTicks legend="Parents who came" name="attendedBy" chosen={meeting?.attendedBy ?? []} pupilCase={pupilCase} />
      <details open={meeting !== undefined}>
        <summary>{onlyAsked}</summary>
        <TextField name="chairedBy" label="Name of the person in the chair" value={meeting?.chairedBy ?? ''} />
      </details>
    </>
  );
}

function read(form: FormData, pupilCase: PupilCase): Meeting | null {
  const day = dayTyped(form, 'day');
  if (!day) return null;
  const answer = (name: string) => chosenIn(form, name, yesNo);
  const held = answer('held');
  const attended = held === 'no' ? [] : parentsTicked(form, pupilCase, 'attendedBy');
  return given({
    kind: chosenIn(form, 'kind', meetingKinds) ?? 'formal',
    day,
    held,
    chair: chosenIn(form, 'chair', meetingChairs),
    chairedBy: typedIn(form, 'chairedBy'),
    minutes: answer('minutes'),
    decisions: answer('decisions'),
    plan: answer('plan'),
    officerInvited: answer('officerInvited'),
    agenciesInvited: answer('agenciesInvited'),
    invitedBy: typedIn(form, 'invitedBy'),
    followUp: typedIn(form, 'followUp'),
    reviewDay: dayTyped(form, 'reviewDay', 'to-come'),
    // Nobody ticked is "no parent came" only where somebody said that it took place.
    attendedBy: attended.length > 0 || held === 'yes' ? attended : undefined,
  }) as Meeting;
}
