import { Autocomplete, FormControl, FormControlLabel, FormLabel, MenuItem, Radio, RadioGroup, TextField } from '@mui/material';
import { AdapterDayjs } from '@mui/x-date-pickers/AdapterDayjs';
import { DatePicker } from '@mui/x-date-pickers/DatePicker';
import { LocalizationProvider } from '@mui/x-date-pickers/LocalizationProvider';
import 'dayjs/locale/en-gb';
import { createElement as h, useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { facts, page, post, type Asked } from './facts.ts';

type Answers = Record<string, string>;
type Date = { isValid(): boolean; format(how: string): string };
type RowProps = { asked: Asked; value: string; answer: (value: string) => void };
type Changed = { target: { value: string } };

const { heading, fields, sections } = facts();
page.ready = false;
const latest: { answers: Answers } = { answers: {} };

function App() {
  const [answers, setAnswers] = useState(Object.fromEntries(fields.map(({ key, prefilled }) => [key, prefilled])));
  useEffect(() => {
    latest.answers = answers;
  }, [answers]);
  return h(
    LocalizationProvider,
    { dateAdapter: AdapterDayjs, adapterLocale: 'en-gb' },
    h('h1', null, heading),
    sections.map(({ title, fields: asked }, place) =>
      h(
        'section',
        { key: place, className: 'section', 'aria-label': title },
        title && h('h2', null, title),
        asked.map((one) =>
          h(
            'div',
            { key: one.key, className: 'field' },
            h(Row, {
              asked: one,
              value: answers[one.key] ?? '',
              answer: (value: string) => setAnswers((before: Answers) => ({ ...before, [one.key]: value })),
            }),
          ),
        ),
      ),
    ),
    h('button', { type: 'button', className: 'next', onClick: () => void post() }, 'Next'),
  );
}

function Row({ asked, value, answer }: RowProps) {
  const { key, label, kind, choices, widget, hint, names } = asked;
  const common = { label, name: names[0], id: `mui-${key}`, sx: { width: 420 } };
  if (kind === 'date')
    return h(DatePicker, { label, name: names[0], onChange: (day: Date | null) => answer(day?.isValid() ? day.format('YYYY-MM-DD') : '') });
  if (widget === 'autocomplete')
    return h(Autocomplete, {
      options: choices,
      getOptionLabel: (choice: { text: string }) => choice.text,
      onChange: (_: unknown, choice: { value: string } | null) => answer(choice?.value ?? ''),
      sx: { width: 420 },
      renderInput: (props: object) => h(TextField, { ...props, label }),
    });
  if (kind === 'radios')
    return h(
      FormControl,
      null,
      h(FormLabel, { id: `mui-${key}` }, label),
      h(
        RadioGroup,
        { row: true, 'aria-labelledby': `mui-${key}`, name: names[0], value, onChange: (event: Changed) => answer(event.target.value) },
        choices.map((choice) => h(FormControlLabel, { key: choice.value, value: choice.value, control: h(Radio), label: choice.text })),
      ),
    );
  const more = kind === 'select' ? { select: true } : { multiline: kind === 'long' };
  return h(
    TextField,
    { ...common, ...more, value, helperText: hint, onChange: (event: Changed) => answer(event.target.value) },
    ...(kind === 'select' ? choices.map((choice) => h(MenuItem, { key: choice.value, value: choice.value }, choice.text)) : []),
  );
}

page.held = () => ({ ...latest.answers });
createRoot(document.getElementById('root')).render(h(App));
setTimeout(() => (page.ready = true), 100);
