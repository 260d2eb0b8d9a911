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

/** It says neither whose it is nor what for. */
export function isUnderUnknown(section: readonly string[], title: string | undefined): boolean {
  const heading = section.at(-1);
  // Under the page's own title stands everything.
  if (heading === undefined || heading === title) return false;
  const mention = mentionInHeading(plainWords(heading));
  return mention.is === 'someone-else' || (mention.is === 'none' && unexplained(mention.rest).length > 0);
}
