import { dayInShort } from '../../shared/dates/words.ts';
import { address } from './address-values.ts';
import { typedValues } from './asked.ts';
import { current, type PupilCase } from './case.ts';
import type { Put } from './evidence-values.ts';

/** What the case holds of the child, and of their brothers and sisters in the order they were recorded. */
export function putPupil({ pupil, registers, siblings, onRoll, evidence: { parents } }: PupilCase, put: Put): void {
  const { name, forename, surname, knownAs, upn, dateOfBirth, yearGroup } = pupil;
  const readOn = registers.at(-1)?.readOn;
  const page = readOn ? `the register page read on ${dayInShort(readOn)}` : 'the case';
  put(page, { 'pupil.fullName': name, 'pupil.upn': upn, 'pupil.dateOfBirth': dateOfBirth });
  put('the case, as typed in', {
    'pupil.forename': forename,
    'pupil.surname': surname,
    'pupil.knownAs': knownAs,
    'pupil.yearGroup': yearGroup,
    ...typedValues('pupil', 'pupil', pupil),
    ...address('pupil', pupil),
  });
  put('the case', { 'pupil.onRollFrom': onRoll?.from, 'pupil.livesWith': livesWith(parents) });
  for (const [place, { entry, recorded }] of current({ entries: siblings ?? [] }).entries()) {
    const prefix = `sibling.${place + 1}`;
    put(`the case, recorded on ${dayInShort(recorded.at.slice(0, 10))}`, {
      [`${prefix}.forename`]: entry.forename,
      [`${prefix}.surname`]: entry.surname,
      [`${prefix}.fullName`]: `${entry.forename} ${entry.surname}`,
      [`${prefix}.dateOfBirth`]: entry.dateOfBirth,
      [`${prefix}.school`]: entry.school,
      ...typedValues('sibling', prefix, entry),
    });
  }
}

/** The parents who live with the child, by name; only where every parent is listed, and of each it was said. */
function livesWith(parents: PupilCase['evidence']['parents']): string | undefined {
  const all = current(parents).map(({ entry }) => entry);
  if (parents.listed !== 'all' || all.some(({ livesWithPupil }) => livesWithPupil === undefined)) return undefined;
  const home = all.filter(({ livesWithPupil }) => livesWithPupil === 'yes');
  return home.map(({ forename, surname }) => `${forename} ${surname}`.trim()).join(' and ');
}
