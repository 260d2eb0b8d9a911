import { meaningOf, partsOf, type FieldKey, type Subject } from './vocabulary.ts';

const owners: Partial<Record<Subject, string>> = {
  pupil: 'Pupil’s',
  parent: 'Parent',
  sibling: 'Sibling',
  agency: 'Agency',
  referrer: 'Referrer’s',
  school: 'School’s',
};

/** `Parent 2’s surname`, `Pupil’s date of birth`, `Part-time timetable`. */
export function keyInWords(key: FieldKey): string {
  const { subject, ordinal } = partsOf(key);
  const { words } = meaningOf(key);
  const owner = owners[subject];
  if (owner === undefined) return words;
  return ordinal === null ? `${owner} ${words}` : `${owner} ${ordinal}’s ${words}`;
}
