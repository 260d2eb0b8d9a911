import type { Page } from './page.ts';
import { dayOfBirth, isNameLike, isUpn, pageIdIn } from './pupils.ts';
import type { Identity } from './reading.ts';
import { nameText } from './text.ts';

/** Who the page is about, or the names between which it leaves that open. */
export type WhoseIs = { kind: 'known'; identity: Identity } | { kind: 'several'; shown: string[] };

const nameLabel = /^(?:(?:pupil|student|learner|child)(?:'s|’s)?(?: (?:full |legal )?name)?|(?:full|legal) name)$/i;
const plainLabel = /^name$/i;
const upnLabel = /^(?:upn|unique pupil number)$/i;
const birthLabel = /^(?:dob|d\.o\.b\.?|date of birth|born)$/i;
const named = /\b(?:attendance|register|registration certificate|sessions?|marks?)\b.*?\b(?:for|of)\s+(.+)$/i;
const owned = /^(.+?)['’]s?\s+(?:attendance|register|registration|session)/i;
const around =
  /\b(?:attendance|registers?|registration|certificate|summary|records?|sessions?|marks?|pupil|student|learner|details|profile|by date|statutory|official|full|year to date)\b/gi;
/** Words of screens, schools and staff, so that `Daily Overview` or `Mrs Patel` is not taken for a pupil. */
const noName =
  /\b(?:overview|dashboard|daily|weekly|week|term|history|view|report|home|calendar|analysis|my|all|class|group|absences?|data|academic|lessons?|list|page|menu|welcome|year|tutor|school|academy|college|primary|secondary|junior|infants?|trust|council|house|form|statistics|search|notes?|contacts?|timetable|behaviour|codes?|totals?|today|planned|pattern|events|autumn|spring|summer|mr|mrs|ms|miss|dr|roll|call|the|and|by|not|found|error|key|in)\b/i;

/** Labels, headings and the address of the page, weighed together. Names that could be one person's are one name. */
export function whoseIs({ url, texts, grids }: Page): WhoseIs {
  const label = (pattern: RegExp): string[] => labelled(texts, grids, pattern);
  const upns = new Set(label(upnLabel).filter(isUpn));
  const strong = [
    ...label(nameLabel),
    ...banners(texts),
    ...grids.flatMap(({ caption }) => namesIn(caption, false)),
    ...texts.flatMap(({ text, level }) => (level > 0 ? namesIn(text, level === 1) : [])),
  ];
  const weak = [...label(plainLabel), ...texts.flatMap(({ text, level }) => (level > 1 && level < 4 ? namesIn(text, true) : []))];
  const names = distinctNames(strong);
  const fallback = names.length === 0 ? distinctNames(weak) : [];
  if (names.length > 1) return { kind: 'several', shown: names };
  if (upns.size > 1) return { kind: 'several', shown: [...upns] };
  const births = new Set(
    label(birthLabel)
      .map(dayOfBirth)
      .filter((day) => day !== null),
  );
  const name = names[0] ?? (fallback.length === 1 ? fallback[0]! : null);
  const [upn = null] = upns;
  const [dateOfBirth = null] = births.size === 1 ? births : [];
  return { kind: 'known', identity: { name, upn, dateOfBirth, pageId: pageIdIn(url) } };
}

/** A heading with the pupil's number or birth date right below it, whatever it says: names may look like anything. */
const banners = (texts: Page['texts']): string[] =>
  texts.flatMap(({ text, level }, index) => {
    const below = texts
      .slice(index + 1, index + 4)
      .some(({ text }) => [upnLabel, birthLabel].some((pattern) => isLabelled(pattern, text.split(':')[0])));
    return level > 0 && below && !noName.test(text) && text.replace(around, '').trim() === text ? [nameText(text)] : [];
  });

const isLabelled = (pattern: RegExp, text: string | undefined): boolean => pattern.test((text ?? '').replace(/\s*:$/, ''));

/** Values of a label: `Pupil: A B`, or the text or cell that follows `Pupil`. */
function labelled(texts: Page['texts'], grids: Page['grids'], pattern: RegExp): string[] {
  const values: string[] = [];
  const isLabel = (text: string | undefined): boolean => isLabelled(pattern, text);
  const add = (value: string | undefined): void => {
    if (value !== undefined && (isNameLike(nameText(value)) || isUpn(value) || dayOfBirth(value) !== null)) values.push(nameText(value));
  };
  texts.forEach(({ text }, index) => {
    const [, label, value] = /^([^:]{1,40}):\s+(.+)$/.exec(text) ?? [];
    // With a colon in between there is no doubt what the value is of.
    if (label !== undefined && isLabel(label)) values.push(nameText(value!));
    else if (isLabel(text)) add(texts[index + 1]?.text);
  });
  for (const { head, body } of grids) {
    // A table of labels and values is narrow; in wider ones the word heads a column of many pupils.
    for (const row of [...head, ...body])
      if (row.length <= 4) row.forEach((cell, column) => isLabel(cell?.text) && add(row[column + 1]?.text));
  }
  return values.filter((value) => value !== '');
}

/** Names in a heading. `bare`: also where nothing but the name is left beside words such as `Attendance`. */
function namesIn(heading: string, bare: boolean): string[] {
  const found = named.exec(heading)?.[1] ?? owned.exec(heading)?.[1] ?? (bare ? heading.replace(around, ' ') : '');
  return found
    .split(/\s[|–—-]\s|[:(·]/)
    .map((part) => nameText(part))
    .filter(
      (part) =>
        isNameLike(part) &&
        !noName.test(part) &&
        /^\p{Lu}/u.test(part) &&
        part.split(' ').every((word) => /^\p{Lu}|^(?:de|van|von|al|bin|ben|da|la|le)$/u.test(word)),
    )
    .slice(0, 1);
}

/** `Okafor, Amara` and `Amara Jane Okafor` may be one person: the words of one are among those of the other. The fuller is kept. */
function distinctNames(names: readonly string[]): string[] {
  const kept: string[] = [];
  for (const name of names) {
    const same = kept.findIndex((other) => mayBeOne(name, other));
    if (same === -1) kept.push(name);
    else if (wordsOf(name).size > wordsOf(kept[same]!).size) kept[same] = name;
  }
  return kept;
}

export function mayBeOne(one: string, other: string): boolean {
  const [a, b] = [wordsOf(one), wordsOf(other)];
  return [...a].every((word) => b.has(word)) || [...b].every((word) => a.has(word));
}

const wordsOf = (name: string): Set<string> =>
  new Set(
    name
      .toLocaleLowerCase('en-GB')
      .split(/[\s,()]+/)
      .filter(Boolean),
  );
