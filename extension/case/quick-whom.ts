import type { Day } from '../../shared/dates/day.ts';
import type { Parent, Recorded } from './case.ts';
import { isInRole, mayBeReached } from './reachable.ts';

/** Whom a line names, by the ids of their entries; or why that cannot be told. */
type Whom = { ids: string[] } | { fault: string };
/** All who are recorded, and the day it was on. */
type Family = { parents: ReadonlyArray<Recorded<Parent>>; day: Day };

/** Words that say whom something was with, wherever they stand in a note. What follows `from` or `with` may be something else as well. */
const surely = /\b(?:(?:spoke|spoken|talked|chatted|speaking) (?:briefly )?(?:to|with)|answered by)\s+/giu;
const perhaps = /\b(?:from|with|rang|phoned|called|texted|visited|reached|(?:message|voicemail|card|note) for)\s+/giu;
const opening =
  /^(?:(?:i|we)\s+)?(?:(?:spoke|talked|chatted|rang|phoned|called|texted|visited|reached|received|met)\s+)?(?:(?:to|with|from|by)\s+)?/iu;

/** Words for several at once, at the very beginning. All but the last say how many. */
const together =
  /^(?:(?:the |her |his |their )?(?:(both|neither|parents)|all|everyone|everybody))\b(?!\S*\s+(?:evening|phones|numbers|mobiles|times|calls)\b)/iu;
/** Who is spoken to, and is no parent. */
const outsider =
  /^(?:(?:the|a|an|her|his|their|our)\s+)?(?:\p{Lu}|(?:child|pupil|son|daughter|teacher|tutor|nurse|doctor|gp|police|social|support|school|class|landlord|someone|somebody|interpreter)\b)/u;

/** Names that are everyday words, too: in small letters nobody can tell which is meant. */
const everyday = new Set(
  'art bill call dawn day drew faith frank good grace grant hope joy left long mark may miles no pat rich rob rose short sue will young'.split(
    ' ',
  ),
);

/** Words for one relation. A step-father is not the father, and a grandmother not the mother. */
const relations: ReadonlyArray<readonly string[]> = [
  ['mother', 'mum', 'mam', 'mom', 'mummy'],
  ['father', 'dad', 'daddy'],
  ['stepmother', 'stepmum'],
  ['stepfather', 'stepdad'],
  ['grandmother', 'gran', 'granny', 'grandma', 'nan', 'nana', 'nanny'],
  ['grandfather', 'grandad', 'granddad', 'grandpa'],
  ['aunt', 'auntie', 'aunty'],
  ...['uncle', 'carer', 'guardian', 'partner', 'brother', 'sister', 'sibling', 'cousin', 'neighbour', 'friend'].map((word) => [word]),
];
const relationOf = (word: string) => relations.find((words) => words.includes(word.replaceAll('-', '')));

/**
 * Whom a contact was with. Those named right after the day, or as the ones spoken to, and nobody else in the note. Where none is named, everybody
 * who was a parent then and may be contacted, unless it was `withOne`: somebody answered, and that is not taken for all of them. A name or relation
 * that fits nobody, or several, is refused.
 */
export function whomIn(typed: string, family: Family, withOne: boolean): Whom {
  if (family.parents.length === 0) return { fault: 'Record the parents first' };
  const note = typed.replace(/(\p{L})\/(?=\p{L})/gu, '$1 and ');
  const first = whoAt(note.replace(opening, ''), family);
  const spokenTo = firstNamed(note, surely, family);
  const named = first ?? spokenTo ?? firstNamed(note, perhaps, family);
  if (!named) return usual(note, family, withOne);
  if ('fault' in named || !spokenTo) return named;
  if ('fault' in spokenTo) return spokenTo;
  const isSame = spokenTo.ids.every((id) => named.ids.includes(id));
  return isSame ? named : { fault: 'More than one person is named. Name those it was with right after the day, such as mum and dad' };
}

const inRole = ({ parents, day }: Family) => parents.filter(({ entry }) => isInRole(entry, day));

function everybody(family: Family): Whom {
  const ids = inRole(family).flatMap(({ id, entry }) => (mayBeReached(entry) ? [id] : []));
  return ids.length > 0
    ? { ids }
    : {
        fault:
          'No parent recorded for that day can be, and may be, contacted: some cannot be reached or must not be contacted. If it was with one of them all the same, name them right after the day',
      };
}

function usual(note: string, family: Family, withOne: boolean): Whom {
  const meant = everybody(family);
  if ('fault' in meant) return meant;
  const { ids } = meant;
  if (withOne && ids.length > 1) return { fault: 'Name whom it was with right after the day, such as mum, or mum and dad' };
  const words = note.split(/\s+/);
  const others = words.flatMap((_word, place) => namedAt(words.slice(place).join(' '), family, false) ?? []);
  const isClear = others.every((one) => 'fault' in one || (one.ids.length === ids.length && one.ids.every((id) => ids.includes(id))));
  return isClear ? meant : { fault: 'Somebody is named further on. Name whom it was with right after the day, such as mum no answer' };
}

