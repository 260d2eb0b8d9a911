import { facts, page } from './facts.ts';

// The field a person types in has no name; what is posted is a hidden one that the widget keeps, in ISO.
for (const { key, names } of facts().fields) {
  const hidden = document.querySelector<HTMLInputElement>(`[name="${names[0]}"][data-widget=composite-date]`);
  if (!hidden) continue;
  const shown = document.createElement('input');
  shown.type = 'text';
  shown.className = 'form-control';
  shown.placeholder = 'DD/MM/YYYY';
  shown.id = `${hidden.id}_datepicker_description`;
  shown.setAttribute('data-date-format', 'DD/MM/YYYY');
  const label = document.querySelector<HTMLLabelElement>(`label[for="${hidden.id}"]`);
  if (label) label.htmlFor = shown.id;
  shown.setAttribute('aria-label', `${label?.textContent ?? ''}`);
  hidden.type = 'hidden';
  hidden.after(shown);
  shown.addEventListener('change', () => {
    const [, day, month, year] = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(shown.value) ?? [];
    hidden.value = day ? `${year}-${month!.padStart(2, '0')}-${day.padStart(2, '0')}T00:00:00.0000000Z` : '';
    if (!day) shown.value = '';
  });
  page.engines[key] = () => hidden.value;
}
