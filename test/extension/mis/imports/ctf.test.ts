import { describe, expect, test } from 'vitest';
import { readFile } from '../../../../extension/mis/imports/read-file.ts';
import { pupils } from '../../../demo-school/pupils.ts';
import { ctf, letters, marksFrom } from '../../../exports/ctf.ts';
import { inShort, readIn, sessionsIn } from '../../../exports/reading.ts';
import * as out from '../../../exports/rows.ts';

const today = '2026-11-20';
const rowan = pupils[0]!;
const read = (text: string) => readFile(new File([text], 'pupil.xml'), { today });

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
