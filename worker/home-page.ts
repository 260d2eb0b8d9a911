import type { Authority } from '../shared/authorities/authority.ts';
import { dayInShort } from '../shared/dates/words.ts';
import { htmlPage } from './html-page.ts';

/** What this is and whose checklists it runs. Links to privacy and contact stand only where the authority has set them. */
export const homePage = (authorities: readonly Authority[], links: { contact: string | undefined; privacy: string | undefined }): string =>
  htmlPage(
    'Checker of attendance referrals',
    `<h1>Check the evidence before you refer</h1>
<p class="lead">Schools use this service, through a browser extension, to see what an attendance referral still lacks before they send it.</p>
<p>It weighs dates, attendance codes and yes-or-no answers against a published checklist. It is sent no name, pupil number, address or date of birth, and it keeps nothing.</p>
<p>It does not decide anything. The best it says is that nothing is known to be missing; whether a referral is right for a child is for people to decide.</p>
<h2>Checklists</h2>
${authorities.map(checklistsOf).join('')}<h2>More</h2>
<ul>${link(links.privacy, 'Privacy notice')}${link(links.contact, 'Contact')}${link('/verify', 'Verify a receipt')}${link('/reference', 'Reference for developers')}</ul>`,
  );

const checklistsOf = ({ id, name, checklists }: Authority): string => `<h3>${escaped(name)}</h3>
<ul>${checklists
  .map(({ route, title, edition, reviewBy }) =>
    link(`/checklists/${id}/${route}`, title, `<p class="hint">Edition ${escaped(edition)}, to be reviewed by ${dayInShort(reviewBy)}</p>`),
  )
  .join('')}</ul>
`;

const link = (to: string | undefined, words: string, hint = ''): string =>
  to ? `<li><a href="${escaped(to)}">${escaped(words)}</a>${hint}</li>` : '';

const named: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string): string => text.replace(/[&<>"]/g, (character) => named[character]!);
