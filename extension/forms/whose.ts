import { turned } from './asked-words.ts';
import { isPlain, whoeverFilledIn } from './headings.ts';
import type { Phrase } from './phrase.ts';
import { plainWords } from './plain-words.ts';
import { half, subjectScore } from './scores.ts';
import { isOfSeveralThings, mentionInHeading } from './subjects.ts';
import { isNumbered, type Subject } from './vocabulary.ts';

/** Somebody the words name. */
type Named = { subject: Subject; ordinal: number | null; sure: boolean };
export type Owner = { subject: Subject; ordinal: number | null; score: number; why: string };
/** The headings above a question, outermost first, and those of them that are headings to the eye alone. */
export type Headings = { section: readonly string[]; drawn?: readonly string[] };

export const whoNotSaid = 'nothing says who it is about';
/** The subject: the attribute's own, the label's, or the nearest heading's. */
export function ownerOf(phrase: Phrase, named: Named | null, asked: Headings): Owner | string {
  const section = subjectOfSection(asked);
  const fromSection = typeof section === 'string' ? null : section;
  // "Contact 1" under "Parent 1" is that parent.
  const mention =
    named?.ordinal && fromSection?.subject === named.subject && fromSection.ordinal === named.ordinal ? { ...named, sure: true } : named;
  const counted = mention ?? (fromSection && fromSection.subject !== 'parent' && isNumbered(fromSection.subject) ? fromSection : null);
  // A sibling's school is not the school.
  if (phrase.owner && counted && counted.subject !== 'parent' && isNumbered(counted.subject) && counted.subject !== phrase.owner)
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
    const least = fromSection?.subject === phrase.owner ? fromSection.score : subjectScore;
    const score =
      phrase.owner === 'school' ? least : phrase.owner === 'parent' && isUnsure ? Math.min(subjectScore - 10, least) : subjectScore;
    return { subject: phrase.owner, ordinal, score, why: `only the ${phrase.owner} has one` };
  }
  // Who fills in a school's form works there; whose role is asked for is not said.
  if (phrase.attribute === 'role' && (fromSection?.subject === 'school' || fromSection?.subject === 'referral'))
    return {
      ...fromSection,
      subject: 'referrer',
      score: fromSection.score - half,
      why: `${fromSection.why}, where the referrer works`,
    };
  // "Address (if not with child)" among a parent's own fields is not the child's.
  if (mention?.subject === 'pupil' && fromSection && isNumbered(fromSection.subject))
    return 'the label and the heading speak of different people';
  if (mention) {
    const ordinal = mention.ordinal ?? (fromSection?.subject === mention.subject ? fromSection.ordinal : null);
    // "School name" under "Feeder school" is not the school's.
    const isOfThisSchool = mention.subject !== 'school' || fromSection?.subject !== 'school';
    const score = isOfThisSchool ? scoreOf(mention) : Math.min(scoreOf(mention), fromSection.score);
    return { ...mention, ordinal, score, why: `the label names the ${mention.subject}` };
  }
  return section;
}

const scoreOf = ({ sure }: Named): number => subjectScore - (sure ? 0 : 20);

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

export function subjectOfSection({ section, drawn = [] }: Headings): Owner | string {
  let score = subjectScore;
  for (const heading of section.toReversed()) {
    const mention = mentionInHeading(plainWords(heading));
    if (mention.is === 'several') return `the heading “${heading}” speaks of more than one person`;
    if (mention.is === 'someone-else' || turned.test(plainWords(heading)) || isOfSeveralThings(plainWords(heading)))
      return `it stands under “${heading}”`;
    // A page's title may speak of attendance, and everything on it be about something else.
    if (mention.is === 'one' && mention.subject === 'absence' && !isPlain(mention.rest)) continue;
    if (!isPlain(mention.rest)) score -= 20;
    if (whoeverFilledIn.test(plainWords(heading)) && section.length > 1) score -= 20;
    if (drawn.includes(heading)) score -= 20;
    if (mention.is === 'one') {
      const ordinal = mention.ordinal ?? numberAbove(section, heading, mention.subject);
      return { ...mention, ordinal, score: score - (mention.sure ? 0 : 20), why: `it stands under “${heading}”` };
    }
  }
  return whoNotSaid;
}

/** "Parent's name" under "Parent 2" is that parent's. */
function numberAbove(section: readonly string[], heading: string, subject: Subject): number | null {
  const above = section.slice(0, section.lastIndexOf(heading)).toReversed();
  for (const one of above) {
    const mention = mentionInHeading(plainWords(one));
    if (mention.is === 'one' && mention.subject === subject && mention.ordinal !== null) return mention.ordinal;
    if (mention.is !== 'none') return null;
  }
  return null;
}
