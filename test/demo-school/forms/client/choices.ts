import Choices from 'choices.js';
import { facts, page } from './facts.ts';

for (const { key, names } of facts().fields) {
  const list = document.querySelector<HTMLSelectElement>(`[name="${names[0]}"][data-widget=choices]`);
  if (!list) continue;
  const widget = new Choices(list, { shouldSort: false, itemSelectText: '', allowHTML: false });
  page.engines[key] = () => String(widget.getValue(true) ?? '');
}
