import flatpickr from 'flatpickr';
import { facts, page } from './facts.ts';

const options: Record<string, object> = {
  flatpickr: { dateFormat: 'Y-m-d' },
  'flatpickr-input': { dateFormat: 'd/m/Y', allowInput: true },
  'flatpickr-alt': { dateFormat: 'Y-m-d', altInput: true, altFormat: 'j F Y' },
};

for (const { key, names } of facts().fields) {
  const input = document.querySelector<HTMLInputElement>(`[name="${names[0]}"][data-widget^=flatpickr]`);
  if (!input) continue;
  const picker = flatpickr(input, options[input.dataset['widget']!]);
  page.engines[key] = () => {
    const [day] = picker.selectedDates;
    return day ? picker.formatDate(day, input.dataset['widget'] === 'flatpickr-input' ? 'd/m/Y' : 'Y-m-d') : '';
  };
}
