import { carriedFrom, saidIn, type CarriedPage } from '../forms/index.ts';
import { askedBy, isNextStep } from '../forms/next-step.ts';
import { findField } from '../forms/scan.ts';
import type { ScannedFile } from '../forms/scanned.ts';
import { typedFrom } from '../forms/typed.ts';
import { shadowRootOf } from '../mis/roots.ts';
import { askSurely } from './ask.ts';
import type { Frames } from './form-frames.ts';
import { scanned, type Bound } from './form-scan.ts';

const restMilliseconds = 700;

/**
 * Tells the background, as the user types and when they go on, what stands on this page: kept encrypted in case the authority's session is
 * lost. Nothing is told before a case was chosen for this form. `onPage` hears what the page asks for, and `onWhose` whether it is another child's;
 * the function returned tells at once.
 */
export function watchTyping(
  frames: Frames,
  bound: () => Bound,
  onPage: (page: CarriedPage) => void,
  onWhose: (isAnother: boolean) => void,
): () => void {
  let rest: ReturnType<typeof setTimeout> | undefined;
  const tell = () => {
    clearTimeout(rest);
    if (!bound().isBound) return;
    const { form, matches } = scanned(bound());
    const page = carriedFrom(form, matches, bound().findings?.asOf);
    onPage(page);
    const told = askSurely('page-left', { page, typed: typedFrom(form, matches, form.path), said: saidIn(form, matches) });
    told.then(({ isAnother }) => onWhose(isAnother)).catch(() => null);
  };
  const later = () => {
    clearTimeout(rest);
    rest = setTimeout(tell, restMilliseconds);
  };
  for (const kind of ['input', 'change'] as const) addEventListener(kind, later, { capture: true, passive: true });
  for (const kind of ['submit', 'pagehide'] as const) addEventListener(kind, tell, { capture: true });
  frames.hear(['input', 'change'], later);
  frames.hear(['submit', 'pagehide'], tell);
  return tell;
}

/** Tells the panel where the form has gone on without being loaded anew. What is returned is called with the fields as they stand, at rest. */
export function watchSteps(fields: readonly Element[]): (now: readonly Element[]) => void {
  let asked = askedBy(fields);
  return (now) => {
    const before = asked;
    asked = askedBy(now);
    if (isNextStep(before, asked)) void askSurely('step-changed', null).catch(() => null);
  };
}

/** Asks about the names of files as they are chosen. Names only: no file is opened, and its place is left as it is. */
export function watchFiles(frames: Frames, bound: () => Bound, onDoubts: (fieldId: string, doubts: string[]) => void): void {
  const onChange = (event: Event) => {
    const [input] = event.composedPath();
    if (!bound().isBound || !isFileInput(input)) return;
    const file = scanned(bound()).form.files.find((one) => isOf(one, input));
    if (!file) return;
    const { id, label, section, hint } = file;
    const names = [...(input.files ?? [])].map(({ name }) => name);
    askSurely('files-chosen', { label, section, hint, names }).then(
      (doubts) => onDoubts(id, doubts),
      () => onDoubts(id, []),
    );
  };
  addEventListener('change', onChange, { capture: true, passive: true });
  frames.hear(['change'], onChange);
}

const isFileInput = (target: EventTarget | undefined): target is HTMLInputElement =>
  (target as Partial<HTMLInputElement> | undefined)?.type === 'file';

const isOf = ({ id, signature }: ScannedFile, input: HTMLInputElement): boolean =>
  findField(document, id, signature, shadowRootOf)?.elements.includes(input) ?? false;
