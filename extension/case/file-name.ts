import { schoolYearOf, type Day } from '../../shared/dates/day.ts';
import { belongsIn, parentIn, relationAt, relationIn } from '../forms/belongs.ts';
import { schoolYearsIn } from '../forms/school-years.ts';
import { folded } from '../forms/text.ts';
import { current, type Parent, type PupilCase } from './case.ts';

/** A place to attach files, as a form's page tells of it, and the names of the files chosen. Nothing of what is in them. */
export type FilesChosen = { label: string; section: string[]; hint: string; names: string[] };

/** Total: why the name of a chosen file does not look right. */
const doubts = {
  'another-child': 'Its name is that of another child in this browser.',
  'another-parent': 'Its name is that of another parent than this place is for.',
  'another-period': 'Its name says another school year than this place asks for.',
} as const;
export type FileDoubt = keyof typeof doubts;

export const doubtInWords = (doubt: FileDoubt): string => doubts[doubt];

/**
 * Compares a file's name, here, with whom and when its place is for. A name that says nothing raises no doubt, and none is proof of
 * anything: the user looks. `others` are the other cases of this browser.
 */
export function doubtsOfFile(chosen: FilesChosen, pupilCase: PupilCase, others: readonly PupilCase[], asOf: Day): FileDoubt[] {
  const found = chosen.names.flatMap((name) => {
    const words = wordsIn(name.replace(/\.[a-z0-9]{1,5}$/i, ''));
    return [
      ...(isOfAnotherChild(words, pupilCase, others) ? (['another-child'] as const) : []),
      ...(isOfAnotherParent(words, chosen, pupilCase) ? (['another-parent'] as const) : []),
      ...(isOfAnotherPeriod(name, chosen, asOf) ? (['another-period'] as const) : []),
    ];
  });
  return [...new Set(found)];
}

const wordsIn = (name: string): string[] => folded(name).match(/[\p{L}]+/gu) ?? [];

function isOfAnotherChild(words: string[], { id, pupil }: PupilCase, others: readonly PupilCase[]): boolean {
  const isNamed = (name: string) => wordsIn(name).length > 1 && wordsIn(name).every((word) => words.includes(word));
  return !isNamed(pupil.name) && others.some((other) => other.id !== id && isNamed(other.pupil.name));
}

/** Only by forenames that this parent does not share: a surname is often the whole family's. */
function isOfAnotherParent(words: string[], place: FilesChosen, { evidence }: PupilCase): boolean {
  const parents = current(evidence.parents).map(({ entry }) => entry);
  const ordinal = parentIn(place);
  const meant = ordinal === null ? onlyOne(parents, relationAt(place)) : parents[ordinal - 1];
  const forenames = parents.map(({ forename }) => wordsIn(forename));
  const own = meant && wordsIn(meant.forename);
  if (!own || own.some((word) => words.includes(word))) return false;
  return forenames.some((theirs) => theirs.some((word) => word.length > 2 && !own.includes(word) && words.includes(word)));
}

/** The parent who is recorded as the mother, or the father; none where nobody is, or two are. */
function onlyOne(parents: readonly Parent[], relation: 'mother' | 'father' | null): Parent | undefined {
  const found = parents.filter(({ relationship }) => relation !== null && relationIn(relationship ?? '') === relation);
  return found.length === 1 ? found[0] : undefined;
}

function isOfAnotherPeriod(name: string, place: FilesChosen, asOf: Day): boolean {
  const belongs = belongsIn(place, asOf);
  const asked =
    belongs?.kind === 'certificate-this-year'
      ? schoolYearOf(asOf)
      : belongs?.kind === 'certificate-previous-year'
        ? schoolYearOf(asOf) - 1
        : null;
  const years = schoolYearsIn(name);
  if (asked === null) return false;
  if (years.length > 0) return !years.includes(asked);
  return asked === schoolYearOf(asOf) ? /\b(last|previous|prior)[\s_-]?year/i.test(name) : /\b(this|current)[\s_-]?year/i.test(name);
}
