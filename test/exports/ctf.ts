import { addDays, dayNumber, weekdayOf } from '../../shared/dates/day.ts';
import { pupils } from '../demo-school/pupils.ts';
import * as out from './rows.ts';

/** The day up to which the invented registers go. */
const last = '2026-11-20';
const rowan = pupils[0]!;

/** The marks of the first pupil as such a file can hold them, a letter each: a code of two is written as no session for anybody. */
export const letters = out.truth(rowan).map((mark) => ({ ...mark, code: mark.code.length > 1 ? '#' : mark.code }));

/** A Common Transfer File about the first pupil. */
export const ctf = (marks: string, { from = '2026-09-07', totals = '' } = {}) => `<?xml version="1.0"?>
<CTfile><CTFpupilData><Pupil><UPN>${rowan.upn}</UPN><Surname>Ashdene</Surname><Forename>Rowan</Forename><DOB>${rowan.dateOfBirth}</DOB>
<SchoolHistory><School><Attendance><YearData><Year>2026</Year>${totals}<AttendanceStartDate>${from}</AttendanceStartDate>
<AttendanceMarks>${marks}</AttendanceMarks></YearData></Attendance></School></SchoolHistory></Pupil></CTFpupilData></CTfile>`;

/** Two letters a day from a Monday on, with or without weekends; a day without session is two dashes. */
export function marksFrom(from: string, withWeekends: boolean): string {
  let text = '';
  for (let day = from; day <= last; day = addDays(day, 1)) {
    if (!withWeekends && weekdayOf(dayNumber(day)) > 4) continue;
    text += (['AM', 'PM'] as const).map((half) => letters.find((one) => one.day === day && one.session === half)?.code || '-').join('');
  }
  return text;
}
