import { computed, signal } from '@preact/signals';
import { browser } from 'wxt/browser';
import type { Checklist } from '../../shared/checklist/checklist.ts';
import { answerCheck } from '../../shared/contract/answer-check.ts';
import type { CheckRequest } from '../../shared/contract/check.ts';
import type { CheckResponse } from '../../shared/contract/check-response.ts';
import type { Day } from '../../shared/dates/day.ts';
import type { Checked } from '../case/absence-values.ts';
import type { PupilCase } from '../case/case.ts';
import { recordCheck, type Change } from '../case/changes.ts';
import { toCheckRequest } from '../case/check-request.ts';
import { asOfDay, forget, keep, recall, type Undecided } from '../case/session.ts';
import { noSettings, readSettings, writeSettings, type Settings } from '../case/settings.ts';
import { schoolCase, schoolCaseId } from '../case/school-case.ts';
import { stampNow } from '../case/stamp.ts';
import { allCases, caseChanges, changeCase, storeCase } from '../case/store.ts';
import { bundledChecklist, shownAnswer } from '../checker/checker.ts';
import { lastCheckOf } from '../checker/passed-on.ts';
import { askChecker } from '../checker/remote.ts';
import type { RemoteOutcome } from '../checker/outcome.ts';
import { asOf } from './as-of.ts';
import { askPage } from './ask.ts';
import { followManaged, managed } from './managed.ts';
import { followClasses } from './class-list.ts';
import { place } from './place.ts';
import { followTab } from './tab.ts';
import { followTeaching } from './teaching.ts';

/** `null` until the store has been read. */
export const cases = signal<PupilCase[] | null>(null);
export const openCaseId = signal<string | null>(null);
export const settings = signal<Settings>(noSettings);
export const undecided = signal<Undecided | null>(null);
/** Something went wrong with what the user just did: a sentence, until the next action. */
export const fault = signal<string | null>(null);

export const openCase = computed(() => cases.value?.find(({ id }) => id === openCaseId.value) ?? null);
export const checklist = computed<Checklist | null>(() => bundledChecklist(settings.value.authority, settings.value.route) ?? null);

/** What a check of the open case would say of it, as text: a change that alters nothing of that makes no answer stale. */
const content = computed<string | null>(() => {
  if (!openCase.value || !checklist.value) return null;
  try {
    const { checkId: _made, ...said } = toCheckRequest(
      openCase.value,
      checklist.value,
      asOf.value,
      crypto.randomUUID(),
      settings.value.termDates,
    );
    return JSON.stringify([openCase.value.id, said]);
  } catch {
    return 'failed';
  }
});

/** The request a check of the open case would send, and this computer's answer. One `checkId` for each content. */
const checked = computed<{ request: CheckRequest; local: CheckResponse } | 'failed' | null>(() => {
  if (content.value === null || !checklist.value) return null;
  try {
    const [, said] = JSON.parse(content.value) as [string, Omit<CheckRequest, 'checkId'>];
    const request = { ...said, checkId: crypto.randomUUID() };
    return { request, local: answerCheck(request, checklist.value) };
  } catch {
    // A bug of ours, or a case kept by another version. The rest of the case stays usable, and nothing looks like "clear".
    return 'failed';
  }
});
const whole = computed(() => (checked.value === 'failed' ? null : checked.value));
export const request = computed(() => whole.value?.request ?? null);
export const local = computed(() => whole.value?.local ?? null);
/** Why there are no findings to show: a sentence. */
export const whyNotChecked = computed(() =>
  checked.value === 'failed'
    ? 'Not checked: something in this case could not be put into a check. Nothing was lost, and nothing was sent.'
    : 'Not checked: there is no checklist for the authority chosen in settings.',
);

/** Where any case stands, by this computer; `null` where no checklist is bundled. */
export const standingOfCase = (pupilCase: PupilCase) =>
  checklist.value &&
  answerCheck(toCheckRequest(pupilCase, checklist.value, asOf.value, crypto.randomUUID(), settings.value.termDates), checklist.value);

/** What the authority's checker last answered of each case, and what it was then told: another state of the case makes it stale. */
const asked = signal<ReadonlyMap<string, { content: string; outcome: RemoteOutcome }>>(new Map());
const ofOpenCase = computed(() => asked.value.get(openCaseId.value ?? ''));
export const asking = signal(false);
export const remote = computed(() => (ofOpenCase.value?.content === content.value ? (ofOpenCase.value?.outcome ?? null) : null));
export const remoteIsStale = computed(() => ofOpenCase.value !== undefined && remote.value === null);
export const shown = computed(() => (local.value ? shownAnswer(local.value, remote.value) : null));
/** What may be counted for a form. */
export const counted = computed<Checked | null>(
  () => request.value && { asOf: request.value.asOf, facts: request.value.facts, figures: shown.value?.response.figures ?? null },
);

