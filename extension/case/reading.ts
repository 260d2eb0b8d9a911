import type { Day } from '../../shared/dates/day.ts';
import { newCase, type PupilCase, type Stamp, type StoredRegister } from './case.ts';
import type { PupilReading } from '../mis/reading.ts';

/** Where and when a page was looked at. */
export type Look = { host: string; readOn: Day; stamp: Stamp };

/** What became of a reading. `undecided`: it fits more than one case, so the panel asks. */
export type Stored = { kind: 'stored'; caseId: string } | { kind: 'undecided' } | { kind: 'not-stored' };

/** The cases a reading may belong to: `certain` by pupil number or page, otherwise those that only share a name or a birthday. */
export function casesFor(
  cases: readonly PupilCase[],
  { identity }: PupilReading,
  host: string,
): { certain: PupilCase[]; possible: PupilCase[] } {
  const samePage = ({ sources }: PupilCase) => sources.some((source) => source.host === host && source.pageId === identity.pageId);
  const contradicts = ({ pupil }: PupilCase) => differs(pupil.upn, identity.upn) || differs(pupil.dateOfBirth, identity.dateOfBirth);
  const sameNumber = ({ pupil }: PupilCase) => pupil.upn !== undefined && pupil.upn === identity.upn;
  const certain = cases.filter((one) => (sameNumber(one) || samePage(one)) && !contradicts(one));
  const possible = cases.filter((one) => !certain.includes(one) && one.pupil.name === identity.name && !contradicts(one));
  return { certain, possible };
}

const differs = (held: string | undefined, read: string | null): boolean => held !== undefined && read !== null && held !== read;

/** The case with this reading in it. The newest look at a school year replaces the one before. */
export function withReading(before: PupilCase, { identity, registers }: PupilReading, { host, readOn }: Look): PupilCase {
  const { name, upn, dateOfBirth, pageId } = identity;
  const read: StoredRegister[] = registers.map((register) => ({ ...register, readOn, host }));
  const others = before.registers.filter(({ schoolYear }) => !read.some((register) => register.schoolYear === schoolYear));
  const known = before.sources.some((source) => source.host === host && source.pageId === pageId);
  return {
    ...before,
    pupil: { ...before.pupil, ...(name && { name }), ...(upn && { upn }), ...(dateOfBirth && { dateOfBirth }) },
    sources: pageId === null || known ? before.sources : [...before.sources, { host, pageId }],
    registers: [...others, ...read].sort((a, b) => a.schoolYear - b.schoolYear),
  };
}

/** A new case from a reading. */
export function caseFrom(id: string, reading: PupilReading, look: Look): PupilCase {
  return withReading(newCase(id, { name: reading.identity.name ?? 'Name not shown on the page' }, look.stamp), reading, look);
}
