import { Fragment } from 'preact';
import type { FamilyView, PupilCase } from '../case/case.ts';
import { recordFamilyView } from '../case/changes.ts';
import { chosenIn, EntryForm, given, typedIn, yesNo } from './entry-form.tsx';
import { ChoiceField, LongField, TextField } from './fields.tsx';
import { change } from './state.ts';

const questions: Array<{ name: keyof FamilyView; ask: string; printed: string }> = [
  { name: 'reasons', ask: 'What reasons did they give for the absence?', printed: 'The reasons you gave' },
  { name: 'barriers', ask: 'What makes it hard to come to school?', printed: 'What you told us makes it hard' },
  { name: 'childView', ask: 'What does the child say?', printed: 'What your child told us' },
  { name: 'offered', ask: 'What was offered?', printed: 'What we offered' },
  { name: 'helped', ask: 'What helped, or would help?', printed: 'What helped, or would help' },
];

/** In the family's words, and printable for them: plain, without figures or findings. */
export function FamilyPanel({ pupilCase }: { pupilCase: PupilCase }) {
  const { family, pupil } = pupilCase;
  const save = (form: FormData) =>
    change((stamp) =>
      recordFamilyView(
        given({
          ...Object.fromEntries([...questions.map(({ name }) => name), 'language'].map((name) => [name, typedIn(form, name)])),
          mayTell: chosenIn(form, 'mayTell', yesNo),
        }),
        stamp,
      ),
    );
  return (
    <section aria-labelledby="family-title">
      <h2 id="family-title">What the family told us</h2>
      <p class="hint">
        Stays in this browser. Nothing of it is sent to a checker. The first two are put into the authority’s form only where the family
        agrees.
      </p>
      <EntryForm key={family?.recorded.at} save="Save what the family told us" draft={`${pupilCase.id}/family`} onSave={save}>
        {questions.map(({ name, ask }) => (
          <Fragment key={name}>
            <LongField name={name} label={ask} value={family?.[name] ?? ''} />
            {name === 'barriers' && <MayTell value={family?.mayTell} />}
          </Fragment>
        ))}
        <TextField name="language" label="Language, or interpreter needed" value={family?.language ?? ''} />
      </EntryForm>
      {family && (
        <article class="print">
          <h3>What {pupil.forename ?? pupil.name} and the family told us</h3>
          {questions.map(({ name, printed }) => family[name] && <Answer key={name} printed={printed} text={family[name]} />)}
          {family.mayTell === 'yes' && <p>You agreed that we tell the local authority your reasons, and what makes it hard.</p>}
          {family.language && <p>Language, or interpreter: {family.language}</p>}
          <p>Please tell us if anything here is not right.</p>
        </article>
      )}
      {family && (
        <button type="button" onClick={() => print()}>
          Print this page for the family
        </button>
      )}
    </section>
  );
}

/** Of the two above it, and of nothing else here. */
const MayTell = ({ value }: { value: FamilyView['mayTell'] }) => (
  <ChoiceField
    name="mayTell"
    label="May the authority be told their reasons, and what makes it hard?"
    options={yesNo}
    value={value ?? ''}
    empty="Not asked yet"
  />
);

const Answer = ({ printed, text }: { printed: string; text: string }) => (
  <>
    <h4>{printed}</h4>
    <p class="as-typed">{text}</p>
  </>
);
