import type { Day } from '../../shared/dates/day.ts';
import { closeList, openCalendar, pressOn, strikeKey, turnTo } from './write.ts';

/**
 * Chooses a day in flatpickr's own calendar, as a person does; why not, or `null`. Setting the box shows the day and the picker does not hold it
 * (measured), and its own function is out of a content script's reach: so neither is tried, and nothing is run in the page's world.
 */
export async function pickDay(input: HTMLInputElement, day: Day, settle: () => Promise<void>): Promise<string | null> {
  const [year = '', month = '', date = ''] = day.split('-');
  openCalendar(input);
  await settle();
  const calendar = openedIn(input.ownerDocument);
  const [years, months] = [calendar?.querySelector<HTMLInputElement>('.cur-year'), calendar?.querySelector<HTMLSelectElement>('select')];
  if (!calendar || !years || !months) return 'its calendar did not open';
  turnTo(years, year);
  await settle();
  // Years may bring their own months: those that lie in the picker's limits.
  const choice = [...(calendar.querySelector('select')?.options ?? [])].find(({ value }) => Number(value) === Number(month) - 1);
  if (Number(years.value) !== Number(year) || !choice) return 'its calendar does not go there';
  turnTo(calendar.querySelector('select')!, choice.value);
  await settle();
  const days = [...calendar.querySelectorAll<HTMLElement>('.flatpickr-day:not(.prevMonthDay):not(.nextMonthDay):not(.flatpickr-disabled)')];
  // A calendar with limits may stay where it was: the day's own name says its year.
  const isOfYear = (one: Element) => (one.getAttribute('aria-label') ?? '').includes(year);
  const wanted = days.filter((one) => Number(one.textContent) === Number(date) && isOfYear(one));
  if (wanted.length !== 1) return 'its calendar does not go there';
  pressOn(wanted[0]!);
  await settle();
  return null;
}

/** Empties flatpickr as a person does, with its own key while the calendar is open (measured in 4.6); why not, or `null`. */
export async function emptyDay(input: HTMLInputElement, settle: () => Promise<void>): Promise<string | null> {
  openCalendar(input);
  await settle();
  if (!openedIn(input.ownerDocument)) return 'its calendar did not open';
  strikeKey(input, 'Backspace', 8);
  await settle();
  closeList(input);
  await settle();
  return input.value === '' ? null : 'its calendar does not let go of a day: only a person can empty it';
}

function openedIn(document: Document): Element | null {
  const open = document.querySelectorAll('.flatpickr-calendar.open');
  return open.length === 1 ? open[0]! : null;
}
