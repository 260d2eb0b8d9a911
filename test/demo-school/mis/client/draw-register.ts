import type { RegisterView } from '../api.ts';

const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'];

type Attributes = Record<string, string>;

/** Strings become text nodes, so a name with tags in it stays a name. */
function element(tag: string, attributes: Attributes, ...children: (Node | string)[]): HTMLElement {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...children);
  return made;
}

export function drawHeading({ name, upn, dateOfBirth }: RegisterView): HTMLElement {
  const fact = (term: string, detail: string) => element('div', {}, element('dt', {}, term), element('dd', {}, detail));
  const facts = element('dl', { class: 'facts' }, fact('UPN', upn), fact('Date of birth', dateOfBirth));
  return element('div', { class: 'pupil' }, element('h1', {}, name), facts);
}

export function drawRegister({ caption, weeks, totals }: RegisterView): HTMLElement[] {
  const days = element('tr', {}, element('th', { rowspan: '2', scope: 'col' }, 'Week beginning'));
  for (const name of weekdays) days.append(element('th', { colspan: '2', scope: 'colgroup' }, name));
  const sessions = element('tr', {});
  for (const _ of weekdays) sessions.append(element('th', { scope: 'col' }, 'AM'), element('th', { scope: 'col' }, 'PM'));
  const rows = weeks.map(({ beginning, cells }) =>
    element(
      'tr',
      {},
      element('th', { scope: 'row' }, beginning),
      ...cells.map(({ text, title, look }) => element('td', { class: `mark ${look}`, ...(title === '' ? {} : { title }) }, text)),
    ),
  );
  const head = element('thead', {}, days, sessions);
  return [
    element('table', { class: 'register' }, element('caption', {}, caption), head, element('tbody', {}, ...rows)),
    drawTotals(totals),
  ];
}

function drawTotals({ possible, attended, authorised, unauthorised }: RegisterView['totals']): HTMLElement {
  const row = (label: string, value: number) => element('tr', {}, element('th', { scope: 'row' }, label), element('td', {}, String(value)));
  return element(
    'table',
    { class: 'totals' },
    element('caption', {}, 'Totals'),
    element(
      'tbody',
      {},
      row('Possible attendances', possible),
      row('Attended', attended),
      row('Authorised absences', authorised),
      row('Unauthorised absences', unauthorised),
    ),
  );
}
