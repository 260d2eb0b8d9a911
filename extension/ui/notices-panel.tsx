import { useState } from 'preact/hooks';
import { noticeKinds } from '../../shared/case/kinds.ts';
import type { Span } from '../../shared/dates/day.ts';
import { dayInShort } from '../../shared/dates/words.ts';
import type { Notice, PupilCase } from '../case/case.ts';
import { dayTyped } from './as-of.ts';
import { chosenIn, given, yesNo } from './entry-form.tsx';
import { EvidencePanel, parentNames, type EvidenceScreen } from './evidence-panel.tsx';
import { ChoiceField, DayField, YesNoField } from './fields.tsx';
import { ParentTicks, parentsTicked } from './parent-ticks.tsx';

const screen: EvidenceScreen<'notices'> = {
  kind: 'notices',
  title: 'Notices and earlier referrals',
  hint: 'Penalty notices, notices to improve, prosecutions and referrals for this child, also those of other schools you know of.',
  all: 'These are all the notices and earlier referrals',
  none: 'There were no notices or earlier referrals',
  add: 'Add this notice',
  dayOf: ({ day }) => day,
  tell: ({ kind, day, parents, sessions, withdrawn }, pupilCase) => (
    <>
      <b>{noticeKinds[kind]}</b>, {dayInShort(day)}
      {parents.length > 0 && `, to ${parentNames(parents, pupilCase)}`}
      {sessions && `, for ${dayInShort(sessions.from)} to ${dayInShort(sessions.to)}`}
      {withdrawn === 'yes' && (kind === 'referral' ? ', which no longer stands' : ', withdrawn')}.
    </>
  ),
  fields: (notice, pupilCase) => (
    <>
      <ChoiceField name="kind" label="What it was" options={noticeKinds} value={notice?.kind ?? 'penalty-notice'} />
      <DayField name="day" label="Dated" value={notice?.day ?? ''} required />
      <ParentTicks legend="To which parents" name="parents" chosen={notice?.parents ?? []} pupilCase={pupilCase} />
      <Covered span={notice?.sessions} />
      <YesNoField
        name="withdrawn"
        label="Was it withdrawn, or, if a referral, declined or sent back?"
        hint="Its sessions then count again"
        value={notice?.withdrawn}
      />
    </>
  ),
  read,
};

export const NoticesPanel = ({ pupilCase }: { pupilCase: PupilCase }) => <EvidencePanel screen={screen} pupilCase={pupilCase} />;

/** The absence it was for: both days, or neither. */
function Covered({ span }: { span: Span | undefined }) {
  const [isTyped, setTyped] = useState(span !== undefined);
  return (
    <div onInput={({ currentTarget }) => setTyped([...currentTarget.querySelectorAll('input')].some(({ value }) => value.trim() !== ''))}>
      <DayField
        name="from"
        label="First day of the absence it was for"
        hint="Sessions between these two days are shown, and not counted again; those of a notice to improve still count"
        value={span?.from ?? ''}
        required={isTyped}
      />
      <DayField name="to" label="Last day of the absence it was for" value={span?.to ?? ''} required={isTyped} />
    </div>
  );
}

function read(form: FormData, pupilCase: PupilCase): Notice | null {
  const day = dayTyped(form, 'day');
  const kind = chosenIn(form, 'kind', noticeKinds);
  const [from, to] = ['from', 'to'].flatMap((name) => dayTyped(form, name) ?? []).toSorted();
  if (!day || !kind) return null;
  return given({
    kind,
    day,
    parents: parentsTicked(form, pupilCase, 'parents'),
    sessions: from && to ? { from, to } : undefined,
    withdrawn: chosenIn(form, 'withdrawn', yesNo),
  }) as Notice;
}
