import { askedWords, isAskedIfDifferent, turned } from './asked-words.ts';
import type { Phrase } from './phrase.ts';
import { attributeFor, phrases } from './phrases.ts';
import type { ScannedField } from './scanned.ts';
import { countsAgency, countsSibling, helpers, mentionIn, mentionInHeading, otherPeople, siblings, unexplained } from './subjects.ts';
import { plainWords } from './plain-words.ts';
import { nothingPresumed, toldElsewhere, type Presumed } from './presumed.ts';
import { isNumbered, keyOf, partsOf, type FieldKey, type Subject } from './vocabulary.ts';

/** The words of a question: a field's, or those of an answer shown as text. */
export type Asked = Pick<ScannedField, 'label' | 'section'> & Partial<Pick<ScannedField, 'hint'>>;

/** One meaning the words may have. `ordinal` as the words gave it, before anything was presumed. */
export type Reading = {
  key: FieldKey;
  ordinal: number | null | undefined;
  score: number;
  why: string[];
  /** Of which parent is said nowhere: the first is only presumed. */
  presumed?: true;
};

/** Somebody the words name. */
type Named = { subject: Subject; ordinal: number | null; sure: boolean };
type Owner = { subject: Subject; ordinal: number | null; score: number; why: string };

/** Figures about absence are of this school year unless a form says otherwise. */
const thisYear = /\b(so far )?this (school |academic )?year( to date)?\b/;

const whoNotSaid = 'nothing says who it is about';
const half = 25;
/** Too little to be written without asking, whatever else speaks for it. */
const onlySuggested = 60;
const subjectScore = 30;

/**
 * Every meaning a label may have, weighed; none, and why not, where it is about someone else or cannot be told. `isOpen`: the words leave room
 * for something else to say what is meant, since they are not ours or only do not say whose.
 */
export function readingsOf(asked: Asked, presumed: Presumed = nothingPresumed): { readings: Reading[]; why: string[]; isOpen: boolean } {
  const label = askedWords(asked);
  const elsewhere = otherThan(asked.section, label);
  if (elsewhere) return { readings: [], why: [elsewhere], isOpen: false };
  const readings: Reading[] = [];
  const why = new Set<string>();
  for (const phrase of phrases) {
    const reading = read(phrase, label, asked, presumed);
    if (typeof reading === 'string') why.add(reading);
    else if (reading) readings.push(reading);
  }
  const fromHint =
    readings.length === 0 && why.size === 0 && asked.hint && mentionIn(label).is !== 'someone-else' ? readHint(asked, presumed) : [];
  const isOpen = readings.length === 0 && [...why].every((one) => one === whoNotSaid);
  return { readings: [...readings, ...fromHint], why: why.size > 0 ? [...why] : [`the label “${asked.label}” is not one we know`], isOpen };
}

function read(phrase: Phrase, label: string, asked: Asked, presumed: Presumed): Reading | string | null {
  const said = label.match(phrase.says)?.[0];
  if (said === undefined) return null;
  if (phrase.under && !phrase.under.test(plainWords(asked.section.at(-1) ?? ''))) return null;
  if (phrase.not?.test(label)) return `“${asked.label}” is near “${said.trim()}” and means something else`;
  const others = withoutAll(label, phrase.says).replace(phrase.owner === 'absence' ? thisYear : '', ' ');
  if (turned.test(others)) return `“${asked.label}” is near “${said.trim()}” and means something else`;
  const mention = mentionIn(others);
  if (mention.is === 'someone-else') return `the label speaks of “${mention.who}”`;
  if (mention.is === 'several') return 'the label speaks of more than one person';
  const owner = ownerOf(phrase, mention.is === 'one' ? mention : null, asked);
  if (typeof owner === 'string') return owner;
  if (phrase.bareOf && phrase.bareOf !== owner.subject) return null;
  const isPresumed = (owner.subject === 'parent' || owner.subject === 'agency') && owner.ordinal === null;
  const isOfParent = owner.subject === 'parent';
  const told = isOfParent ? toldElsewhere(presumed) : null;
  const ordinal = isPresumed ? (told?.ordinal ?? 1) : owner.ordinal;
  const key = keyOf({ subject: owner.subject, attribute: attributeFor(owner.subject, phrase.attribute), ordinal });
  if (!key) return `nothing we hold of the ${owner.subject} is called that`;
  const leftOver = unexplained(mention.rest).filter((word) => !isExplained(word, key, owner));
  if (leftOver.length > 0 && phrase.isAll) return `the label says more than “${said.trim()}”`;
  const why = [`the label says “${said.trim() || asked.label}”`, owner.why];
  if (leftOver.length > 0) why.push(`and also “${leftOver.join(' ')}”, which we do not know`);
  if (isPresumed) why.push(told?.why ?? `which ${owner.subject} is meant is not said`);
  const sure = owner.score + (leftOver.length > 0 ? half : 2 * half) - (isPresumed && !told ? half : 0);
  const isAsked = phrase.attribute === 'knownAs' || !isAskedIfDifferent(asked.label);
  if (!isAsked && !isNumbered(owner.subject)) return `“${asked.label}” is asked only where it differs from something else`;
  const score = phrase.maybe || !isAsked ? Math.min(sure, onlySuggested) : sure;
  return {
    key,
    ordinal: isOfParent ? owner.ordinal : undefined,
    score,
    why,
    ...(isOfParent && isPresumed && !told && { presumed: true as const }),
  };
}

/** A part of an address may stand below the word itself. */
const isExplained = (word: string, key: FieldKey, { subject }: Owner): boolean =>
  (subject === 'referrer' && (word === 'work' || word === 'direct')) ||
  (word === 'address' && /^(addressLine[12]|town|county|postcode)$/.test(partsOf(key).attribute));

