import { html } from 'hono/html';
import type { Authority } from '../../shared/authorities/authority.ts';
import type { Checklist, Item } from '../../shared/checklist/checklist.ts';
import type { Level } from '../../shared/checklist/verdict.ts';
import { inWords } from '../../shared/checklist/in-words.ts';
import { dayInShort } from '../../shared/dates/words.ts';
import { namedEdition } from '../edition-in-words.ts';
import { page, type Html } from './html.ts';

const levelHeads: Record<Level, string> = {
  stop: 'Without these a referral cannot go ahead',
  consult: 'Take advice first',
  required: 'Required',
  advised: 'Advised',
};

const ofReferral =
  'Meeting every line does not make a referral right, and does not mean that the authority will accept it. Support comes first.';
const ofSchool = 'A school looks at its own work with this, and keeps the answers to itself. It is no part of any referral.';

/** A checklist as a school can print it: every demand with its source and the day that was last read. */
export const checklistPage = ({ name }: Authority, checklist: Checklist): Promise<string> =>
  page(
    checklist.title,
    html`<p class="caption">${name}</p>
      <h1>${checklist.title}</h1>
      <p>
        ${namedEdition(checklist.edition)}, in force from ${dayInShort(checklist.effectiveFrom)}. To be reviewed by
        ${dayInShort(checklist.reviewBy)}.
      </p>
      <p>${checklist.about === 'school' ? ofSchool : ofReferral}</p>
      <h2>Where this comes from</h2>
      <ul>
        ${Object.values(checklist.documents).map(
          ({ title, edition, lastRead, url }) =>
            html`<li>
              ${url?.startsWith('https://') ? html`<a href="${url}">${title}</a>` : title}, ${edition}. Last read ${dayInShort(lastRead)}.
            </li>`,
        )}
      </ul>
      ${(Object.keys(levelHeads) as Level[]).map((level) => levelPart(level, checklist))}`,
  );

/** A capital that a name or an abbreviation begins with stays. */
const goingOn = (text: string): string => (/^[A-Z](?![A-Z])/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text);

const stopped = (text: string): string => (/[.!?]$/.test(text) ? text : `${text}.`);

function levelPart(level: Level, checklist: Checklist): Html | '' {
  const here = checklist.items.filter((item) => item.level === level);
  if (here.length === 0) return '';
  return html`<h2>${levelHeads[level]}</h2>
    <ol>
      ${here.map((item) => itemPart(item, checklist))}
    </ol>`;
}

/** Nothing is known of a child here: what to do is said for the case that it is not so. */
const itemPart = (
  { id, title, appliesWhen, action, source, ourReading, readAs, superseded }: Item,
  { documents, questions }: Checklist,
): Html =>
  html`<li id="${id}">
    <p class="item">${title}</p>
    ${appliesWhen && html`<p>${stopped(`Applies when: ${inWords(appliesWhen, questions)}`)}</p>`}
    <p>${stopped(`If not, ${goingOn(action)}`)}</p>
    ${superseded && html`<p>${stopped(`Replaced since: ${superseded}`)}</p>`}
    ${readAs && html`<p>${stopped(`How we read it: ${readAs}`)}</p>`}
    ${ourReading && html`<p>The source leaves this open: this line is our reading, and only advises.</p>`}
    <p class="hint">${documents[source.document]?.title}, ${source.clause}</p>
  </li> `;
