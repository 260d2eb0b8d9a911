import { turnedHeading } from './asked-words.ts';
import { plainWords } from './plain-words.ts';
import { countsAgency, countsSibling, helpers, mentionInHeading, otherPeople, siblings, unexplained } from './subjects.ts';

/** Whatever the headings below it say. */
const isForOthers = (heading: string, below: readonly string[]): boolean =>
  /\b(office|official|internal|admin|la|council|ews) use\b|^(officer'?s? )?(decision|outcome)s?$|^recommendations?$|\bto (be )?completed? by (the )?(local authority|council|education welfare officer|la)\b|\b(local authority|council) to complete\b/.test(
    heading,
  ) ||
  (/^(details of )?(siblings?|brothers and sisters|other children)( details)?$/.test(heading) &&
    !below.some((words) => countsSibling(plainWords(words))));

/** Of what was filled in, a heading above says. */
export const whoeverFilledIn = /^(completed|made|submitted) by$/;

/** The nearest heading that is about somebody else covers everything under it, whatever the labels say; but one of its siblings may be counted. */
export function otherThan(section: readonly string[], label: string): string | null {
  const others = section.find((heading, place) => isForOthers(plainWords(heading), [label, ...section.slice(place + 1)]));
  if (others !== undefined) return `it stands under “${others}”`;
  for (const [place, heading] of [...section.entries()].toReversed()) {
    const words = plainWords(heading);
    const mention = mentionInHeading(words);
    if (mention.is === 'someone-else' && siblings.test(mention.who) && countsSibling(label)) return null;
    if (mention.is === 'someone-else' && helpers.test(mention.who) && countsAgency(label)) return null;
    if (mention.is === 'someone-else' && (place > 0 || otherPeople.test(words))) return `it stands under “${heading}”`;
    if (mention.is === 'one' && !whoeverFilledIn.test(words)) return null;
  }
  return null;
}

/** Last year's figures, or the next school's name: whatever the labels say. A page's own title may speak of anything. */
export function anotherTime(section: readonly string[]): string | null {
  const under = section.length > 1 ? section.slice(1) : section;
  const heading = under.find((one) => turnedHeading.test(plainWords(one)));
  return heading === undefined ? null : `it stands under “${heading}”`;
}

/** Words of a heading that say nothing more of whom it is about. */
const neutral =
  /\b((sending|making|submitting|requesting|completing) (this|the) (request|referral|form|notification|application)|linked person|address|email|telephone|phone|names?|identity|basic|personal|particulars|registered|applicant|profile|summary|concerned|subject|referred|referral)\b/g;

/** Whether all of it is understood: `rest` is what is left of a heading beside whom it names. */
export const isPlain = (rest: string): boolean => unexplained(rest.replaceAll(neutral, ' ')).length === 0;

/** What a whole part of a form may be about, and still of this case. */
const ofTheCase =
  /\b(attendance|absences?|sessions|concerns?|support|evidence|actions?|steps|taken|work|done|tried|warnings?|escalation|graduated|response|interventions?|needs|vulnerabilit(?:y|ies)|factors|circumstances|additional|background|records?|core|authorisation|please|all that apply|chronology|contacts?|home|correspondence|meetings?|school's|tick|complete|(before|prior to) this (application|referral|request))\b/g;

/** Whether a heading speaks of a part of the case: a referral below it may be one of those that were made before. */
export const isOfTheCase = (heading: string): boolean => heading.search(ofTheCase) >= 0;

/** It says neither whose it is nor what for, or something more that nobody here knows. */
export function isUnderUnknown(section: readonly string[], title: string | undefined): boolean {
  const heading = section.at(-1);
  // Under the page's own title stands everything.
  if (heading === undefined || heading === title) return false;
  const mention = mentionInHeading(plainWords(heading));
  if (mention.is === 'someone-else') return true;
  if (mention.is !== 'several' && /\b[2-9]\b/.test(mention.rest)) return true;
  const rest = mention.is === 'several' ? plainWords(heading).replaceAll(/\b(pupil|school)s?\b/g, ' ') : mention.rest;
  return !isPlain(rest.replaceAll(ofTheCase, ' '));
}
