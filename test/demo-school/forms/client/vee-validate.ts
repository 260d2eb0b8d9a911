import { Field, useForm } from 'vee-validate';
import { createApp, defineComponent, h, nextTick, type VNode } from 'vue';
import { facts, isAsked, page, post, type Asked } from './facts.ts';

const { heading, fields, sections } = facts();
page.ready = false;

const App = defineComponent({
  setup() {
    const initialValues = Object.fromEntries(fields.flatMap(({ names, prefilled }) => names.map((name) => [name, prefilled])));
    const { values, errors } = useForm<Record<string, string>>({ initialValues });
    const held = () =>
      Object.fromEntries(
        fields.map(({ key, names }) => {
          const all = names.map((name) => values[name] ?? '');
          return [key, all.every((value) => value === '') ? '' : all.join('/')];
        }),
      );
    page.held = held;
    const send = (event: Event) => {
      event.preventDefault();
      void post();
    };
    return () =>
      h('form', { onSubmit: send, novalidate: true }, [
        h('h1', heading),
        ...sections.map(({ title, fields: asked }) =>
          h('fieldset', { class: 'section' }, [
            title ? h('legend', title) : null,
            ...asked.filter((one) => isAsked(one, held())).map((one) => row(one, errors.value[one.names[0]!])),
          ]),
        ),
        h('button', { type: 'submit', class: 'next' }, 'Next'),
      ]);
  },
});

const isTelephone = (value: unknown) => !value || /^[\d ()+]{10,}$/.test(String(value)) || 'Enter a whole telephone number';

function row(asked: Asked, error: string | undefined): VNode {
  const id = `vue-${asked.key}`;
  const name = asked.names[0]!;
  const said = error ? h('p', { role: 'alert', class: 'hint' }, error) : null;
  if (asked.kind === 'radios')
    return h('div', { class: 'field', role: 'radiogroup', 'aria-labelledby': `${id}-l` }, [
      h('span', { id: `${id}-l`, class: 'label' }, asked.label),
      ...asked.choices.map(({ value, text }) => h('label', { class: 'choice' }, [h(Field, { name, type: 'radio', value }), ` ${text}`])),
    ]);
  const as = asked.kind === 'select' ? 'select' : asked.kind === 'long' ? 'textarea' : 'input';
  const rules = asked.kind === 'tel' ? { rules: isTelephone } : {};
  const type = as === 'input' ? { type: asked.kind === 'day' ? 'text' : asked.kind } : {};
  return h('div', { class: 'field' }, [
    h('label', { for: id }, asked.label),
    asked.hint ? h('span', { class: 'hint' }, asked.hint) : null,
    h(Field, { name, id, as, placeholder: asked.placeholder, ...type, ...rules }, () =>
      asked.choices.map(({ value, text }) => h('option', { value }, text)),
    ),
    said,
  ]);
}

createApp(App).mount('#root');
void nextTick(() => (page.ready = true));