export async function askAuthority(): Promise<void> {
  const [current, told, caseId, { checker }] = [request.value, content.value, openCaseId.value, settings.value];
  if (!current || told === null || caseId === null) return;
  asking.value = true;
  try {
    const { checkerKeys: keys } = managed.value.managed;
    const outcome = await askChecker({ ...settings.value, ...(keys && { keys }) }, current, (address, init) => fetch(address, init));
    asked.value = new Map(asked.value).set(caseId, { content: told, outcome });
    const kept = outcome.kind === 'answered' && lastCheckOf(outcome.response, checker, outcome.leftOut);
    if (kept) await changeCase(caseId, recordCheck(kept, await stampNow()));
  } catch {
    fault.value = 'The checker answered, and this browser could not keep its receipt. Free some space, and ask again.';
  } finally {
    asking.value = false;
  }
}

/** Makes one change to the open case, stamped, in one transaction. What the user typed stays where it is if it fails. */
export async function change(make: (stamp: Awaited<ReturnType<typeof stampNow>>) => Change): Promise<boolean> {
  fault.value = null;
  try {
    const changed = openCaseId.value !== null && (await changeCase(openCaseId.value, make(await stampNow())));
    if (!changed) fault.value = 'This case is no longer in this browser, so nothing was saved.';
    return Boolean(changed);
  } catch {
    fault.value = 'This browser could not save that. What you typed is still here: free some space or close other windows, and try again.';
    return false;
  }
}

export async function saveSettings(next: Settings): Promise<void> {
  await writeSettings(next);
  settings.value = next;
  await findingsChanged();
}

export async function setAsOf(day: Day): Promise<void> {
  asOf.value = day;
  await keep('asOf', day);
  await findingsChanged();
}

export async function show(caseId: string | null): Promise<void> {
  openCaseId.value = caseId;
  fault.value = null;
  if (caseId === null) await forget('openCase');
  else await keep('openCase', caseId);
}

/** The school's self-check: begun where there is none yet, and opened. */
export async function showSchool(): Promise<void> {
  const opened = await stampNow();
  await storeCase((all) => (all.some(({ id }) => id === schoolCaseId) ? null : schoolCase(opened)));
  await show(schoolCaseId);
}

/** Every form that was bound to a case asks for its findings anew. */
async function findingsChanged(): Promise<void> {
  const session = await browser.storage.session.get(null);
  const tabs = Object.keys(session).flatMap((key) => (key.startsWith('bound:') ? [Number(key.slice(6))] : []));
  await Promise.all(tabs.map((id) => askPage(id, 'findings-changed', null)));
}

async function reload(): Promise<void> {
  try {
    cases.value = await allCases();
  } catch {
    fault.value = 'The cases kept in this browser could not be opened. Close other windows of this browser and open the panel again.';
  }
}

/** Reads everything once and follows every change from then on. */
export async function start(): Promise<void> {
  const changes = new BroadcastChannel(caseChanges);
  changes.addEventListener('message', () => void reload().then(findingsChanged));
  browser.storage.session.onChanged.addListener((changed) => {
    if (changed['openCase']?.newValue) {
      openCaseId.value = changed['openCase'].newValue as string;
      // One child's register was read after a class's: the panel is told to show it.
      if (place.value === 'class') place.value = 'cases';
    }
    if (changed['asOf']?.newValue) asOf.value = changed['asOf'].newValue as Day;
    if (changed['undecided']) undecided.value = (changed['undecided'].newValue as Undecided | undefined) ?? null;
  });
  const settingsChanged = async () => void (settings.value = await readSettings());
  browser.storage.local.onChanged.addListener((changed) => {
    void settingsChanged();
    if (changed['taughtForms']) void findingsChanged();
  });
  await followManaged(settingsChanged);
  await settingsChanged();
  asOf.value = await asOfDay();
  undecided.value = (await recall('undecided')) ?? null;
  openCaseId.value = (await recall('openCase')) ?? null;
  await Promise.all([reload(), followTab(), followClasses(), followTeaching()]);
}
