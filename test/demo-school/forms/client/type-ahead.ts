import { facts, page } from './facts.ts';

type Choice = { value: string; text: string };

// A list of results under the field; only a pressed result counts, and what was only typed is cleared when the field is left.
for (const { key, names } of facts().fields) {
  const input = document.querySelector<HTMLInputElement>(`[name="${names[0]}"][data-widget=type-ahead]`);
  if (!input) continue;
  const hidden = Object.assign(document.createElement('input'), { type: 'hidden', name: input.name });
  const list = Object.assign(document.createElement('ul'), { className: 'result_list', hidden: true });
  input.removeAttribute('name');
  input.classList.add('relation_path_type_ahead_search');
  input.setAttribute('role', 'combobox');
  input.setAttribute('aria-expanded', 'false');
  list.setAttribute('role', 'listbox');
  list.id = `${input.id}-results`;
  input.setAttribute('aria-controls', list.id);
  input.after(hidden, list);
  let chosen = '';
  const show = async () => {
    const [path = '', query = ''] = facts().action.split('?');
    const answer = await fetch(`${path}/choices?field=${encodeURIComponent(key)}&q=${encodeURIComponent(input.value)}&${query}`);
    const found = (await answer.json()) as Choice[];
    list.replaceChildren(
      ...found.map(({ value, text }) => {
        const item = Object.assign(document.createElement('li'), { textContent: text });
        item.setAttribute('role', 'option');
        item.setAttribute('aria-label', text);
        item.addEventListener('mousedown', (event) => {
          event.preventDefault();
          chosen = text;
          hidden.value = value;
          input.value = text;
          list.hidden = true;
          input.setAttribute('aria-expanded', 'false');
        });
        return item;
      }),
    );
    list.hidden = found.length === 0;
    input.setAttribute('aria-expanded', String(!list.hidden));
  };
  input.addEventListener('input', () => {
    hidden.value = '';
    chosen = '';
    void show();
  });
  input.addEventListener('blur', () => {
    list.hidden = true;
    if (input.value !== chosen) input.value = '';
  });
  page.engines[key] = () => hidden.value;
}
