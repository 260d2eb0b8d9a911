import { useState } from 'preact/hooks';
import type { Day } from '../../shared/dates/day.ts';
import { meaningOf } from '../../shared/register/code-meanings.ts';
import { codesOn } from '../../shared/register/codes.ts';
import type { SessionName } from '../../shared/register/register.ts';
import type { Pointed } from '../mis/teaching/lesson.ts';
import { asOf, dayTyped } from './as-of.ts';
import { chosenIn, EntryForm } from './entry-form.tsx';
import { ChoiceField, DayField, RadioField } from './fields.tsx';

export const halves = { AM: 'Morning', PM: 'Afternoon' } as const;

type Props = {
  pointed: Pointed;
  /** Day and session too, or the code alone: then they are `null`. */
  asksAll: boolean;
  onSay: (day: Day | null, session: SessionName | null, code: string) => Promise<void>;
};

/** What the mark that was pointed at is. */
export function SayForm({ pointed, asksAll, onSay }: Props) {
  const [fault, setFault] = useState<string | null>(null);
  const codes = Object.fromEntries([...codesOn(asOf.value).keys()].map((code) => [code, `${code} ${meaningOf(code, asOf.value)}`]));
  const save = async (form: FormData) => {
    const [day, session, code] = [dayTyped(form, 'day') ?? null, chosenIn(form, 'session', halves) ?? null, chosenIn(form, 'code', codes)];
    const isWhole = code !== undefined && (!asksAll || (day !== null && session !== null));
    setFault(isWhole ? null : asksAll ? 'Say the day, the session and the code.' : 'Say the code.');
    if (!isWhole) return false;
    await onSay(day, session, code);
    return true;
  };
  return (
    <>
      <p>
        You pointed at <b>{pointed.shown || 'an empty cell'}</b>.
      </p>
      <EntryForm save="This is what it is" onSave={save}>
        {asksAll && <DayField name="day" label="Its day" required />}
        {asksAll && <RadioField name="session" label="Its session" options={halves} />}
        <ChoiceField name="code" label="Its code" options={codes} empty="Choose" />
      </EntryForm>
      <p role="alert">{fault}</p>
    </>
  );
}
