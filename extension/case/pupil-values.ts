import { dayInShort } from '../../shared/dates/words.ts';
import type { FieldKey } from '../forms/vocabulary.ts';
import { address } from './address-values.ts';
import { current, type PupilCase } from './case.ts';
import type { Put } from './evidence-values.ts';

/** What the case holds of the child, and of their brothers and sisters in the order they were recorded. */
export function putPupil({ pupil, registers, siblings }: PupilCase, put: Put): void {
  const { name, forename, surname, knownAs, upn, dateOfBirth, yearGroup, ...asked } = pupil;
  const readOn = registers.at(-1)?.readOn;
  const page = readOn ? `the register page read on ${dayInShort(readOn)}` : 'the case';
  put(page, { 'pupil.fullName': name, 'pupil.upn': upn, 'pupil.dateOfBirth': dateOfBirth });
  const typed = { 'pupil.forename': forename, 'pupil.surname': surname, 'pupil.knownAs': knownAs, 'pupil.yearGroup': yearGroup };
  put('the case, as typed in', {
    ...typed,
    'pupil.sex': asked.sex,
    'pupil.ethnicity': asked.ethnicity,
    'pupil.firstLanguage': asked.firstLanguage,
    'pupil.senStatus': asked.senStatus,
    'pupil.lookedAfter': asked.lookedAfter,
    'pupil.freeSchoolMeals': asked.freeSchoolMeals,
    'pupil.pupilPremium': asked.pupilPremium,
    ...address('pupil', pupil),
  });
  for (const [place, { entry, recorded }] of current({ entries: siblings ?? [] }).entries()) {
    const key = (attribute: string) => `sibling.${place + 1}.${attribute}` as FieldKey;
    put(`the case, recorded on ${dayInShort(recorded.at.slice(0, 10))}`, {
      [key('forename')]: entry.forename,
      [key('surname')]: entry.surname,
      [key('fullName')]: `${entry.forename} ${entry.surname}`,
      [key('dateOfBirth')]: entry.dateOfBirth,
      [key('school')]: entry.school,
    });
  }
}
