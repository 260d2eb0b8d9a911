import type { Parent, Recorded } from './case.ts';

/** Whom a line names, by the ids of their entries; or why that cannot be told. */
type Whom = { ids: string[] } | { fault: string };

/** Words that say whom something was with, wherever they stand in a note. What follows `from` or `with` may be something else as well. */
const surely = /\b(?:(?:spoke|spoken|talked|chatted|speaking) (?:briefly )?(?:to|with)|answered by)\s+/giu;
const perhaps = /\b(?:from|with|rang|phoned|called|texted|visited|reached|(?:message|voicemail|card|note) for)\s+/giu;
const opening =
  /^(?:(?:i|we)\s+)?(?:(?:spoke|talked|chatted|rang|phoned|called|texted|visited|reached|received|met)\s+)?(?:(?:to|with|from|by)\s+)?/iu;

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
 * Whom a contact was with. Those named right after the day, or as the ones spoken to, and nobody else in the note; where none is named, everybody
 * who may be contacted. A name or relation that fits nobody, or several, is refused.
 */
export function whomIn(note: string, parents: ReadonlyArray<Recorded<Parent>>): Whom {
  if (parents.length === 0) return { fault: 'Record the parents first' };
  const first = namedAt(note.replace(opening, ''), parents);
  const spokenTo = firstNamed(note, surely, parents);
  const named = first ?? spokenTo ?? firstNamed(note, perhaps, parents);
  if (!named) return usual(note, parents);
  if ('fault' in named || !spokenTo) return named;
  if ('fault' in spokenTo) return spokenTo;
  const isSame = spokenTo.ids.every((id) => named.ids.includes(id));
  return isSame ? named : { fault: 'More than one person is named. Name those it was with right after the day, such as mum and dad' };
}

function usual(note: string, parents: ReadonlyArray<Recorded<Parent>>): Whom {
  const ids = parents.flatMap(({ id, entry }) => (entry.contact === 'must-not-contact' ? [] : [id]));
  if (ids.length === 0)
    return { fault: 'Every parent recorded must not be contacted. If it was with one of them all the same, name them right after the day' };
  const words = note.split(/\s+/);
  const others = words.flatMap((_word, place) => namedAt(words.slice(place).join(' '), parents, false) ?? []);
  const isClear = others.every((one) => 'fault' in one || (one.ids.length === ids.length && one.ids.every((id) => ids.includes(id))));
  return isClear ? { ids } : { fault: 'Somebody is named further on. Name whom it was with right after the day, such as mum no answer' };
}

/** The first that is named after one of these words. */
function firstNamed(note: string, lead: RegExp, parents: ReadonlyArray<Recorded<Parent>>): Whom | undefined {
  for (const { index, 0: words } of note.matchAll(lead)) {
    const named = namedAt(note.slice(index + words.length), parents);
    if (named) return named;
  }
  return undefined;
}

/** Those named at the very beginning, one or several with `and` between them; nothing where nobody is. */
function namedAt(text: string, parents: ReadonlyArray<Recorded<Parent>>, isWhom = true): Whom | undefined {
  const words = text.split(/\s+/).filter((word) => !/^(the|her|his|their|mr|mrs|ms|miss|dr)\.?$/i.test(word));
  const ids: string[] = [];
  for (let place = 0; ;) {
    const one = oneNamed(words.slice(place), parents, isWhom);
    if (!one) break;
    if ('fault' in one) return one;
    if (!ids.includes(one.id)) ids.push(one.id);
    const goesOn = !/[,.;:]$/.test(words[place + one.used - 1]!) && /^(and|&|\+)$/i.test(words[place + one.used] ?? '');
    if (!goesOn) break;
    place += one.used + 1;
  }
  return ids.length > 0 ? { ids } : undefined;
}

type One = { id: string; used: number } | { fault: string };

function oneNamed(words: string[], parents: ReadonlyArray<Recorded<Parent>>, isWhom: boolean): One | undefined {
  const [typed = ''] = words;
  const word = bare(typed);
  if (word === '') return undefined;
  const owner = word.replace(/[’']s$/, '');
  if (owner !== word && (relationOf(owner) || named(owner, parents).length > 0))
    return { fault: `It is not clear who “${typed}” is. Name a parent who is recorded` };
  const relation = relationOf(word) ?? (/^(step|grand|foster)$/.test(word) ? relationOf(word + bare(words[1] ?? '')) : undefined);
  if (relation)
    return only(
      parents.filter(({ entry }) => isOf(entry, relation)),
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

function only(fitting: ReadonlyArray<Recorded<Parent>>, typed: string, used: number): One {
  const [one, ...others] = fitting;
  const said = typed.replace(/[^\p{L}]+$/u, '');
  if (!one) return { fault: `No parent is recorded as “${said}”. Name one who is, or record them first` };
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