/** What is asked may be said twice: in full and, in brackets, in short. */
const withoutAll = (label: string, says: RegExp): string => label.replaceAll(new RegExp(says.source, 'g'), ' ');

/** The subject: the attribute's own, the label's, or the nearest heading's. */
function ownerOf(phrase: Phrase, mention: Named | null, asked: Asked): Owner | string {
  const section = subjectOfSection(asked.section);
  const fromSection = typeof section === 'string' ? null : section;
  const named = mention ?? (fromSection && fromSection.subject !== 'parent' && isNumbered(fromSection.subject) ? fromSection : null);
  // A sibling's school is not the school.
  if (phrase.owner && named && named.subject !== 'parent' && isNumbered(named.subject) && named.subject !== phrase.owner)
    return mention ? { ...mention, score: scoreOf(mention), why: `the label names the ${mention.subject}` } : fromSection!;
  // "Ethnic group" among a referrer's own fields is theirs.
  if (phrase.owner === 'pupil' && !mention && (fromSection?.subject === 'referrer' || fromSection?.subject === 'parent'))
    return 'it stands among somebody else’s fields';
  if (phrase.owner) {
    if (mention && mention.subject !== phrase.owner && !isHarmless(phrase.owner, mention.subject))
      return 'the label speaks of someone else';
    const isBare = mention === null && fromSection?.subject !== phrase.owner;
    // Whose relationship, or who lives with the pupil, is only said by naming a parent.
    if (phrase.owner === 'parent' && isBare) return fromSection ? 'it stands among somebody else’s fields' : (section as string);
    const ordinal = mention?.ordinal ?? (fromSection?.subject === phrase.owner ? fromSection.ordinal : null);
    const isUnsure = mention?.sure === false || (fromSection?.subject === phrase.owner && fromSection.score < subjectScore);
    const score = phrase.owner === 'parent' && isUnsure ? subjectScore - 10 : subjectScore;
    return { subject: phrase.owner, ordinal, score, why: `only the ${phrase.owner} has one` };
  }
  // Who fills in a school's form works there; whose role is asked for is not said.
  if (phrase.attribute === 'role' && (fromSection?.subject === 'school' || fromSection?.subject === 'referral'))
    return { ...fromSection, subject: 'referrer', score: fromSection.score - half, why: `${fromSection.why}, where the referrer works` };
  // "Address (if not with child)" among a parent's own fields is not the child's.
  if (mention?.subject === 'pupil' && fromSection && isNumbered(fromSection.subject))
    return 'the label and the heading speak of different people';
  if (mention) {
    const ordinal = mention.ordinal ?? (fromSection?.subject === mention.subject ? fromSection.ordinal : null);
    return { ...mention, ordinal, score: scoreOf(mention), why: `the label names the ${mention.subject}` };
  }
  return section;
}

const scoreOf = ({ sure }: Named): number => subjectScore - (sure ? 0 : 10);

/** "Pupil's UPN" and "School attendance percentage" name two things and mean one. */
function isHarmless(owner: Subject, named: Subject): boolean {
  switch (owner) {
    case 'absence':
      return named !== 'parent' && named !== 'referrer';
    case 'school':
      return named === 'pupil' || named === 'referrer';
    case 'pupil':
      return named === 'school';
    case 'meeting':
    case 'support':
    case 'evidence':
    case 'referral':
      return named === 'pupil' || named === 'school' || named === 'absence' || named === 'parent';
    default:
      return false;
  }
}

function subjectOfSection(section: readonly string[]): Owner | string {
  let score = subjectScore;
  for (const heading of section.toReversed()) {
    const mention = mentionInHeading(plainWords(heading));
    if (mention.is === 'several') return `the heading “${heading}” speaks of more than one person`;
    if (mention.is === 'someone-else' || turned.test(plainWords(heading))) return `it stands under “${heading}”`;
    const isPlain =
      unexplained(mention.rest.replaceAll(/\b(address|email|telephone|phone|names?|identity|basic|personal)\b/g, ' ')).length === 0;
    // A page's title may speak of attendance, and everything on it be about something else.
    if (mention.is === 'one' && mention.subject === 'absence' && !isPlain) continue;
    if (!isPlain) score -= 15;
    if (mention.is === 'one') return { ...mention, score: score - (mention.sure ? 0 : 10), why: `it stands under “${heading}”` };
  }
  return whoNotSaid;
}

/** The nearest heading that is about somebody else covers everything under it, whatever the labels say; but one of its siblings may be counted. */
function otherThan(section: readonly string[], label: string): string | null {
  for (const [place, heading] of [...section.entries()].toReversed()) {
    const words = plainWords(heading);
    const mention = mentionInHeading(words);
    if (mention.is === 'someone-else' && siblings.test(mention.who) && countsSibling(label)) return null;
    if (mention.is === 'someone-else' && helpers.test(mention.who) && countsAgency(label)) return null;
    if (mention.is === 'someone-else' && (place > 0 || otherPeople.test(words))) return `it stands under “${heading}”`;
    if (mention.is === 'one') return null;
  }
  return null;
}

/** A hint can suggest and never decide. */
function readHint({ hint = '', section }: Asked, presumed: Presumed): Reading[] {
  const { readings } = readingsOf({ label: hint, section }, presumed);
  return readings.map((reading) => ({
    ...reading,
    score: Math.min(reading.score, onlySuggested),
    why: [`only the hint speaks of it: ${reading.why[0]}`],
  }));
}
