import { wordsOn } from './classify.ts';
import type { Match } from './matched.ts';
import { allElements, type OpenRoot } from './page-elements.ts';
import { folded } from './text.ts';
import { partsOf, type FieldKey, type FieldValues } from './vocabulary.ts';

/** Those of whom a form may have more than one, as its buttons call them. */
const called = {
  parent: /\b(parents?|carers?|guardians?|adults?)\b/,
  sibling: /\b(siblings?|brothers?|sisters?)\b/,
  agency: /\b(agency|agencies|professionals?|services?)\b/,
} as const;
export type Repeated = keyof typeof called;

const adds = /^\+?\s*(add|insert)\b/;

/** Buttons of a page that give it another group of fields, by what they say. Pressing one is for the user. */
export function addersIn(document: Document, openRoot: OpenRoot): string[] {
  const buttons = [...allElements(document, openRoot)].filter((element) =>
    element.matches('button, [role=button], input[type=button], a[href]'),
  );
  const said = buttons.map(wordsOn).filter((words) => adds.test(folded(words)));
  return [...new Set(said)];
}

/** Somebody in the case for whom the page has no place yet, and a button that would bring one. */
export type ToAdd = { button: string; subject: Repeated; ordinal: number };

/** The next of each kind: after that was added, the page is looked at again. */
export function stillToAdd(adders: readonly string[], matches: readonly Match[], values: FieldValues): ToAdd[] {
  const asked = highest(matches.flatMap(({ key }) => key ?? []));
  const held = highest(Object.keys(values) as FieldKey[]);
  return (Object.keys(called) as Repeated[]).flatMap((subject) => {
    const button = adders.find((words) => called[subject].test(folded(words)));
    const ordinal = asked(subject) + 1;
    return button !== undefined && ordinal <= held(subject) ? [{ button, subject, ordinal }] : [];
  });
}

/** The greatest number that any of these fields has of somebody. */
const highest =
  (keys: readonly FieldKey[]) =>
  (wanted: Repeated): number =>
    Math.max(0, ...keys.map(partsOf).map(({ subject, ordinal }) => (subject === wanted ? (ordinal ?? 0) : 0)));
