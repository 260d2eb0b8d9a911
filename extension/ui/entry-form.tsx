import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Draft } from '../case/store.ts';
import { draftOf, dropDraft, keepDraft } from './draft.ts';

/** Saved or not; or why it cannot be saved as it was typed, in a sentence without its full stop. */
export type Saved = boolean | string;

type Props = { children: ComponentChildren; save: string; onSave: (typed: FormData) => Promise<Saved>; draft?: string; class?: string };

/**
 * A form whose fields are read once, when it is submitted. Nothing typed is lost where `onSave` says that it was not saved, or why not; then the
 * focus is where it was. Under a `draft` name, what is typed, and nothing else, is kept at every key, and is there again when the panel was closed or
 * the browser fell over.
 */
export function EntryForm({ children, save, onSave, draft, class: classes }: Props) {
  const [turn, setTurn] = useState(0);
  const [refused, setRefused] = useState<string | null>(null);
  const form = useRef<HTMLFormElement>(null);
  const drawn = useRef<Draft>([]);
  useLayoutEffect(() => void (drawn.current = heldIn(form.current!)), [draft, turn]);
  useLayoutEffect(() => {
    if (draft) void draftOf(draft).then((kept) => kept && form.current && restore(form.current, kept, drawn.current));
  }, [draft]);
  // Emptied before it is saved, since people go on typing; what was typed comes back if it could not be.
  const submit = async (submitted: HTMLFormElement) => {
    const [typed, before, focused] = [new FormData(submitted), draftIn(submitted, drawn.current), focusedIn(submitted)];
    setTurn(turn + 1);
    setRefused(null);
    await new Promise((next) => setTimeout(next));
    const saved = await onSave(typed);
    if (saved !== true) {
      if (form.current) restore(form.current, before, drawn.current);
      if (form.current) focusAgain(form.current, focused);
      setRefused(saved || null);
      return;
    }
    if (draft) await dropDraft(draft);
  };
  return (
    <form
      key={turn}
      ref={form}
      class={classes}
      onInput={({ currentTarget }) => {
        if (draft) void keepDraft(draft, draftIn(currentTarget, drawn.current));
      }}
      onSubmit={(event) => {
        event.preventDefault();
        void submit(event.currentTarget);
      }}
    >
      {children}
      {refused && (
        <p class="fault" role="alert">
          {refused}.
        </p>
      )}
      <button type="submit">{save}</button>
    </form>
  );
}

const focusedIn = (form: HTMLFormElement): number => [...form.elements].indexOf(form.ownerDocument.activeElement ?? form);

/** Drawn anew, a form has lost the focus to the page. What the user has gone on to meanwhile keeps it. */
function focusAgain(form: HTMLFormElement, place: number): void {
  const element = form.elements[place];
  if (element instanceof HTMLElement && form.ownerDocument.activeElement === form.ownerDocument.body) element.focus();
}

/** Under each name of its fields, whether or not anything is ticked there. */
function heldIn(form: HTMLFormElement): Draft {
  const held = new FormData(form);
  const names = new Set([...form.elements].flatMap((element) => element.getAttribute('name') || []));
  return [...names].map((name) => [name, ...held.getAll(name).map(String)]);
}

/** What is not as it was drawn. The rest may be changed by a page that is read meanwhile, and a draft must not bring back what stood there before. */
const draftIn = (form: HTMLFormElement, drawn: Draft): Draft =>
  heldIn(form).filter(([name, ...values]) => String(values) !== String(under(name, drawn)) && !isDrawnAnew(form, name));

/** Nobody has typed into it, and the case has changed under it. */
function isDrawnAnew(form: HTMLFormElement, name: string): boolean {
  const field = form.elements.namedItem(name);
  const isText = field instanceof HTMLTextAreaElement || (field instanceof HTMLInputElement && field.type === 'text');
  return isText && field.value === field.defaultValue;
}

/** Puts a draft back: what the user has typed since the form was drawn is theirs. */
function restore(form: HTMLFormElement, draft: Draft, drawn: Draft): void {
  const since = new Set(draftIn(form, drawn).map(([name]) => name));
  for (const field of form.elements) {
    if (!(field instanceof HTMLInputElement || field instanceof HTMLSelectElement || field instanceof HTMLTextAreaElement)) continue;
    if (since.has(field.name) || !draft.some(([name]) => name === field.name)) continue;
    const values = under(field.name, draft);
    if (field instanceof HTMLInputElement && (field.type === 'radio' || field.type === 'checkbox'))
      field.checked = values.includes(field.value);
    else if (values[0] !== undefined) field.value = values[0];
  }
}

const under = (name: string, draft: Draft): string[] => draft.flatMap(([key, ...values]) => (key === name ? values : []));

/** What a form holds under a name, trimmed; `undefined` where nothing was typed or chosen. */
export const typedIn = (form: FormData, name: string): string | undefined => String(form.get(name) ?? '').trim() || undefined;

/** The same for a closed vocabulary. */
export const chosenIn = <Key extends string>(form: FormData, name: string, vocabulary: Record<Key, string>): Key | undefined => {
  const chosen = typedIn(form, name);
  return chosen !== undefined && Object.hasOwn(vocabulary, chosen) ? (chosen as Key) : undefined;
};

export const yesNo = { yes: 'Yes', no: 'No' } as const;

/** Without the keys that nobody filled in: absent is a state of its own. */
export const given = <Value extends object>(value: Value): { [Key in keyof Value]: Exclude<Value[Key], undefined> } =>
  Object.fromEntries(Object.entries(value).filter(([, held]) => held !== undefined)) as {
    [Key in keyof Value]: Exclude<Value[Key], undefined>;
  };
