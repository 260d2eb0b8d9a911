import type { Day } from '../../shared/dates/day.ts';
import type { Column } from './axes.ts';
import type { Row } from './page.ts';
import type { Reading } from './reading.ts';
import type { Sessions, Slot } from './sessions.ts';
import { nameText } from './text.ts';
import type { When } from './when.ts';

/** What staff wrote in a column beside the marks of a row, and the sessions of the row. */
export type CommentBeside = { pupil: number; whens: readonly When[]; text: string };

const headsComments = /^(?:(?:attendance|session|mark|register) )?(?:comments?|notes?|remarks?)$/i;

/** Columns that hold what staff wrote, by their heading. */
export const commentColumns = (columns: readonly Column[]): number[] =>
  columns.flatMap(({ title }, column) => (headsComments.test(title) ? [column] : []));

export function commentsBeside(row: Row, columns: readonly number[], pupil: number, at: ReadonlyArray<When | string>): CommentBeside[] {
  const whens = at.filter((when): when is When => typeof when !== 'string');
  return columns.flatMap((column) => {
    const text = row[column]?.text ?? '';
    return text === '' ? [] : [{ pupil, whens, text }];
  });
}

/** Comments of one session, or of one day where they stand beside both halves; a comment on a week is on no mark. Those of days to come are left out. */
export function commentsOf(
  beside: readonly CommentBeside[],
  { pupils, slots }: { pupils: ReadonlyArray<Sessions | undefined>; slots: readonly Slot[] },
  slotOf: (when: When) => Slot | undefined,
  today: Day,
): Reading['comments'] {
  const inRows = beside.flatMap(({ pupil, whens, text }) => {
    const slots = whens.flatMap((when) => slotOf(when) ?? []);
    const [day, ...others] = new Set(slots.map((slot) => slot.day));
    if (day === undefined || others.length > 0) return [];
    return [{ pupil, day, session: slots.length === 1 ? slots[0]!.session : null, shown: nameText(text) }];
  });
  const inCells: Reading['comments'] = [];
  pupils.forEach((sessions, pupil) =>
    sessions?.forEach((one, place) => {
      if (!one?.cell || one.cell.words.length === 0) return;
      const { day, session } = slots[place]!;
      for (const text of notesIn(one.cell.words)) inCells.push({ pupil, day, session, shown: nameText(text) });
    }),
  );
  return [...inRows, ...inCells].filter(({ day }) => day <= today);
}

/** What a tooltip calls a comment: `O: Comment: no answer at home`. */
const notesIn = (words: readonly string[]): string[] => [...new Set(words.flatMap((one) => callsItComment.exec(one)?.[1] ?? []))];
const callsItComment = /\b(?:comments?|notes?|remarks?)\s*[:–—-]\s*(\S.*)$/i;
