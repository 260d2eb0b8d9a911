import { useState } from 'preact/hooks';
import { meaningOf } from '../../shared/register/code-meanings.ts';
import { codesOn } from '../../shared/register/codes.ts';
import { blank } from '../../shared/register/register.ts';
import { dayInWords } from '../../shared/dates/words.ts';
import { forget, type Pointing } from '../case/session.ts';
import { keepTeaching } from '../case/teachings.ts';
import type { Learnt } from '../mis/teaching/confirm.ts';
import type { Example, Pointed } from '../mis/teaching/lesson.ts';
import { asOf, dayTyped } from './as-of.ts';
import { askReader } from './ask.ts';
import { chosenIn, EntryForm } from './entry-form.tsx';
import { ChoiceField, DayField, RadioField } from './fields.tsx';
import { beginTeaching } from './teaching.ts';

const halves = { AM: 'Morning', PM: 'Afternoon' } as const;

/** Two marks pointed at on the page, said here; then five that were read with what they teach. */
export function TeachPanel({ pointing, tabId }: { pointing: Pointing | null; tabId: number }) {
  const [said, setSaid] = useState<Example[]>([]);
  const [learnt, setLearnt] = useState<Learnt | null>(null);
  const [kept, setKept] = useState(false);
  const again = () => {
    setSaid([]);
    setLearnt(null);
    setKept(false);
    void beginTeaching(tabId);
  };
  const take = async (example: Example) => {
    const [first] = said;
    setSaid([...said, example]);
    if (!first) await askReader(tabId, 'point', null);
    else
      setLearnt(
        (await askReader(tabId, 'learn', [first, example])) ?? { why: 'The page could not be reached. Reload it and begin again.' },
      );
  };
  const keep = async () => {
    if (!learnt || !('lesson' in learnt) || !pointing) return;
    await keepTeaching({ host: pointing.host, route: pointing.route, lesson: learnt.lesson });
    setKept(true);
    await forget(`pointing:${tabId}`);
    await askReader(tabId, 'taught-changed', null);
  };
  return (
    <section aria-labelledby="teach-title">
      <h2 id="teach-title">Teach me this page</h2>
      <div role="status">
        {kept ? (
          <p>Kept for pages like this one. Go back to the page to read its register.</p>
        ) : learnt ? null : (
          <p>
            Mark {Math.min(said.length + 1, 2)} of 2.{' '}
            {said.length === 2
              ? 'Reading the page with what you said…'
              : 'Point at one mark of a morning and one of an afternoon, on different days. If your school marks presence with a word of its own, let one of the two be that; an absence is a good other one.'}
          </p>
        )}
      </div>
      {pointing?.pointed && said.length < 2 && !isSaid(pointing.pointed, said) && (
        <SayForm key={said.length} pointed={pointing.pointed} onSay={take} />
      )}
      {pointing?.pointed && said.length < 2 && (
        <button type="button" class="quiet" onClick={() => void askReader(tabId, 'point', null)}>
          Point at another cell
        </button>
      )}
      {!pointing && !kept && <p>Nothing is pointed at.</p>}
      {learnt && !kept && <Confirm learnt={learnt} onKeep={keep} onDrop={again} />}
      {(kept || !pointing) && (
        <button type="button" onClick={again}>
          Point at a mark
        </button>
      )}
    </section>
  );
}

const isSaid = ({ grid, row, column }: Pointed, said: readonly Example[]): boolean =>
  said.some((one) => one.grid === grid && one.row === row && one.column === column);

/** What the mark that was pointed at is. */
function SayForm({ pointed, onSay }: { pointed: Pointed; onSay: (example: Example) => Promise<void> }) {
  const [fault, setFault] = useState<string | null>(null);
  const codes = Object.fromEntries([...codesOn(asOf.value).keys()].map((code) => [code, `${code} ${meaningOf(code, asOf.value)}`]));
  const save = async (form: FormData) => {
    const [day, session, code] = [dayTyped(form, 'day'), chosenIn(form, 'session', halves), chosenIn(form, 'code', codes)];
    setFault(day && session && code ? null : 'Say the day, the session and the code.');
    if (!day || !session || !code) return false;
    await onSay({ ...pointed, day, session, code });
    return true;
  };
  return (
    <>
      <p>
        You pointed at <b>{pointed.shown || 'an empty cell'}</b>.
      </p>
      <EntryForm save="This is what it is" onSave={save}>
        <DayField name="day" label="Its day" required />
        <RadioField name="session" label="Its session" options={halves} />
        <ChoiceField name="code" label="Its code" options={codes} empty="Choose" />
      </EntryForm>
      <p role="alert">{fault}</p>
    </>
  );
}

function Confirm({ learnt, onKeep, onDrop }: { learnt: Learnt; onKeep: () => Promise<void>; onDrop: () => void }) {
  if ('why' in learnt) {
    return (
      <>
        <p class="fault" role="alert">
          Nothing was learnt. {learnt.why}
        </p>
        <button type="button" onClick={onDrop}>
          Begin again
        </button>
      </>
    );
  }
  return (
    <>
      <h3>Are these five right?</h3>
      <p>Compare each with the page. One that is wrong means that the others cannot be trusted.</p>
      <ul class="list">
        {learnt.samples.map(({ name, day, session, mark, shown }) => (
          <li key={`${name} ${day} ${session}`} data-sample={`${day} ${session} ${mark}`}>
            {name && `${name}: `}
            {dayInWords(day)}, {halves[session].toLowerCase()}: {shown && `shown as “${shown}”, `}
            {mark === blank ? 'read as no mark' : `read as ${mark} (${meaningOf(mark, day) ?? 'no code on that day'})`}
          </li>
        ))}
      </ul>
      <button type="button" onClick={() => void onKeep()}>
        All five are right
      </button>
      <button type="button" class="quiet" onClick={onDrop}>
        One is wrong: begin again
      </button>
    </>
  );
}
