import type { Day } from '../dates/day.ts';
import { codesChanged, codesOn } from './codes.ts';

/** What each code stands for, in our words. Nothing is counted by them, so they are no part of what weighs a case. */
const meanings: Readonly<Record<string, string>> = {
  '/': 'Present in the morning',
  '\\': 'Present in the afternoon',
  L: 'Late, before the register closed',
  B: 'Off site, at an approved and supervised educational activity',
  P: 'At an approved sporting activity',
  V: 'On an educational visit',
  W: 'On work experience',
  E: 'Suspended or excluded, with no other provision made',
  I: 'Ill',
  M: 'At a medical or dental appointment',
  R: 'Religious observance',
  S: 'Study leave',
  T: 'Parent travelling for work',
  G: 'Holiday without leave',
  N: 'Reason not yet established',
  O: 'Absent in other or unknown circumstances',
  U: 'Arrived after the register closed',
  D: 'Due at the other school where registered',
  Z: 'Not yet on the admission register',
  '#': 'Planned closure of the whole school',
  K: 'At education arranged by the local authority',
  C: 'Leave in exceptional circumstances',
  C1: 'Leave for a regulated performance or employment abroad',
  C2: 'Leave for a pupil of compulsory school age on a part-time timetable',
  J1: 'Leave for an interview',
  Q: 'Cannot attend: the authority has not arranged access',
  X: 'Not of compulsory school age and not required to attend',
  Y1: 'Cannot attend: the usual transport is not available',
  Y2: 'Cannot attend: widespread disruption to travel',
  Y3: 'Cannot attend: part of the premises is out of use',
  Y4: 'Cannot attend: the whole site is unexpectedly closed',
  Y5: 'Cannot attend: in criminal justice detention',
  Y6: 'Cannot attend: public health guidance or law',
  Y7: 'Cannot attend: another unavoidable cause',
};

/** Where it was something else up to 18 August 2024. */
const formerMeanings: Readonly<Record<string, string>> = {
  C: 'Other leave, part-time timetables included',
  F: 'Extended family holiday agreed',
  H: 'Holiday agreed by the school',
  J: 'At an interview',
  X: 'Not required to attend',
  Y: 'Unable to attend in exceptional circumstances',
};

/** What a code stood for on a day; `undefined` for what was no code then. */
export const meaningOf = (code: string, day: Day): string | undefined =>
  codesOn(day).has(code) ? ((day < codesChanged ? formerMeanings[code] : undefined) ?? meanings[code]) : undefined;
