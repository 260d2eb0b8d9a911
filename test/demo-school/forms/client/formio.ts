import { Formio } from '@formio/js/dist/formio.form.js';
import { facts, page, post, type Asked } from './facts.ts';

const { heading, sections } = facts();
page.ready = false;

const types: Record<string, string> = {
  email: 'email',
  number: 'number',
  long: 'textarea',
  tick: 'checkbox',
  radios: 'radio',
  select: 'select',
  file: 'file',
  signature: 'textfield',
};

/** A field in Form.io's own words. */
function component({ key, kind, label, hint, choices, widget, placeholder, shownWhen, prefilled }: Asked): object {
  const base = { key, label, description: hint, placeholder, input: true, ...(prefilled && { defaultValue: prefilled }) };
  const conditional = shownWhen ? { conditional: { show: true, when: shownWhen.handle, eq: shownWhen.value } } : {};
  const values = choices.filter(({ value }) => value !== '').map(({ value, text }) => ({ value, label: text }));
  if (kind === 'select')
    return { ...base, ...conditional, type: 'select', widget: widget === 'html5' ? 'html5' : 'choicesjs', data: { values } };
  if (kind === 'radios') return { ...base, ...conditional, type: 'radio', inline: true, values };
  if (kind === 'day-parts')
    return {
      ...base,
      ...conditional,
      type: 'day',
      dayFirst: true,
      fields: { day: { type: 'number' }, month: { type: 'select' }, year: { type: 'number' } },
    };
  if (widget === 'mask')
    return { ...base, ...conditional, type: 'textfield', inputMask: placeholder.replaceAll('0', '9'), placeholder: '' };
  return { ...base, ...conditional, type: types[kind] ?? 'textfield' };
}

const root = document.getElementById('root')!;
const form = await Formio.createForm(root.appendChild(document.createElement('div')), {
  components: sections.map(({ title, fields }, place) => ({
    type: 'panel',
    key: `panel${place}`,
    title: title ?? '',
    components: fields.map(component),
  })),
});
root.prepend(Object.assign(document.createElement('h1'), { textContent: heading }));
const next = Object.assign(document.createElement('button'), { type: 'button', className: 'next', textContent: 'Next' });
next.addEventListener('click', () => void post());
root.append(next);

const plain = (value: unknown): string =>
  value === null || value === undefined || value === false || value === '00/00/0000' ? '' : String(value);
page.held = () => Object.fromEntries(facts().fields.map(({ key }) => [key, plain(form.submission.data[key])]));
page.ready = true;
