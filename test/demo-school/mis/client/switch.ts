import type { RegisterView } from '../api.ts';
import { drawHeading, drawRegister } from './draw-register.ts';

const view = document.querySelector<HTMLElement>('#view');
if (!view) throw new Error('the page has nowhere to draw');

let wanted = view.dataset['pupil'] ?? '';

/** The address changes at once, the name and the table when they arrive: in between, `aria-busy` says so. */
async function show(pupilId: string): Promise<void> {
  wanted = pupilId;
  markTab(pupilId);
  view?.setAttribute('aria-busy', 'true');
  const response = await fetch(`/api/pupils/${pupilId}/register?year=2026`);
  const register = (await response.json()) as RegisterView;
  if (wanted !== pupilId) return;
  view?.replaceChildren(drawHeading(register), ...drawRegister(register));
  view?.setAttribute('aria-busy', 'false');
}

function markTab(pupilId: string): void {
  for (const tab of document.querySelectorAll<HTMLElement>('a[data-pupil]')) {
    if (tab.dataset['pupil'] === pupilId) tab.setAttribute('aria-current', 'page');
    else tab.removeAttribute('aria-current');
  }
}

document.addEventListener('click', (event) => {
  const tab = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[data-pupil]') : null;
  const pupilId = tab?.dataset['pupil'];
  if (!tab || pupilId === undefined) return;
  event.preventDefault();
  history.pushState(null, '', tab.href);
  void show(pupilId);
});

window.addEventListener('popstate', () => void show(/\/pupils\/([^/]+)\/switch/.exec(location.pathname)?.[1] ?? ''));

void show(wanted);
