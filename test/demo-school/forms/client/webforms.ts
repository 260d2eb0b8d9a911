import { facts } from './facts.ts';

declare global {
  interface Window {
    __doPostBack(target: string, argument: string): void;
  }
}

const form = document.querySelector<HTMLFormElement>('#aspnetForm')!;
const target = document.querySelector<HTMLInputElement>('#__EVENTTARGET')!;

// As ASP.NET writes it: no submit event is fired.
window['__doPostBack'] = (eventTarget) => {
  target.value = eventTarget;
  form.submit();
};

const panel = document.querySelector<HTMLElement>('[id$=UpdatePanel1]')!;

// An asynchronous postback: everything in the panel is replaced by what the server draws from what it was sent.
panel.addEventListener('change', async (event) => {
  const list = event.target as HTMLElement;
  if (list.dataset['widget'] !== 'postback') return;
  const [path, query] = facts().action.split('?');
  const answer = await fetch(`${path}/postback${query ? `?${query}` : ''}`, { method: 'POST', body: new FormData(form) });
  panel.innerHTML = await answer.text();
});
