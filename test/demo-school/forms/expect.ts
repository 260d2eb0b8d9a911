import type { DayForm, Field } from './field.ts';
import { genericKey } from './meanings.ts';

export type Judged = 'right' | 'empty' | 'wrong';

/** What the engine or the post holds for a field, against what is true. Nothing known of it: only empty will do, or what stood there. */
export function judge(field: Field, held: string, truth: Record<string, string>): Judged {
  const initial = field.answered ?? field.prefilled ?? '';
  if (held === initial) return initial !== '' && isRight(field, held, truth) ? 'right' : 'empty';
  return isRight(field, held, truth) ? 'right' : 'wrong';
}

/** Whether the form could come to hold what is true: it is known, it fits, and there is a choice that says it. */
export function isFillable(field: Field, truth: Record<string, string>): boolean {
  const value = field.means === null ? undefined : truth[field.means];
  if (value === undefined || field.prefilled !== undefined) return false;
  if (field.choices) return field.choices.some(({ is }) => is?.includes(value));
  return field.maxLength === undefined || value.length <= field.maxLength;
}

function isRight(field: Field, held: string, truth: Record<string, string>): boolean {
  const value = field.means === null ? undefined : truth[field.means];
  if (value === undefined) return false;
  if (field.choices) return field.choices.some((choice) => choice.value === held && choice.is?.includes(value));
  if (/^\d{4}-\d\d-\d\d$/.test(value)) return isoOf(held, field) === value;
  const key = genericKey(field.means!);
  if (/phone$|[pP]ostcode$|upn$|number$/i.test(key)) return bare(held) === bare(value);
  if (/(sessions|days|percentage)$/i.test(key)) return Number(held.replace('%', '')) === Number(value);
  if (key.endsWith('.yearGroup')) return [value, value.replace(/^Year /, '')].includes(held);
  if (key.endsWith('.address')) return lines(held) === lines(value) || lines(held) === lines(value.replace(/\n[^\n]*$/, ''));
  return held === value;
}

const bare = (text: string) => text.replaceAll(/[\s/-]/g, '').toUpperCase();
const lines = (text: string) => text.split(/\s*(?:,|\r?\n)\s*/).join('|');
const months = 'January February March April May June July August September October November December'.split(' ');

/** The day a text means in the form's own way of writing; `null` where it means none there. */
function isoOf(held: string, { kind, holds }: Field): string | null {
  const form: DayForm = holds ?? (kind === 'date' ? 'iso' : kind === 'day-parts' ? 'd/m/yyyy' : 'dd/mm/yyyy');
  const iso = (day = '', month = '', year = '') => `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  switch (form) {
    case 'iso':
      return held.slice(0, 10);
    case 'dd/mm/yyyy':
      return asDay(/^(\d\d)\/(\d\d)\/(\d{4})$/, held, iso);
    case 'd/m/yyyy':
      return asDay(/^(\d\d?)\/(\d\d?)\/(\d{4})$/, held, iso);
    case 'dd-mm-yyyy':
      return asDay(/^(\d\d)-(\d\d)-(\d{4})$/, held, iso);
    case 'mm/dd/yyyy':
      return asDay(/^(\d\d)\/(\d\d)\/(\d{4})$/, held, (month, day, year) => iso(day, month, year));
    case 'd Month yyyy':
      return asDay(/^(\d\d?) (\w+) (\d{4})$/, held, (day, month = '', year) => iso(day, String(months.indexOf(month) + 1), year));
  }
}

function asDay(pattern: RegExp, held: string, make: (...parts: string[]) => string): string | null {
  const parts = pattern.exec(held);
  return parts ? make(...parts.slice(1)) : null;
}
