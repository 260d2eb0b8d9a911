import { createElement as h, useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { facts, isAsked, page, post, type Asked } from './facts.ts';

type Answers = Record<string, string>;
type QuestionProps = { asked: Asked; value: string; answer: (value: string) => void };

const { heading, fields, sections } = facts();
page.ready = false;
const latest: { answers: Answers } = { answers: {} };

/** Controlled from top to bottom: what is not in the state is not in the form. */
function App() {
  const [answers, setAnswers] = useState(Object.fromEntries(fields.map(({ key, prefilled }) => [key, prefilled])));
  useEffect(() => {
    latest.answers = answers;
  }, [answers]);
  return h(
    'div',
    { 'data-automation-id': 'formContainer' },
    h('h1', null, heading),
    sections.map(({ title, fields: asked }, place) =>
      h(
        'div',
        { key: place, className: 'section' },
        title && h('h2', { 'data-automation-id': 'sectionTitle' }, title),
        asked
          .filter((one) => isAsked(one, answers))
          .map((one) =>
            h(Question, {
              key: one.key,
              asked: one,
              value: answers[one.key] ?? '',
              answer: (value: string) => setAnswers((before: Answers) => ({ ...before, [one.key]: value })),
            }),
          ),
      ),
    ),
    h('button', { 'data-automation-id': 'submitButton', className: 'next', onClick: () => void post() }, 'Next'),
  );
}

function Question({ asked, value, answer }: QuestionProps) {
  const id = `QuestionId_${asked.key}`;
  return h(
    'div',
    { 'data-automation-id': 'questionItem', className: 'field' },
    h('span', { id, 'data-automation-id': 'questionTitle', className: 'label' }, asked.label),
    asked.hint && h('span', { className: 'hint' }, asked.hint),
    h(asked.kind === 'radios' ? Radios : asked.kind === 'select' ? List : Text, { asked, value, answer, id }),
  );
}

const Text = ({ asked, value, answer, id }: QuestionProps & { id: string }) =>
  h(asked.kind === 'long' ? 'textarea' : 'input', {
    'data-automation-id': 'textInput',
    'aria-labelledby': id,
    placeholder: asked.placeholder || 'Enter your answer',
    value,
    onChange: (event: { target: HTMLInputElement }) => answer(event.target.value),
    ...(asked.kind !== 'long' && { type: asked.kind === 'date' ? 'date' : 'text' }),
  });

const Radios = ({ asked, value, answer, id }: QuestionProps & { id: string }) =>
  h(
    'div',
    { role: 'radiogroup', 'aria-labelledby': id },
    asked.choices.map((choice) =>
      h(
        'label',
        { key: choice.value, className: 'choice', 'data-automation-id': 'choiceItem' },
        h('input', {
          type: 'radio',
          name: asked.names[0],
          value: choice.value,
          checked: value === choice.value,
          onChange: () => answer(choice.value),
        }),
        h('span', null, ` ${choice.text}`),
      ),
    ),
  );

/** A list that is no list element: a button that opens options. */
function List({ asked, value, answer, id }: QuestionProps & { id: string }) {
  const [isOpen, setOpen] = useState(false);
  const chosen = asked.choices.find((choice) => choice.value === value)?.text ?? 'Select your answer';
  return h(
    'div',
    { className: 'ms-list' },
    h(
      'div',
      {
        role: 'button',
        tabIndex: 0,
        'aria-haspopup': 'listbox',
        'aria-expanded': isOpen,
        'aria-labelledby': `${id} ${id}-value`,
        onClick: () => setOpen(!isOpen),
      },
      h('span', { id: `${id}-value` }, chosen),
    ),
    isOpen &&
      h(
        'div',
        { role: 'listbox', 'aria-labelledby': id },
        asked.choices.map((choice) =>
          h(
            'div',
            {
              key: choice.value,
              role: 'option',
              tabIndex: -1,
              'aria-selected': choice.value === value,
              onClick: () => {
                answer(choice.value);
                setOpen(false);
              },
            },
            choice.text,
          ),
        ),
      ),
  );
}

page.held = () =>
  Object.fromEntries(fields.map((asked) => [asked.key, isAsked(asked, latest.answers) ? (latest.answers[asked.key] ?? '') : '']));
createRoot(document.getElementById('root')).render(h(App));
setTimeout(() => (page.ready = true), 60);
