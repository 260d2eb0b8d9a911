import { useId, useState } from 'preact/hooks';
import type { Day } from '../../shared/dates/day.ts';
import { typedDay, type Lies } from '../../shared/dates/typed-day.ts';
import { dayInShort, dayInWords } from '../../shared/dates/words.ts';
import { asOf } from './as-of.ts';

type Named = { name: string; label: string; hint?: string };

type Line = Named & { value?: string; required?: boolean };
/** What a line of text may be beside words. */
type Kind = { inputMode?: 'decimal'; pattern?: string; title?: string };

/** One line of text. Its value is read from the form when that is submitted, so a redraw never touches what was typed. */
export function TextField({ name, label, hint, value = '', required = false, ...kind }: Line & Kind) {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {hint && <Hint id={id} text={hint} />}
      <input
        id={id}
        name={name}
        defaultValue={value}
        required={required}
        autocomplete="off"
        aria-describedby={hint ? `${id}-hint` : undefined}
        {...kind}
      />
    </div>
  );
}

/** A number in digits, with at most one point. */
export const NumberField = (line: Line) => (
  <TextField {...line} inputMode="decimal" pattern="\s*[0-9]+(\.[0-9]+)?\s*" title="A number in digits" />
);

/** A day as people write it (`3/11`, `last Tue`), repeated in words so that a swapped day and month are seen. What is not a day is said. */
export function DayField({
  name,
  label,
  hint,
  value = '',
  required = false,
  lies = 'past',
  onDay,
}: Named & { value?: string; required?: boolean; lies?: Lies; onDay?: (day: Day) => void }) {
  const id = useId();
  const [typed, setTyped] = useState(value && dayInShort(value));
  const day = typedDay(typed, asOf.value, lies);
  const said = day ? dayInWords(day) : typed === '' ? (hint ?? '') : 'Not understood as a day. Try 3/11, 3 Nov 2026 or last Tue.';
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <input
        id={id}
        name={name}
        defaultValue={value && dayInShort(value)}
        required={required}
        autocomplete="off"
        aria-describedby={`${id}-words`}
        onInput={({ currentTarget }) => {
          const typedNow = typedDay(currentTarget.value, asOf.value, lies);
          currentTarget.setCustomValidity(typedNow || currentTarget.value.trim() === '' ? '' : 'Not understood as a day');
          setTyped(currentTarget.value);
          if (typedNow) onDay?.(typedNow);
        }}
      />
      <p class="words" id={`${id}-words`} role="status">
        {said}
      </p>
    </div>
  );
}

export function ChoiceField({
  name,
  label,
  options,
  value = '',
  empty,
}: Named & { options: Record<string, string>; value?: string; empty?: string }) {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <select id={id} name={name}>
        {empty !== undefined && <option value="">{empty}</option>}
        {Object.entries(options).map(([key, words]) => (
          <option key={key} value={key} selected={key === value}>
            {words}
          </option>
        ))}
      </select>
    </div>
  );
}

/** Yes, no, or not said: none of them is ever chosen for the user. */
export function YesNoField({ value, ...named }: Named & { value?: 'yes' | 'no' | undefined; required?: boolean }) {
  return <RadioField {...named} options={{ yes: 'Yes', no: 'No' }} {...(value && { value })} />;
}

export function RadioField({
  name,
  label,
  hint,
  options,
  value,
  required = false,
  onChoose,
}: Named & { options: Record<string, string>; value?: string; required?: boolean; onChoose?: (value: string) => void }) {
  const id = useId();
  return (
    <fieldset class="field" aria-describedby={hint ? `${id}-hint` : undefined}>
      <legend>{label}</legend>
      {hint && <Hint id={id} text={hint} />}
      <div class="choices">
        {Object.entries(options).map(([key, words]) => (
          <label key={key} class="choice">
            <input
              type="radio"
              name={name}
              value={key}
              required={required}
              {...chosen(key === value, onChoose)}
              onChange={() => onChoose?.(key)}
            />
            {words}
          </label>
        ))}
      </div>
    </fieldset>
  );
}

/** What is kept at each press follows the case, which another window may change; in a form it is the user's until they save. */
const chosen = (isChosen: boolean, onChoose: unknown) => (onChoose ? { checked: isChosen } : { defaultChecked: isChosen });

export function TickField({ name, label, value, ticked = false }: Named & { value: string; ticked?: boolean }) {
  return (
    <label class="choice">
      <input type="checkbox" name={name} value={value} defaultChecked={ticked} />
      {label}
    </label>
  );
}

/** Several lines. */
export function LongField({ name, label, hint, value = '' }: Named & { value?: string }) {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {hint && <Hint id={id} text={hint} />}
      <textarea id={id} name={name} rows={3} defaultValue={value} aria-describedby={hint ? `${id}-hint` : undefined} />
    </div>
  );
}

/** One file, handed over when it is chosen; `undefined` when the choice is taken back. Nothing here reads it. */
export function FileField({
  label,
  hint,
  accept,
  onChoose,
}: Omit<Named, 'name'> & { hint: string; accept: string; onChoose: (file: File | undefined) => void }) {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <Hint id={id} text={hint} />
      <input
        id={id}
        type="file"
        accept={accept}
        aria-describedby={`${id}-hint`}
        onChange={({ currentTarget }) => onChoose(currentTarget.files?.[0])}
      />
    </div>
  );
}

const Hint = ({ id, text }: { id: string; text: string }) => (
  <p class="hint" id={`${id}-hint`}>
    {text}
  </p>
);
