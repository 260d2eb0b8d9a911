import { schoolYearOf, type Day } from '../../shared/dates/day.ts';
import { newCase, type PupilCase, type Stamp } from './case.ts';
import type { StoredRegister } from './stored-register.ts';
import type { PupilReading } from '../mis/reading.ts';
import { lastLook, type ListRead, type Saw } from './last-look.ts';
import { merged } from './merged.ts';

/** Where and when a page was looked at, and what of it was seen; without `saw` it was no page. */
export type Look = { host: string; readOn: Day; stamp: Stamp; saw?: Saw };

/** What became of a reading. `undecided`: it fits more than one case, so the panel asks. `list`: how much of a list was read by now. */
export type Stored = { kind: 'stored'; caseId: string; list?: ListRead } | { kind: 'undecided' } | { kind: 'not-stored' };

/** The cases a reading may belong to: `certain` by pupil number, or by page and name; otherwise those that share only one of page and name. */
export function casesFor(
  cases: readonly PupilCase[],
  { identity }: PupilReading,
  host: string,
): { certain: PupilCase[]; possible: PupilCase[] } {
  const samePage = ({ sources }: PupilCase) => sources.some((source) => source.host === host && source.pageId === identity.pageId);
  const contradicts = ({ pupil }: PupilCase) => differs(pupil.upn, identity.upn) || differs(pupil.dateOfBirth, identity.dateOfBirth);
  const sameNumber = ({ pupil }: PupilCase) => pupil.upn !== undefined && pupil.upn === identity.upn;
  const sameName = ({ pupil }: PupilCase) => identity.name === null || pupil.name === identity.name;
  // An address can be ahead of the page it is of, while the page is on its way to another pupil: alone it is certain of nobody.
  const certain = cases.filter((one) => (sameNumber(one) || (samePage(one) && sameName(one))) && !contradicts(one));
  const possible = cases.filter(
    (one) => !certain.includes(one) && (one.pupil.name === identity.name || samePage(one)) && !contradicts(one),
  );
  return { certain, possible };
}

const differs = (held: string | undefined, read: string | null): boolean => held !== undefined && read !== null && held !== read;

/** The case with this reading in it, merged with what earlier looks at the same school years saw. */
export function withReading(before: PupilCase, reading: PupilReading, { host, readOn, saw }: Look): PupilCase {
  const { identity, registers, notUnderstood } = reading;
  const { name, upn, dateOfBirth, pageId } = identity;
  const read: StoredRegister[] = registers.map((register) => {
    const unclear = notUnderstood.flatMap(({ day, session }) => (schoolYearOf(day) === register.schoolYear ? `${day} ${session}` : []));
    const newer = { ...register, readOn, host, ...(unclear.length > 0 && { unclear }) };
    const earlier = before.registers.find(({ schoolYear }) => schoolYear === register.schoolYear);
    return earlier ? merged(earlier, newer) : newer;
  });
  const others = before.registers.filter(({ schoolYear }) => !read.some((register) => register.schoolYear === schoolYear));
  const known = before.sources.some((source) => source.host === host && source.pageId === pageId);
  return {
    ...before,
    pupil: { ...before.pupil, ...(name && { name }), ...(upn && { upn }), ...(dateOfBirth && { dateOfBirth }) },
    sources: pageId === null || known ? before.sources : [...before.sources, { host, pageId }],
    registers: [...others, ...read].sort((a, b) => a.schoolYear - b.schoolYear),
    ...(saw && { lastLook: lastLook(before.lastLook, saw, reading, { host, readOn }) }),
  };
}

/** A new case from a reading. */
export function caseFrom(id: string, reading: PupilReading, look: Look): PupilCase {
  return withReading(newCase(id, { name: reading.identity.name ?? 'Name not shown on the page' }, look.stamp), reading, look);
}
