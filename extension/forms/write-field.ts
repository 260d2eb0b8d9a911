import { choose, emptyList } from './choose.ts';
import { dayRead } from './day-text.ts';
import { valueOf } from './field-value.ts';
import { targetOf, type WriteSettings } from './may-write.ts';
import { hintOf } from './names.ts';
import type { Group } from './page-elements.ts';
import { emptyDay, pickDay } from './pick-day.ts';
import type { JournalEntry, PlanEntry, UndoResult, WriteResult } from './planned.ts';
import { pressChoice, releaseChoice } from './press-choice.ts';
import { saysTheSame } from './same-value.ts';
import type { FieldOption } from './scanned.ts';
import { stepsFor } from './steps.ts';
import { optionFor, type Typed } from './typing.ts';
import type { FieldKey } from './vocabulary.ts';
import { putInto, take, type Step } from './write.ts';

/**
 * Writes one field of an agreed plan, and looks whether the page took it.
 * A field that was gone, changed, hidden, locked or typed into since the plan was made is refused and untouched.
 */
export async function writeEntry(document: Document, entry: PlanEntry, settings: WriteSettings): Promise<WriteResult> {
  if (entry.state !== 'write') return { outcome: 'refused', why: 'it was not agreed' };
  const group = targetOf(document, entry, settings);
  if (typeof group === 'string') return { outcome: 'refused', why: group };
  const before = valueOf(group);
  if (before !== entry.onForm) return { outcome: 'refused', why: 'something was typed here since' };
  const whyNot = await put(group, entry.key, entry.value, settings);
  if (whyNot !== null) return { outcome: 'refused', why: whyNot };
  await settings.settle(isTyped(group) ? soon : undefined);
  const { fieldId, signature, kind, key } = entry;
  const now = targetOf(document, entry, settings);
  const after = typeof now === 'string' ? entry.value : valueOf(now);
  const journal: JournalEntry = { fieldId, signature, kind, key, before, after, at: settings.now() };
  const doubt = whyNotTaken(now, entry, after);
  if (doubt === null) return { outcome: 'confirmed', journal };
  if (group.kind === 'day-parts' && typeof now !== 'string') return takeBack(now, before, doubt, settings);
  return { outcome: 'typed-not-confirmed', journal, why: doubt };
}

/** Puts back what stood before, unless somebody has changed the field since. */
export async function undoEntry(
  document: Document,
  entry: Pick<JournalEntry, 'fieldId' | 'signature' | 'before' | 'after'>,
  settings: WriteSettings,
): Promise<UndoResult> {
  const group = targetOf(document, entry, settings);
  if (typeof group === 'string') return { outcome: 'refused', why: group };
  if (valueOf(group) !== entry.after) return { outcome: 'refused', why: 'it has been changed since' };
  const whyNot = await putBack(group, entry.before, settings);
  if (whyNot !== null) return { outcome: 'refused', why: whyNot };
  await settings.settle();
  const now = targetOf(document, entry, settings);
  const isBack = typeof now !== 'string' && valueOf(now) === entry.before;
  // A person cannot empty choice buttons, so some pages go on counting what they once heard, whatever they show (Form.io, React: measured).
  if (isBack && group.kind === 'radios' && entry.before === '')
    return { outcome: 'undone-not-confirmed', why: 'the form may still count the choice that was made' };
  return isBack ? { outcome: 'undone' } : { outcome: 'undone-not-confirmed', why: 'it may not be as it was' };
}

/** What is typed is looked at once more when all is: only a choice has the page change before the next field is worked. */
const soon = 25;
const isTyped = ({ kind }: Group): boolean => kind === 'text' || kind === 'area' || kind === 'day' || kind === 'rich';

/** Why what was written does not stand, or `null`: the form says it is not valid, or holds something else. */
export function whyNotTaken(now: Group | string, entry: PlanEntry, after: string): string | null {
  if (typeof now === 'string') return now;
  if (now.elements.some((element) => element.getAttribute('aria-invalid') === 'true')) return 'the form says it is not valid';
  const isThere = after === entry.value || (after !== '' && saysTheSame(entry.key, after, entry.value, hintOf(now)));
  return isThere ? null : 'the page holds something else now';
}

/** Part of a date is worse than none. */
async function takeBack(group: Group, before: string, why: string, settings: WriteSettings): Promise<WriteResult> {
  await putBack(group, before, settings);
  await settings.settle();
  return { outcome: 'refused', why };
}

/** Puts a value into whatever kind of field this is; why it could not be, or `null`. */
async function put(group: Group, key: FieldKey, value: string, settings: WriteSettings): Promise<string | null> {
  const [first] = group.elements;
  if (group.widget === 'buttons') return pressChoice(group, (options) => optionFor(options, key, value));
  switch (group.kind) {
    case 'list':
    case 'typed-list':
      return choose(group, value, (options) => optionFor(options, key, value), settings.settle);
    case 'picker':
      return pickDay(first as HTMLInputElement, value, settings.settle);
    case 'rich':
      putInto(first, value);
      return null;
    default:
      return step(stepsFor(group, value));
  }
}

async function putBack(group: Group, before: string, { settle }: WriteSettings): Promise<string | null> {
  const [first] = group.elements;
  if (group.widget === 'buttons') return before === '' ? releaseChoice(group) : pressChoice(group, (options) => theSame(options, before));
  switch (group.kind) {
    case 'picker':
      return before === '' ? emptyDay(first as HTMLInputElement, settle) : pickAgain(first as HTMLInputElement, before, settle);
    case 'rich':
      putInto(first, before);
      return null;
    case 'typed-list':
      if (before === '') return step([{ control: first, text: '' }]);
      return choose(group, before, (options) => theSame(options, before), settle);
    case 'list':
      return before === '' ? emptyList(group, settle) : choose(group, before, (options) => theSame(options, before), settle);
    default:
      return step(stepsFor(group, before, { undoing: true }));
  }
}

function pickAgain(input: HTMLInputElement, before: string, settle: () => Promise<void>): Promise<string | null> {
  const day = dayRead(before);
  return day ? pickDay(input, day, settle) : Promise.resolve(`it held “${before}”, which is not understood as a day`);
}

const theSame = (options: readonly FieldOption[], words: string): Typed =>
  options.some(({ label }) => label === words)
    ? { can: true, value: words }
    : { can: false, state: 'no-option', why: 'the choice is no longer there' };

function step(steps: Step[] | string): string | null {
  if (typeof steps === 'string') return steps;
  for (const one of steps) take(one);
  return null;
}
