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
export const commentsInRows = (
  beside: readonly CommentBeside[],
  slotOf: (when: When) => Slot | undefined,
  today: Day,
): Reading['comments'] =>
  beside.flatMap(({ pupil, whens, text }) => {
    const slots = whens.flatMap((when) => slotOf(when) ?? []);
    const [day, ...others] = new Set(slots.map((slot) => slot.day));
    if (day === undefined || others.length > 0 || day > today) return [];
    return [{ pupil, day, session: slots.length === 1 ? slots[0]!.session : null, shown: nameText(text) }];
  });

/** Comments that the cells of one pupil hold themselves, up to `today`. */
export function commentsInCells(sessions: Sessions, pupil: number, slots: readonly Slot[], today: Day): Reading['comments'] {
  const comments: Reading['comments'] = [];
  for (let place = 0; place < sessions.length; place += 1) {
    const cell = sessions[place]?.cell;
    if (!cell || cell.words.length === 0) continue;
    const { day, session } = slots[place]!;
    if (day > today) break;
    for (const text of notesIn(cell.words)) comments.push({ pupil, day, session, shown: nameText(text) });
  }
  return comments;
}

/** What a tooltip calls a comment: `O: Comment: no answer at home`. */
const notesIn = (words: readonly string[]): string[] => [...new Set(words.flatMap((one) => callsItComment.exec(one)?.[1] ?? []))];
const callsItComment = /\b(?:comments?|notes?|remarks?)\s*[:–—-]\s*(\S.*)$/i;
