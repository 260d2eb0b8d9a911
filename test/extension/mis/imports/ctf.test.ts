import { describe, expect, test } from 'vitest';
import { readFile } from '../../../../extension/mis/imports/read-file.ts';
import { addDays, dayNumber, weekdayOf } from '../../../../shared/dates/day.ts';
import { pupils } from '../../../demo-school/pupils.ts';
import { inShort, readIn, sessionsIn } from '../../../exports/reading.ts';
import * as out from '../../../exports/rows.ts';

const today = '2026-11-20';
const rowan = pupils[0]!;
const letters = out.truth(rowan).map((mark) => ({ ...mark, code: mark.code.length > 1 ? '#' : mark.code }));

const ctf = (marks: string, { from = '2026-09-07', totals = '' } = {}) => `<?xml version="1.0"?>
<CTfile><CTFpupilData><Pupil><UPN>${rowan.upn}</UPN><Surname>Ashdene</Surname><Forename>Rowan</Forename><DOB>${rowan.dateOfBirth}</DOB>
<SchoolHistory><School><Attendance><YearData><Year>2026</Year>${totals}<AttendanceStartDate>${from}</AttendanceStartDate>
<AttendanceMarks>${marks}</AttendanceMarks></YearData></Attendance></School></SchoolHistory></Pupil></CTFpupilData></CTfile>`;
const read = (text: string) => readFile(new File([text], 'pupil.xml'), { today });

/** Two letters a day from a Monday on, with or without weekends; a day without session is two dashes. */
function marksFrom(from: string, withWeekends: boolean): string {
  let text = '';
  for (let day = from; day <= today; day = addDays(day, 1)) {
    if (!withWeekends && weekdayOf(dayNumber(day)) > 4) continue;
    text += (['AM', 'PM'] as const).map((half) => letters.find((one) => one.day === day && one.session === half)?.code || '-').join('');
  }
  return text;
}

describe('a Common Transfer File, whose own words do not say where its marks stand', () => {
  test.each([
    ['with weekends', true, /every day of the week/],
    ['without weekends', false, /Mondays to Fridays only/],
  ])('%s: found out, and said to be our reading', async (_why, withWeekends, words) => {
    const outcome = readIn(await read(ctf(marksFrom('2026-09-07', withWeekends))));
    expect(outcome.ourReading).toMatch(words);
    expect(sessionsIn(outcome.reading.pupils[0]!)).toEqual(out.marksIn(letters).filter((session) => session >= '2026-09-07'));
    expect(outcome.reading.pupils[0]!.identity).toEqual({
      name: 'Rowan Ashdene',
      upn: rowan.upn,
      dateOfBirth: rowan.dateOfBirth,
      pageId: null,
    });
  });

  const week = '/\\/\\/\\/\\/\\';
  const cases: Array<[why: string, text: string, expected: string]> = [
    ['one week only: it could be either', ctf(week), 'cannot-read marks-ambiguous'],
    ['a letter that is no code', ctf(`${week}AB`), 'cannot-read marks-ambiguous'],
    ['a code of two letters pushes the rest out of place', ctf(`C2${week}${week}${week}`), 'cannot-read marks-ambiguous'],
    ['marks that begin in an afternoon', ctf('\\/\\/\\/\\/\\/'), 'cannot-read marks-ambiguous'],
    [
      'totals of the file that no placing makes',
      ctf(week, { totals: '<SessionsAttended>9</SessionsAttended>' }),
      'cannot-read marks-ambiguous',
    ],
    ['marks after today', ctf(week.repeat(15)), 'cannot-read marks-ambiguous'],
    ['no first day', ctf(week, { from: '' }), 'cannot-read marks-ambiguous'],
    ['totals without marks', ctf(week).replace(/<AttendanceMarks>.*<\/AttendanceMarks>/, ''), 'no-register'],
    ['cut short', ctf(week).slice(0, 200), 'cannot-read damaged'],
    ['entities', `<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aaaa">]><CTfile>&a;</CTfile>`, 'cannot-read damaged'],
  ];
  test.each(cases)('refused: %s', async (_why, text, expected) => {
    expect(inShort(await read(text))).toBe(expected);
  });
});
