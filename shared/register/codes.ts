import type { Day } from '../dates/day.ts';

/**
 * What a mark does to the figures.
 * `administrative` marks (`Z`, `#`) are not collected by DfE at all; `not-possible` ones leave the denominator.
 */
export type Counts = 'attended' | 'authorised' | 'unauthorised' | 'not-possible' | 'administrative';

/** What each code stands for is in code-meanings.ts, and the table of regulation 10 that holds it in code-tables.ts. */
export type CodeInfo = {
  code: string;
  counts: Counts;
  /** False where the mark says that the school itself did not meet that session. */
  schoolMet: boolean;
};

/** First session day of the 2024 codes: School Attendance (Pupil Registration) (England) Regulations 2024, SI 2024/208. */
export const codesChanged: Day = '2024-08-19';

const code = (code: string, counts: Counts, schoolMet = true): [string, CodeInfo] => [code, { code, counts, schoolMet }];

/** In both sets with the same effect. */
const unchanged = [
  code('/', 'attended'),
  code('\\', 'attended'),
  code('L', 'attended'),
  code('B', 'attended'),
  code('P', 'attended'),
  code('V', 'attended'),
  code('W', 'attended'),
  code('E', 'authorised'),
  code('I', 'authorised'),
  code('M', 'authorised'),
  code('R', 'authorised'),
  code('S', 'authorised'),
  code('T', 'authorised'),
  code('G', 'unauthorised'),
  code('N', 'unauthorised'),
  code('O', 'unauthorised'),
  code('U', 'unauthorised'),
  code('D', 'not-possible'),
  code('Z', 'administrative'),
  code('#', 'administrative', false),
];

/** From 19 August 2024: regulation 10 of SI 2024/208, classes as DfE counts them (Working together, August 2024, chapter 8). */
export const currentCodes: ReadonlyMap<string, CodeInfo> = new Map([
  ...unchanged,
  code('K', 'attended'),
  code('C', 'authorised'),
  code('C1', 'authorised'),
  code('C2', 'authorised'),
  code('J1', 'authorised'),
  code('Q', 'not-possible'),
  code('X', 'not-possible'),
  code('Y1', 'not-possible'),
  code('Y2', 'not-possible'),
  code('Y3', 'not-possible'),
  code('Y4', 'not-possible', false),
  code('Y5', 'not-possible'),
  code('Y6', 'not-possible'),
  code('Y7', 'not-possible'),
]);

/**
 * Up to 18 August 2024: the 2006 Regulations and DfE's codes under them.
 * `J` counted as attended; today's `J1`, the same event, does not. Plain `C` held what is now `C`, `C1` and `C2`.
 */
export const formerCodes: ReadonlyMap<string, CodeInfo> = new Map([
  ...unchanged,
  code('C', 'authorised'),
  code('F', 'authorised'),
  code('H', 'authorised'),
  code('J', 'attended'),
  code('X', 'not-possible'),
  code('Y', 'not-possible'),
]);

/** Every code of either set. */
export const allCodes: ReadonlySet<string> = new Set([...currentCodes.keys(), ...formerCodes.keys()]);

/** The codes that held on a day. */
export const codesOn = (day: Day): ReadonlyMap<string, CodeInfo> => (day < codesChanged ? formerCodes : currentCodes);

/**
 * Whether a code says that the school met for a session of that day. One that does not hold on the day is a mark all the same: somebody took
 * the register. `null` for a `Y` of the other set, which may have been a closure.
 */
export const metWith = (day: Day, code: string): boolean | null =>
  codesOn(day).get(code)?.schoolMet ?? (code.startsWith('Y') ? null : true);

/** True for a code of either set: it may still be wrong for its day. */
export const isCode = (text: string): boolean => allCodes.has(text);
