import type { CodedFacts } from '../../shared/case/facts.ts';
import { contextOf, type Context } from '../../shared/checklist/context.ts';
import type { YearFigures } from '../../shared/contract/check-response.ts';
import { fromFirstOnRoll } from '../../shared/dates/calendar.ts';
import { weekdaysNotCovered } from '../../shared/dates/not-covered.ts';
import { isWithin, type Day } from '../../shared/dates/day.ts';
import { spanOf } from '../../shared/dates/window.ts';
import { dayInShort } from '../../shared/dates/words.ts';
import { nationalThreshold } from '../../shared/register/penalty-notice.ts';
import { sessionsOf, type Session } from '../../shared/register/register.ts';
import { fromWire } from '../../shared/register/wire.ts';
import type { PupilCase } from './case.ts';
import type { StoredRegister } from './stored-register.ts';
import type { Put } from './evidence-values.ts';

/** What a check of this case looked at, and what it counted of this school year. */
export type Checked = { asOf: Day; facts: CodedFacts; figures: YearFigures | null };

/** Codes a referral counts as unauthorised here: settled ones. `N` is not among them. */
const unauthorised = ['G', 'O', 'U'];

/** What the registers, the answers and the family say of the absence. */
export function putAbsence(pupilCase: PupilCase, checked: Checked | null, put: Put): void {
  putAnswers(pupilCase, put);
  putFamily(pupilCase, put);
  if (!checked) return;
  if (checked.figures) putThisYear(pupilCase, checked.figures, put);
  const context = contextOf(checked.facts, checked.asOf, {});
  putLastYear(context, put);
  put(`the registers, counted as of ${dayInShort(checked.asOf)}`, { 'absence.thresholdMet': thresholdMet(context) });
}

function putAnswers({ answers }: PupilCase, put: Put): void {
  const said = (question: string) => {
    const value = answers[question]?.value;
    return value === 'dont-know' ? undefined : value;
  };
  put('your answers', {
    'absence.partTimeTimetable': said('part-time-timetable'),
    'absence.familyPractitioner': said('family-practitioner'),
  });
}

/** Told to the school, so told on only where the family agreed. */
function putFamily({ family }: PupilCase, put: Put): void {
  if (family?.mayTell !== 'yes') return;
  put('what the family told you', { 'absence.reasonsGiven': family.reasons, 'absence.barriers': family.barriers });
}

/** A count over a register that was not read whole, or holds marks not valid on their day, would overstate or understate: it is left to the user. */
function putThisYear({ registers }: PupilCase, figures: YearFigures, put: Put): void {
  if (figures.unread + figures.notValid > 0 || figures.possible === 0) return;
  const days = registers
    .flatMap(readSessions)
    .filter(({ day, mark }) => isWithin(day, figures) && unauthorised.includes(mark))
    .map(({ day }) => day);
  put(`the register, ${dayInShort(figures.from)} to ${dayInShort(figures.to)}`, {
    'absence.possibleSessions': String(figures.possible),
    'absence.attendedSessions': String(figures.attended),
    'absence.authorisedSessions': String(figures.authorised),
    'absence.unauthorisedSessions': String(days.length),
    'absence.unauthorisedDays': days.length % 2 === 0 ? String(days.length / 2) : undefined,
    'absence.attendancePercentage': percent(figures),
    'absence.periodFrom': days[0],
    'absence.periodTo': days.at(-1),
  });
}

const percent = ({ attended, possible }: { attended: number; possible: number }): string => ((100 * attended) / possible).toFixed(1);

function readSessions({ span, marks }: StoredRegister): Session[] {
  const register = fromWire(span, marks);
  return 'fault' in register ? [] : sessionsOf(register);
}

/** Only where the whole of last school year was read, from the child's first day on roll. */
function putLastYear(context: Context, put: Put): void {
  const year = spanOf({ schoolYear: 'previous' }, context.asOf, context.calendar);
  if (!year) return;
  const span = fromFirstOnRoll(year, context.calendar);
  const figures = context.figuresIn(span);
  if (figures.unread + figures.notValid > 0 || figures.possible === 0 || weekdaysNotCovered(context.calendar, span) > 0) return;
  put(`the register, ${dayInShort(span.from)} to ${dayInShort(span.to)}`, { 'absence.attendancePercentageLastYear': percent(figures) });
}

/**
 * `yes` where it is reached without any `N`, which may yet turn into another code; `no` where it is reached neither now, even with them, nor was
 * on an earlier day. Between the two, and where the registers leave it open, nobody can tell.
 */
function thresholdMet({ sessions, calendar, asOf }: Context): string | undefined {
  const { withN, withoutN, lastMet } = nationalThreshold(sessions, calendar, asOf);
  if (withoutN.verdict === 'met') return 'yes';
  return withN.verdict === 'not-met' && lastMet.byWeek === null && lastMet.byDay === null ? 'no' : undefined;
}
