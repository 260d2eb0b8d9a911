import { dayInShort } from '../../shared/dates/words.ts';
import type { PupilCase } from '../case/case.ts';

type Named = Pick<PupilCase, 'pupil'>;

/** The child of a case by name; where another case is of a child of that name, also by what tells the two apart. */
export function toldApart(pupilCase: Named, cases: readonly Named[]): string {
  const plain = plainly(pupilCase);
  return cases.filter((other) => plainly(other) === plain).length > 1 ? withNumber(pupilCase) : pupilCase.pupil.name;
}

/** By name and number, or by birthday where no number is recorded. */
export const withNumber = ({ pupil: { name, upn, dateOfBirth } }: Named): string =>
  `${name}, ${upn ?? (dateOfBirth ? `born ${dayInShort(dateOfBirth)}` : 'no number recorded')}`;

const plainly = ({ pupil }: Named): string => pupil.name.trim().toLocaleLowerCase('en-GB');
