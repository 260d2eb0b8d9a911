import { facts, type Asked } from './facts.ts';

// What a person sees and what is posted are apart: every answer is copied into hidden fields, and only those count.
const form = document.querySelector('form')!;

for (const asked of facts().fields) {
  const item = document.querySelector<HTMLElement>(`[data-params="%.@.[${asked.names[0]!.replaceAll(/\D/g, '')}]"]`)!;
  const typed = item.querySelector<HTMLInputElement>('input, textarea');
  typed?.addEventListener('input', () => keep(asked, typed.type === 'date' ? partsOf(typed.value) : [typed.value]));
  for (const radio of item.querySelectorAll<HTMLElement>('[role=radio]')) whenPressed(radio, () => check(asked, item, radio));
  const list = item.querySelector<HTMLElement>('[role=listbox]');
  if (list) listen(asked, list);
}

function keep(asked: Asked, values: string[]): void {
  for (const [place, name] of asked.names.entries()) form.querySelector<HTMLInputElement>(`[name="${name}"]`)!.value = values[place] ?? '';
}

/** `2012-03-04` is 4, 3, 2012; a question for a day posts three fields, one for a text date one. */
function partsOf(iso: string): string[] {
  const [year = '', month = '', day = ''] = iso.split('-').map((part) => part.replace(/^0/, ''));
  return [day, month, year];
}

function check(asked: Asked, item: HTMLElement, chosen: HTMLElement): void {
  for (const radio of item.querySelectorAll('[role=radio]')) radio.setAttribute('aria-checked', String(radio === chosen));
  keep(asked, [chosen.dataset['value']!]);
}

function listen(asked: Asked, list: HTMLElement): void {
  const [shown, popup] = [...list.children] as [HTMLElement, HTMLElement];
  const open = (isOpen: boolean) => {
    popup.hidden = !isOpen;
    list.setAttribute('aria-expanded', String(isOpen));
  };
  whenPressed(shown, () => open(popup.hasAttribute('hidden')));
  for (const option of popup.querySelectorAll<HTMLElement>('[role=option]'))
    whenPressed(option, () => {
      for (const each of popup.querySelectorAll('[role=option]')) each.setAttribute('aria-selected', String(each === option));
      shown.replaceChildren(option.cloneNode(true));
      keep(asked, [option.dataset['value']!]);
      open(false);
    });
}

function whenPressed(element: HTMLElement, act: () => void): void {
  element.addEventListener('click', act);
  element.addEventListener('keydown', (event) => {
    if (event.key !== ' ' && event.key !== 'Enter') return;
    event.preventDefault();
    act();
  });
}

whenPressed(document.querySelector<HTMLElement>('.next')!, () => form.requestSubmit());