const whoAt = (text: string, family: Family): Whom | undefined => severalAt(text, family) ?? namedAt(text, family);

/** `both` is clear where there are two, and both may be contacted. */
function severalAt(text: string, family: Family): Whom | undefined {
  const [said, two] = together.exec(text) ?? [];
  if (said === undefined) return undefined;
  const meant = everybody(family);
  const isClear = !two || (inRole(family).length === 2 && 'ids' in meant && meant.ids.length === 2);
  return isClear ? meant : { fault: `“${said}” does not say which two. Name those it was with, such as mum and dad` };
}

/** The first that is named after one of these words. Who was surely spoken to and is nobody recorded is not passed over. */
function firstNamed(note: string, lead: RegExp, family: Family): Whom | undefined {
  for (const { index, 0: words } of note.matchAll(lead)) {
    const rest = note.slice(index + words.length);
    const named = whoAt(rest, family);
    if (named) return named;
    if (lead === surely && outsider.test(rest)) return nobody(rest.split(/[,.;:]/)[0]!);
  }
  return undefined;
}

/** Those named at the very beginning, one or several with `and` between them; nothing where nobody is. */
function namedAt(text: string, family: Family, isWhom = true): Whom | undefined {
  const words = text.split(/\s+/).filter((word) => !/^(the|her|his|their|mr|mrs|ms|miss|dr)\.?$/i.test(word));
  const ids: string[] = [];
  for (let place = 0; ;) {
    const one = oneNamed(words.slice(place), family, isWhom);
    if (!one) break;
    if ('fault' in one) return one;
    if (!ids.includes(one.id)) ids.push(one.id);
    place += one.used;
    if (isWhom && words[place - 1]!.endsWith(',') && oneNamed(words.slice(place), family, isWhom))
      return { fault: 'Put “and” between those it was with, such as mum and dad' };
    const goesOn = !/[,.;:]$/.test(words[place - 1]!) && /^(and|&|\+)$/i.test(words[place] ?? '');
    if (!goesOn) break;
    place += 1;
  }
  return ids.length > 0 ? { ids } : undefined;
}

type One = { id: string; used: number } | { fault: string };

function oneNamed(words: string[], family: Family, isWhom: boolean): One | undefined {
  const { parents } = family;
  const [typed = ''] = words;
  const word = bare(typed);
  if (word === '') return undefined;
  const owner = word.replace(/[’']s$/, '');
  if (owner !== word && (relationOf(owner) || named(owner, parents).length > 0))
    return { fault: `It is not clear who “${typed}” is. Name a parent who is recorded` };
  const relation = relationOf(word) ?? (/^(step|grand|foster)$/.test(word) ? relationOf(word + bare(words[1] ?? '')) : undefined);
  if (relation)
    return only(
      inRole(family).filter(({ entry }) => isOf(entry, relation)),
      typed,
      relation.includes(word.replaceAll('-', '')) ? 1 : 2,
    );
  let fitting = named(word, parents);
  if (fitting.length === 0) return undefined;
  if (everyday.has(typed.replace(/[^\p{L}]/gu, '')))
    return isWhom ? { fault: `“${typed}” may be a name or a word. If it is a name, write it with a capital letter` } : undefined;
  let used = 1;
  for (let next = narrowed(words[used], fitting); next.length > 0; next = narrowed(words[used], fitting)) {
    fitting = next;
    used += 1;
  }
  return only(fitting, typed, used);
}

const nobody = (said: string) => ({ fault: `No parent is recorded as “${said}” on that day. Name one who is, or record them first` });

function only(fitting: ReadonlyArray<Recorded<Parent>>, typed: string, used: number): One {
  const [one, ...others] = fitting;
  const said = typed.replace(/[^\p{L}]+$/u, '');
  if (!one) return nobody(said);
  return others.length > 0 ? { fault: `“${said}” fits more than one parent. Give the first name and surname` } : { id: one.id, used };
}

const narrowed = (word: string | undefined, fitting: ReadonlyArray<Recorded<Parent>>) =>
  word === undefined || everyday.has(word) ? [] : named(bare(word), fitting);

const named = (word: string, parents: ReadonlyArray<Recorded<Parent>>) =>
  word === ''
    ? []
    : parents.filter(({ entry }) => `${entry.forename} ${entry.surname}`.toLowerCase().split(/\s+/).map(bare).includes(word));

/** By whole words: neither a partner of the mother, nor somebody before or after it in the family. */
function isOf({ relationship = '' }: Parent, relation: readonly string[]): boolean {
  const said = relationship.toLowerCase().replace(/\b(step|grand|foster|great|god)[\s-]+/g, '$1');
  if (!relation.includes('partner') && /\b(partner|friend|wife|husband|in[- ]law|of)\b/.test(said)) return false;
  return said.split(/[^\p{L}’'-]+/u).some((word) => relation.includes(word));
}

const bare = (word: string): string => word.toLowerCase().replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '');
