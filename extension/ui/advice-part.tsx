import { advisers } from '../../shared/case/kinds.ts';
import { dayInShort } from '../../shared/dates/words.ts';
import { current, type Advice, type PupilCase } from '../case/case.ts';
import { record } from '../case/changes.ts';
import { asOf, dayTyped } from './as-of.ts';
import { EntryForm, typedIn } from './entry-form.tsx';
import { EntryPart, type EvidenceScreen } from './evidence-panel.tsx';
import { ChoiceField, DayField, TextField } from './fields.tsx';
import { Listed } from './listed.tsx';
import { change, checklist } from './state.ts';

type Asked = { item: string; title: string; from: keyof typeof advisers };

/** Advice this authority asks for: about which item, and from whom. */
function adviceAsked(): Asked[] {
  return (checklist.value?.items ?? []).flatMap(({ id, title, needs }) => {
    const from = Object.keys(advisers).find((adviser) => JSON.stringify(needs).includes(`"from":"${adviser}","about":"${id}"`));
    return from ? [{ item: id, title, from: from as keyof typeof advisers }] : [];
  });
}

const screen: Pick<EvidenceScreen<'advice'>, 'kind' | 'tell' | 'fields' | 'read'> = {
  kind: 'advice',
  tell: ({ who, from, day, said }) => (
    <>
      {who} ({advisers[from].toLowerCase()}), {dayInShort(day)}: {said}
    </>
  ),
  fields: (advice) => <Fields advice={advice} />,
  read,
};

/** Advice another checklist asked for stays about what it was about. */
function Fields({ advice }: { advice: Advice | undefined }) {
  const asked = adviceAsked();
  const isOther = advice && !asked.some(({ item }) => item === advice.item);
  const options = {
    ...(isOther && { [advice.item]: `${advisers[advice.from]}: as it was recorded` }),
    ...Object.fromEntries(asked.map(({ item, title, from }) => [item, `${advisers[from]}: ${title}`])),
  };
  return (
    <>
      <ChoiceField name="item" label="From whom, about what" options={options} value={advice?.item ?? asked[0]?.item ?? ''} />
      <TextField name="who" label="Name" value={advice?.who ?? ''} required />
      <DayField name="day" label="On" value={advice?.day ?? asOf.value} required />
      <TextField name="said" label="What they said" hint="Stays in this browser" value={advice?.said ?? ''} required />
    </>
  );
}

function read(form: FormData, _pupilCase: PupilCase, before?: Advice): Advice | null {
  const item = typedIn(form, 'item');
  const about = adviceAsked().find((one) => one.item === item) ?? (before?.item === item ? before : undefined);
  const [who, said, day] = [typedIn(form, 'who'), typedIn(form, 'said'), dayTyped(form, 'day')];
  return about && who && said && day ? { from: about.from, day, item: about.item, who, said } : null;
}

export function AdvicePart({ pupilCase }: { pupilCase: PupilCase }) {
  const held = current(pupilCase.evidence.advice);
  const isAsked = adviceAsked().length > 0;
  if (!isAsked && held.length === 0) return null;
  const save = async (form: FormData) => {
    const advice = read(form, pupilCase);
    return advice !== null && change((stamp) => record('advice', crypto.randomUUID(), advice, stamp));
  };
  return (
    <>
      <h3>Advice</h3>
      <ul class="list">
        {held.map((recorded) => (
          <li key={recorded.id}>
            <EntryPart screen={screen} recorded={recorded} pupilCase={pupilCase} />
          </li>
        ))}
      </ul>
      <Listed kind="advice" pupilCase={pupilCase} all="This is all the advice there is" none="Nobody has been asked for advice" />
      {isAsked && (
        <>
          <h3>Record advice</h3>
          <EntryForm save="Save the advice" draft={`${pupilCase.id}/advice`} onSave={save}>
            {screen.fields(undefined, pupilCase)}
          </EntryForm>
        </>
      )}
    </>
  );
}
