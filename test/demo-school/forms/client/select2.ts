import $ from 'jquery';
import select2 from 'select2';
import { facts, page } from './facts.ts';

select2(window, $);

const [path = '', query = ''] = facts().action.split('?');

for (const { key, names } of facts().fields) {
  const list = document.querySelector<HTMLSelectElement>(`[name="${names[0]}"][data-widget^=select2]`);
  if (!list) continue;
  const widget = $(list);
  if (list.dataset['widget'] === 'select2-ajax') {
    list.replaceChildren(new Option('', ''));
    widget.select2({
      width: '420px',
      placeholder: 'Type to search',
      minimumInputLength: 3,
      ajax: {
        url: `${path}/choices?field=${encodeURIComponent(key)}&${query}`,
        dataType: 'json',
        delay: 60,
        processResults: (found: Array<{ value: string; text: string }>) => ({
          results: found.map(({ value, text }) => ({ id: value, text })),
        }),
      },
    });
  } else widget.select2({ width: '420px', placeholder: 'Choose' });
  page.engines[key] = () => widget.select2('data')[0]?.id ?? '';
}
