import type { Day } from '../dates/day.ts';
import type { Certainty } from './source.ts';

/**
 * What a mark does to the figures.
 * `administrative` marks (`Z`, `#`) are not collected by DfE at all; `not-possible` ones leave the denominator.
 */
export type Counts = 'attended' | 'authorised' | 'unauthorised' | 'not-possible' | 'administrative';

export type CodeInfo = {
  code: string;
  /** Our words. */
  meaning: string;
  counts: Counts;
  /** False where the mark says that the school itself did not meet that session. */
  schoolMet: boolean;
  /** The table of regulation 10 that holds the code today; `null` where only DfE's guidance has it, or had it. */
  table: 1 | 2 | 3 | null;
  /** Of the table. The classes are all second-hand: DfE's own list was read in extracts only. */
  tableCertainty: Certainty;
};

/** First session day of the 2024 codes: School Attendance (Pupil Registration) (England) Regulations 2024, SI 2024/208. */
export const codesChanged: Day = '2024-08-19';

/** Read in a copy of regulation 10, or in a code of conduct that cites it. */
const tablesRead: ReadonlyMap<string, 1 | 2 | 3> = new Map([
  ...['/', '\\', 'L'].map((code) => [code, 1] as const),
  ...['K', 'V', 'P', 'W', 'B'].map((code) => [code, 2] as const),
  ...['G', 'N', 'O', 'U'].map((code) => [code, 3] as const),
]);
/** In no table: DfE's guidance alone has them. */
const inGuidance = ['Z', '#', 'F', 'H', 'J', 'Y'];

const code = (code: string, meaning: string, counts: Counts, schoolMet = true): [string, CodeInfo] => [
  code,
  { code, meaning, counts, schoolMet, ...tableOf(code) },
];

/** Unconfirmed: that `D` stands in Table 2, and everything else in Table 3 with the absences. */
function tableOf(code: string): Pick<CodeInfo, 'table' | 'tableCertainty'> {
  const read = tablesRead.get(code);
  if (read) return { table: read, tableCertainty: 'confirmed' };
  return { table: inGuidance.includes(code) ? null : code === 'D' ? 2 : 3, tableCertainty: 'unconfirmed' };
}

/** In both sets with the same effect. */
const unchanged = [
  code('/', 'Present in the morning', 'attended'),
  code('\\', 'Present in the afternoon', 'attended'),
  code('L', 'Late, before the register closed', 'attended'),
  code('B', 'Off site, at an approved and supervised educational activity', 'attended'),
  code('P', 'At an approved sporting activity', 'attended'),
  code('V', 'On an educational visit', 'attended'),
  code('W', 'On work experience', 'attended'),
  code('E', 'Suspended or excluded, with no other provision made', 'authorised'),
  code('I', 'Ill', 'authorised'),
  code('M', 'At a medical or dental appointment', 'authorised'),
  code('R', 'Religious observance', 'authorised'),
  code('S', 'Study leave', 'authorised'),
  code('T', 'Parent travelling for work', 'authorised'),
  code('G', 'Holiday without leave', 'unauthorised'),
  code('N', 'Reason not yet established', 'unauthorised'),
  code('O', 'Absent in other or unknown circumstances', 'unauthorised'),
  code('U', 'Arrived after the register closed', 'unauthorised'),
  code('D', 'Due at the other school where registered', 'not-possible'),
  code('Z', 'Not yet on the admission register', 'administrative'),
  code('#', 'Planned closure of the whole school', 'administrative', false),
];

/** From 19 August 2024: regulation 10 of SI 2024/208, classes as DfE counts them (Working together, August 2024, chapter 8). */
export const currentCodes: ReadonlyMap<string, CodeInfo> = new Map([
  ...unchanged,
  code('K', 'At education arranged by the local authority', 'attended'),
  code('C', 'Leave in exceptional circumstances', 'authorised'),
  code('C1', 'Leave for a regulated performance or employment abroad', 'authorised'),
  code('C2', 'Leave for a pupil of compulsory school age on a part-time timetable', 'authorised'),
  code('J1', 'Leave for an interview', 'authorised'),
  code('Q', 'Cannot attend: the authority has not arranged access', 'not-possible'),
  code('X', 'Not of compulsory school age and not required to attend', 'not-possible'),
  code('Y1', 'Cannot attend: the usual transport is not available', 'not-possible'),
  code('Y2', 'Cannot attend: widespread disruption to travel', 'not-possible'),
  code('Y3', 'Cannot attend: part of the premises is out of use', 'not-possible'),
  code('Y4', 'Cannot attend: the whole site is unexpectedly closed', 'not-possible', false),
  code('Y5', 'Cannot attend: in criminal justice detention', 'not-possible'),
  code('Y6', 'Cannot attend: public health guidance or law', 'not-possible'),
  code('Y7', 'Cannot attend: another unavoidable cause', 'not-possible'),
]);

/**
 * Up to 18 August 2024: the 2006 Regulations and DfE's codes under them.
 * `J` counted as attended; today's `J1`, the same event, does not. Plain `C` held what is now `C`, `C1` and `C2`.
 */
export const formerCodes: ReadonlyMap<string, CodeInfo> = new Map([
  ...unchanged,
  code('C', 'Other leave, part-time timetables included', 'authorised'),
  code('F', 'Extended family holiday agreed', 'authorised'),
  code('H', 'Holiday agreed by the school', 'authorised'),
  code('J', 'At an interview', 'attended'),
  code('X', 'Not required to attend', 'not-possible'),
  code('Y', 'Unable to attend in exceptional circumstances', 'not-possible'),
]);

/** Every code of either set. */
export const allCodes: ReadonlySet<string> = new Set([...currentCodes.keys(), ...formerCodes.keys()]);

/** The codes that held on a day. */
export const codesOn = (day: Day): ReadonlyMap<string, CodeInfo> => (day < codesChanged ? formerCodes : currentCodes);

/** True for a code of either set: it may still be wrong for its day. */
export const isCode = (text: string): boolean => allCodes.has(text);
