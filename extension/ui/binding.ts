import { browser } from 'wxt/browser';
import type { PupilCase } from '../case/case.ts';
import { forget, keep, recall, type Binding } from '../case/session.ts';
import { askPage } from './ask.ts';

/** The user says that this case is for the form in this tab. */
export async function bind(tab: number, origin: string, pupilCase: PupilCase): Promise<void> {
  const { url } = await browser.tabs.get(tab);
  const binding = { caseId: pupilCase.id, origin, at: url ? new URL(url).pathname : '' };
  if (!isSameForm(await bindingOf(tab), binding)) await keep(`carried:${tab}`, []);
  await forget(`another:${tab}`);
  await keep(`bound:${tab}`, binding);
  await askPage(tab, 'findings-changed', null);
}

/** Chosen anew, a case may be for another form, and what the pages of the one before asked for is nothing to it. */
export const isSameForm = (before: Binding | undefined, { caseId, at, origin }: Binding): boolean =>
  before?.caseId === caseId && before.at === at && before.origin === origin;

/** What the form in this tab was bound to. */
export const bindingOf = (tab: number): Promise<Binding | undefined> => recall(`bound:${tab}`);

/** The user asked, once, for each further page of this form to be filled as it opens. */
export const fillFurtherPages = (tab: number): Promise<void> => addTo(tab, { filling: true });

/** Taken back: a page that is opened, or looked at anew, is filled when the user asks for it. */
export const stopFilling = (tab: number): Promise<void> => addTo(tab, { filling: false });

/** The user said which parent a part for a parent, without a number, is about. */
export const sayParent = (tab: number, parent: number): Promise<void> => addTo(tab, { parent });

async function addTo(tab: number, said: Partial<Binding>): Promise<void> {
  const binding = await bindingOf(tab);
  if (binding) await keep(`bound:${tab}`, { ...binding, ...said });
}
