import { schoolYearOf, type Day } from '../../shared/dates/day.ts';
import { belongsIn, parentIn } from '../forms/belongs.ts';
import { folded } from '../forms/text.ts';
import { current, type PupilCase } from './case.ts';

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
  const ordinal = parentIn(place);
  const forenames = current(evidence.parents).map(({ entry }) => wordsIn(entry.forename));
  const own = ordinal === null ? undefined : forenames[ordinal - 1];
  if (!own || own.some((word) => words.includes(word))) return false;
  return forenames.some((theirs) => theirs.some((word) => word.length > 2 && !own.includes(word) && words.includes(word)));
}

function isOfAnotherPeriod(name: string, place: FilesChosen, asOf: Day): boolean {
  const belongs = belongsIn(place);
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

/** As schools write one in a file's name: 2025-26, 2025_2026, 25-26. The year it begins in. */
function schoolYearsIn(name: string): number[] {
  const found = [...name.matchAll(/(?<!\d)(?:20)?(\d\d)\s?(?:-|_|–|\/|to|\s)\s?(?:20)?(\d\d)(?!\d|[-_.]\d)/g)];
  return found.filter(([, from, to]) => Number(to) === Number(from) + 1).map(([, from]) => 2000 + Number(from));
}
