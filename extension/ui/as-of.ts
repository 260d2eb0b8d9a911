import { signal } from '@preact/signals';
import type { Day } from '../../shared/dates/day.ts';
import { typedDay, type Lies } from '../../shared/dates/typed-day.ts';
import { today } from '../case/session.ts';

/** The day a case is looked at: today, unless the user set another. */
export const asOf = signal<Day>(today());

/** The day somebody typed into a form of the panel; `undefined` where nothing, or no day, was typed. */
export const dayTyped = (form: FormData, name: string, lies: Lies = 'past'): Day | undefined =>
  typedDay(String(form.get(name) ?? ''), asOf.value, lies) ?? undefined;
