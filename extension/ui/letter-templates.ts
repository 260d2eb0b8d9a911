import { letterStates, type LetterKind, type LetterState } from '../../shared/case/kinds.ts';
import type { Requirement } from '../../shared/checklist/checklist.ts';
import type { LetterTemplates } from '../case/settings.ts';
import { checklist, saveSettings, settings } from './state.ts';

type Named<Is extends string> = Extract<Requirement, { is: Is }>;

/** Every requirement of one name in this authority's checklist, wherever it stands in an item. */
function requirements<Is extends 'letter' | 'meeting'>(is: Is): Array<Named<Is>> {
  const found: Array<Named<Is>> = [];
  JSON.stringify(checklist.value?.items ?? [], (_key, value: unknown) => {
    if (typeof value === 'object' && value !== null && 'is' in value && value.is === is) found.push(value as Named<Is>);
    return value;
  });
  return found;
}

/** The kinds of letter this authority asks for, in the order of its checklist. */
export const kindsAsked = (): LetterKind[] => [...new Set(requirements('letter').map(({ about }) => about))];

type Says = { about: LetterKind; states?: LetterState[] | undefined };

/** What letters have to say: asked for by themselves, as an earlier letter, as an invitation to a meeting or as what follows one. */
function demands(): Says[] {
  const letters = requirements('letter').flatMap((letter): Says[] => [letter, ...(letter.repeats ? [letter.repeats] : [])]);
  const linked = requirements('meeting').flatMap(({ invitation, followUp }): Says[] => [
    ...(invitation ? [{ about: 'meeting-invitation' as const, states: invitation.states }] : []),
    ...(followUp ? [followUp] : []),
  ]);
  return [...letters, ...linked];
}

/** What this authority asks letters to say, of one kind or of any: nobody should answer what nobody asks. */
export function statesAsked(kind?: LetterKind): LetterState[] {
  const asked = new Set(demands().flatMap(({ about, states = [] }) => (kind === undefined || about === kind ? states : [])));
  return (Object.keys(letterStates) as LetterState[]).filter((state) => asked.has(state));
}

/** What the school's own letter of a kind says, as somebody who read it once answered. */
export const templateOf = (kind: LetterKind): LetterTemplates[LetterKind] => settings.value.templates[kind] ?? {};

export const rememberTemplate = (kind: LetterKind, says: NonNullable<LetterTemplates[LetterKind]>): Promise<void> =>
  saveSettings({ ...settings.value, templates: { ...settings.value.templates, [kind]: says } });
