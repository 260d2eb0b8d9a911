import { fitOf } from './fits.ts';
import { handleOf, type HandleSays } from './handle.ts';
import type { Match } from './matched.ts';
import { leftAloneInWords } from './may-write.ts';
import type { Presumed } from './presumed.ts';
import { readingsOf, type Asked, type Reading } from './read-label.ts';
import type { FormHint, FormProfile } from './profile.ts';
import { repeatedOrdinals } from './repeated.ts';
import type { LeftAlone, ScannedField, ScannedForm } from './scanned.ts';
import { enough, margin } from './scores.ts';
import { folded } from './text.ts';
import { keyOf, partsOf, type FieldKey } from './vocabulary.ts';

/** Not even suggested. Other fields that are left alone are matched: they tell whose form it is. */
const aPersonsOwn: ReadonlySet<LeftAlone> = new Set<LeftAlone>(['password', 'captcha', 'trap', 'signature']);

/**
 * What each field of a form is for, with every reason. Fields that must not be written are matched too: they tell whose form it is. `said` is the
 * number of the parent that a form with one part for a parent is about, once the user has said it.
 */
export function matchForm(form: ScannedForm, profile: FormProfile | null = null, said: number | null = null): Match[] {
  const unnumberedIsFirst = numbersFromTwo(form.fields);
  const repeated = repeatedOrdinals(form.fields);
  const matches = form.fields.map((field, at) =>
    matchField(field, form.heading, profile, { unnumberedIsFirst, repeat: repeated[at] ?? null, said }),
  );
  return holdBackNeighbours(form.fields, holdBackDoubles(matches));
}

/** A second parent is asked for by number and the first is not, so the one without a number is the first. */
function numbersFromTwo(fields: readonly ScannedField[]): boolean {
  const ordinals = fields.flatMap((field) => readingsOf(field).readings.map(({ ordinal }) => ordinal));
  return ordinals.includes(2) && !ordinals.includes(1) && ordinals.includes(null);
}

function matchField(field: ScannedField, title: string, profile: FormProfile | null, presumed: Presumed): Match {
  if (field.leftAlone && aPersonsOwn.has(field.leftAlone)) {
    return { fieldId: field.id, how: 'left-alone', key: null, score: 0, why: [leftAloneInWords(field.leftAlone)] };
  }
  const hint = profile?.hints.find((candidate) => isMeant(candidate, field));
  if (hint) return fromHint(field, hint, profile!.title);
  const { readings, why, isOpen } = readingsOf({ ...field, title }, presumed);
  const handle = handleOf(field);
  const byHandle = handle.readings.filter(({ key }) => isOpen || readings.some((reading) => leavesWhichOpen(reading, key)));
  const weighed = [
    ...readings.map((reading) => weigh(field, reading, handle.saysOf(reading.key))),
    ...byHandle.map((reading) => weigh(field, reading, null)),
  ].toSorted((a, b) => b.score - a.score);
  const [best] = weighed;
  if (!best || best.score < 40)
    return {
      fieldId: field.id,
      how: 'left-alone',
      key: null,
      score: best?.score ?? 0,
      why: best ? [...best.why, 'too little says so'] : why,
    };
  const next = weighed.find(({ key }) => key !== best.key);
  const lead = best.score - (next?.score ?? 0);
  const reasons = lead < margin ? [...best.why, `it could also be ${next!.key}`] : best.why;
  return {
    fieldId: field.id,
    how: best.score >= enough && lead >= margin ? 'automatic' : 'suggested',
    key: best.key,
    score: best.score,
    why: reasons,
    ...(best.presumed && { presumed: true as const }),
  };
}

function isMeant(hint: FormHint, field: ScannedField): boolean {
  const isHere = !hint.section || field.section.some((heading) => folded(heading) === folded(hint.section!));
  return isHere && ('label' in hint ? folded(hint.label) === folded(field.label) : hint.name === field.signature.name);
}

