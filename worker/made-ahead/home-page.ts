import { html } from 'hono/html';
import type { Authority } from '../../shared/authorities/authority.ts';
import { dayInShort } from '../../shared/dates/words.ts';
import { namedEdition } from '../edition-in-words.ts';
import { page } from './html.ts';

/** What this is and whose checklists are in it. Where privacy and contact lead is the hosting authority's to say, so two addresses redirect. */
export const homePage = (authorities: readonly Authority[]): Promise<string> =>
  page(
    'Checker of attendance referrals',
    html`<h1>Check the evidence before you refer</h1>
      <p class="lead">
        Schools use this service, through a browser extension, to see what an attendance referral still lacks before they send it.
      </p>
      <p>
        It weighs dates, attendance codes and yes-or-no answers against a published checklist. It is sent no name, pupil number, address or
        date of birth, and it keeps nothing.
      </p>
      <p>
        It does not decide anything. The best it says is that nothing is known to be missing; whether a referral is right for a child is for
        people to decide.
      </p>
      <h2>Checklists</h2>
      ${authorities.map(
        ({ id, name, checklists }) =>
          html`<h3>${name}</h3>
            <ul>
              ${checklists.map(
                ({ route, title, edition, reviewBy, about }) =>
                  html`<li>
                    <a href="/checklists/${id}/${route}">${title}</a>
                    <p class="hint">
                      ${namedEdition(edition)}, to be reviewed by
                      ${dayInShort(reviewBy)}${about === 'school' && '. For schools to read and print: it is no part of any check'}
                    </p>
                  </li>`,
              )}
            </ul>`,
      )}
      <h2>More</h2>
      <ul>
        <li><a href="/verify">Verify a receipt</a></li>
        <li><a href="/privacy">Privacy notice</a></li>
        <li><a href="/contact">Contact</a></li>
        <li><a href="/reference">Reference for developers</a></li>
      </ul>`,
  );
