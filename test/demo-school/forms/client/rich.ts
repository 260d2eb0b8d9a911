import { facts, page } from './facts.ts';

// A box one writes in that is no field; what is posted is a hidden copy its own script keeps.
for (const { key, names } of facts().fields) {
  const field = document.querySelector<HTMLInputElement>(`[name="${names[0]}"][data-widget=rich]`);
  if (!field) continue;
  const hidden = Object.assign(document.createElement('input'), { type: 'hidden', name: field.name });
  const box = document.createElement('div');
  box.contentEditable = 'true';
  box.id = field.id;
  box.setAttribute('role', 'textbox');
  box.setAttribute('aria-multiline', 'true');
  box.setAttribute('aria-labelledby', field.getAttribute('aria-labelledby') ?? '');
  field.replaceWith(box, hidden);
  let model = '';
  box.addEventListener('input', () => {
    model = box.innerText.replace(/\n$/, '');
    hidden.value = model;
  });
  page.engines[key] = () => model;
}
