import type { DutyKind } from '../../shared/case/kinds.ts';
import type { Day } from '../../shared/dates/day.ts';
import type { Duty } from './case.ts';
import { leadingDay, type Understood } from './quick-entry.ts';

const kinds: Array<[RegExp, DutyKind]> = [
  [/^(told of )?absen(ce|ces|t)\b/i, 'told-of-absence'],
  [/^(told of )?(deletion|deleted)\b/i, 'told-of-deletion'],
  [/^(told of )?part[- ]time( timetable)?\b/i, 'told-of-part-time'],
  [/^(told of )?(suspension|suspended|exclusion)\b/i, 'told-of-suspension'],
  [/^codes?( shared)?\b/i, 'codes-shared'],
  [/^(penalty )?notice( considered)?\b/i, 'penalty-notice-considered'],
];

/** `absence 3/11 social worker`, `notice 5/11 the head: has improved`: which duty, when, who, and after a colon what was said or why. */
export function quickDuty(line: string, asOf: Day): Understood<Duty> {
  const typed = line.trim();
  const found = kinds.find(([words]) => words.test(typed));
  if (!found) return { fault: 'Begin with what was told or done: absence, deletion, part-time, suspension, codes or notice' };
  const [before = '', note = ''] = typed.replace(found[0], '').split(/:(.*)/s);
  const dated = leadingDay(before.trim().split(/\s+/), asOf);
  if (!dated) return { fault: 'Then the day, such as 3/11 or last Tue' };
  const who = dated.after.join(' ');
  return { entry: { kind: found[1], day: dated.day, ...(who && { who }), ...(note.trim() && { note: note.trim() }) } };
}
