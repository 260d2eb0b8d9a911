import type { Day } from './dates.ts';

export type Address = { lines: string[]; postcode: string };

export type Parent = {
  title: string;
  forename: string;
  surname: string;
  relationship: string;
  livesWithPupil: boolean;
  address: Address;
  email: string;
  phone: string;
};

export type Pupil = {
  id: string;
  forename: string;
  surname: string;
  name: string;
  upn: string;
  dateOfBirth: Day;
  yearGroup: string;
  class: string;
  address: Address;
  parents: Parent[];
  /** First day on the school's roll. The register holds nothing before it. */
  joined: Day;
  /** Why this pupil is in the demo school. */
  story: string;
};

/**
 * A code and where it stands: `2026-09-10`, `2026-09-10 AM`, `2026-09-10..2026-09-14`, or
 * `2026-09-10..2026-09-14 PM` for each afternoon. An empty code means that nobody took the register.
 */
export type Exception = [code: string, ...when: string[]];

/** A pupil, and every session that was not a plain present mark. Later exceptions win. */
export type PupilRecord = { pupil: Pupil; exceptions: Exception[] };

export const definePupil = (pupil: Omit<Pupil, 'name'>, exceptions: Exception[]): PupilRecord => ({
  pupil: { ...pupil, name: `${pupil.forename} ${pupil.surname}` },
  exceptions,
});