/** A profile knows the words, and a page may have changed under it: a control that cannot hold the value is still refused. */
function fromHint(field: ScannedField, hint: FormHint, title: string): Match {
  const fit = fitOf(field, hint.key);
  const why = [`known from ${title}`];
  if (fit && fit.weight < 0) return { fieldId: field.id, how: 'suggested', key: hint.key, score: 60, why: [...why, `but ${fit.why}`] };
  return { fieldId: field.id, how: 'automatic', key: hint.key, score: 100, why };
}

/** The label says a parent's attribute and not which parent's; this is the same of one that is numbered. */
function leavesWhichOpen({ key, ordinal }: Reading, other: FieldKey): boolean {
  const [one, two] = [partsOf(key), partsOf(other)];
  return ordinal === null && key !== other && one.subject === two.subject && one.attribute === two.attribute;
}

function weigh(field: ScannedField, reading: Reading, byHandle: HandleSays | null): Omit<Reading, 'ordinal'> {
  const fit = fitOf(field, reading.key);
  const score = reading.score + (fit?.weight ?? 0) + (byHandle ? handleWeight(byHandle, reading) : 0) - (field.labelled ? 0 : 10);
  const why = [
    ...reading.why,
    ...(fit ? [fit.why] : []),
    ...(byHandle ? [byHandle.why] : []),
    ...(field.labelled ? [] : ['the words stand beside it and are not its label']),
  ];
  const isPresumed = reading.presumed && byHandle?.says !== 'which';
  return { key: reading.key, score, why, ...(isPresumed && { presumed: true as const }) };
}

/** It says which parent where the label does not, or casts doubt. That it says the same is told and weighs nothing: it is often the broader word. */
function handleWeight({ says }: HandleSays, { key, ordinal }: Reading): number {
  if (says === 'another') return -25;
  return says === 'which' && ordinal === null && partsOf(key).subject === 'parent' ? 25 : 0;
}

/** Two fields that seem to be the same one: which, is for a person to say. */
export function holdBackDoubles(matches: Match[]): Match[] {
  return matches.map((match) => {
    const isDouble =
      match.how === 'automatic' && matches.some((other) => other !== match && other.how === 'automatic' && other.key === match.key);
    return isDouble ? { ...match, how: 'suggested', why: [...match.why, 'another field on this page seems to be the same'] } : match;
  });
}

/** Beside a surname a bare "Name" is a forename for some and a full name for others; an "Address" beside a town may be its first line. */
function holdBackNeighbours(fields: readonly ScannedField[], matches: Match[]): Match[] {
  const has = (subject: string, ordinal: number | null, ...attributes: string[]) =>
    matches.some(
      ({ key }) =>
        key && partsOf(key).subject === subject && partsOf(key).ordinal === ordinal && attributes.includes(partsOf(key).attribute),
    );
  return matches.map((match, at) => {
    if (match.how !== 'automatic') return match;
    const { subject, attribute, ordinal } = partsOf(match.key);
    // Beside a second line it is the first.
    if (
      attribute === 'address' &&
      fields[at]!.kind !== 'area' &&
      has(subject, ordinal, 'addressLine2') &&
      !has(subject, ordinal, 'addressLine1')
    )
      return {
        ...match,
        key: keyOf({ subject, attribute: 'addressLine1', ordinal })!,
        why: [...match.why, 'a second line stands beside it'],
      };
    const isHalfName = attribute === 'fullName' && has(subject, ordinal, 'surname') && !has(subject, ordinal, 'forename');
    const isFirstLine = attribute === 'address' && fields[at]!.kind !== 'area' && has(subject, ordinal, 'town', 'addressLine2', 'postcode');
    return isHalfName || isFirstLine ? { ...match, how: 'suggested', why: [...match.why, 'its neighbours leave it open'] } : match;
  });
}

export type { Asked };
