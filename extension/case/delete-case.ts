import { browser } from 'wxt/browser';
import { forgetTyping } from './kept-typing.ts';
import { keep, type Filled } from './session.ts';
import { removeCase } from './store.ts';

/** Deletes a case for good, with what was typed of it and what is remembered of it for undoing in forms that are still open. */
export async function deleteCase(id: string): Promise<void> {
  await removeCase(id);
  await forgetTyping(id);
  await forgetFilled(id);
}

async function forgetFilled(id: string): Promise<void> {
  const session = await browser.storage.session.get(null);
  const isJournal = (key: string): key is `journal:${number}` => key.startsWith('journal:');
  for (const key of Object.keys(session).filter(isJournal))
    await keep(
      key,
      (session[key] as Filled[]).filter(({ caseId }) => caseId !== id),
    );
}
