import { letterStates, type LetterKind, type LetterState } from '../../shared/case/kinds.ts';
import type { Requirement } from '../../shared/checklist/checklist.ts';
import type { LetterTemplates } from '../case/settings.ts';
import { checklist, saveSettings, settings } from './state.ts';

/** Every demand this authority makes of a letter, wherever it stands in an item. */
function letterDemands(): Array<Extract<Requirement, { is: 'letter' }>> {
  const found: Array<Extract<Requirement, { is: 'letter' }>> = [];
  JSON.stringify(checklist.value?.items ?? [], (_key, value: unknown) => {
    if (typeof value === 'object' && value !== null && 'is' in value && value.is === 'letter')
      found.push(value as Extract<Requirement, { is: 'letter' }>);
    return value;
  });
  return found;
}

/** The kinds of letter this authority asks for, in the order of its checklist. */
export const kindsAsked = (): LetterKind[] => [...new Set(letterDemands().map(({ about }) => about))];

/** What this authority asks letters to say, of one kind or of any: nobody should answer what nobody asks. */
export function statesAsked(kind?: LetterKind): LetterState[] {
  const demands = letterDemands().filter(({ about }) => kind === undefined || about === kind);
  const asked = new Set(demands.flatMap(({ states = [] }) => states));
  return (Object.keys(letterStates) as LetterState[]).filter((state) => asked.has(state));
}

/** What the school's own letter of a kind says, as somebody who read it once answered. */
export const templateOf = (kind: LetterKind): LetterTemplates[LetterKind] => settings.value.templates[kind] ?? {};

export const rememberTemplate = (kind: LetterKind, says: NonNullable<LetterTemplates[LetterKind]>): Promise<void> =>
  saveSettings({ ...settings.value, templates: { ...settings.value.templates, [kind]: says } });
