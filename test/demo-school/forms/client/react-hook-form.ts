import { createElement as h } from 'react';
import { createRoot } from 'react-dom/client';
import { useForm, useWatch } from 'react-hook-form';
import { facts, isAsked, page, post, type Asked } from './facts.ts';

type Answers = Record<string, string>;
type Register = (name: string, options?: object) => object;

const { heading, fields, sections } = facts();
page.ready = false;

/** The library holds the values; a field that is not asked for is forgotten. */
function App() {
  const defaultValues = Object.fromEntries(fields.flatMap(({ names, prefilled }) => names.map((name) => [name, prefilled])));
  const { register, getValues, control, formState, handleSubmit } = useForm({ defaultValues, mode: 'onBlur' });
  const all = useWatch({ control }) as Answers;
  const answers = Object.fromEntries(fields.map(({ key, names }) => [key, all[names[0]!] ?? '']));
  page.held = () => {
    const now = getValues() as Answers;
    return Object.fromEntries(
      fields.map((asked) => {
        const values = asked.names.map((name) => now[name] ?? '');
        return [asked.key, !isAsked(asked, answers) || values.every((value) => value === '') ? '' : values.join('/')];
      }),
    );
  };
  return h(
    'form',
    { onSubmit: handleSubmit(post), noValidate: true },
    h('h1', null, heading),
    sections.map(({ title, fields: asked }, place) =>
      h(
        title ? 'fieldset' : 'div',
        { key: place, className: 'section' },
        title && h('legend', null, title),
        asked
          .filter((one) => isAsked(one, answers))
          .map((one) => h(Row, { key: one.key, asked: one, register, error: formState.errors[one.names[0]!]?.message })),
      ),
    ),
    h('button', { type: 'submit', className: 'next' }, 'Next'),
  );
}

const isPostcode = (value: string) => value === '' || /^[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}$/i.test(value) || 'Enter a whole postcode';

function Row({ asked, register, error }: { asked: Asked; register: Register; error?: string }) {
  const id = `rhf-${asked.key}`;
  const rules = asked.label.toLowerCase().includes('postcode') ? { validate: isPostcode } : {};
  const said = error && h('p', { role: 'alert', className: 'hint' }, error);
  if (asked.kind === 'radios' || asked.kind === 'day-parts')
    return h(
      'fieldset',
      { className: 'field group' },
      h('legend', null, asked.label),
      asked.kind === 'radios' ? radios(asked, register) : dayBoxes(asked, id, register),
      said,
    );
  const element = asked.kind === 'select' ? 'select' : asked.kind === 'long' ? 'textarea' : 'input';
  return h(
    'div',
    { className: 'field' },
    h('label', { htmlFor: id }, asked.label),
    asked.hint && h('span', { className: 'hint' }, asked.hint),
    h(
      element,
      {
        id,
        ...(element === 'input' && { type: asked.kind === 'day' ? 'text' : asked.kind, placeholder: asked.placeholder }),
        ...register(asked.names[0]!, rules),
      },
      ...(element === 'select' ? asked.choices.map(({ value, text }) => h('option', { key: value, value }, text)) : []),
    ),
    said,
  );
}

const radios = ({ choices, names }: Asked, register: Register) =>
  choices.map(({ value, text }) =>
    h('label', { key: value, className: 'choice' }, h('input', { type: 'radio', value, ...register(names[0]!) }), ` ${text}`),
  );

const dayBoxes = ({ names }: Asked, id: string, register: Register) =>
  ['DD', 'MM', 'YYYY'].map((placeholder, place) =>
    h('input', {
      key: placeholder,
      id: `${id}-${place}`,
      placeholder,
      size: placeholder.length,
      'aria-label': placeholder,
      type: 'text',
      ...register(names[place]!),
    }),
  );

createRoot(document.getElementById('root')).render(h(App));
setTimeout(() => (page.ready = true), 60);
