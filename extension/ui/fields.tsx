import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import { isDay } from '../../shared/dates/day.ts';
import { dayInWords } from '../../shared/dates/words.ts';

type Named = { name: string; label: string; hint?: string };

/** One line of text. Its value is read from the form when that is submitted, so a redraw never touches what was typed. */
export function TextField({ name, label, hint, value = '', required = false }: Named & { value?: string; required?: boolean }) {
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
      />
    </div>
  );
}

/** A day, repeated in words so that a swapped day and month are seen. */
export function DayField({
  name,
  label,
  hint,
  value = '',
  required = false,
  onDay,
}: Named & { value?: string; required?: boolean; onDay?: (day: string) => void }) {
  const id = useId();
  const [typed, setTyped] = useState(value);
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {hint && <Hint id={id} text={hint} />}
      <input
        id={id}
        type="date"
        name={name}
        defaultValue={value}
        required={required}
        aria-describedby={`${id}-words`}
        onInput={({ currentTarget }) => {
          setTyped(currentTarget.value);
          if (isDay(currentTarget.value)) onDay?.(currentTarget.value);
        }}
      />
      <p class="words" id={`${id}-words`}>
        {isDay(typed) ? dayInWords(typed) : ''}
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
export function YesNoField({ name, label, hint, value }: Named & { value?: 'yes' | 'no' | undefined }) {
  return <RadioField name={name} label={label} options={{ yes: 'Yes', no: 'No' }} {...(hint && { hint })} {...(value && { value })} />;
}

export function RadioField({
  name,
  label,
  hint,
  options,
  value,
  onChoose,
}: Named & { options: Record<string, string>; value?: string; onChoose?: (value: string) => void }) {
  const id = useId();
  return (
    <fieldset class="field" aria-describedby={hint ? `${id}-hint` : undefined}>
      <legend>{label}</legend>
      {hint && <Hint id={id} text={hint} />}
      <div class="choices">
        {Object.entries(options).map(([key, words]) => (
          <label key={key} class="choice">
            <input type="radio" name={name} value={key} defaultChecked={key === value} onChange={() => onChoose?.(key)} />
            {words}
          </label>
        ))}
      </div>
    </fieldset>
  );
}

export function TickField({ name, label, value, ticked = false }: Named & { value: string; ticked?: boolean }) {
  return (
    <label class="choice">
      <input type="checkbox" name={name} value={value} defaultChecked={ticked} />
      {label}
    </label>
  );
}

const Hint = ({ id, text }: { id: string; text: string }) => (
  <p class="hint" id={`${id}-hint`}>
    {text}
  </p>
);

/**
 * A form whose fields are read once, when it is submitted. It empties itself only after `onSave` says that it was saved, so nothing
 * typed is lost.
 */
export function EntryForm({
  children,
  save,
  onSave,
}: {
  children: ComponentChildren;
  save: string;
  onSave: (typed: FormData) => Promise<boolean>;
}) {
  const [turn, setTurn] = useState(0);
  return (
    <form
      key={turn}
      onSubmit={(event) => {
        event.preventDefault();
        void onSave(new FormData(event.currentTarget)).then((saved) => saved && setTurn(turn + 1));
      }}
    >
      {children}
      <button type="submit">{save}</button>
    </form>
  );
}

/** What a form holds under a name, trimmed; `undefined` where nothing was typed or chosen. */
export const typedIn = (form: FormData, name: string): string | undefined => String(form.get(name) ?? '').trim() || undefined;

/** The same for a closed vocabulary. */
export const chosenIn = <Key extends string>(form: FormData, name: string, vocabulary: Record<Key, string>): Key | undefined => {
  const chosen = typedIn(form, name);
  return chosen !== undefined && Object.hasOwn(vocabulary, chosen) ? (chosen as Key) : undefined;
};

export const yesNo = { yes: 'Yes', no: 'No' } as const;
