import { fitOf } from './fits.ts';
import type { Match } from './matched.ts';
import type { ScannedField, ScannedForm } from './scanned.ts';
import { isNamed, lessonsOn, type Lesson, type Taught } from './taught.ts';

/** The first of a match's reasons, where it was taught. */
const reasons: Record<Lesson['by'], string> = { you: 'you taught this field', school: 'your school taught this field' };

/** Who taught it; `null` where it is known by its words, or not at all. */
export const taughtBy = ({ why }: Match): Lesson['by'] | null =>
  why[0] === reasons.you ? 'you' : why[0] === reasons.school ? 'school' : null;

/**
 * The matches with what was taught of this page put in their place; those of other pages stay as they are. On a page that has changed what was
 * taught is only suggested, and `changed` says so; two fields that one lesson fits are for a person to tell apart.
 */
export function withLessons(matches: readonly Match[], form: ScannedForm, taught: Taught): { matches: Match[]; changed: boolean } {
  const lessons = lessonsOn(form, taught);
  if (lessons.length === 0) return { matches: [...matches], changed: false };
  const fields = new Map(form.fields.map((field) => [field.id, field]));
  const learned = matches.map((match) => {
    const field = fields.get(match.fieldId);
    const lesson = field && lessons.find((one) => isNamed(one, field));
    return field && lesson ? fromLesson(field, lesson, form) : match;
  });
  return { matches: dropRivals(learned, lessons), changed: lessons.some(({ isOld }) => isOld) };
}

function fromLesson(field: ScannedField, lesson: Lesson, form: ScannedForm): Match {
  const fits = form.fields.filter((other) => isNamed(lesson, other)).length === 1;
  const against = fitOf(field, lesson.key)?.weight ?? 0;
  const why = [
    reasons[lesson.by],
    ...(lesson.isOld ? ['the form has changed since'] : []),
    ...(fits ? [] : ['another field has the same words']),
    ...(against < 0 ? ['but it does not look able to hold it'] : []),
  ];
  return { fieldId: field.id, how: lesson.isOld || !fits || against < 0 ? 'suggested' : 'automatic', key: lesson.key, score: 100, why };
}

/** A field that only seemed to be what another was taught to be is not filled without asking. */
function dropRivals(matches: Match[], lessons: readonly Lesson[]): Match[] {
  const keys = new Set(lessons.map(({ key }) => key));
  return matches.map((match) => {
    const isRival = match.how === 'automatic' && keys.has(match.key) && !taughtBy(match);
    return isRival ? { ...match, how: 'suggested', why: [...match.why, 'another field was taught to be this'] } : match;
  });
}
