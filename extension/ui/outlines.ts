import { schoolCalendar } from '../../shared/dates/calendar.ts';
import type { Day } from '../../shared/dates/day.ts';
import { needingAttention, type Attention } from '../../shared/register/attention.ts';
import { codesOn } from '../../shared/register/codes.ts';
import { blank, sessionsOf, unread, type Session } from '../../shared/register/register.ts';
import { fromWire } from '../../shared/register/wire.ts';
import { locate, type PupilReading, type ReadOutcome } from '../mis/index.ts';
import { boxOf } from '../mis/on-screen.ts';
import type { Outline } from './overlay.tsx';

/** Marks that need attention, with the place of their pupil in the reading. */
export type Marked = Array<Session & { attention: Attention; pupil: number }>;

export function attentionIn(outcome: ReadOutcome, asOf: Day): Marked {
  if (outcome.kind !== 'read') return [];
  return outcome.reading.pupils.flatMap((pupil, place) => {
    const unclear = new Set(pupil.notUnderstood.map(({ day, session }) => `${day} ${session}`));
    // What was not reached is no mark that anybody could put right.
    const sessions = sessionsIn(pupil).filter(({ day, session, mark }) => mark !== unread || unclear.has(`${day} ${session}`));
    const met = sessions
      .filter(({ day, mark }) => mark !== blank && mark !== unread && codesOn(day).get(mark)?.schoolMet)
      .map(({ day }) => day);
    return needingAttention(sessions, schoolCalendar(met, []), asOf).map((session) => ({ ...session, pupil: place }));
  });
}

function sessionsIn({ registers }: PupilReading): Session[] {
  return registers.flatMap(({ span, marks }) => {
    const register = fromWire(span, marks);
    return 'fault' in register ? [] : sessionsOf(register);
  });
}

/** Where the marks that are in view stand on the screen now. */
export function outlinesOf(outcome: ReadOutcome, marked: Marked): Outline[] {
  if (outcome.kind !== 'read') return [];
  return marked.flatMap(({ pupil, day, session, attention }) => {
    const cell = locate(document, outcome.cells, pupil, day, session);
    const box = cell && boxOf(cell);
    const isInView = box && box.top + box.height > 0 && box.top < innerHeight && box.width > 0;
    return isInView ? [{ key: `${pupil} ${day} ${session}`, attention, ...box }] : [];
  });
}
