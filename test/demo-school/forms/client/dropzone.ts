import { Dropzone } from 'dropzone';
import { facts, page } from './facts.ts';

for (const { key, names } of facts().fields) {
  const input = document.querySelector<HTMLInputElement>(`[name="${names[0]}"][data-widget=dropzone]`);
  if (!input) continue;
  const place = Object.assign(document.createElement('div'), { className: 'dropzone' });
  input.replaceWith(place);
  const zone = new Dropzone(place, {
    url: facts().action,
    autoProcessQueue: false,
    dictDefaultMessage: 'Drop files here, or press to choose',
  });
  page.engines[key] = () => zone.files.map(({ name }) => name).join('|');
}
