import { facts, page } from './facts.ts';

const main = document.querySelector('main')!;

// Each step is fetched and put in the place of the one before, whose fields are gone; only the address tells which it is.
main.addEventListener('submit', async (event) => {
  event.preventDefault();
  const form = event.target as HTMLFormElement;
  const answer = await fetch(facts().action, { method: 'POST', body: new FormData(form, (event as SubmitEvent).submitter) });
  const next = new DOMParser().parseFromString(await answer.text(), 'text/html');
  history.pushState(null, '', answer.url);
  document.title = next.title;
  document.getElementById('bed')!.textContent = next.getElementById('bed')!.textContent;
  page.engines = {};
  main.replaceChildren(...next.querySelector('main')!.childNodes);
});
