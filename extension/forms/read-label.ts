import { askedWords, isAskedIfDifferent, turned, turnedInTime } from './asked-words.ts';
import { anotherTime, otherThan } from './headings.ts';
import type { Phrase } from './phrase.ts';
import { attributeFor, phrases } from './phrases.ts';
import { remembered } from './remembered.ts';
import type { ScannedField } from './scanned.ts';
import { half, onlySuggested } from './scores.ts';
import { mentionIn, unexplained } from './subjects.ts';
import { isSure } from './sure.ts';
import { plainWords } from './plain-words.ts';
import { nothingPresumed, toldElsewhere, type Presumed } from './presumed.ts';
import { isNumbered, keyOf, partsOf, type FieldKey } from './vocabulary.ts';
import { ownerOf, whoNotSaid, type Owner } from './whose.ts';

/** The words of a question: a field's, or those of an answer shown as text; `title` is the page's own. */
export type Asked = Pick<ScannedField, 'label' | 'section'> & Partial<Pick<ScannedField, 'hint' | 'drawn'>> & { title?: string };

/** One meaning the words may have. `ordinal` as the words gave it, before anything was presumed. */
export type Reading = {
  key: FieldKey;
  ordinal: number | null | undefined;
  score: number;
  why: string[];
  /** Of which parent is said nowhere: the first is only presumed. */
  presumed?: true;
};

/** Figures about absence are of this school year unless a form says otherwise. */
const thisYear = /\b(so far )?this (school |academic )?year( to date)?\b/;

/**
 * Every meaning a label may have, weighed; none, and why not, where it is about someone else or cannot be told. `isOpen`: the words leave room
 * for something else to say what is meant, since they are not ours or only do not say whose.
 */
export function readingsOf(asked: Asked, presumed: Presumed = nothingPresumed): { readings: Reading[]; why: string[]; isOpen: boolean } {
  const label = askedWords(asked);
  const elsewhere = otherThan(asked.section, label) ?? anotherTime(asked.section);
  if (elsewhere) return { readings: [], why: [elsewhere], isOpen: false };
  const readings: Reading[] = [];
  const why = new Set<string>();
  for (const phrase of phrasesIn(label)) {
    const reading = read(phrase, label, asked, presumed);
    if (typeof reading === 'string') why.add(reading);
    else if (reading) readings.push(reading);
  }
  const fromHint =
    readings.length === 0 && why.size === 0 && asked.hint && mentionIn(label).is !== 'someone-else' ? readHint(asked, presumed) : [];
  const isOpen = readings.length === 0 && [...why].every((one) => one === whoNotSaid);
  return { readings: [...readings, ...fromHint], why: why.size > 0 ? [...why] : [`the label “${asked.label}” is not one we know`], isOpen };
}

/** The phrases that these words say. */
const phrasesIn = remembered((label: string): readonly Phrase[] => phrases.filter(({ says }) => says.test(label)));

function read(phrase: Phrase, label: string, asked: Asked, presumed: Presumed): Reading | string | null {
  const said = label.match(phrase.says)?.[0];
  if (said === undefined) return null;
  if (phrase.under && !phrase.under.test(plainWords(asked.section.at(-1) ?? ''))) return null;
  if (phrase.not?.test(label)) return `“${asked.label}” is near “${said.trim()}” and means something else`;
  const others = withoutAll(label, phrase.says).replace(phrase.owner === 'absence' ? thisYear : '', ' ');
  if (turned.test(others) || turnedInTime.test(others)) return `“${asked.label}” is near “${said.trim()}” and means something else`;
  const mention = mentionIn(others);
  if (mention.is === 'someone-else') return `the label speaks of “${mention.who}”`;
  if (mention.is === 'several') return 'the label speaks of more than one person';
  const owner = ownerOf(phrase, mention.is === 'one' ? mention : null, asked);
  if (typeof owner === 'string') return owner;
  if (phrase.bareOf && phrase.bareOf !== owner.subject) return null;
  if (/: ?\d$/.test(asked.label) && !isNumbered(owner.subject)) return 'it stands in one of several rows';
  const isPresumed = (owner.subject === 'parent' || owner.subject === 'agency') && owner.ordinal === null;
  const isOfParent = owner.subject === 'parent';
  const told = isOfParent ? toldElsewhere(presumed) : null;
  const ordinal = isPresumed ? (told?.ordinal ?? Number(/\(([1-4])\)$/.exec(mention.rest.trim())?.[1] ?? 1)) : owner.ordinal;
  const key = keyOf({ subject: owner.subject, attribute: attributeFor(owner.subject, phrase.attribute), ordinal });
  if (!key) return `nothing we hold of the ${owner.subject} is called that`;
  const leftOver = unexplained(mention.rest).filter((word) => !isExplained(word, key, owner));
  if ((leftOver.length > 0 || /\d/.test(mention.rest)) && phrase.isAll) return `the label says more than “${said.trim()}”`;
  const why = [`the label says “${said.trim() || asked.label}”`, owner.why];
  if (leftOver.length > 0) why.push(`and also “${leftOver.join(' ')}”, which we do not know`);
  if (isPresumed) why.push(told?.why ?? `which ${owner.subject} is meant is not said`);
  const isAsked = phrase.attribute === 'knownAs' || !isAskedIfDifferent(asked.label);
  if (!isAsked && !isNumbered(owner.subject)) return `“${asked.label}” is asked only where it differs from something else`;
  const weight = owner.score + (leftOver.length > 0 ? half : 2 * half) - (isPresumed && !told ? half : 0);
  const score = isAsked && isSure(phrase, asked, mention.rest, owner) ? weight : Math.min(weight, onlySuggested);
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

/** A hint can suggest and never decide. */
function readHint({ hint = '', section }: Asked, presumed: Presumed): Reading[] {
  const { readings } = readingsOf({ label: hint, section }, presumed);
  return readings.map((reading) => ({
    ...reading,
    score: Math.min(reading.score, onlySuggested),
    why: [`only the hint speaks of it: ${reading.why[0]}`],
  }));
}
