import { isOfTheCase, isUnderUnknown } from './headings.ts';
import type { Phrase } from './phrase.ts';
import { plainWords } from './plain-words.ts';
import type { Asked } from './read-label.ts';
import { otherPeople } from './subjects.ts';
import { isNumbered, meaningIn } from './vocabulary.ts';
import { subjectOfSection, type Owner } from './whose.ts';

/**
 * Whether a label's words, where they stand, could mean nothing else: only then may its field be written without asking. `rest` is what is left
 * of the label beside what it asks for and of whom.
 */
export function isSure(phrase: Phrase, asked: Asked, rest: string, owner: Owner): boolean {
  const heading = plainWords(asked.section.at(-1) ?? '');
  if (phrase.maybe || /\b[2-9]\b/.test(rest) || saysAnother(plainWords(asked.hint ?? ''))) return false;
  // Whom the label itself counts, it is about under any heading.
  const isCounted = isNumbered(owner.subject) && owner.ordinal !== null;
  if ((!isCounted && isUnderUnknown(asked.section, asked.title)) || ofThePerson.test(heading)) return false;
  if (phrase.owner === 'referral' && isOfTheCase(heading)) return false;
  return !isAmongAnothers(phrase, owner, asked) && !isOfAnotherTime(phrase.attribute, plainWords(asked.label), heading);
}

/** A hint that speaks of somebody else, or of another time than the label. */
const saysAnother = (hint: string): boolean =>
  /\b(before|previous|former|old (address|name)|last (full )?(term|year))\b/.test(hint) || otherPeople.test(hint);

/** What a person declares, and who that is, is theirs to say. */
const ofThePerson = /\b(declarations?|signatures?|signed)\b/;

/** What stands among the fields of somebody or something else may be theirs, whatever it is called. */
function isAmongAnothers({ owner, attribute }: Phrase, { subject }: Owner, asked: Asked): boolean {
  const under = subjectOfSection(asked);
  if (typeof under === 'string' || under.subject === subject) return false;
  const isEvent = owner === 'meeting' || owner === 'support' || owner === 'evidence' || owner === 'absence';
  // A tick-list of what was tried, or is enclosed, asks for no circumstances of the pupil.
  const mayBeTicked = meaningIn(subject, attribute)?.type === 'yes-no' && (owner === 'pupil' || owner === 'absence');
  switch (under.subject) {
    case 'parent':
    case 'agency':
    case 'sibling':
      return isEvent || owner === 'referral' || subject === 'referrer' || subject === 'school';
    case 'pupil':
      return owner === 'referral' || subject === 'referrer';
    case 'school':
      return (owner === 'pupil' || isEvent) && !namesPupil.test(plainWords(asked.label));
    case 'meeting':
    case 'support':
      return mayBeTicked || owner === 'referral' || attribute.startsWith('period') || isFigure(attribute);
    case 'evidence':
      return mayBeTicked || owner === 'referral' || owner === 'meeting';
    case 'absence':
      return owner === 'referral';
    case 'referral':
      return mayBeTicked;
    default:
      return false;
  }
}

const namesPupil = /\b(pupil(?! premium)|child|they)\b/;
const isFigure = (attribute: string): boolean => /Sessions$|^unauthorisedDays$|^attendancePercentage/.test(attribute);
const ofAbsence = /\b(absences?|period|leave|dates|holiday|offence)\b/;

/** Ours are the figures of the school year, and the days of the absence. */
function isOfAnotherTime(attribute: string, label: string, heading: string): boolean {
  if (attribute.startsWith('period'))
    return heading !== '' && !ofAbsence.test(heading) && !(ofAbsence.test(label) && /\battendance\b/.test(heading));
  return isFigure(attribute) && /\b(leave|period|(?<!to )dates?|relied|covered|holiday|letters?|visits?)\b/.test(heading);
}
