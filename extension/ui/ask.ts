import { browser } from 'wxt/browser';
import type { ToBackground, ToPage, ToReader } from '../messages.ts';

/** @throws where the background could not answer: it failed, was killed on the way, or belongs to a newer version. */
export async function askBackground<Kind extends keyof ToBackground>(
  kind: Kind,
  body: ToBackground[Kind]['body'],
): Promise<ToBackground[Kind]['reply']> {
  return answerIn(await browser.runtime.sendMessage({ kind, body }));
}

/** The same, for what may be asked twice without harm: the background may be killed on the way, and the next try wakes it. */
export async function askSurely<Kind extends keyof ToBackground>(
  kind: Kind,
  body: ToBackground[Kind]['body'],
  tries = 3,
): Promise<ToBackground[Kind]['reply']> {
  try {
    return await askBackground(kind, body);
  } catch (error) {
    if (tries <= 1 || !browser.runtime?.id) throw error;
    return askSurely(kind, body, tries - 1);
  }
}

/**
 * `null` where no form of ours listens in that tab: it was closed, reloaded, or never had one. `frameId` is 0 for the page itself; without it
 * every frame hears, and the first answer counts.
 */
export const askPage = <Kind extends keyof ToPage>(
  tab: number,
  kind: Kind,
  body: ToPage[Kind]['body'],
  frameId?: number,
): Promise<ToPage[Kind]['reply'] | null> =>
  browser.tabs
    .sendMessage(tab, { kind, body }, frameId === undefined ? {} : { frameId })
    .then((reply) => answerIn<ToPage[Kind]['reply']>(reply))
    .catch(() => null);

/** The same of the reader in the page itself, not in its frames. */
export const askReader = <Kind extends keyof ToReader>(
  tab: number,
  kind: Kind,
  body: ToReader[Kind]['body'],
): Promise<ToReader[Kind]['reply'] | null> =>
  browser.tabs
    .sendMessage(tab, { kind, body }, { frameId: 0 })
    .then((reply) => answerIn<ToReader[Kind]['reply']>(reply))
    .catch(() => null);

/** A reply cannot be a rejection, and one that never comes leaves the asker waiting: so a failure is a reply too. */
type Reply = { answer: unknown } | { failed: true };

function answerIn<Answer>(reply: Reply | undefined): Answer {
  if (!reply || !('answer' in reply)) throw new Error('no answer came');
  return reply.answer as Answer;
}

type Answers<Map extends Record<string, { body: unknown; reply: unknown }>, Sender> = {
  [Kind in keyof Map]: (body: Map[Kind]['body'], sender: Sender) => Promise<Map[Kind]['reply']>;
};
type Sender = Parameters<Parameters<typeof browser.runtime.onMessage.addListener>[0]>[1];

/** Total: a message without an answer does not compile. Only this extension's own pages and scripts are heard. */
export const answerPages = (answers: Answers<ToBackground, Sender>): void => listen(answers);
export const answerPanel = (answers: Answers<ToPage, Sender>): void => listen(answers);
export const answerTeacher = (answers: Answers<ToReader, Sender>): void => listen(answers);

function listen(answers: Record<string, (body: never, sender: Sender) => Promise<unknown>>): void {
  browser.runtime.onMessage.addListener((message: { kind: string; body: never }, sender: Sender, reply: (answer: Reply) => void) => {
    const answer = sender.id === browser.runtime.id && Object.hasOwn(answers, message.kind) ? answers[message.kind] : undefined;
    if (!answer) return false;
    answer(message.body, sender).then(
      (given) => reply({ answer: given }),
      () => reply({ failed: true }),
    );
    return true;
  });
}
