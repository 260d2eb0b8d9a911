import $ from 'jquery';
import select2 from 'select2';
import { facts, page } from './facts.ts';

select2(window, $);
page.ready = false;

const form = document.querySelector<HTMLFormElement>('form')!;
const [path = '', query = ''] = facts().action.split('?');

// The second part of the form is written into a frame without a name or an address, as AchieveForms has been seen to do.
const frame = document.createElement('iframe');
frame.height = '640';
document.querySelector('#AF-subform')!.append(frame);
const written = await (await fetch(`${path}/subform?${query}`)).text();
frame.contentDocument!.open();
frame.contentDocument!.write(written);
frame.contentDocument!.close();

for (const list of document.querySelectorAll<HTMLSelectElement>('select[data-widget=lookup]')) {
  const key = facts().fields.find(({ names }) => names[0] === list.name)?.key ?? '';
  list.replaceChildren(new Option('Loading...', ''));
  const found = (await (await fetch(`${path}/choices?field=${encodeURIComponent(key)}&q=&${query}`)).json()) as Array<{
    value: string;
    text: string;
  }>;
  await new Promise((later) => setTimeout(later, 250));
  list.replaceChildren(...found.map(({ value, text }) => Object.assign(new Option(text, value), { className: 'lookup-option' })));
}
for (const list of document.querySelectorAll<HTMLSelectElement>('select[data-widget=select2]')) $(list).select2({ width: '420px' });

// What stands in the written frame is sent with the rest.
form.addEventListener('submit', () => {
  for (const inner of frame.contentDocument!.forms)
    for (const [name, value] of new FormData(inner))
      form.append(Object.assign(document.createElement('input'), { type: 'hidden', name, value: String(value) }));
});
page.ready = true;
