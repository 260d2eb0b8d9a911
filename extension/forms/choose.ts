import { isPrompt } from './field-value.ts';
import { emptyOptions, openOptions, removerIn, searchIn } from './lists.ts';
import { tagOf, type Group } from './page-elements.ts';
import type { FieldOption } from './scanned.ts';
import type { Typed } from './typing.ts';
import { closeList, leaveField, openList, pressOn, strikeKey, take, typeInto } from './write.ts';

/** A list that asks a server was measured to answer within half a second; this many looks of one settling each. */
const looks = 20;

/** Opens a list, waits for its options to come to rest, and presses the one that is wanted of them; why not, or `null`. Never the nearest. */
export async function choose(
  group: Group,
  value: string,
  wantedOf: (options: readonly FieldOption[]) => Typed,
  settle: () => Promise<void>,
): Promise<string | null> {
  const face = group.face!;
  const [first] = group.elements;
  const isTyped = group.kind === 'typed-list';
  if (isTyped) typeInto(first as HTMLInputElement, value);
  else openList(face);
  const offered = await restedOptions(group, settle);
  const search = isTyped ? null : searchIn(face);
  const isOffered = wantedOf(asOptions(offered)).can;
  // Some lists offer nothing, or only a first part, until somebody types what they look for.
  if (search && !isOffered) typeInto(search, value);
  const options = search && !isOffered ? await restedOptions(group, settle) : offered;
  const typed = wantedOf(asOptions(options));
  const wanted = typed.can ? options.filter(({ words }) => words === typed.value) : [];
  if (!typed.can || wanted.length !== 1) {
    if (isTyped) clearTyped(first as HTMLInputElement);
    await closed(group, settle);
    return options.length === 0 ? 'its list of choices did not open' : typed.can ? 'more than one of its choices says this' : typed.why;
  }
  pressOn(wanted[0]!.element);
  await untilClosed(group, settle);
  if (isTyped) leaveField(first);
  return null;
}

const asOptions = (found: ReturnType<typeof openOptions>): FieldOption[] => found.map(({ words }) => ({ label: words, value: '' }));

/**
 * Empties a list by its own means: what takes a choice out, the native list behind it, or the one option that only asks to choose. Why it could
 * not, or `null`; whether it then shows nothing is for the caller to see.
 */
export async function emptyList(group: Group, settle: () => Promise<void>): Promise<string | null> {
  const [first] = group.elements;
  const face = group.face!;
  const remover = removerIn(face);
  if (remover) pressOn(remover);
  else if (tagOf(first) === 'select' && face.matches('.select2-container')) {
    const empty = [...(first as HTMLSelectElement).options].filter(isPrompt);
    if (empty.length !== 1) return noEmptyChoice;
    take({ control: first as HTMLSelectElement, option: empty[0]!.index });
  } else {
    openList(face);
    await settle();
    await settle();
    const [empty, ...more] = emptyOptions(group);
    if (!empty || more.length > 0) {
      await closed(group, settle);
      return noEmptyChoice;
    }
    pressOn(empty);
  }
  await untilClosed(group, settle);
  return null;
}

const noEmptyChoice = 'its list has no choice that empties it';

/** Closes a list, having chosen nothing. One that takes the keyboard, as a dialog does, hears Escape only in itself (MUI, measured). */
async function closed(group: Group, settle: () => Promise<void>): Promise<void> {
  closeList(group.face!);
  await settle();
  const [open] = optionsOver(group);
  if (open) strikeKey(open.element, 'Escape', 27);
  await untilClosed(group, settle);
}

/** The options of a list that lies over the page; one that is a part of its field covers nothing. */
const optionsOver = (group: Group) => openOptions(group).filter(({ element }) => !group.face!.contains(element));

/** A list that fades away covers the page until it has: what is worked next could not be seen. */
async function untilClosed(group: Group, settle: () => Promise<void>): Promise<void> {
  await settle();
  for (let look = 0; look < looks && optionsOver(group).length > 0; look += 1) await settle();
}

function clearTyped(input: HTMLInputElement): void {
  typeInto(input, '');
}

/** The options once they are the same at two looks. */
async function restedOptions(group: Group, settle: () => Promise<void>): Promise<ReturnType<typeof openOptions>> {
  let before = '';
  for (let look = 0; look < looks; look += 1) {
    await settle();
    const options = openOptions(group);
    const words = options.map((option) => option.words).join('\n');
    if (options.length > 0 && words === before) return options;
    before = words;
  }
  return [];
}
