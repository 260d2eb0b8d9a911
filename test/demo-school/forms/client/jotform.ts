import { facts, type Asked } from './facts.ts';

const named = (name: string) => document.querySelector<HTMLInputElement>(`[name="${name}"]`)!;

for (const asked of facts().fields) {
  const line = named(asked.names[0]!).closest('li')!;
  if (asked.kind === 'day-parts') keepDay(asked, line);
  if (asked.kind === 'tel') keepNumber(asked, line);
  if (asked.kind === 'radios') keepPressed(asked, line);
}

/** A stroke is written after two figures and after four; a day that is whole is posted in parts, any other not at all. */
function keepDay({ names }: Asked, line: Element): void {
  const shown = line.querySelector<HTMLInputElement>('[data-format]')!;
  shown.addEventListener('input', () => {
    const figures = shown.value.replaceAll(/\D/g, '').slice(0, 8);
    shown.value = figures.replace(/^(\d\d)(\d)/, '$1/$2').replace(/^(\d\d\/\d\d)(\d)/, '$1/$2');
  });
  shown.addEventListener('change', () => {
    const whole = /^(\d\d)\/(\d\d)\/(\d{4})$/.exec(shown.value);
    if (!whole) shown.value = '';
    for (const [place, name] of names.entries()) named(name).value = whole?.[place + 1] ?? '';
  });
}

function keepNumber({ names }: Asked, line: Element): void {
  const boxes = [...line.querySelectorAll<HTMLInputElement>('[data-phone]')];
  line.addEventListener(
    'change',
    () =>
      (named(names[0]!).value = boxes
        .map(({ value }) => value)
        .join(' ')
        .trim()),
  );
}

function keepPressed({ names }: Asked, line: Element): void {
  const buttons = [...line.querySelectorAll<HTMLButtonElement>('[aria-pressed]')];
  for (const button of buttons)
    button.addEventListener('click', () => {
      for (const each of buttons) each.setAttribute('aria-pressed', String(each === button));
      named(names[0]!).value = button.dataset['value']!;
    });
}
