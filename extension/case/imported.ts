import type { Day } from '../../shared/dates/day.ts';
import { noSession, sessionsOf, unread, type Mark, type SessionName } from '../../shared/register/register.ts';
import { fromWire } from '../../shared/register/wire.ts';
import type { Identity, PupilReading } from '../mis/reading.ts';
import type { Pupil, PupilCase } from './case.ts';
import type { StoredRegister } from './stored-register.ts';
import type { Change } from './changes.ts';
import { merged } from './merged.ts';

/** Where a register came from that no page showed; it stands in the place of a host. */
export const fromFile = 'file';

/** Whether a file is about the pupil of a case. `ask`: it does not say, or gives a name that could be the pupil's or another's. */
export type Whose = 'same' | 'another' | 'ask';

export function whoseFile({ name, upn, dateOfBirth }: Pupil, read: Identity): Whose {
  if (upn && read.upn) return upn === read.upn ? 'same' : 'another';
  if (dateOfBirth && read.dateOfBirth && dateOfBirth !== read.dateOfBirth) return 'another';
  if (read.name === null) return 'ask';
  const [held, said] = [wordsOf(name), wordsOf(read.name)];
  const isPart = [...held].every((word) => said.has(word)) || [...said].every((word) => held.has(word));
  return !isPart ? 'another' : held.size === said.size ? 'same' : 'ask';
}

const wordsOf = (name: string): Set<string> =>
  new Set(
    name
      .toLocaleLowerCase('en-GB')
      .split(/[\s,]+/)
      .filter(Boolean),
  );

/** The one pupil of a file who is, or may be, the pupil of the case; `null` where that is nobody, or more than one. */
export function pupilInFile(pupil: Pupil, read: readonly PupilReading[]): { reading: PupilReading; whose: 'same' | 'ask' } | null {
  for (const wanted of ['same', 'ask'] as const) {
    const found = read.filter(({ identity }) => whoseFile(pupil, identity) === wanted);
    if (found.length === 1) return { reading: found[0]!, whose: wanted };
    if (found.length > 1) return null;
  }
  return null;
}

/** One session of which two looks say different things. `null`: no such session. */
export type Disagreement = { day: Day; session: SessionName; held: Mark | null; read: Mark | null };

/** Every session within both spans that the case holds otherwise than the file. What either could not read is no disagreement. */
export function disagreementsWith({ registers }: Pick<PupilCase, 'registers'>, read: PupilReading['registers']): Disagreement[] {
  return read.flatMap((register) => {
    const held = registers.find(({ schoolYear }) => schoolYear === register.schoolYear);
    return held ? differences(held, register) : [];
  });
}

type Marked = Pick<StoredRegister, 'span' | 'marks'>;

export function differences(held: Marked, read: Marked): Disagreement[] {
  const [from, to] = [later(held.span.from, read.span.from), held.span.to < read.span.to ? held.span.to : read.span.to];
  const [ours, theirs] = [marksOf(held), marksOf(read)];
  const keys = [...new Set([...ours.keys(), ...theirs.keys()])].sort();
  return keys.flatMap((key) => {
    const [day = '', session] = key.split(' ') as [Day, SessionName];
    const [one, other] = [ours.get(key) ?? noSession, theirs.get(key) ?? noSession];
    if (day < from || day > to || one === other || one === unread || other === unread) return [];
    return [{ day, session, held: one === noSession ? null : one, read: other === noSession ? null : other }];
  });
}

const later = (one: Day, other: Day): Day => (one > other ? one : other);

/** Every session by `2026-11-09 AM`; nothing where the text is not a register's. */
export function marksOf({ span, marks }: Marked): Map<string, Mark> {
  const register = fromWire(span, marks);
  return 'fault' in register ? new Map() : new Map(sessionsOf(register).map(({ day, session, mark }) => [`${day} ${session}`, mark]));
}

/** The case with a file's registers in it, each session once. Where both hold a session, `believed` says whose mark stands. */
export const addImported =
  ({ registers, identity }: PupilReading, believed: 'file' | 'case', readOn: Day): Change =>
  (before) => {
    const read = registers.map((register): StoredRegister => {
      const fresh = { ...register, readOn, host: fromFile };
      const held = before.registers.find(({ schoolYear }) => schoolYear === register.schoolYear);
      if (!held) return fresh;
      return believed === 'file' ? merged(held, fresh) : { ...merged(fresh, held), readOn: held.readOn, host: held.host };
    });
    const others = before.registers.filter(({ schoolYear }) => !read.some((register) => register.schoolYear === schoolYear));
    const { upn = identity.upn, dateOfBirth = identity.dateOfBirth } = before.pupil;
    return {
      ...before,
      pupil: { ...before.pupil, ...(upn && { upn }), ...(dateOfBirth && { dateOfBirth }) },
      registers: [...others, ...read].sort((one, other) => one.schoolYear - other.schoolYear),
    };
  };
