import { browser } from 'wxt/browser';
import { recordContinued } from '../../case/changes.ts';
import { doubtInWords, doubtsOfFile } from '../../case/file-name.ts';
import type { PupilCase } from '../../case/case.ts';
import { fieldValues } from '../../case/field-values.ts';
import { keepTyping } from '../../case/kept-typing.ts';
import type { Stored } from '../../case/reading.ts';
import { asOfDay, forget, keep, recall, today, type Binding } from '../../case/session.ts';
import { readSettings, type Settings } from '../../case/settings.ts';
import { stampNow } from '../../case/stamp.ts';
import { storeReading } from '../../case/store-reading.ts';
import { allCases, changeCase, oneCase } from '../../case/store.ts';
import { readTaught } from '../../case/taught.ts';
import { teachingsFor } from '../../case/teachings.ts';
import { formFindings } from '../../checker/form-findings.ts';
import { leftBy } from '../../forms/journal.ts';
import { withPage } from '../../forms/places.ts';
import { taughtAt } from '../../forms/taught.ts';
import { identityIn, whoseIs } from '../../forms/whose-is.ts';
import type { ReadingToStore, ToBackground } from '../../messages.ts';
import type { answerPages } from '../../ui/ask.ts';
import { oursOf } from '../../ui/frame-ids.ts';
import { openPanel } from './open-panel.ts';

type PageLeft = Pick<ToBackground['page-left']['body'], 'page' | 'said'>;
type Answers = Parameters<typeof answerPages>[0];
type Sender = Parameters<Answers['open-panel']>[1];

/** On the toolbar button, until the tab shows another page. */
const shutOutWords = {
  register: 'Before You Refer: this page removes what is shown on it. Press to see it in the side panel.',
  form: 'Before You Refer: this page removes what is shown on it, so it is not held before it is sent. Press to see the findings in the side panel.',
};

export const answers: Answers = {
  'register-found': (_body, sender) => inject(sender, '/content-scripts/reader.js'),
  'form-found': (_body, sender) => inject(sender, '/content-scripts/form.js'),
  'open-panel': (_body, sender) => {
    if (sender.tab) openPanel(sender.tab);
    return Promise.resolve(null);
  },
  async 'shut-out'({ on }, { tab }) {
    if (tab?.id === undefined) return null;
    await browser.action.setBadgeText({ tabId: tab.id, text: '!' });
    await browser.action.setTitle({ tabId: tab.id, title: shutOutWords[on] });
    return null;
  },
  'as-of': () => asOfDay(),
  reading: store,
  async 'class-read'({ saw, ...read }, { tab, origin }) {
    if (origin && tab?.id !== undefined)
      await keep(`class:${tab.id}`, { ...read, look: { host: new URL(origin).hostname, readOn: today(), saw } });
    return null;
  },
  taught: async (_body, { origin }) => (origin ? teachingsFor(new URL(origin).hostname) : []),
  async pointed({ left, ...pointing }, { tab, origin }) {
    if (tab?.id === undefined || !origin) return null;
    if (left) await forget(`pointing:${tab.id}`);
    else await keep(`pointing:${tab.id}`, { host: new URL(origin).hostname, ...pointing });
    return null;
  },
  async 'findings-wanted'(_body, sender) {
    const bound = await boundTo(sender);
    const [settings, asOf] = [await readSettings(), await asOfDay()];
    const tab = bound && sender.tab?.id;
    const carried = (typeof tab === 'number' && (await recall(`carried:${tab}`))) || [];
    const isAnother = typeof tab === 'number' && (await recall(`another:${tab}`)) !== undefined;
    const taught = taughtAt(hostOf(sender), await readTaught());
    const known = { isBound: bound !== null, carried, isAnother, taught };
    try {
      return { ...known, findings: bound && (await formFindings(bound, settings, asOf)), failed: false };
    } catch {
      return { ...known, findings: null, failed: true };
    }
  },
  'step-changed': () => Promise.resolve(null),
  async 'page-left'({ page, typed, said }, sender) {
    const binding = await bindingOf(sender);
    const bound = binding && (await oneCase(binding.caseId));
    if (!bound || sender.tab?.id === undefined) return { isAnother: false };
    const settings = await readSettings();
    if (await isOfAnother(sender.tab.id, sender.frameId ?? 0, { page, said }, bound, settings)) return { isAnother: true };
    const carried = `carried:${sender.tab.id}` as const;
    await keep(carried, withPage((await recall(carried)) ?? [], page));
    await keepTyping(binding.caseId, binding.origin, typed, settings.typedHours);
    return { isAnother: false };
  },
  async 'files-chosen'(chosen, sender) {
    const bound = await boundTo(sender);
    return bound ? doubtsOfFile(chosen, bound, await allCases(), await asOfDay()).map(doubtInWords) : [];
  },
  async 'submission-continued'(continued, sender) {
    const bound = await boundTo(sender);
    if (bound) await changeCase(bound.id, recordContinued(continued, await stampNow()));
    return null;
  },
};

/**
 * By what this page says, or else by what an earlier one of this form did: the last page names nobody. A page that says it no longer was put right.
 */
async function isOfAnother(
  tab: number,
  frame: number,
  { page, said }: PageLeft,
  pupilCase: PupilCase,
  settings: Settings,
): Promise<boolean> {
  const key = `another:${tab}` as const;
  const [journal, before] = [(await recall(`journal:${tab}`)) ?? [], await recall(key)];
  const ours = oursOf(leftBy(journal.filter(({ caseId }) => caseId === pupilCase.id)), frame);
  const whose = whoseIs(said, identityIn(fieldValues(pupilCase, settings, null).values), ours);
  const { at, heading, step } = page;
  if (whose !== null && whose !== 'this') {
    await keep(key, { at, heading, step });
    return true;
  }
  const isPutRight = before?.at === at && before.heading === heading && before.step?.at === step?.at;
  if (before && (whose === 'this' || isPutRight)) await forget(key);
  return before !== undefined && whose === null && !isPutRight;
}

async function inject({ tab, frameId }: Sender, file: '/content-scripts/reader.js' | '/content-scripts/form.js'): Promise<null> {
  if (tab?.id !== undefined) await browser.scripting.executeScript({ target: { tabId: tab.id, frameIds: [frameId ?? 0] }, files: [file] });
  return null;
}

/** Of the page, or the frame, that asks; empty where it has none. */
const hostOf = ({ url = '' }: Sender): string => (URL.canParse(url) ? new URL(url).host : '');

/**
 * What the tab was bound to, as long as the page is still on that site, or in a frame of a page there. A page that is just being left has a
 * number as a frame has, and the tab another address already: by its own site it is told all the same.
 */
async function bindingOf({ tab, origin }: Sender): Promise<Binding | null> {
  const binding = tab?.id === undefined ? undefined : await recall(`bound:${tab.id}`);
  const around = tab?.url === undefined ? undefined : new URL(tab.url).origin;
  return binding && [origin, around].includes(binding.origin) ? binding : null;
}

async function boundTo(sender: Sender) {
  const binding = await bindingOf(sender);
  return binding && ((await oneCase(binding.caseId)) ?? null);
}

async function store({ pupil, saw }: ReadingToStore, { origin }: Sender): Promise<Stored> {
  if (!origin) return { kind: 'not-stored' };
  return storeReading(pupil, { host: new URL(origin).hostname, readOn: today(), stamp: await stampNow(), saw });
}
